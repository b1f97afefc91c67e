import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { ButtonLink } from '@/components/ui/button';
import { isSettingsTab, tabRow } from '@/lib/domain/settings-tab';
import { getMessages } from '@/lib/i18n/locale';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { BasicSettings } from './basic-settings';
import { LinkSettings, ProviderSettings } from './party-settings';
import { FollowSettings, VersionSettings } from './phone-settings';
import { PrivacySettings } from './privacy-settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.settings.title };
}

type Props = { params: Promise<{ sandbox: string; tab?: string[] }> };

/** 设置 (product §1.17): the basic tab, and one honest page for each of the others. */
export default async function SettingsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, tab: path = [] } = await params;
  const tab = path[0] ?? 'basic';
  if (!isSettingsTab(tab) || path.length > 1) notFound();
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world } = page;
  const { settings } = m.accountPages;
  const row = tabRow(world.pack.menu.value);
  const isInRow = row.includes(tab);
  return (
    <>
      <PageHead
        title={isInRow ? settings.title : settings.tabs[tab]}
        tabsLabel={settings.tabsLabel}
        tabs={row.map((each) => ({
          href: sandboxPath(sandbox, each === 'basic' ? 'mp/settings' : `mp/settings/${each}`),
          label: settings.tabs[each],
          isCurrent: each === tab,
        }))}
      />
      {tab === 'basic' ? (
        <BasicSettings page={page} />
      ) : tab === 'privacy' && world.pack['privacy.enabled'].value ? (
        <PrivacySettings page={page} />
      ) : tab === 'third' ? (
        <ProviderSettings page={page} />
      ) : tab === 'links' ? (
        <LinkSettings page={page} />
      ) : tab === 'follow' ? (
        <FollowSettings page={page} />
      ) : tab === 'version' ? (
        <VersionSettings page={page} />
      ) : (
        <Panel>
          <Empty
            title={settings.absentTitle}
            action={<ButtonLink href={sandboxPath(sandbox, 'mp/settings')}>{m.ui.back}</ButtonLink>}
          >
            {settings.absent[tab]}
          </Empty>
        </Panel>
      )}
    </>
  );
}

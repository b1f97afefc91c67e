import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { PageHead } from '@/components/ui/page-head';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { BusinessBlock } from './business-block';
import { DomainsBlock } from './domains-block';
import { IdsBlock } from './ids-block';
import { LinksBlock } from './links-block';
import { PushBlock } from './push-block';
import { TokenBlock } from './token-block';
import { UploadBlock } from './upload-block';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.tabs.settings };
}

/** 开发设置, its blocks in the order of the real page (product §1.18); the last one is our own tool. */
export default async function DevSettings({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const shown = await devSettings(world, account, actor);
  const words = m.devSettings;
  return (
    <>
      <PageHead
        title={words.title}
        tabsLabel={words.tabs.label}
        tabs={[
          { href: sandboxPath(sandbox, 'mp/dev/ops'), label: m.menu.entries.ops, isCurrent: false },
          { href: sandboxPath(sandbox, 'mp/dev/settings'), label: words.tabs.settings, isCurrent: true },
        ]}
      />
      <div className="grid gap-4">
        <IdsBlock shown={shown} page={page} />
        <UploadBlock shown={shown} page={page} />
        <DomainsBlock shown={shown} page={page} />
        <BusinessBlock shown={shown} page={page} />
        <PushBlock shown={shown} page={page} />
        <LinksBlock shown={shown} page={page} />
        <TokenBlock shown={shown} page={page} />
      </div>
    </>
  );
}

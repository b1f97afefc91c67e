import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { IpListDialog } from '../ip-list-dialog';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.ips.apiTitle };
}

type Props = { params: Promise<{ sandbox: string }> };

/** API IP 白名单 (E-5). */
export default async function ApiIpsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const shown = await devSettings(page.world, page.account, page.actor);
  const words = page.m.devSettings.ips;
  return (
    <IpListDialog
      page={page}
      judged={shown.editApiIps}
      title={words.apiTitle}
      rules={words.apiRules}
      entries={shown.apiIpList?.entries ?? []}
    />
  );
}

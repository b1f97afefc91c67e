import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { LinkDialog } from '../../link-dialog';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.links.dialogTitle };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 添加 a plain-link rule. */
export default async function NewLinkPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const shown = await devSettings(page.world, page.account, page.actor);
  return <LinkDialog shown={shown} page={page} rule={null} dialog="links/new" />;
}

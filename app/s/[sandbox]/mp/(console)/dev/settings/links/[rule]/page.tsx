import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { LinkDialog } from '../../link-dialog';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.links.dialogTitle };
}

type Props = { params: Promise<{ sandbox: string; rule: string }> };

/** 修改 a plain-link rule. */
export default async function LinkPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, rule: id } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const shown = await devSettings(page.world, page.account, page.actor);
  const rule = shown.plainLinks.find((r) => String(r.id) === id) ?? notFound();
  return <LinkDialog shown={shown} page={page} rule={rule} dialog={`links/${rule.id}`} />;
}

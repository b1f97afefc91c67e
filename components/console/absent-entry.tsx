import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { AbsentKey } from '@/lib/i18n/zh-CN/menu';
import { findAbsentEntry } from '@/lib/queries/console-frame';
import { openConsole } from '@/lib/web/page';
import { AbsentPage } from './absent-page';

/** The honest page behind an entry of the menu, by the entry's address; 404 when this pack's menu has no such entry. */
export async function AbsentEntry({ sandbox, href }: { sandbox: string; href: string }): Promise<ReactNode> {
  const { world, account, m } = await openConsole(sandbox);
  const entry = await findAbsentEntry(world, account, href);
  if (!entry || !Object.hasOwn(m.menu.absent, entry.key)) notFound();
  return (
    <AbsentPage
      sandbox={sandbox}
      title={m.menu.entries[entry.key]}
      what={entry.key as AbsentKey}
      action={entry.action}
    />
  );
}

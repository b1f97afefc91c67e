import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { getMessages } from '@/lib/i18n/locale';
import { grayPage } from '@/lib/queries/release';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.gray.complete };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 全量发布 of the running gray release (R16). */
export default async function CompleteDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const back = sandboxPath(sandbox, 'mp/gray');
  const page = (await grayPage(world, account, actor)) ?? redirect(back);
  const words = m.release.gray;
  return (
    <ActDialog
      title={words.complete}
      target={{ sandbox, action: 'gray.complete', as: 'console', then: sandboxPath(sandbox, 'mp/versions') }}
      judged={page.complete}
      back={back}
      confirm={words.complete}
      scanNote={m.release.scanNote}
    >
      <p>{words.completeText({ version: page.version.number })}</p>
    </ActDialog>
  );
}

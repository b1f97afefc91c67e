import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { GrayListFields } from '@/components/gray-list-fields';
import { getMessages } from '@/lib/i18n/locale';
import { grayPage } from '@/lib/queries/release';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.gray.setList };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 修改名单: who gets it besides the ratio (R10). */
export default async function ListDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const back = sandboxPath(sandbox, 'mp/gray');
  const page = (await grayPage(world, account, actor)) ?? redirect(back);
  const words = m.release.gray;
  return (
    <ActDialog
      title={words.setList}
      target={{ sandbox, action: 'gray.setList', as: 'console', then: back }}
      judged={page.setList}
      back={back}
      confirm={words.save}
      scanNote={m.release.scanNote}
    >
      <p>{words.now({ percent: page.percent })}</p>
      <GrayListFields list={page.list} m={m} chosen={page} />
    </ActDialog>
  );
}

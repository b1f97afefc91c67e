import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { grayPage } from '@/lib/queries/release';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.gray.cancel };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 撤销发布: everybody is back on the last full version (R14, R15). */
export default async function CancelDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const back = sandboxPath(sandbox, 'mp/gray');
  const page = (await grayPage(world, account, actor)) ?? redirect(back);
  const words = m.release.gray;
  return (
    <ActDialog
      title={words.cancel}
      target={{ sandbox, action: 'gray.cancel', as: 'console', then: sandboxPath(sandbox, 'mp/versions') }}
      judged={page.cancel}
      back={back}
      confirm={words.cancel}
      variant="danger"
      scanNote={m.release.scanNote}
    >
      <p>{words.cancelText({ version: page.version.number, online: page.onlineVersion ?? m.release.none })}</p>
      <NoticeBar tone="warn">{words.cancelWarning}</NoticeBar>
    </ActDialog>
  );
}

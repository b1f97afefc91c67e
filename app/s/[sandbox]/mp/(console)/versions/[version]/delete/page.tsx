import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { deletePage } from '@/lib/queries/version';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).versions.delete.title };
}

type Props = { params: Promise<{ sandbox: string; version: string }> };

/** 删除 of a development version (U12). */
export default async function DeleteDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox, version: id } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const page = (await deletePage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.versions.delete;
  const back = sandboxPath(sandbox, 'mp/versions');
  return (
    <ActDialog
      title={words.title}
      target={{ sandbox, action: 'version.delete', as: 'console', input: { versionId: page.versionId }, then: back }}
      judged={page.delete}
      back={back}
      confirm={words.confirm}
      variant="danger"
    >
      <p>{words.text({ version: page.number, uploader: page.uploader })}</p>
      {page.isTrial && <NoticeBar tone="warn">{words.wasTrial}</NoticeBar>}
    </ActDialog>
  );
}

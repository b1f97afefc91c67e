import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { auditPage } from '@/lib/queries/audits';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).audits.delete.title };
}

type Props = { params: Promise<{ sandbox: string; audit: string }> };

/** 删除当前版本 of the box 审核版本 (A24). */
export default async function DeleteEntryDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox, audit: id } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const page = (await auditPage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.audits.delete;
  return (
    <ActDialog
      title={words.title}
      target={{
        sandbox,
        action: 'audit.deleteEntry',
        as: 'console',
        input: { auditId: page.id },
        then: sandboxPath(sandbox, 'mp/versions'),
      }}
      judged={page.deleteEntry}
      back={sandboxPath(sandbox, `mp/audits/${page.id}`)}
      confirm={words.confirm}
      variant="danger"
      scanNote={m.release.scanNote}
    >
      <p>{words.text({ version: page.version.number })}</p>
      {page.isReleasable && <NoticeBar tone="warn">{words.approvedWarning}</NoticeBar>}
    </ActDialog>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { getMessages } from '@/lib/i18n/locale';
import { auditPage } from '@/lib/queries/audits';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { WithdrawQuotas } from '../audit-acts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).audits.withdraw.title };
}

type Props = { params: Promise<{ sandbox: string; audit: string }> };

/** 撤回审核, with the quotas of the day and the month (A22). */
export default async function WithdrawDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox, audit: id } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const page = (await auditPage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.audits.withdraw;
  return (
    <ActDialog
      title={words.title}
      target={{
        sandbox,
        action: 'audit.withdraw',
        as: 'console',
        input: { auditId: page.id },
        then: sandboxPath(sandbox, 'mp/versions'),
      }}
      judged={page.withdraw}
      back={sandboxPath(sandbox, `mp/audits/${page.id}`)}
      confirm={words.confirm}
      variant="danger"
    >
      <p>{words.text({ version: page.version.number })}</p>
      <WithdrawQuotas page={page} m={m} />
    </ActDialog>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuditStateTag } from '@/components/audit-state-tag';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDuration } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { auditsPage } from '@/lib/queries/audits';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).audits.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 审核记录: every submission of this account. */
export default async function AuditsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, locale, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const rows = await auditsPage(world, account);
  const { columns, ...words } = m.audits;
  const failedWord = world.pack['audit.failedWord'].value;
  return (
    <>
      <PageHead
        title={words.title}
        note={words.lead}
        extra={
          <ButtonLink href={sandboxPath(sandbox, 'mp/versions')} variant="quiet" size="small">
            {m.versions.title}
          </ButtonLink>
        }
      />
      <Panel isFlush>
        <Table
          caption={words.caption}
          rows={rows}
          rowKey={(row) => row.id}
          empty={words.empty}
          columns={[
            {
              key: 'number',
              head: columns.number,
              className: 'whitespace-nowrap sm:pl-5',
              cell: (row) => words.nth({ n: row.number }),
            },
            {
              key: 'version',
              head: columns.version,
              className: 'whitespace-nowrap',
              isRowHead: true,
              cell: (row) => row.version,
            },
            { key: 'by', head: columns.submitter, className: 'whitespace-nowrap', cell: (row) => row.submitter },
            { key: 'at', head: columns.submittedAt, cell: (row) => <SimTime at={row.submittedAt} /> },
            {
              key: 'state',
              head: columns.state,
              cell: (row) => (
                <span className="flex flex-wrap gap-1.5">
                  <AuditStateTag state={row.state} failedWord={failedWord} isUsed={row.isUsed} />
                  {row.isDeleted && <Tag>{words.deletedTag}</Tag>}
                </span>
              ),
            },
            {
              key: 'took',
              head: columns.took,
              cell: (row) => (
                <span className="whitespace-nowrap">
                  {row.tookSeconds === null ? '–' : formatDuration(row.tookSeconds, locale)}
                </span>
              ),
            },
            {
              key: 'action',
              head: columns.action,
              className: 'whitespace-nowrap sm:pr-5',
              align: 'end',
              cell: (row) => (
                <ButtonLink href={sandboxPath(sandbox, `mp/audits/${row.id}`)} variant="quiet" size="small">
                  {words.detail}
                </ButtonLink>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

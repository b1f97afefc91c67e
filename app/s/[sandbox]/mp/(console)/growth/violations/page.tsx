import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import { showViolations } from '@/lib/queries/account-life';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { termText, violationTones } from './term';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountLife.violations.title };
}

/** 违规记录 (F-3 to F-6). */
export default async function ViolationsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'violation.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account } = page;
  const rows = await showViolations(world, account.id);
  const { violations: words } = m.accountLife;
  const { violationKinds, violationRules, violationStates } = m.domainWords;
  const { columns } = words;
  return (
    <>
      <PageHead title={words.title} note={words.lead} />
      <Panel isFlush>
        {rows.length === 0 ? (
          <Empty title={words.empty}>{words.emptyText}</Empty>
        ) : (
          <Table
            caption={words.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'at', head: columns.at, cell: (row) => <SimTime at={row.issuedAt} /> },
              {
                key: 'content',
                head: columns.content,
                cell: (row) => row.content,
                isRowHead: true,
                className: 'min-w-48',
              },
              { key: 'rule', head: columns.rule, cell: (row) => violationRules[row.rule].name },
              { key: 'kind', head: columns.kind, cell: (row) => violationKinds[row.kind] },
              { key: 'until', head: columns.until, cell: (row) => termText(page, row) },
              {
                key: 'state',
                head: columns.state,
                cell: (row) => <Tag tone={violationTones[row.state]}>{violationStates[row.state]}</Tag>,
              },
              {
                key: 'act',
                head: columns.act,
                className: 'whitespace-nowrap',
                cell: (row) => (
                  <Link
                    href={sandboxPath(sandbox, `mp/growth/violations/${row.id}`)}
                    prefetch={false}
                    aria-label={`${words.detail}: ${row.content}`}
                    className="inline-flex min-h-6 items-center text-link"
                  >
                    {words.detail}
                  </Link>
                ),
              },
            ]}
          />
        )}
      </Panel>
      <p className="mt-3 text-xs text-hint">{words.scores}</p>
    </>
  );
}

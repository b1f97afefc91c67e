import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import type { DomainRow } from '@/lib/queries/shown-dev-settings';
import { CodeList, settingsPath, type BlockProps } from './block';

/** 服务器域名: one row per kind, and what is left of the month's changes. */
export function DomainsBlock({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings.domains;
  const columns: Column<DomainRow>[] = [
    {
      key: 'kind',
      head: words.kind,
      isRowHead: true,
      className: 'whitespace-nowrap sm:pl-5',
      cell: (row) => m.domainWords.domainKinds[row.kind],
    },
    {
      key: 'domains',
      head: words.domains,
      className: 'min-w-52',
      cell: (row) =>
        row.domains.length === 0 ? <span className="text-hint">{words.none}</span> : <CodeList items={row.domains} />,
    },
    {
      key: 'count',
      head: words.count,
      align: 'end',
      className: 'whitespace-nowrap sm:pr-5',
      cell: (row) => `${row.domains.length} / ${row.limit}`,
    },
  ];
  return (
    <Panel title={words.title} extra={m.domainWords.quotas['serverDomain.perMonth'](shown.serverChanges)} isFlush>
      <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-5">
        <p className="min-w-0 flex-1 text-sm text-hint">{words.note}</p>
        <JudgedLink
          href={settingsPath(world.sandboxId, 'domains')}
          judged={shown.editDomains}
          reasonAlign="end"
          of={words.title}
        >
          {words.change}
        </JudgedLink>
      </div>
      <Table caption={words.title} columns={columns} rows={shown.serverDomains} rowKey={(row) => row.kind} />
    </Panel>
  );
}

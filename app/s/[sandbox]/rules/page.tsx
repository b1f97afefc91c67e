import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { showRules } from '@/lib/queries/rules';
import { openPage } from '@/lib/web/page';

type Props = { params: Promise<{ sandbox: string }> };

/** Every rule of the sandbox's pack: value, source, certainty. */
export default async function RulesPage({ params }: Props): Promise<ReactNode> {
  const { world, m } = await openPage((await params).sandbox);
  const rows = showRules(world);
  const { head, ...words } = m.rules;
  const chosen = rows.filter((row) => row.certainty === 'chosen').length;
  return (
    <main className="mx-auto w-full max-w-6xl px-4 py-5 sm:px-6">
      <PageHead
        title={words.title}
        note={words.lead({ pack: world.packName })}
        extra={words.count({ chosen, total: rows.length })}
      />
      <div className="rounded-box border border-line bg-surface">
        <Table
          caption={words.title}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: 'key',
              head: head.key,
              isRowHead: true,
              cell: (row) => <code className="text-xs break-all">{row.key}</code>,
            },
            {
              key: 'value',
              head: head.value,
              cell: (row) => <span className="break-words">{row.value || words.none}</span>,
            },
            { key: 'source', head: head.source, cell: (row) => row.source },
            {
              key: 'certainty',
              head: head.certainty,
              cell: (row) => (
                <Tag tone={row.certainty === 'chosen' ? 'warn' : 'neutral'}>
                  {m.domainWords.certainty[row.certainty]}
                </Tag>
              ),
            },
            { key: 'set', head: head.set, cell: (row) => (row.isSet ? <Tag tone="info">{words.set}</Tag> : null) },
          ]}
        />
      </div>
    </main>
  );
}

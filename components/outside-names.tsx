import type { ReactNode } from 'react';
import { Table } from '@/components/ui/table';
import type { Messages } from '@/lib/i18n/messages';
import type { OutsideNameRow } from '@/lib/queries/outside-names';

/** Names held outside of the sandbox, opened in place: what to type for each answer of the check (C2). */
export function OutsideNames({ m, rows }: { m: Messages; rows: readonly OutsideNameRow[] }): ReactNode {
  const { outside, outsideNote, outsideHead } = m.names;
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer text-link">{outside}</summary>
      <p className="my-1.5 text-hint">{outsideNote}</p>
      <Table
        caption={outside}
        rows={rows}
        rowKey={(row) => row.typed}
        columns={[
          { key: 'typed', head: outsideHead.typed, isRowHead: true, cell: (row) => row.typed },
          {
            key: 'check',
            head: outsideHead.check,
            cell: (row) => `${row.check.errcode || ''} ${m.domainWords.nameTags[row.check.kind]}`.trim(),
          },
          { key: 'set', head: outsideHead.set, cell: (row) => row.setCode ?? row.check.errcode },
        ]}
      />
    </details>
  );
}

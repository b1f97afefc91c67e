import type { ReactNode } from 'react';
import { Table } from '@/components/ui/table';
import type { Messages } from '@/lib/i18n/messages';

export type SettingsRow = { key: string; label: ReactNode; value: ReactNode; note?: ReactNode; action?: ReactNode };

/** The rows of one block of 设置. */
export function SettingsRows({
  caption,
  m,
  rows,
}: {
  caption: string;
  m: Messages;
  rows: readonly SettingsRow[];
}): ReactNode {
  const { head } = m.accountPages.settings;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'item',
          head: head.item,
          cell: (row) => row.label,
          isRowHead: true,
          className: 'min-w-28 pl-4 sm:min-w-48 sm:pl-5 font-normal text-hint',
        },
        { key: 'value', head: head.value, cell: (row) => row.value, className: 'w-full min-w-40' },
        {
          key: 'note',
          head: head.quota,
          cell: (row) => <span className="text-xs text-hint">{row.note}</span>,
          className: 'min-w-36 sm:min-w-72',
        },
        {
          key: 'action',
          head: head.action,
          cell: (row) => row.action,
          align: 'end',
          className: 'pr-1.5 sm:min-w-40 sm:pr-2.5 whitespace-nowrap',
        },
      ]}
    />
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The cell that names the row; it becomes a row header. */
  isRowHead?: boolean;
  className?: string;
}

export interface TableProps<Row> {
  /** What the table shows, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** Rows as high as the real console has them, or dense. */
  density?: 'dense' | 'roomy';
  hasVisibleCaption?: boolean;
}

/** A table of data. On a narrow screen it scrolls inside its own, focusable frame. */
export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, empty, density = 'dense', hasVisibleCaption = false } = props;
  const pad = density === 'dense' ? 'px-2.5 py-2' : 'px-2.5 py-[19px]';
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <caption className={hasVisibleCaption ? 'pb-2 text-left text-sm font-medium text-ink' : 'sr-only'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line bg-raised text-xs text-hint">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  'px-2.5 py-2 font-normal whitespace-nowrap',
                  column.align === 'end' && 'text-right',
                  column.className,
                )}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top last:border-b-0">
              {columns.map((column) => {
                const className = classNames(pad, column.align === 'end' && 'text-right', column.className);
                return column.isRowHead ? (
                  <th key={column.key} scope="row" className={classNames(className, 'font-medium')}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="px-2.5 py-8 text-center text-hint">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

import { Fragment, type ReactNode } from 'react';
import { groupOf, type Matrix } from '@/lib/domain/permission-matrix';
import { isUncertain } from '@/lib/domain/permission-report';
import type { Action } from '@/lib/domain/action-table';
import type { Answer } from '@/lib/domain/policy';
import type { Messages } from '@/lib/i18n/messages';
import { columnText } from '@/lib/i18n/say-probe';

const looks: Record<Answer, string> = {
  yes: 'bg-ok-soft text-ok',
  scan: 'bg-info-soft text-info',
  own: 'bg-warn-soft text-warn',
  no: 'text-hint',
};

type Props = { matrix: Matrix; cellHref: (action: Action, column: string) => string; m: Messages };

/** The matrix itself: head and first column stay in sight, every cell leads to its explanation. */
export function MatrixTable({ matrix: { columns, rows }, cellHref, m }: Props): ReactNode {
  const words = m.lab;
  return (
    <div
      role="region"
      aria-label={words.matrix.caption}
      tabIndex={0}
      className="max-h-[75vh] max-w-full overflow-auto print:max-h-none print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-px text-left text-xs [&_td]:rounded-control [&_td]:text-center [&_td>a]:block [&_td>a]:px-1 [&_td>a]:py-1.5 [&_td>a]:-outline-offset-2 [&_td>a]:hover:underline">
        <caption className="sr-only">{words.matrix.caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 min-w-32 border-b border-line bg-raised px-3 py-1.5 print:static"
            >
              {words.matrix.action}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className="sticky top-0 z-10 min-w-16 border-b border-line bg-raised px-1.5 py-1.5 text-center font-normal print:static"
              >
                {columnText(column, m)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, cells }, index) => {
            const group = groupOf(action);
            const isFirst = index === 0 || groupOf(rows[index - 1]!.action) !== group;
            return (
              <Fragment key={action}>
                {isFirst && (
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={columns.length + 1}
                      className="border-t border-line bg-raised px-3 py-1 font-medium text-ink"
                    >
                      <span className="sticky left-3">{words.groups[group]}</span>
                    </th>
                  </tr>
                )}
                <tr>
                  <th
                    scope="row"
                    className="sticky left-0 z-10 bg-surface px-3 py-1 font-normal text-ink print:static"
                    title={m.actions[action].help}
                  >
                    {m.actions[action].label}{' '}
                    {isUncertain(action) && <span className="whitespace-nowrap text-warn">? {words.unsure}</span>}
                    <code className="block text-[11px] text-hint max-sm:hidden">{action}</code>
                  </th>
                  {cells.map((verdict, at) => (
                    <td key={columns[at]!.key} className={looks[verdict.answer]}>
                      {/* a plain link of few words: there are thousands of them */}
                      <a href={cellHref(action, columns[at]!.key)}>{words.short[verdict.answer]}</a>
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { Fragment, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { groupOf, type Matrix } from '@/lib/domain/permission-matrix';
import { isUncertain } from '@/lib/domain/permission-report';
import type { Action, Answer } from '@/lib/domain/policy';
import type { Messages } from '@/lib/i18n/messages';
import { columnText, promisedText } from '@/lib/i18n/say-probe';

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
      <table className="w-full border-separate border-spacing-0 text-left text-xs">
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
                  {cells.map((verdict, at) => {
                    const column = columns[at]!;
                    const answer = promisedText(verdict, m);
                    return (
                      <td key={column.key} className="p-px text-center">
                        {/* a plain link: thousands of cells need no script each */}
                        <a
                          href={cellHref(action, column.key)}
                          title={answer}
                          aria-label={words.cell.title({
                            who: columnText(column, m),
                            action: `${m.actions[action].label}, ${answer}`,
                          })}
                          className={classNames(
                            'flex min-h-7 items-center justify-center rounded-control px-1 -outline-offset-2 hover:underline',
                            looks[verdict.answer],
                          )}
                        >
                          {words.short[verdict.answer]}
                        </a>
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { groupOf, type Column } from '@/lib/domain/permission-matrix';
import type { Cell } from '@/lib/domain/probe-cell';
import type { Messages } from '@/lib/i18n/messages';
import { behaviourText, causeText, columnText, promisedText } from '@/lib/i18n/say-probe';

const colours = {
  changed: 'bg-ok-soft text-ok',
  ticket: 'bg-info-soft text-info',
  stopped: 'bg-warn-soft text-warn',
  denied: 'text-hint',
} as const;

function sign({ behaviour, outcome }: Cell, m: Messages): { text: string; look: string } {
  const { signs, unknownSign } = m.labProbe;
  const text = behaviour ? signs[behaviour.kind] : unknownSign;
  if (outcome === 'differs') return { text: `✗ ${text}`, look: 'bg-danger-fill text-on-danger font-semibold' };
  return { text, look: behaviour ? colours[behaviour.kind] : 'bg-neutral-soft text-neutral' };
}

/** Table and behaviour of a cell in one sentence. */
const titleOf = (cell: Cell, m: Messages): string => {
  const did = cell.behaviour ? behaviourText(cell.behaviour, m) : cell.cause ? causeText(cell.cause, m) : '';
  const { head } = m.labProbe;
  return `${head.promised}: ${promisedText(cell.promised, m)} · ${head.did}: ${did}`;
};

type Props = {
  cells: readonly Cell[];
  columns: readonly Column[];
  widen: { href: string; label: string };
  m: Messages;
};

/** Every cell of the probe; acts in rows, one group after the other. */
export function ProbeMatrix({ cells, columns, widen, m }: Props): ReactNode {
  const words = m.labProbe;
  const byKey = new Map(cells.map((cell) => [`${cell.action} ${cell.column}`, cell]));
  const actions = [...new Set(cells.map(({ action }) => action))];
  return (
    <>
      <p className="mb-3 text-sm text-hint">
        {words.matrixLead}{' '}
        <Link href={widen.href} prefetch={false} className="text-link">
          {widen.label}
        </Link>
      </p>
      <div
        role="region"
        aria-label={`${words.title}: ${words.matrix}`}
        tabIndex={0}
        className="max-h-[70vh] max-w-full overflow-auto"
      >
        <table className="border-separate border-spacing-0 text-left text-xs">
          <caption className="sr-only">{words.matrix}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky top-0 left-0 z-20 border-b border-line bg-raised px-2 py-1.5">
                {words.head.action}
              </th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className="sticky top-0 z-10 min-w-16 border-b border-line bg-raised px-1.5 py-1.5 font-normal"
                >
                  {columnText(column, m)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actions.map((action, index) => {
              const isFirst = index === 0 || groupOf(actions[index - 1]!) !== groupOf(action);
              return (
                <tr key={action}>
                  <th
                    scope="row"
                    className={classNames(
                      'sticky left-0 z-10 bg-surface px-2 py-1 font-normal whitespace-nowrap max-sm:whitespace-normal',
                      isFirst && 'border-t border-line',
                    )}
                  >
                    {m.actions[action].label} <code className="text-hint max-sm:hidden">{action}</code>
                  </th>
                  {columns.map(({ key }) => {
                    const cell = byKey.get(`${action} ${key}`);
                    if (!cell) return <td key={key} />;
                    const { text, look } = sign(cell, m);
                    return (
                      <td
                        key={key}
                        title={titleOf(cell, m)}
                        className={classNames('px-1.5 py-1 text-center', look, isFirst && 'border-t border-line')}
                      >
                        {text}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

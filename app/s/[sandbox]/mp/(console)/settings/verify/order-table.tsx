import type { ReactNode } from 'react';
import { SimTime } from '@/components/sim-time';
import { Table } from '@/components/ui/table';
import { Tag, type Tone } from '@/components/ui/tag';
import type { VerificationState } from '@/lib/domain/lifecycle';
import type { Verification } from '@/lib/domain/rows-verification';
import { wireStates } from '@/lib/domain/verification';
import type { Messages } from '@/lib/i18n/messages';

const tones: Record<VerificationState, Tone> = {
  awaiting_payment: 'warn',
  in_review: 'info',
  returned: 'bad',
  passed: 'ok',
  failed: 'bad',
  closed: 'neutral',
};

/** Every order of the account with its state and the platform's number of it (A6-7). */
export function OrderTable({ m, orders }: { m: Messages; orders: readonly Verification[] }): ReactNode {
  const { orders: words, status } = m.verification;
  const reasons: { [reason: string]: string | undefined } = m.domainWords.verificationReasons;
  return (
    <section>
      <h2 className="mb-2 font-semibold">{words.title}</h2>
      <Table
        caption={words.title}
        rows={orders}
        rowKey={(order) => order.id}
        empty={words.none}
        columns={[
          { key: 'id', head: words.number, cell: (order) => order.id, isRowHead: true },
          { key: 'at', head: words.appliedAt, cell: (order) => <SimTime at={order.appliedAt} /> },
          {
            key: 'fee',
            head: words.fee,
            cell: (order) =>
              order.feeCents === 0 ? status.free : status.yuan({ yuan: (order.feeCents / 100).toFixed(2) }),
          },
          { key: 'name', head: words.name, cell: (order) => order.name ?? words.keepName },
          { key: 'refills', head: words.refills, cell: (order) => order.refills, align: 'end' },
          {
            key: 'state',
            head: words.state,
            cell: (order) => (
              <span className="inline-grid gap-0.5">
                <Tag tone={tones[order.state]}>{m.domainWords.verificationStates[order.state]}</Tag>
                <span className="text-xs text-hint">{words.wire({ wire: wireStates[order.state] })}</span>
              </span>
            ),
          },
          {
            key: 'decided',
            head: words.decidedAt,
            cell: (order) => (order.decidedAt ? <SimTime at={order.decidedAt} /> : '–'),
          },
          {
            key: 'reason',
            head: words.reason,
            className: 'min-w-32',
            cell: (order) => reasons[order.reason] ?? (order.reason || '–'),
          },
        ]}
      />
    </section>
  );
}

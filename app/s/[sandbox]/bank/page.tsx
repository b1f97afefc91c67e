import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm, ActTextField } from '@/components/act-form';
import { OutsidePage } from '@/components/outside-page';
import { SimTime } from '@/components/sim-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { Empty } from '@/components/ui/empty';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDateTime, yuanOf } from '@/lib/i18n/format';
import { showBank } from '@/lib/queries/bank';
import { openPage } from '@/lib/web/page';
import { transfer } from './actions';

type Props = { params: Promise<{ sandbox: string }> };

export default async function BankPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, locale } = await openPage(sandbox);
  const { bank: words } = m.outside;
  const { pay } = m.registration;
  const { awaited, transfers } = await showBank(world);
  return (
    <OutsidePage title={words.title} note={words.note}>
      <div className="grid gap-5">
        {awaited.length === 0 && (
          <Panel title={words.transfer}>
            <Empty title={words.none}>{words.noneText}</Empty>
          </Panel>
        )}
        {awaited.map((due) => (
          <Panel
            key={due.accountId}
            title={`${words.transfer} · ${words.purposes[due.purpose]({ subject: due.subjectName })}`}
            extra={words.forWhom({ subject: due.subjectName, email: due.email })}
          >
            <div className="grid gap-6 md:grid-cols-2">
              <ActForm
                action={transfer.bind(null, { sandbox, account: due.accountId, purpose: due.purpose })}
                formId={randomUUID()}
              >
                <ActTextField
                  name="payerName"
                  required
                  label={words.payer}
                  hint={
                    due.bankAccountMasked
                      ? `${words.payerHint} · ${words.payerAccount({ masked: due.bankAccountMasked })}`
                      : words.payerHint
                  }
                  defaultValue={due.subjectName}
                />
                <ActTextField
                  name="yuan"
                  required
                  inputMode="decimal"
                  autoComplete="off"
                  label={words.amount}
                  hint={words.amountHint}
                />
                <div>
                  <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
                </div>
              </ActForm>
              <div className="grid content-start gap-3 rounded-box bg-raised p-4">
                <DefinitionList
                  items={[
                    { term: words.payee, value: pay.payeeName },
                    { term: words.account, value: pay.accountNumber },
                    { term: pay.bank, value: pay.bankName },
                  ]}
                />
                <p className="text-sm font-medium">
                  {words.asked({ yuan: yuanOf(due.amountCents), deadline: formatDateTime(due.deadlineAt, locale) })}
                </p>
              </div>
            </div>
          </Panel>
        ))}
        <Panel title={words.list} isFlush>
          <Table
            caption={words.list}
            rows={transfers}
            rowKey={(row) => row.id}
            empty={words.listEmpty}
            columns={[
              { key: 'at', head: words.head.at, cell: (row) => <SimTime at={row.at} /> },
              { key: 'payer', head: words.head.payer, cell: (row) => row.payerName, isRowHead: true },
              {
                key: 'for',
                head: words.head.for,
                cell: (row) => words.purposes[row.purpose]({ subject: row.subjectName }),
              },
              {
                key: 'amount',
                head: words.head.amount,
                cell: (row) => words.yuan({ yuan: yuanOf(row.amountCents) }),
                align: 'end',
              },
              {
                key: 'state',
                head: words.head.state,
                cell: (row) => (
                  <Tag tone={row.state === 'accepted' ? 'ok' : 'bad'}>{m.domainWords.transferStates[row.state]}</Tag>
                ),
              },
            ]}
          />
        </Panel>
      </div>
    </OutsidePage>
  );
}

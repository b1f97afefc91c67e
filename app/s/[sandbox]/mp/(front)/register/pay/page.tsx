import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { formatDuration } from '@/lib/i18n/format';
import { showRegistration } from '@/lib/queries/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RegisterFrame } from '../register-frame';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ account?: string }> };

/** 对公打款: what to pay, to whom, until when (A3-17). */
export default async function RegisterPayPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world, locale } = await openPage(sandbox);
  const account = Number(asked.account);
  const shown = await showRegistration(world, account);
  if (!shown?.payment) redirect(sandboxPath(sandbox, 'mp/register/subject', { account }));
  const { pay } = m.registration;
  const { subjectName, amountCents, deadlineAt, paidAt } = shown.payment;
  const secondsLeft = (deadlineAt.getTime() - world.at.getTime()) / 1000;
  const state = paidAt ? 'paid' : secondsLeft <= 0 ? 'overdue' : 'waiting';
  const tone = { paid: 'ok', overdue: 'bad', waiting: 'warn' } as const;
  return (
    <RegisterFrame m={m} current={state === 'paid' ? 3 : 2}>
      <div className="grid max-w-2xl gap-4">
        <Panel title={pay.title} extra={<Tag tone={tone[state]}>{pay.states[state]}</Tag>}>
          <p className="mb-4 text-sm">{pay.lead}</p>
          <DefinitionList
            items={[
              { term: pay.payee, value: pay.payeeName },
              { term: pay.account, value: pay.accountNumber },
              { term: pay.bank, value: pay.bankName },
              { term: pay.payer, value: subjectName },
              {
                term: pay.amount,
                value: (
                  <strong className="text-lg text-accent-text">
                    {pay.yuan({ yuan: (amountCents / 100).toFixed(2) })}
                  </strong>
                ),
              },
              { term: pay.memo, value: pay.memoText },
              {
                term: pay.deadline,
                value: (
                  <>
                    <SimTime at={deadlineAt} />{' '}
                    {state === 'waiting' && (
                      <span className="text-hint">({pay.left({ span: formatDuration(secondsLeft, locale) })})</span>
                    )}
                  </>
                ),
              },
            ]}
          />
        </Panel>
        {state !== 'paid' && <p className="text-sm text-hint">{pay.login}</p>}
        <div className="flex flex-wrap gap-3">
          {state === 'paid' ? (
            <ButtonLink variant="primary" href={sandboxPath(sandbox, 'mp/register/done', { account })}>
              {m.registration.done.next}
            </ButtonLink>
          ) : (
            <>
              <ButtonLink variant="primary" href={sandboxPath(sandbox, 'bank', { account })}>
                {pay.openBank}
              </ButtonLink>
              <ButtonLink href={sandboxPath(sandbox, 'mp/login', { email: shown.email })}>{pay.goLogin}</ButtonLink>
            </>
          )}
        </div>
      </div>
    </RegisterFrame>
  );
}

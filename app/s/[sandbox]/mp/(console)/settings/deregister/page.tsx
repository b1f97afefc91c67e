import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActCheckbox, ActForm } from '@/components/act-form';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { SimTime } from '@/components/sim-time';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { formats } from '@/lib/domain/pack/format';
import type { Deregistration } from '@/lib/domain/rows-life';
import { refusalText } from '@/lib/i18n/say';
import { deregistrationPage, type DeregistrationPage } from '@/lib/queries/account-end';
import { openConsole, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

type Props = { params: Promise<{ sandbox: string }> };
type Part = { page: ConsolePage; shown: DeregistrationPage };

/** 注销帐号 (C6-2, C6-3). */
export default async function DeregisterPage({ params }: Props): Promise<ReactNode> {
  const page = await openConsole((await params).sandbox);
  const { m, world, account, actor } = page;
  const shown = await deregistrationPage(world, account, actor);
  const { deregister: words } = m.accountLife;
  const { deregistrationStates } = m.domainWords;
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      <div className="grid gap-6">
        {shown.open ? <Running page={page} shown={shown} open={shown.open} /> : <Start page={page} shown={shown} />}
        <Table
          caption={words.history}
          hasVisibleCaption
          rows={shown.past}
          rowKey={(row) => row.id}
          empty={words.none}
          columns={[
            { key: 'at', head: words.startedAt, cell: (row) => <SimTime at={row.startedAt} />, isRowHead: true },
            { key: 'state', head: words.state, cell: (row) => deregistrationStates[row.state] },
            { key: 'end', head: words.endedAt, cell: (row) => row.endedAt && <SimTime at={row.endedAt} /> },
          ]}
        />
      </div>
    </SettingsFrame>
  );
}

const target = ({ world }: ConsolePage, action: string) => ({
  sandbox: world.sandboxId,
  action,
  as: 'console' as const,
  then: sandboxPath(world.sandboxId, 'mp/settings/deregister'),
});

function Start({ page, shown }: Part): ReactNode {
  const { m, world, account } = page;
  const { deregister: words } = m.accountLife;
  const { ways } = words;
  const days = {
    pay: formats['format.deregistrationPayDays'].value,
    papers: formats['format.deregistrationPapersWorkdays'].value,
    confirm: formats['format.deregistrationConfirmDays'].value,
  };
  const isGovernment = account.subjectType === 'government';
  const { hint, ...texts } = papersTexts(m);
  return (
    <>
      <section>
        <h2 className="mb-1 font-medium">{words.needs}</h2>
        <ul className="list-disc pl-5 text-sm">
          <li>{words.suspend}</li>
          <li>
            {words.money} <span className="text-hint">({words.moneyNote})</span>
          </li>
        </ul>
        <ul className="mt-3 grid gap-1 text-sm text-body">
          <li>{account.subjectType === 'personal' ? ways.face : ways.transfer({ days: days.pay })}</li>
          {isGovernment && <li>{ways.papers({ days: days.papers })}</li>}
          <li>{words.freeze({ days: shown.freezeDays })}</li>
          <li>{words.confirmDays({ days: days.confirm })}</li>
          <li>{words.frees}</li>
          <li>{words.name({ hours: formats['format.nameProtectionHours'].value.deregistered })}</li>
        </ul>
      </section>
      <ActForm
        action={act.bind(null, target(page, 'account.deregister'))}
        formId={randomUUID()}
        className="grid max-w-xl gap-4"
      >
        {isGovernment && (
          <>
            <ActCheckbox name="isWithoutBankAccount" label={words.without} />
            <PapersField
              uploadHref={sandboxPath(world.sandboxId, 'files')}
              name="papers"
              label={words.papers}
              hint={hint}
              texts={texts}
            />
          </>
        )}
        <p className="text-sm text-hint">{m.accountPages.settings.needsScan}</p>
        <div>
          {shown.start.refusal ? (
            <Button variant="danger" disabledReason={refusalText(shown.start.refusal, m)}>
              {words.start}
            </Button>
          ) : (
            <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
              {words.start}
            </SubmitButton>
          )}
        </div>
      </ActForm>
    </>
  );
}

const deadlineKeys = {
  awaiting_payment: 'pay',
  checking_papers: 'papers',
  cooling: 'cool',
  awaiting_confirmation: 'confirm',
  done: 'confirm',
  cancelled: 'confirm',
  lapsed: 'confirm',
} as const;

function Running({ page, shown, open }: Part & { open: Deregistration }): ReactNode {
  const { m, world } = page;
  const { deregister: words } = m.accountLife;
  const { deregistrationStates, deregistrationWays } = m.domainWords;
  return (
    <>
      <NoticeBar tone="warn">{deregistrationStates[open.state]}</NoticeBar>
      <DefinitionList
        items={[
          { term: words.way, value: deregistrationWays[open.way] },
          { term: words.startedAt, value: <SimTime at={open.startedAt} /> },
          { term: words.deadline[deadlineKeys[open.state]], value: <SimTime at={open.deadlineAt} /> },
          ...(open.state === 'awaiting_payment' && open.payAmountCents !== null
            ? [{ term: words.amount, value: words.yuan({ yuan: (open.payAmountCents / 100).toFixed(2) }) }]
            : []),
        ]}
      />
      <div className="flex flex-wrap gap-3">
        {open.state === 'awaiting_payment' && (
          <ButtonLink href={sandboxPath(world.sandboxId, 'bank')}>{words.toBank}</ButtonLink>
        )}
        <ActButton target={target(page, 'account.cancelDeregistration')} judged={shown.cancel}>
          {words.cancel}
        </ActButton>
        <ActButton
          target={{ ...target(page, 'account.confirmDeregistration'), then: sandboxPath(world.sandboxId) }}
          judged={shown.confirm}
          variant="danger"
        >
          {words.confirm}
        </ActButton>
      </div>
    </>
  );
}

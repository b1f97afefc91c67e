/** 对公打款: the small payment that proves an organisation, and what happens when it never comes (A3-17). Pure. */
import { blankRegistration, nothingDone } from './blank-account';
import { create, deny, remove, update, type Decision, type Moment } from './decision';
import { accountLife, next } from './lifecycle';
import type { BankTransfer, ConsoleSession } from './model';
import type { FormFacts } from './registering';
import { refuse } from './refusal';
import { endConsoleSessions } from './session';

export type TransferInput = { amountCents: number; payerName?: string | undefined };

/** A payment from the simulated bank: the right amount from the subject itself is accepted, anything else goes back. */
export function payByTransfer({ account, registration }: FormFacts, input: TransferInput, moment: Moment): Decision {
  if (!account || !registration) return deny(refuse('not_found'));
  const { at, pack, newId } = moment;
  const { payAmountCents, payDeadlineAt, paidAt } = registration;
  const isOverdue = payDeadlineAt !== null && paidAt === null && at >= payDeadlineAt;
  if (isOverdue) return deny(refuse('payment_overdue', { days: pack['reg.transferDays'].value }));
  const state = next(accountLife, account.state, 'payment');
  if (!state || payAmountCents === null || !account.appId) return deny(refuse('not_awaiting_payment'));
  const { amountCents, payerName = account.subjectName ?? '' } = input;
  const isRight = amountCents === payAmountCents && payerName === account.subjectName;
  const transfer: BankTransfer = {
    id: newId(),
    accountId: account.id,
    payerName,
    amountCents,
    memo: '',
    state: isRight ? 'accepted' : 'returned',
    at,
  };
  const result = { state: transfer.state };
  if (!isRight) {
    const data = {
      amountCents,
      expectedCents: payAmountCents,
      payerName,
      expectedPayerName: account.subjectName ?? '',
    };
    return {
      events: [{ name: 'registration.payment_returned', data, accountId: account.id }],
      changes: [create('bankTransfer', transfer)],
      result,
    };
  }
  return {
    events: [
      { name: 'registration.payment_received', data: { amountCents, appId: account.appId }, accountId: account.id },
    ],
    changes: [
      create('bankTransfer', transfer),
      update('account', account.id, { state }),
      update('registration', registration.id, { paidAt: at }),
    ],
    dues: [{ do: 'drop', event: 'registration.payment_deadline', subjectId: account.id }],
    result,
  };
}

/** What was made in an account while its payment was awaited (A3-19), in the order in which it can go. */
export const madeWhileWaiting = [
  'developmentSlot',
  'version',
  'member',
  'appSecret',
  'uploadKey',
  'ipList',
  'messagePush',
  'businessDomain',
  'plainLinkRule',
  'quotaUse',
] as const;
export type MadeWhileWaiting = { table: (typeof madeWhileWaiting)[number]; ids: number[] };

type OverdueFacts = FormFacts & { sessions: ConsoleSession[]; made: readonly MadeWhileWaiting[] };

/**
 * The deadline has passed (A3-17, G6): the registration has failed, and nothing of the half account is left but its
 * activated e-mail and password: no AppID, no members, no versions, nobody logged in. Its form is open again.
 */
export function paymentOverdue({ account, registration, sessions, made }: OverdueFacts, { at }: Moment): Decision {
  if (!account || !registration) return deny(refuse('not_found'));
  const state = next(accountLife, account.state, 'paymentOverdue');
  if (!state) return deny(refuse('not_awaiting_payment'));
  return {
    events: [
      { name: 'registration.payment_overdue', data: { subjectName: account.subjectName ?? '' }, accountId: account.id },
    ],
    changes: [
      update('account', account.id, { ...nothingDone, state }),
      // payDeadlineAt tells a late payer why his money comes back
      update('registration', registration.id, {
        ...blankRegistration({ id: registration.id, accountId: account.id }),
        payDeadlineAt: registration.payDeadlineAt,
      }),
      ...endConsoleSessions(sessions, at),
      ...made.flatMap(({ table, ids }) => ids.map((id) => remove(table, id))),
    ],
  };
}

/** 对公打款: the small payment that proves an organisation, and what happens when it never comes (A3-17). Pure. */
import { noSubject } from './blank-account';
import { create, deny, update, type Decision, type Moment } from './decision';
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

/** The deadline has passed: the registration has failed and its form is open again; whoever was logged in is not any more. */
export function paymentOverdue(
  { account, registration, sessions }: FormFacts & { sessions: ConsoleSession[] },
  { at }: Moment,
): Decision {
  if (!account || !registration) return deny(refuse('not_found'));
  const state = next(accountLife, account.state, 'paymentOverdue');
  if (!state) return deny(refuse('not_awaiting_payment'));
  return {
    events: [
      { name: 'registration.payment_overdue', data: { subjectName: account.subjectName ?? '' }, accountId: account.id },
    ],
    changes: [
      update('account', account.id, { ...noSubject, state }),
      // payDeadlineAt stays: it tells a late payer why his money comes back
      update('registration', registration.id, { identityAt: null, boundPersonId: null, payAmountCents: null }),
      ...endConsoleSessions(sessions, at),
    ],
  };
}

/** The auditor's side of 微信认证: pass, send back, refuse (A6-6, A6-7). Pure. */
import { deny, update, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { next, verificationLife, type VerificationState } from './lifecycle';
import type { Account } from './model';
import { freeName } from './profile-name';
import { refuse, type Refusal } from './refusal';
import { refillDeadline, refillsLeft, type VerificationFacts } from './verification';
import type { Verification } from './rows-verification';
import { verifiedNow } from './verified';

export type CaseFacts = VerificationFacts & { order: Verification | null };

/** The reason of the automatic review when somebody else has taken the name meanwhile; lib/i18n has its words. */
export const nameGone = 'name_gone';

const dropVerdict = (order: Verification): DueChange => ({
  do: 'drop',
  event: 'verification.verdict',
  subjectId: order.id,
});

type Found = { no: Refusal } | { no: null; account: Account; order: Verification; state: VerificationState };

function caseOf({ account, order }: CaseFacts, step: string): Found {
  if (!account || !order) return { no: refuse('not_found') };
  const state = next(verificationLife, order.state, step);
  return state ? { no: null, account, order, state } : { no: refuse('not_under_verification') };
}

/** 通过: the account is verified, and gets the name that the order asks for (A6-8). Refusals: the name's (C2). */
export function approveVerification(facts: CaseFacts, by: string, moment: Moment): Decision {
  const found = caseOf(facts, 'approve');
  if (found.no) return deny(found.no);
  const { account, order, state } = found;
  const { event, set, dues } = verifiedNow(account, moment);
  const events: [Event, ...Event[]] = [event];
  if (order.name !== null) {
    const free = freeName(facts, order.name, order.nameBasis === 'trademark', moment);
    if (free.no) return deny(free.no);
    set.name = free.name;
    events.push({ name: 'name.changed', data: { from: account.name ?? '', to: free.name }, accountId: account.id });
  }
  return {
    events,
    changes: [
      update('verification', order.id, { state, decidedAt: moment.at, decidedBy: by }),
      update('account', account.id, set),
    ],
    dues: [dropVerdict(order), ...dues],
  };
}

/** 打回重填. Refusals: refill_limit once the refills are used up, reason_missing. */
export function returnVerification(facts: CaseFacts, reason: string, by: string, moment: Moment): Decision {
  const found = caseOf(facts, 'return');
  if (found.no) return deny(found.no);
  const { order, state } = found;
  const left = refillsLeft(order, moment);
  if (left === 0) return deny(refuse('refill_limit', { limit: moment.pack['verify.refills'].value }));
  if (reason === '') return deny(refuse('reason_missing', null, 'reason'));
  const deadline = refillDeadline(moment);
  const data = { reason, refillsLeft: left, deadline: deadline.toISOString() };
  return {
    events: [{ name: 'verification.returned', data, accountId: order.accountId }],
    changes: [
      update('verification', order.id, {
        state,
        reason,
        refillDeadlineAt: deadline,
        decidedAt: moment.at,
        decidedBy: by,
      }),
    ],
    dues: [dropVerdict(order), { do: 'add', at: deadline, event: 'verification.refill_deadline', subjectId: order.id }],
  };
}

/** 不通过: the order has failed; the fee stays paid (A6-1). Refusal: reason_missing. */
export function rejectVerification(facts: CaseFacts, reason: string, by: string, { at }: Moment): Decision {
  const found = caseOf(facts, 'reject');
  if (found.no) return deny(found.no);
  const { order, state } = found;
  if (reason === '') return deny(refuse('reason_missing', null, 'reason'));
  return {
    events: [{ name: 'verification.failed', data: { reason }, accountId: order.accountId }],
    changes: [update('verification', order.id, { state, reason, decidedAt: at, decidedBy: by })],
    dues: [dropVerdict(order)],
  };
}

/** The verdict of auto mode: passed; sent back, in the end refused, when the name cannot be had any more. */
export function automaticVerification(facts: CaseFacts, moment: Moment): Decision {
  const passed = approveVerification(facts, 'platform', moment);
  if (!('refusal' in passed) || passed.refusal.field !== 'name') return passed;
  return facts.order && refillsLeft(facts.order, moment) > 0
    ? returnVerification(facts, nameGone, 'platform', moment)
    : rejectVerification(facts, nameGone, 'platform', moment);
}

/** 小程序备案: the acts of the administrator once the form is filled in (A8). Pure. */
import { create, deny, update, type Actor, type Decision, type Moment } from './decision';
import type { Event } from './event';
import {
  dropDues,
  emptyForm,
  filedFiling,
  filingFacts,
  filingGate,
  missingNeeds,
  newFiling,
  openFiling,
  stampOf,
  type FilingFacts,
} from './filing-facts';
import { formProblem, missingPages } from './filing-form';
import { filingLife, isEditable } from './filing-life';
import { platformDue, sendOn } from './filing-review';
import { next } from './lifecycle';
import type { Person } from './model';
import { refuse, type Refusal } from './refusal';
import type { CancelScope, Filing, FilingForm } from './rows-filing';

/** A8-4, and the form is complete and right, page by page. */
function sendProblem(facts: FilingFacts, filing: Filing, moment: Moment): Refusal | null {
  const missing = missingNeeds(facts);
  if (missing.length > 0) return refuse('filing_not_ready', { missing });
  const pages = missingPages(filing.form);
  if (pages.length > 0) return refuse('filing_incomplete', { missing: pages });
  return formProblem(filing.form, { facts, filing, moment });
}

/** Whether a change differs from what is in force; a form that nobody filed differs (A8-19). */
function isSameAsFiled(filing: Filing, { account, filings }: FilingFacts): boolean {
  const filed = filedFiling(filings);
  if (filing.kind !== 'change' || !filed) return false;
  const { stamp: _, ...pages } = filing.form;
  const { stamp, ...before } = filed.form;
  const isStampSame = JSON.stringify(stamp) === JSON.stringify(stampOf(account!));
  return isStampSame && JSON.stringify(pages) === JSON.stringify(before);
}

/** The form with the account's name, subject and administrator as they are now. */
const stamped = (filing: Filing, { account }: FilingFacts): FilingForm => ({
  ...filing.form,
  stamp: stampOf(account!),
});

/** ⑤ 承诺书, then the administrator's face check: to the platform. Refusals: filing_not_ready, filing_incomplete, the form's. */
export function applyFiling(facts: FilingFacts, moment: Moment, { person }: Actor): Decision {
  const gate = filingGate(facts, moment);
  if (gate) return deny(gate);
  const open = openFiling(facts.filings);
  const state = open && next(filingLife, open.state, 'apply');
  if (!open || !state) return deny(nothingToSend(facts));
  const no = sendProblem(facts, open, moment);
  if (no) return deny(no);
  if (isSameAsFiled(open, facts)) return deny(refuse('unchanged'));
  const round = open.round + 1;
  const set = { state, round, reason: '', form: stamped(open, facts), ...sentBy(person, moment) };
  return {
    events: [{ name: 'filing.submitted', data: { ...filingFacts(open), round } }],
    changes: [update('filing', open.id, set)],
    dues: platformDue({ ...open, ...set }, moment),
    result: { filingId: open.id },
  };
}

const sentBy = (person: Person | null, { at }: Moment) => ({
  submittedAt: at,
  submittedById: person?.id ?? null,
  decidedAt: null,
});

function nothingToSend({ account, filings }: FilingFacts): Refusal {
  const open = openFiling(filings);
  if (open && !isEditable(open.state)) return refuse('filing_in_progress');
  if (open) return refuse('filing_none');
  return account?.filingNumber
    ? refuse('filing_done')
    : refuse('filing_incomplete', { missing: missingPages(emptyForm) });
}

/** After a rejection or an unanswered SMS; unchanged after the SMS it goes past the platform (A8-9). Refusals as applyFiling. */
export function resubmitFiling(facts: FilingFacts, moment: Moment, { person }: Actor): Decision {
  const gate = filingGate(facts, moment);
  if (gate) return deny(gate);
  const open = openFiling(facts.filings);
  const plain = open && next(filingLife, open.state, 'resubmit');
  if (!open || !plain)
    return deny(open && !isEditable(open.state) ? refuse('filing_in_progress') : refuse('filing_none'));
  const isStraight = !open.isChanged && next(filingLife, open.state, 'resubmitUnchanged') !== null;
  const no = open.kind === 'cancel' ? null : sendProblem(facts, open, moment);
  if (no) return deny(no);
  const round = open.round + 1;
  const again = { ...open, round, reason: '', ...sentBy(person, moment) };
  const events: [Event] = [{ name: 'filing.resubmitted', data: { ...filingFacts(open), round, isStraight } }];
  if (isStraight || open.kind === 'cancel') {
    const { set, dues } = sendOn(again, facts, moment);
    const { reason, submittedAt, submittedById, decidedAt } = again;
    return {
      events,
      changes: [update('filing', open.id, { round, reason, submittedAt, submittedById, decidedAt, ...set })],
      dues,
    };
  }
  const set = { state: plain, round, reason: '', form: stamped(open, facts), ...sentBy(person, moment) };
  return { events, changes: [update('filing', open.id, set)], dues: platformDue({ ...open, ...set }, moment) };
}

/** 撤回, until the regulator has it; a cancellation cannot be withdrawn (A8-11, A8-19). Refusals: filing_none, filing_not_withdrawable. */
export function withdrawFiling(facts: FilingFacts, moment: Moment): Decision {
  const gate = filingGate(facts, moment);
  if (gate) return deny(gate);
  const open = openFiling(facts.filings);
  if (!open || open.state === 'filling') return deny(refuse('filing_none'));
  const state = next(filingLife, open.state, 'withdraw');
  if (!state || open.kind === 'cancel') return deny(refuse('filing_not_withdrawable'));
  return {
    events: [{ name: 'filing.withdrawn', data: filingFacts(open) }],
    changes: [update('filing', open.id, { state, decidedAt: moment.at })],
    dues: dropDues(open.id),
  };
}

function needsNumber(facts: FilingFacts, moment: Moment): Refusal | null {
  const gate = filingGate(facts, moment);
  if (gate) return gate;
  return facts.account!.filingNumber === null ? refuse('filing_not_filed') : null;
}

/** 变更备案: opens a form with what is filed; the number stays valid (A8-19). Refusals: filing_not_filed, filing_in_progress. */
export function changeFiling(facts: FilingFacts, moment: Moment): Decision {
  const no = needsNumber(facts, moment);
  if (no) return deny(no);
  if (openFiling(facts.filings)) return deny(refuse('filing_in_progress'));
  const form = filedFiling(facts.filings)?.form ?? emptyForm;
  const filing = newFiling(facts, moment, { kind: 'change', state: 'filling', form });
  return {
    events: [{ name: 'filing.change_started', data: filingFacts(filing) }],
    changes: [create('filing', filing)],
    result: { filingId: filing.id },
  };
}

/** 注销 or 取消接入: past the platform at once, never withdrawn (A8-8, A8-19). Refusals: filing_not_filed, filing_in_progress. */
export function cancelFiling(facts: FilingFacts, scope: CancelScope, moment: Moment, { person }: Actor): Decision {
  const no = needsNumber(facts, moment);
  if (no) return deny(no);
  const open = openFiling(facts.filings);
  if (open && !next(filingLife, open.state, 'drop')) return deny(refuse('filing_in_progress'));
  const form = filedFiling(facts.filings)?.form ?? emptyForm;
  const draft = newFiling(facts, moment, { kind: 'cancel', state: 'filling', scope, form, isChanged: false, round: 1 });
  const { set, dues } = sendOn({ ...draft, ...sentBy(person, moment) }, facts, moment);
  const filing = { ...draft, ...sentBy(person, moment), ...set };
  return {
    events: [
      { name: 'filing.cancel_requested', data: { ...filingFacts(filing), scope } },
      { name: 'filing.platform_passed', data: filingFacts(filing) },
    ],
    changes: [
      // a change that was only being typed gives way
      ...(open
        ? [update('filing', open.id, { state: next(filingLife, open.state, 'drop')!, decidedAt: moment.at })]
        : []),
      create('filing', filing),
    ],
    dues,
    result: { filingId: filing.id },
  };
}

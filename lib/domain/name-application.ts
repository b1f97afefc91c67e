/** A name with a person, brand or institution in it: proof, manual review, and only then the name (C2, C3-4). Pure. */
import { addWorkdays } from './calendar';
import { create, deny, isRefused, update, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { nameLife, next, type NameState } from './lifecycle';
import type { Account, StoredFile } from './model';
import { checkName } from './name';
import { setRefusal } from './name-refusal';
import { nameWorld, type NameFacts } from './name-world';
import { formats } from './pack/format';
import { checkPapers } from './paper';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import type { NameApplication, NameProof } from './rows-name';

/** The platform's audit_stat: 1 in review, 2 failed, 3 passed; a withdrawn one has none. */
export const nameAuditStat: Record<NameState, 1 | 2 | 3 | null> = {
  in_review: 1,
  rejected: 2,
  approved: 3,
  withdrawn: null,
};

/** Whether the reviewer has not decided yet. */
export const isNamePending = ({ state }: Pick<NameApplication, 'state'>): boolean => 'approve' in nameLife[state];
/** The application that waits; there is at most one per account. */
export const pendingName = (applications: readonly NameApplication[]): NameApplication | null =>
  applications.find(isNamePending) ?? null;

/** licence or ID, and at least one paper that shows the right to the word; each a paper that came in (C2). */
export function proofProblem(
  proof: NameProof,
  { papers, accountId, word }: { papers: readonly StoredFile[]; accountId: number; word: string },
): Refusal | null {
  for (const field of ['licence', 'trademark', 'extra'] as const) {
    const bad = checkPapers(proof[field], papers, accountId, field);
    if (bad) return bad;
  }
  if (proof.licence.length === 0) return refuse('name_needs_material', { word }, 'licence');
  return proof.trademark.length + proof.extra.length === 0
    ? refuse('name_needs_material', { word }, 'trademark')
    : null;
}

type Asked = {
  account: Account;
  name: string;
  word: string;
  proof: NameProof;
  appliedById: number | null;
};

/** A new application; the review takes 1 to 7 working days, drawn from the seed. */
export function applyForName(
  { account, name, word, proof, appliedById }: Asked,
  moment: Moment,
): { application: NameApplication; event: Event; dues: DueChange[] } {
  const { at, seed, newId, reviewMode } = moment;
  const id = newId();
  const { min, max } = formats['format.nameReviewWorkdays'].value;
  const application: NameApplication = {
    id,
    accountId: account.id,
    name,
    word,
    state: 'in_review',
    isFirst: account.name === null,
    proof,
    appliedById,
    appliedAt: at,
    dueAt: addWorkdays(at, reviewMode === 'auto' ? hashInt(seed, 'name.verdict', id, min, max) : max),
    decidedAt: null,
    decidedBy: null,
    reason: '',
  };
  return {
    application,
    event: { name: 'name.applied', data: { applied: name, word, applicationId: id } },
    dues: reviewMode === 'auto' ? [{ do: 'add', at: application.dueAt, event: 'name.verdict', subjectId: id }] : [],
  };
}

export type NameCase = { account: Account | null; application: NameApplication | null; world: NameFacts };

const dropDue = (id: number): DueChange => ({ do: 'drop', event: 'name.verdict', subjectId: id });

/** 撤回 by the account. Refusal: name_not_pending. */
export function withdrawName(application: NameApplication | null, { at }: Moment): Decision {
  const state = application && next(nameLife, application.state, 'withdraw');
  if (!application || !state) return deny(refuse('name_not_pending'));
  const { id, name } = application;
  return {
    events: [{ name: 'name.withdrawn', data: { applied: name, applicationId: id } }],
    changes: [update('nameApplication', id, { state, decidedAt: at })],
    dues: [dropDue(id)],
  };
}

/**
 * The reviewer approves: the name is set now. The change counts from the day on which it was applied for, and not at
 * all when it is the first name (C1-2, C1-14). Refusals: name_not_pending, and a name that was lost meanwhile.
 */
export function approveName({ account, application, world }: NameCase, by: string, moment: Moment): Decision {
  const state = application && next(nameLife, application.state, 'approve');
  if (!account || !application || !state) return deny(refuse('name_not_pending'));
  const { id, name, isFirst, appliedAt } = application;
  const verdict = checkName(name, nameWorld(name, world, account.subjectIdHash, moment.at), moment.at);
  const lost = setRefusal(verdict, moment.pack);
  if (lost) return deny(lost);
  const accountId = account.id;
  const isCounted = !isFirst || moment.pack['name.firstCounts'].value;
  return {
    events: [{ name: 'name.approved', data: { from: account.name ?? '', to: name, applicationId: id }, accountId }],
    changes: [
      update('nameApplication', id, { state, decidedAt: moment.at, decidedBy: by }),
      update('account', accountId, { name, isNameSet: true }),
      ...(isCounted ? [create('quotaUse', { id: moment.newId(), accountId, key: 'name', at: appliedAt })] : []),
    ],
    dues: [dropDue(id)],
  };
}

/** The reviewer rejects with a reason; nothing is used up (C1-14). Refusals: name_not_pending, reason_missing. */
export function rejectName(facts: NameCase, reason: string, by: string, moment: Moment): Decision {
  const { application } = facts;
  if (reason === '' && application && isNamePending(application)) return deny(refuse('reason_missing', null, 'reason'));
  return rejected(facts, reason, by, moment);
}

function rejected({ application }: NameCase, reason: string, by: string, { at }: Moment): Decision {
  const state = application && next(nameLife, application.state, 'reject');
  if (!application || !state) return deny(refuse('name_not_pending'));
  const { id, name, accountId } = application;
  return {
    events: [{ name: 'name.rejected', data: { applied: name, reason, applicationId: id }, accountId }],
    changes: [update('nameApplication', id, { state, decidedAt: at, decidedBy: by, reason })],
    dues: [dropDue(id)],
  };
}

/** The automatic review, when its time has come; a name that was lost meanwhile is rejected without a reason of its own. */
export function automaticNameVerdict(facts: NameCase, moment: Moment): Decision {
  const approved = approveName(facts, 'platform', moment);
  return isRefused(approved) ? rejected(facts, '', 'platform', moment) : approved;
}

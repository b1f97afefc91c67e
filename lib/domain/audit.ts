/** Submitting to review and what becomes of it (release.md A01–A40). Pure. */
import { nextWorkingMoment } from './calendar';
import { create, deny, update, type Decision, type DueChange, type Moment, type Refused } from './decision';
import { isUnderAudit, next, auditLife } from './lifecycle';
import type { Account, Audit, AuditForm, AuditReason, FeaturePage, StoredFile, Version } from './model';
import { allPages, type PackageFacts } from './package';
import { submitGates, type SubmitFacts } from './precheck';
import { isOrganisation } from './registration';
import { quotas, stateOf } from './quota';
import { hash } from './random';
import { refuse, type Refusal } from './refusal';
import { rejectReason } from './reject-reason';
import { versionFacts } from './version';

export type SubmitInput = {
  rulesRead: boolean;
  readCarefully?: boolean | undefined;
  versionDescription?: string | undefined;
  featurePages?: FeaturePage[] | undefined;
  privacy?: 'collects' | 'none' | undefined;
  testAccount?: { user: string; password: string; note: string } | undefined;
  feedback?: string | undefined;
};

/** What the console fills in before anybody types: a field that is left out has this value. */
export function prefilledForm(
  facts: SubmitFacts,
  { pack }: Pick<Moment, 'pack'>,
): Pick<AuditForm, 'versionDescription' | 'featurePages' | 'privacy'> {
  const first = facts.file ? allPages(facts.file.facts as PackageFacts)[0] : undefined;
  const category = facts.categories[0]?.key;
  const hasGroups = pack['audit.featurePages'].value !== null;
  return {
    versionDescription: facts.version?.remark ?? '',
    featurePages:
      hasGroups && first && category ? [{ path: first, title: first.split('/').at(-1)!, category, tags: [] }] : [],
    privacy: pack['audit.privacyChoice'].value ? 'collects' : null,
  };
}

function formOf(facts: SubmitFacts, input: SubmitInput, moment: Moment): AuditForm {
  const filled = prefilledForm(facts, moment);
  return {
    versionDescription: input.versionDescription ?? filled.versionDescription,
    featurePages: input.featurePages ?? filled.featurePages,
    privacy: input.privacy ?? filled.privacy,
    testAccount: input.testAccount ?? null,
    feedback: input.feedback ?? '',
  };
}

function formProblem(form: AuditForm, facts: SubmitFacts, input: SubmitInput, { pack }: Moment): Refusal | null {
  if (!input.rulesRead) return refuse('rules_not_read', null, 'rulesRead');
  if (pack['audit.ticks'].value.includes('readCarefully') && input.readCarefully === false)
    return refuse('rules_not_read', null, 'readCarefully');
  const description = pack['audit.versionDescription'].value;
  if (description.isRequired && form.versionDescription === '')
    return refuse('description_missing', null, 'versionDescription');
  const groups = pack['audit.featurePages'].value;
  if (groups && (form.featurePages.length < groups.min || form.featurePages.length > groups.max)) {
    return refuse('feature_pages_missing', { max: groups.max }, 'featurePages');
  }
  const pages = facts.file ? allPages(facts.file.facts as PackageFacts) : [];
  for (const [i, group] of (groups ? form.featurePages : []).entries()) {
    if (!pages.includes(group.path))
      return refuse('feature_page_unknown', { path: group.path }, `featurePages.${i}.path`);
    if (!facts.categories.some((c) => c.key === group.category))
      return refuse('feature_category_unknown', null, `featurePages.${i}.category`);
  }
  // S3: the entries for a test account and for feedback open only after a first rejection
  if (form.testAccount && !facts.wasEverRejected) return refuse('test_account_closed', null, 'testAccount');
  if (form.feedback !== '' && !facts.wasEverRejected) return refuse('feedback_closed', null, 'feedback');
  return null;
}

/** 提交审核: a new audit in review; it takes the place of an approved, unreleased one (A33). */
export function submit(facts: SubmitFacts, input: SubmitInput, moment: Moment): Decision {
  const form = formOf(facts, input, moment);
  const problem = submitGates(facts, moment) ?? formProblem(form, facts, input, moment);
  if (problem) return deny(problem);
  const { latest, submitterId } = facts;
  const account = facts.account!;
  const version = facts.version!;
  const audit: Audit = {
    id: moment.newId(),
    accountId: account.id,
    number: account.nextAuditNumber,
    versionId: version.id,
    attemptOf: latest && latest.state === 'rejected' ? (latest.attemptOf ?? latest.id) : null,
    state: 'in_review',
    form,
    submittedById: submitterId,
    submittedAt: moment.at,
    decidedAt: null,
    decidedBy: null,
    reasons: [],
    deletedAt: null,
    usedBy: null,
  };
  return {
    events: [{ name: 'audit.submitted', data: { ...auditFacts(audit, version), attemptOf: audit.attemptOf } }],
    changes: [create('audit', audit), update('account', account.id, { nextAuditNumber: audit.number + 1 })],
    dues: moment.reviewMode === 'auto' ? [verdictDue(audit, account, moment)] : [],
    result: { auditId: audit.id },
  };
}

/** The audit in the box 审核版本: the newest, unless it was withdrawn, deleted or went to users (design §2). */
export function boxedAudit(latest: Audit | null): Audit | null {
  return latest && latest.state !== 'withdrawn' && latest.deletedAt === null && latest.usedBy === null ? latest : null;
}

/** What events say of an audit. */
export const auditFacts = (audit: Audit, version: Version) => ({
  ...versionFacts(version),
  auditId: audit.id,
  auditNumber: audit.number,
});

/** When the automatic verdict comes: the pack's quantiles, seeded by the audit, moved into the reviewers' hours (A20). */
export function verdictDue(audit: Audit, account: Account, { at, pack, seed }: Moment): DueChange {
  const q = pack['audit.hours'].value;
  const knots: [number, number][] = [
    [0, q.q10 / 2],
    [0.1, q.q10],
    [0.5, q.q50],
    [0.9, q.q90],
    [1, q.q100],
  ];
  const u = hash(seed, 'audit.hours', audit.id);
  const i = Math.max(
    1,
    knots.findIndex(([p]) => u <= p),
  );
  const [p0, h0] = knots[i - 1]!;
  const [p1, h1] = knots[i]!;
  const factor = audit.number === 1 ? pack['audit.firstSubmissionFactor'].value : 1;
  const hours = Math.min((h0 + ((u - p0) / (p1 - p0)) * (h1 - h0)) * factor, q.q100);
  const subject = account.subjectType && isOrganisation(account.subjectType) ? 'organisation' : 'personal';
  const ready = new Date(at.getTime() + Math.round(hours * 3600) * 1000);
  return {
    do: 'add',
    at: nextWorkingMoment(pack['audit.workingHours'].value[subject], ready),
    event: 'audit.verdict',
    subjectId: audit.id,
  };
}

/** The range within which results usually come, in sandbox hours. */
export const usualHours = ({ pack }: Pick<Moment, 'pack'>): { from: number; to: number; longest: number } => {
  const q = pack['audit.hours'].value;
  return { from: q.q10, to: q.q90, longest: q.q100 };
};

export type AuditFacts = {
  account: Account | null;
  audit: Audit | null;
  version: Version | null;
  withdrawals: Date[];
  firstReleasedAt: Date | null;
};

/** 撤回审核: only while under review, within the quotas of the day and the month (A22). */
export function withdraw(
  { account, audit, version, withdrawals, firstReleasedAt }: AuditFacts,
  moment: Moment,
): Decision {
  if (!account || !audit || !version || !isUnderAudit(audit.state)) return deny(refuse('not_under_audit'));
  const rules = quotas(moment.pack, {
    subjectType: account.subjectType ?? 'personal',
    firstReleasedAt,
    verifiedAt: account.verifiedAt,
  });
  for (const [key, code] of [
    ['withdrawDay', 'withdraw_day_limit'],
    ['withdrawMonth', 'withdraw_month_limit'],
  ] as const) {
    const { left, limit, resetsAt } = stateOf(rules[key], withdrawals, moment.at);
    if (left === 0) return deny(refuse(code, { limit, resetsAt: resetsAt!.toISOString() }));
  }
  return {
    events: [{ name: 'audit.withdrawn', data: auditFacts(audit, version) }],
    changes: [
      update('audit', audit.id, { state: next(auditLife, audit.state, 'withdraw')!, decidedAt: moment.at }),
      create('quotaUse', { id: moment.newId(), accountId: account.id, key: rules.withdrawDay.uses, at: moment.at }),
    ],
    dues: [{ do: 'drop', event: 'audit.verdict', subjectId: audit.id }],
  };
}

/** A24: a rejected or approved, unused entry may be deleted; the development version stays. */
export function deleteEntry({ audit, version }: AuditFacts, moment: Moment): Decision {
  if (!audit || !version || audit.deletedAt) return deny(refuse('not_found'));
  if (isUnderAudit(audit.state)) return deny(refuse('under_audit'));
  if (audit.usedBy !== null || audit.state === 'withdrawn') return deny(refuse('audit_in_use'));
  return {
    events: [{ name: 'audit.entry_deleted', data: auditFacts(audit, version) }],
    changes: [update('audit', audit.id, { deletedAt: moment.at })],
  };
}

type Judged = { audit: Audit | null; version: Version | null };

function notJudgeable({ audit, version }: Judged): Refused | null {
  return !audit || !version
    ? deny(refuse('not_found'))
    : isUnderAudit(audit.state)
      ? null
      : deny(refuse('not_under_audit'));
}

/** The reviewer passes (A32: publishing stays manual). */
export function pass(facts: Judged, by: string, { at }: Moment): Decision {
  const no = notJudgeable(facts);
  if (no) return no;
  const audit = facts.audit!;
  return {
    events: [{ name: 'audit.passed', data: auditFacts(audit, facts.version!), accountId: audit.accountId }],
    changes: [
      update('audit', audit.id, { state: next(auditLife, audit.state, 'pass')!, decidedAt: at, decidedBy: by }),
    ],
    dues: [{ do: 'drop', event: 'audit.verdict', subjectId: audit.id }],
  };
}

export type ReasonInput = { id: string; note?: string | undefined; evidence?: string | undefined };

/** The reviewer rejects with at least one of the known reasons (A29). */
export function reject(facts: Judged, reasons: ReasonInput[], by: string, { at }: Moment): Decision {
  const no = notJudgeable(facts);
  if (no) return no;
  if (reasons.length === 0) return deny(refuse('reason_missing', null, 'reasons'));
  const full: AuditReason[] = [];
  for (const [i, { id, note = '', evidence = '' }] of reasons.entries()) {
    const known = rejectReason(id);
    if (!known) return deny(refuse('reason_unknown', { id }, `reasons.${i}.id`));
    full.push({ id, clause: known.clause, note, evidence });
  }
  const audit = facts.audit!;
  return {
    events: [
      {
        name: 'audit.rejected',
        data: { ...auditFacts(audit, facts.version!), reasons: full },
        accountId: audit.accountId,
      },
    ],
    changes: [
      update('audit', audit.id, {
        state: next(auditLife, audit.state, 'reject')!,
        decidedAt: at,
        decidedBy: by,
        reasons: full,
      }),
    ],
    dues: [{ do: 'drop', event: 'audit.verdict', subjectId: audit.id }],
  };
}

/** A20: a delayed audit is still under audit; a final result follows. */
export function delay(facts: Judged): Decision {
  const no = notJudgeable(facts);
  if (no) return no;
  const audit = facts.audit!;
  const state = next(auditLife, audit.state, 'delay');
  if (!state) return deny(refuse('not_under_audit'));
  return {
    events: [{ name: 'audit.delayed', data: auditFacts(audit, facts.version!), accountId: audit.accountId }],
    changes: [update('audit', audit.id, { state })],
  };
}

/** The clause on which the automatic review of this issue rejects: a package that is not finished (3.3.1). */
const unfinishedClause = '3.3.1';

/** The automatic verdict: pass when the package opened without a problem, else reject with 3.3.1 and the files. */
export function automaticVerdict(
  facts: Judged & { file: StoredFile | null; unfinishedReasonId: string },
  moment: Moment,
): Decision {
  if (!facts.file) return deny(refuse('file_missing'));
  const { problems } = facts.file.facts as PackageFacts;
  if (problems.length === 0) return pass(facts, 'platform', moment);
  const evidence = problems
    .slice(0, 5)
    .map((p) => `${p.file}: ${p.code}${p.detail ? ` (${p.detail})` : ''}`)
    .join('\n');
  return reject(facts, [{ id: facts.unfinishedReasonId, evidence }], 'platform', moment);
}
export { unfinishedClause };

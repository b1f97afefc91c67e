/** The reviewer's side: when a verdict comes, and what it is (release.md A20, A29, A32). Pure. */
import { auditFacts } from './audit';
import { addDays, nextWorkingMoment } from './calendar';
import { deny, update, type Decision, type DueChange, type Moment, type Refused } from './decision';
import { auditLife, isUnderAudit, next } from './lifecycle';
import type { Account, Audit, AuditReason, StoredFile, Version } from './model';
import type { PackageFacts } from './package';
import { hash } from './random';
import { refuse } from './refusal';
import { isOrganisation } from './registration';
import { rejectReason } from './reject-reason';

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

type Judged = { audit: Audit | null; version: Version | null };
/** `toRegulator`: a pass of the platform is not the last word (lib/domain/regulator.ts). */
type Passable = Judged & { toRegulator: boolean };

function notJudgeable({ audit, version }: Judged): Refused | null {
  if (!audit || !version) return deny(refuse('not_found'));
  if (!isUnderAudit(audit.state)) return deny(refuse('not_under_audit'));
  return next(auditLife, audit.state, 'pass') ? null : deny(refuse('audit_with_regulator'));
}

/** The platform passes it on to the regulator, who has his days for it, whoever reviews (C4-5, A21). */
function handOver(audit: Audit, version: Version, { at, pack }: Moment): Decision {
  const days = pack['audit.regulatorDays'].value;
  const data = { ...auditFacts(audit, version), days };
  return {
    events: [{ name: 'audit.handed_to_regulator', data, accountId: audit.accountId }],
    changes: [update('audit', audit.id, { state: next(auditLife, audit.state, 'handOver')!, regulatorAt: at })],
    dues: [
      { do: 'drop', event: 'audit.verdict', subjectId: audit.id },
      { do: 'add', at: addDays(at, days), event: 'audit.regulator_verdict', subjectId: audit.id },
    ],
  };
}

/** The regulator's days are over: confirmed (A21: no answer in time counts as one). */
export function confirm({ audit, version }: Judged, { at }: Moment): Decision {
  const state = audit && next(auditLife, audit.state, 'confirm');
  if (!audit || !version || !state) return deny(refuse('not_found'));
  return {
    events: [{ name: 'audit.passed', data: auditFacts(audit, version), accountId: audit.accountId }],
    changes: [update('audit', audit.id, { state, decidedAt: at, decidedBy: 'platform' })],
  };
}

/** The reviewer passes (A32: publishing stays manual). Refusals: not_under_audit, audit_with_regulator. */
export function pass(facts: Passable, by: string, moment: Moment): Decision {
  const no = notJudgeable(facts);
  if (no) return no;
  const audit = facts.audit!;
  if (facts.toRegulator) return handOver(audit, facts.version!, moment);
  const { at } = moment;
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

/** The clause on which the automatic review rejects: a package that is not finished (3.3.1). */
export const unfinishedClause = '3.3.1';

/** The automatic verdict: pass when the package opened without a problem, else reject with 3.3.1 and the files. */
export function automaticVerdict(
  facts: Passable & { file: StoredFile | null; unfinishedReasonId: string },
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

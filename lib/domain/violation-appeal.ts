/** 申诉: put right, then asked to be lifted; closed after repeated failure (F-6). Pure. */
import { addWorkdays } from './calendar';
import { deny, type Decision, type DueChange, type Moment } from './decision';
import { next, violationLife } from './lifecycle';
import type { StoredFile } from './model';
import { formats } from './pack/format';
import { checkPapers } from './paper';
import { hashInt } from './random';
import { refuse } from './refusal';
import type { Violation } from './rows-life';
import { carryOut, changeViolation, dropViolationDues, violationProblem, type ViolationFacts } from './violation';

/** When the automatic review answers an appeal that is filed now; with `human` only the desk does. */
export function appealVerdictDue({ id, failed }: Pick<Violation, 'id' | 'failed'>, { at, seed }: Moment): DueChange {
  const { min, max } = formats['format.appealWorkdays'].value;
  const days = hashInt(seed, 'violation.appealDays', `${id}:${failed}`, min, max);
  return { do: 'add', at: addWorkdays(at, days), event: 'violation.appeal_verdict', subjectId: id };
}

/** Refusals: not_found, violation_over, appeal_open, appeal_closed, papers_too_many, paper_file_unknown. */
export function appealViolation(
  facts: ViolationFacts & { files: StoredFile[] },
  { text, papers }: { text: string; papers: number[] },
  moment: Moment,
): Decision {
  const problem = violationProblem(facts);
  if (problem) return deny(problem);
  const violation = facts.violation!;
  const limit = formats['format.appealFailures'].value;
  if (violation.failed >= limit) return deny(refuse('appeal_closed', { limit }));
  const state = next(violationLife, violation.state, 'appeal');
  if (!state) return deny(refuse('appeal_open'));
  const bad = checkPapers(papers, facts.files, violation.accountId);
  if (bad) return deny(bad);
  const { id, kind } = violation;
  return {
    events: [{ name: 'violation.appealed', data: { violationId: id, kind }, accountId: violation.accountId }],
    changes: changeViolation(facts, { state, appealText: text, papers, appealedAt: moment.at }),
    dues: moment.reviewMode === 'auto' ? [appealVerdictDue(violation, moment)] : [],
  };
}

/** 解除 by the platform, asked for or not. Refusals: not_found, violation_over. */
export function liftViolation(facts: ViolationFacts, moment: Moment): Decision {
  const problem = violationProblem(facts);
  if (problem) return deny(problem);
  const { id, kind, state, accountId } = facts.violation!;
  return {
    events: [{ name: 'violation.lifted', data: { violationId: id, kind }, accountId }],
    changes: changeViolation(facts, { state: next(violationLife, state, 'lift')!, endedAt: moment.at }),
    dues: dropViolationDues(id),
  };
}

/**
 * 维持 the sanction; a warning whose deadline has passed meanwhile is carried out.
 * Refusals: not_found, violation_over, no_appeal, reason_missing.
 */
export function upholdViolation(facts: ViolationFacts, reason: string, moment: Moment): Decision {
  const problem = violationProblem(facts);
  if (problem) return deny(problem);
  const violation = facts.violation!;
  const state = next(violationLife, violation.state, 'uphold');
  if (!state) return deny(refuse('no_appeal'));
  if (reason === '') return deny(refuse('reason_missing', null, 'reason'));
  const { id: violationId, kind, accountId, deadlineAt } = violation;
  const failed = violation.failed + 1;
  const left = Math.max(0, formats['format.appealFailures'].value - failed);
  const set = { state, failed, answer: reason };
  const upheld = { name: 'violation.upheld' as const, data: { violationId, kind, reason, left }, accountId };
  const drop: DueChange = { do: 'drop', event: 'violation.appeal_verdict', subjectId: violationId };
  if (!deadlineAt || deadlineAt > moment.at)
    return { events: [upheld], changes: changeViolation(facts, set), dues: [drop] };
  const carried = carryOut({ ...facts, violation: { ...violation, ...set } }, moment);
  return {
    ...carried,
    events: [upheld, ...carried.events],
    changes: [...changeViolation(facts, set), ...carried.changes],
  };
}

/** The automatic review believes whoever has uploaded a version since (chosen: it cannot read what was put right). */
export function automaticAppealVerdict(facts: ViolationFacts & { hasNewVersion: boolean }, moment: Moment): Decision {
  return facts.hasNewVersion ? liftViolation(facts, moment) : upholdViolation(facts, 'not_rectified', moment);
}

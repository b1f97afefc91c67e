/** 违规记录: what the platform punishes, what of it is felt, how it ends (F-3 to F-5). Pure. */
import { addDays } from './calendar';
import {
  create,
  deny,
  update,
  type Change,
  type Decision,
  type DueChange,
  type Moment,
  type Outcome,
} from './decision';
import type { Event } from './event';
import { next, violationLife } from './lifecycle';
import type { Account } from './model';
import { digits } from './random';
import { refuse, type Refusal } from './refusal';
import type { BannableFunction, Threat, Violation, ViolationKind, ViolationRule } from './rows-life';

export type ViolationFacts = {
  account: Account | null;
  /** the one that is meant */
  violation: Violation | null;
  /** every one of the account, oldest first */
  violations: Violation[];
};

/** F-3: the platform's punish_id. */
export const punishId = (seed: string, violationId: number): string =>
  digits(seed, 'violation.punishId', violationId, 12);

/** F-4: the platform's number of an event type, 1 to 5. */
export const violationTypes: Record<ViolationKind, number> = {
  warning: 1,
  function_ban: 2,
  takedown: 3,
  account_ban: 4,
  page_ban: 5,
};

/** Whether it is not over. */
export const isInForce = ({ state }: Pick<Violation, 'state'>): boolean => next(violationLife, state, 'end') !== null;

/** What users and members feel of the sanctions that are in force: the columns of the account. */
export function sanctionsOf(violations: readonly Violation[]): Partial<Account> {
  const now = violations.filter(isInForce);
  const since = (kind: ViolationKind): Date | null => now.find((one) => one.kind === kind)?.issuedAt ?? null;
  // a warning names functions too, but takes none
  const functions = now.filter(({ kind }) => kind === 'function_ban').flatMap((one) => one.functions);
  return {
    takenDownAt: since('takedown'),
    bannedAt: since('account_ban'),
    bannedFunctions: [...new Set(functions)],
    bannedPaths: [...new Set(now.filter(({ kind }) => kind === 'page_ban').flatMap((one) => one.paths))],
  };
}

/** The change of one sanction, and with it of what the account feels. */
export function changeViolation(facts: ViolationFacts, set: Partial<Violation>): Change[] {
  const { violation, violations, account } = facts;
  const after = violations.map((one) => (one.id === violation!.id ? { ...one, ...set } : one));
  return [update('violation', violation!.id, set), update('account', account!.id, sanctionsOf(after))];
}

/** The dues of a sanction go with it. */
export const dropViolationDues = (subjectId: number): DueChange[] => [
  { do: 'drop', event: 'violation.end', subjectId },
  { do: 'drop', event: 'violation.deadline', subjectId },
  { do: 'drop', event: 'violation.appeal_verdict', subjectId },
];

export type IssueInput = {
  kind: ViolationKind;
  rule: ViolationRule;
  content: string;
  threat?: Threat | undefined;
  functions: BannableFunction[];
  paths: string[];
  /** null: for good */
  days: number | null;
  /** of a warning */
  deadlineDays?: number | undefined;
};

type Issued = { row: Violation; event: Event; dues: DueChange[] };

function issued(accountId: number, input: IssueInput, from: number | null, { at, newId }: Moment): Issued {
  const isWarning = input.kind === 'warning';
  const { kind, rule, content, days } = input;
  const namesFunctions = kind === 'function_ban' || (isWarning && input.threat === 'function_ban');
  const row: Violation = {
    id: newId(),
    accountId,
    kind,
    state: 'in_force',
    rule,
    content,
    threat: (isWarning && input.threat) || '',
    functions: namesFunctions ? [...new Set(input.functions)] : [],
    paths: kind === 'page_ban' ? [...new Set(input.paths)] : [],
    days,
    issuedAt: at,
    deadlineAt: isWarning ? addDays(at, input.deadlineDays ?? 0) : null,
    until: isWarning || days === null ? null : addDays(at, days),
    appealText: '',
    papers: [],
    appealedAt: null,
    failed: 0,
    answer: '',
    endedAt: null,
  };
  const dues: DueChange[] = [];
  if (row.deadlineAt) dues.push({ do: 'add', at: row.deadlineAt, event: 'violation.deadline', subjectId: row.id });
  if (row.until) dues.push({ do: 'add', at: row.until, event: 'violation.end', subjectId: row.id });
  const { id: violationId, threat, functions, paths } = row;
  const times = { deadline: row.deadlineAt?.toISOString() ?? null, until: row.until?.toISOString() ?? null };
  const data = { violationId, kind, rule, content, threat, functions, paths, days, ...times, from };
  return { row, event: { name: 'violation.issued', data, accountId }, dues };
}

/** A sanction by the platform (F-4). Refusals: account_not_ready; what a kind needs is refused by the form. */
export function issueViolation(
  { account, violations }: Pick<ViolationFacts, 'account' | 'violations'>,
  input: IssueInput,
  moment: Moment,
): Decision {
  if (!account?.appId) return deny(refuse('account_not_ready', null, 'accountId'));
  const { row, event, dues } = issued(account.id, input, null, moment);
  return {
    events: [event],
    changes: [create('violation', row), update('account', account.id, sanctionsOf([...violations, row]))],
    dues,
    result: { violationId: row.id },
  };
}

/** What a refusal says of a sanction that is not there or over; null: it is in force. */
export function violationProblem({ account, violation }: ViolationFacts): Refusal | null {
  if (!account || !violation || violation.accountId !== account.id) return refuse('not_found', null, 'violationId');
  return isInForce(violation) ? null : refuse('violation_over');
}

/** The days are over (F-4). */
export function endViolation(facts: ViolationFacts, { at }: Moment): Decision {
  const problem = violationProblem(facts);
  if (problem) return deny(problem);
  const { id, kind, accountId } = facts.violation!;
  const state = next(violationLife, facts.violation!.state, 'end')!;
  return {
    events: [{ name: 'violation.ended', data: { violationId: id, kind }, accountId }],
    changes: changeViolation(facts, { state, endedAt: at }),
    dues: dropViolationDues(id),
  };
}

/** F-5: what was warned of is not put right in time; it is done. */
export function carryOut(facts: ViolationFacts, moment: Moment): Outcome {
  const { account, violations } = facts;
  const warning = facts.violation!;
  const { threat, rule, content, functions, paths, days, id } = warning;
  const kind = threat || 'takedown';
  const { row, event, dues } = issued(account!.id, { kind, rule, content, functions, paths, days }, id, moment);
  const ended = { state: next(violationLife, warning.state, 'end')!, endedAt: moment.at };
  const after = [...violations.filter((one) => one.id !== id), row];
  return {
    events: [event],
    changes: [
      update('violation', id, ended),
      create('violation', row),
      update('account', account!.id, sanctionsOf(after)),
    ],
    dues: [...dropViolationDues(id), ...dues],
  };
}

/** The deadline of a warning: an appeal that waits stops it (chosen). */
export function warningOverdue(facts: ViolationFacts, moment: Moment): Decision {
  const problem = violationProblem(facts);
  if (problem) return deny(problem);
  return facts.violation!.state === 'appealed' ? deny(refuse('appeal_open')) : carryOut(facts, moment);
}

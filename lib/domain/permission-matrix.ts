/**
 * The permission table laid out: every act against every set of roles, derived from can() alone. What the lab shows,
 * what the probe compares behaviour with and what test files are checked against (rulebook D1–D3). Pure.
 */
import type { Pack } from './pack/index';
import { actions, type Action } from './action-table';
import { can, type Answer, type Subject, type Verdict } from './policy';
import { accountRoles, principals, rolePoints, type AccountRole, type Point, type Principal } from './role';

/** Roles that one person can hold side by side (D-1), in the order in which their names are joined. */
export const combinableRoles = ['operator', 'developer', 'analyst', 'tester'] as const satisfies readonly AccountRole[];
export type CombinableRole = (typeof combinableRoles)[number];
const developmentMark = 'tester:development';

/** A column: one set of roles, or somebody who is nobody in the account. `key` is stable, e.g. `operator+tester`. */
export type Column = { readonly key: string; readonly subject: Subject };

const isPersonal = (principal: Principal): principal is AccountRole =>
  (accountRoles as readonly string[]).includes(principal);

const columnOf = (roles: readonly AccountRole[], maySeeDevelopment = false): Column => ({
  key: maySeeDevelopment
    ? roles.map((role) => (role === 'tester' ? developmentMark : role)).join('+')
    : roles.join('+'),
  subject: { kind: 'person', roles, ...(maySeeDevelopment ? { maySeeDevelopment } : {}) },
});

/** All sets of combinable roles but the empty one, fewer roles first. */
const combinations: readonly (readonly CombinableRole[])[] = Array.from(
  { length: 2 ** combinableRoles.length - 1 },
  (_, index) => combinableRoles.filter((_role, bit) => ((index + 1) >> bit) & 1),
).toSorted((a, b) => a.length - b.length);

/**
 * The columns of the matrix: the administrator, every combination of roles, testers with 查看开发版 where the pack has it
 * (D-8), nobody, and those outside the account.
 */
export function columnsOf(pack: Pack): Column[] {
  const granted = pack['members.testerMaySeeDevelopment'].value
    ? combinations.filter((roles) => roles.includes('tester')).map((roles) => columnOf(roles, true))
    : [];
  return [
    columnOf(['admin']),
    ...combinations.map((roles) => columnOf(roles)),
    ...granted,
    columnOf(['outsider']),
    ...principals
      .filter((principal) => !isPersonal(principal))
      .map((principal): Column => ({ key: principal, subject: { kind: principal } as Subject })),
  ];
}

/** The columns that stand for one role or principal each: the short form of the matrix. */
export const singleColumns = (pack: Pack): Column[] =>
  columnsOf(pack).filter(({ subject }) => subject.kind !== 'person' || subject.roles.length === 1);

/** The column of this key, or null. Roles may come in any order. */
export function columnByKey(key: string, pack: Pack): Column | null {
  const sorted = (text: string): string => text.split('+').toSorted().join('+');
  return columnsOf(pack).find((column) => sorted(column.key) === sorted(key)) ?? null;
}

export type Row = { readonly action: Action; readonly cells: readonly Verdict[] };
export type Matrix = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** Every act by every column. */
export function matrixOf(pack: Pack, columns: readonly Column[] = columnsOf(pack)): Matrix {
  return {
    columns,
    rows: actions.map((action) => ({ action, cells: columns.map(({ subject }) => can(action, subject, pack)) })),
  };
}

type GroupOf<A> = A extends `${infer Group}.${string}` ? Group : never;
/** The first part of an action's name: what it acts on. Rows are grouped by it. */
export type Group = GroupOf<Action>;
export const groupOf = (action: Action): Group => action.split('.', 1)[0] as Group;
/** All groups, in the order of the table. */
export const groups: readonly Group[] = [...new Set(actions.map(groupOf))];
export const isGroup = (name: string): name is Group => groups.some((known) => known === name);

/** The points a subject holds, in the order of D1. */
export function pointsOf(subject: Subject): Point[] {
  if (subject.kind !== 'person') return [];
  const held = new Set(subject.roles.flatMap((role) => rolePoints[role]));
  return rolePoints.admin.filter((point) => held.has(point));
}

/** The columns that may do this. */
export const whoCan = (action: Action, pack: Pack): Column[] =>
  columnsOf(pack).filter(({ subject }) => can(action, subject, pack).answer !== 'no');

/** Of the columns that may do this, those from which no role can be taken: all others contain one of them. */
export function leastColumns(action: Action, pack: Pack): Column[] {
  const able = whoCan(action, pack);
  const held = ({ subject }: Column): string[] =>
    subject.kind === 'person' ? [...subject.roles, ...(subject.maySeeDevelopment ? [developmentMark] : [])] : [];
  return able.filter(
    (column) =>
      !able.some(
        (other) =>
          held(other).length > 0 &&
          held(other).length < held(column).length &&
          held(other).every((role) => held(column).includes(role)),
      ),
  );
}

/** What this subject may do, with the answer. */
export const whatCan = (subject: Subject, pack: Pack): { action: Action; answer: Answer }[] =>
  actions
    .map((action) => ({ action, answer: can(action, subject, pack).answer }))
    .filter(({ answer }) => answer !== 'no');

/** What would have to be given to a person. `grant`: 查看开发版 (D-8); `become`: the administrator's chair. */
export type SmallestChange = { roles: readonly CombinableRole[]; grant: boolean; become: 'admin' | null };

/**
 * The least that would allow the act to this person, together with what he has: 查看开发版 for a tester, then the fewest
 * roles, then the administrator's chair; null when he may already, or when no role of an account would allow it.
 */
export function smallestChange(action: Action, subject: Subject, pack: Pack): SmallestChange | null {
  if (subject.kind !== 'person' || can(action, subject, pack).answer !== 'no') return null;
  const held = subject.roles.filter((role) => role !== 'outsider');
  const mayGrant = pack['members.testerMaySeeDevelopment'].value && held.includes('tester');
  const added = combinations.filter((roles) => roles.every((role) => !held.includes(role)));
  const changes: SmallestChange[] = [
    ...(mayGrant ? [{ roles: [], grant: true, become: null }] : []),
    ...added.map((roles) => ({ roles, grant: false, become: null })),
    { roles: [], grant: false, become: 'admin' },
  ];
  const allows = ({ roles, grant, become }: SmallestChange): boolean => {
    const all: AccountRole[] = [...held, ...roles, ...(become ? [become] : [])];
    const maySeeDevelopment = grant || (subject.maySeeDevelopment ?? false);
    return can(action, { kind: 'person', roles: all, maySeeDevelopment }, pack).answer !== 'no';
  };
  return changes.find(allows) ?? null;
}

export type ChangedCell = { action: Action; from: Verdict; to: Verdict };

/** The acts whose answer differs between two subjects: what giving or taking roles changes. */
export function differenceOf(from: Subject, to: Subject, pack: Pack): ChangedCell[] {
  return actions
    .map((action) => ({ action, from: can(action, from, pack), to: can(action, to, pack) }))
    .filter((cell) => cell.from.answer !== cell.to.answer);
}

export type PackDifference = { action: Action; column: Column; from: Verdict; to: Verdict };

/** Whether two verdicts promise the same; who would have to scan matters only where the act is allowed. */
const sameVerdict = (a: Verdict, b: Verdict): boolean =>
  a.answer === b.answer && (a.answer === 'no' || a.scan.join() === b.scan.join());

/** The columns that the first pack has and the second has not. */
export function onlyIn(pack: Pack, other: Pack): Column[] {
  const keys = new Set(columnsOf(other).map(({ key }) => key));
  return columnsOf(pack).filter(({ key }) => !keys.has(key));
}

/** The cells in which two packs differ, among the columns that both have. */
export function packDifferences(from: Pack, to: Pack): PackDifference[] {
  const keys = new Set(columnsOf(to).map(({ key }) => key));
  const columns = columnsOf(from).filter(({ key }) => keys.has(key));
  return actions.flatMap((action) =>
    columns
      .map((column) => ({
        action,
        column,
        from: can(action, column.subject, from),
        to: can(action, column.subject, to),
      }))
      .filter((cell) => !sameVerdict(cell.from, cell.to)),
  );
}

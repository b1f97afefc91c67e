/** What the permission lab is asked, as it stands in the address. */
import { certainties, type Certainty } from '@/lib/domain/pack/entry';
import type { Pack } from '@/lib/domain/pack/index';
import {
  columnByKey,
  columnsOf,
  combinableRoles,
  groupOf,
  isGroup,
  matrixOf,
  singleColumns,
  type Column,
  type Group,
  type Matrix,
  type Row,
} from '@/lib/domain/permission-matrix';
import { isAction, policy, type Action } from '@/lib/domain/action-table';
import type { Answer, Subject } from '@/lib/domain/policy';
import type { Messages } from '@/lib/i18n/messages';

export type LabQuery = Record<string, string | string[] | undefined>;
/** `columns`: the short form, all there are, or the keys of those that were chosen. */
export type LabFilter = {
  text: string;
  group: Group | null;
  answer: Answer | null;
  certainty: Certainty | null;
  columns: 'single' | 'all' | readonly string[];
};

const textMax = 100;
export const answers = ['yes', 'scan', 'own', 'no'] as const satisfies readonly Answer[];

/** Everything that an address says under a name; `column=a&column=b` and `column=a,b` are the same. */
const listed = (value: string | string[] | undefined): string[] =>
  [value ?? []].flat().flatMap((part) => part.split(',').filter(Boolean));
/** The last value that an address says under a name. */
export const lastOf = (value: string | string[] | undefined): string => [value ?? []].flat().at(-1)?.trim() ?? '';
// a plus sign in an address is a space once a form has sent it
const keyOf = (text: string): string => text.trim().replaceAll(' ', '+');

/** Reads the filter; what is not understood filters nothing. */
export function readLabFilter(query: LabQuery, pack: Pack): LabFilter {
  const [group, answer, certainty] = [lastOf(query.group), lastOf(query.answer), lastOf(query.certainty)];
  const chosen = listed(query.column).flatMap((key) => columnByKey(keyOf(key), pack)?.key ?? []);
  const columns = lastOf(query.columns) === 'all' ? 'all' : 'single';
  return {
    text: lastOf(query.text).slice(0, textMax),
    group: isGroup(group) ? group : null,
    answer: answers.find((known) => known === answer) ?? null,
    certainty: certainties.find((known) => known === certainty) ?? null,
    columns: chosen.length > 0 ? chosen : columns,
  };
}

/** The same filter as parameters of an address; null where it says nothing. */
export const labParameters = ({ text, columns, ...rest }: LabFilter): Record<string, string | null> => ({
  text: text || null,
  ...rest,
  columns: columns === 'all' ? 'all' : null,
  column: typeof columns === 'string' ? null : columns.join(','),
});

export function shownColumns({ columns }: LabFilter, pack: Pack): Column[] {
  if (columns === 'single') return singleColumns(pack);
  return columnsOf(pack).filter(({ key }) => columns === 'all' || columns.includes(key));
}

/** Whether an act says the text that is looked for, by its name, label or help. */
const says = (action: Action, text: string, m: Messages): boolean =>
  [action, m.actions[action].label, m.actions[action].help, m.lab.groups[groupOf(action)], policy[action].source]
    .join('\n')
    .toLowerCase()
    .includes(text.toLowerCase());

/** The matrix with the rows and columns that a filter leaves. */
export function filteredMatrix(filter: LabFilter, pack: Pack, m: Messages): Matrix {
  const matrix = matrixOf(pack, shownColumns(filter, pack));
  const fits = ({ action, cells }: Row): boolean =>
    (filter.group === null || groupOf(action) === filter.group) &&
    (filter.certainty === null || policy[action].certainty === filter.certainty) &&
    (filter.answer === null || cells.some(({ answer }) => answer === filter.answer)) &&
    says(action, filter.text, m);
  return { ...matrix, rows: matrix.rows.filter(fits) };
}

/** The act that an address names, or null. */
export function readAction(query: LabQuery): Action | null {
  const name = lastOf(query.action);
  return isAction(name) ? name : null;
}

/** The column that an address names, or null. */
export const readColumn = (query: LabQuery, pack: Pack): Column | null =>
  columnByKey(keyOf(lastOf(query.column)), pack);

/** The roles ticked in the what-if form, as a subject; nobody when none is. */
export function readRoles(query: LabQuery, pack: Pack): Extract<Subject, { kind: 'person' }> {
  const ticked = listed(query.role);
  const roles = combinableRoles.filter((role) => ticked.includes(role));
  const isGranted =
    lastOf(query.grant) !== '' && roles.includes('tester') && pack['members.testerMaySeeDevelopment'].value;
  return {
    kind: 'person',
    roles: roles.length > 0 ? roles : ['outsider'],
    ...(isGranted ? { maySeeDevelopment: true } : {}),
  };
}

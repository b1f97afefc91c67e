/**
 * The permission table as a file: what every report names in its heading, the matrix and the checklist for the real
 * console as CSV and Markdown. permission-expectation.ts reads the same CSV back. Pure; hashing is outside.
 */
import { csvText } from './csv';
import type { Certainty } from './pack/entry';
import type { Pack, PackName } from './pack/index';
import type { Switches } from './pack/switches';
import { groupOf, singleColumns, type Matrix } from './permission-matrix';
import { actions, policy, type Action } from './action-table';
import { can, type Verdict } from './policy';
import { rolePoints } from './role';

/** What every report names: whose rules these are and at which state of the sandbox they were read. */
export type ReportHead = {
  /** Caipai's version */
  caipai: string;
  pack: PackName;
  switches: Switches;
  /** sha256 of ruleTables(), in hex */
  rules: string;
  /** null where a report is made without a sandbox */
  sandbox: { id: string; seq: number } | null;
};

export type HeadName = 'caipai' | 'pack' | 'switches' | 'rules' | 'sandbox' | 'seq';

/** What was set, in one line, e.g. `gray.days=3 perm.submitBy=admin`. */
export const switchesText = (switches: Switches): string =>
  Object.entries(switches)
    .map(([key, set]) => `${key}=${String(set)}`)
    .toSorted()
    .join(' ');

/** The heading, line by line. The names are a contract; readExpectation() passes over them. */
export function headLines({ caipai, pack, switches, rules, sandbox }: ReportHead): [name: HeadName, text: string][] {
  const lines: [HeadName, string][] = [
    ['caipai', caipai],
    ['pack', pack],
    ['switches', switchesText(switches)],
    ['rules', `sha256:${rules}`],
  ];
  if (sandbox) lines.push(['sandbox', sandbox.id], ['seq', String(sandbox.seq)]);
  return lines;
}

const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** All rules that answer who may do what, as one canonical JSON text: equal texts, equal answers. */
export const ruleTables = (pack: Pack): string => JSON.stringify(sorted({ policy, rolePoints, pack }));

/** A cell as a file writes it, e.g. `yes`, `no`, `own`, `scan:admin`, `scan:admin>newAdmin`. */
export const cellCode = ({ answer, scan }: Pick<Verdict, 'answer' | 'scan'>): string =>
  answer === 'no' || scan.length === 0 ? answer : `${answer}:${scan.join('>')}`;

/** Columns of the file that say something about the act; they are not compared. */
export const aboutColumns = ['action', 'label', 'group', 'source', 'certainty'] as const;
/** Columns of the checklist that are filled in by hand. */
export const handColumns = ['real', 'checked'] as const;
export type ActionLabel = (action: Action) => string;

function tableOf({ columns, rows }: Matrix, label: ActionLabel): string[][] {
  return [
    [...aboutColumns, ...columns.map(({ key }) => key)],
    ...rows.map(({ action, cells }) => [
      action,
      label(action),
      groupOf(action),
      policy[action].source,
      policy[action].certainty,
      ...cells.map(cellCode),
    ]),
  ];
}

/** How sure the rule of an act must not be to stand on the list of what the real console has to confirm. */
const uncertain: readonly Certainty[] = ['community', 'chosen'];
export const isUncertain = (action: Action): boolean => uncertain.includes(policy[action].certainty);

/** The rows whose rule nobody official has stated, one column per role. */
export function uncertainOf(pack: Pack): Matrix {
  const columns = singleColumns(pack);
  const rows = actions.filter(isUncertain);
  return {
    columns,
    rows: rows.map((action) => ({ action, cells: columns.map(({ subject }) => can(action, subject, pack)) })),
  };
}

const headRows = (head: ReportHead): string[][] => headLines(head).map(([name, text]) => [`# ${name}`, text]);

/** The matrix as a CSV file that readExpectation() takes back. */
export const matrixCsv = (matrix: Matrix, head: ReportHead, label: ActionLabel): string =>
  csvText([...headRows(head), ...tableOf(matrix, label)]);

/** The checklist for the real console as a CSV file, with two columns left empty for what was seen there. */
export function checklistCsv(pack: Pack, head: ReportHead, label: ActionLabel): string {
  const [names, ...rows] = tableOf(uncertainOf(pack), label);
  return csvText([...headRows(head), [...names!, ...handColumns], ...rows.map((row) => [...row, '', ''])]);
}

const markdownCell = (text: string): string => text.replaceAll(/[\\|]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
const markdownRow = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;

/** A Markdown table; the first row is its head. */
export const markdownTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [markdownRow(head), markdownRow(head.map(() => '---')), ...rows.map(markdownRow)].join('\n');

/** The heading of a Markdown report. */
export const markdownHead = (title: string, head: ReportHead): string =>
  [`# ${title}`, '', ...headLines(head).map(([name, text]) => `- ${name}: ${text || '–'}`)].join('\n');

/** The matrix as Markdown. */
export const matrixMarkdown = (matrix: Matrix, head: ReportHead, label: ActionLabel, title: string): string =>
  `${markdownHead(title, head)}\n\n${markdownTable(tableOf(matrix, label))}\n`;

/** The checklist as Markdown. */
export function checklistMarkdown(pack: Pack, head: ReportHead, label: ActionLabel, title: string): string {
  const [names, ...rows] = tableOf(uncertainOf(pack), label);
  const table = [[...names!, ...handColumns], ...rows.map((row) => [...row, '', ''])];
  return `${markdownHead(title, head)}\n\n${markdownTable(table)}\n`;
}

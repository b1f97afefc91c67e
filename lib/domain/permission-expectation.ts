/**
 * A matrix file read back as an expectation, and where it differs from the table (product §3 row 32). The file is what
 * permission-report.ts wrote, perhaps sorted, thinned out and saved again by a spreadsheet. Pure.
 */
import { readCsv, type CsvProblem } from './csv';
import type { Pack } from './pack/index';
import { columnByKey, type Column } from './permission-matrix';
import { aboutColumns, handColumns } from './permission-report';
import { isAction, type Action } from './action-table';
import { can, type Answer, type Verdict } from './policy';
import { stepRules, type StepRule } from './ticket';

/** What a cell is expected to say. `scan` null: whoever scans. */
export type ExpectedCell = { readonly answer: Answer; readonly scan: readonly StepRule[] | null };
export type ExpectedRow = {
  readonly action: Action;
  readonly line: number;
  /** by place in `columns`; null: the file says nothing here */
  readonly cells: readonly (ExpectedCell | null)[];
};
export type Expectation = { readonly columns: readonly Column[]; readonly rows: readonly ExpectedRow[] };

/** Something in the file that cannot be understood. `line` and `column` count from 1, as a spreadsheet does. */
export type ExpectationProblem = {
  readonly line: number;
  readonly column: number;
  readonly problem:
    | CsvProblem['problem']
    | 'no_head'
    | 'no_columns'
    | 'unknown_column'
    | 'unknown_action'
    | 'unknown_answer'
    | 'column_twice'
    | 'action_twice';
  readonly given: string;
};
export type ReadExpectation = { ok: true; expectation: Expectation } | { ok: false; problems: ExpectationProblem[] };

const answers: readonly string[] = ['yes', 'scan', 'own', 'no'] satisfies Answer[];

/** The cell behind a code; 'bad' when there is none. */
function cellOf(code: string): ExpectedCell | null | 'bad' {
  const [answer = '', steps] = code.toLowerCase().replaceAll(/\s/g, '').split(':', 2);
  if (answer === '') return null;
  if (!answers.includes(answer)) return 'bad';
  if (steps === undefined) return { answer: answer as Answer, scan: null };
  const scan = steps.split('>').map((step) => stepRules.find((rule) => rule.toLowerCase() === step));
  return scan.some((rule) => rule === undefined) ? 'bad' : { answer: answer as Answer, scan: scan as StepRule[] };
}

/**
 * Reads a matrix file back as an expectation: columns in any order, lines that begin with # passed over, empty cells
 * say nothing. A role set is found whatever the order of its roles.
 */
export function readExpectation(file: string, pack: Pack): ReadExpectation {
  const csv = readCsv(file);
  if (!csv.ok) return { ok: false, problems: [{ ...csv.problem, given: '' }] };
  const [head, ...lines] = csv.rows.filter(({ cells }) => !cells[0]!.trim().startsWith('#'));
  const problems: ExpectationProblem[] = [];
  const place = head?.cells.findIndex((name) => name.trim().toLowerCase() === 'action') ?? -1;
  if (!head || place < 0)
    return {
      ok: false,
      problems: [{ line: head?.line ?? 1, column: 1, problem: 'no_head', given: head?.cells[0] ?? '' }],
    };

  const about: readonly string[] = [...aboutColumns, ...handColumns];
  const columns: { at: number; column: Column }[] = [];
  head.cells.forEach((written, at) => {
    const name = written.trim();
    if (name === '' || about.includes(name.toLowerCase())) return;
    const column = columnByKey(name, pack);
    const problem = !column
      ? 'unknown_column'
      : columns.some((known) => known.column.key === column.key)
        ? 'column_twice'
        : null;
    if (problem) problems.push({ line: head.line, column: at + 1, problem, given: name });
    else if (column) columns.push({ at, column });
  });
  if (columns.length === 0 && problems.length === 0)
    problems.push({ line: head.line, column: place + 1, problem: 'no_columns', given: '' });

  const rows: ExpectedRow[] = [];
  for (const { line, cells } of lines) {
    const action = (cells[place] ?? '').trim();
    const known = isAction(action) && !rows.some((row) => row.action === action);
    if (!known)
      problems.push({
        line,
        column: place + 1,
        problem: isAction(action) ? 'action_twice' : 'unknown_action',
        given: action,
      });
    const expected = columns.map(({ at }) => {
      const cell = cellOf(cells[at] ?? '');
      if (cell === 'bad') problems.push({ line, column: at + 1, problem: 'unknown_answer', given: cells[at]! });
      return cell === 'bad' ? null : cell;
    });
    if (known) rows.push({ action, line, cells: expected });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, expectation: { columns: columns.map(({ column }) => column), rows } };
}

export type Mismatch = { action: Action; column: Column; line: number; expected: ExpectedCell; actual: Verdict };
/** `compared`: cells that the file says something about. */
export type Comparison = { compared: number; mismatches: Mismatch[] };

const agrees = ({ answer, scan }: ExpectedCell, actual: Verdict): boolean =>
  answer === actual.answer && (answer === 'no' || scan === null || scan.join() === actual.scan.join());

/** Where an expectation and the table differ. */
export function compareWith({ columns, rows }: Expectation, pack: Pack): Comparison {
  const cells = rows.flatMap(({ action, line, cells: expectedCells }) =>
    expectedCells.flatMap((expected, at) => {
      const column = columns[at]!;
      return expected ? [{ action, column, line, expected, actual: can(action, column.subject, pack) }] : [];
    }),
  );
  return { compared: cells.length, mismatches: cells.filter(({ expected, actual }) => !agrees(expected, actual)) };
}

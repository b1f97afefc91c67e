import { describe, expect, it } from 'vitest';
import { packHead } from '@/lib/queries/permission-report';
import { applySwitches, packNames, packs } from '@/lib/domain/pack/index';
import { compareWith, readExpectation, type Expectation } from '@/lib/domain/permission-expectation';
import { matrixOf } from '@/lib/domain/permission-matrix';
import {
  checklistCsv,
  checklistMarkdown,
  headLines,
  isUncertain,
  matrixCsv,
  matrixMarkdown,
  ruleTables,
} from '@/lib/domain/permission-report';
import { actions, policy } from '@/lib/domain/action-table';

const pack = packs['2024'];
const head = packHead('2024');
const label = (action: string): string => `=名称 "${action}", 说明`;
const file = matrixCsv(matrixOf(pack), head, label);

function expectationOf(text: string, rules = pack): Expectation {
  const read = readExpectation(text, rules);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.expectation;
}
const problemsOf = (text: string): unknown[] => {
  const read = readExpectation(text, pack);
  return read.ok ? [] : read.problems;
};

/** The file as a spreadsheet saves it: other separators, every column moved, rows sorted. */
function savedAgain(separator: string, ends: string): string {
  const rows = file
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => cell!));
  const table = rows.filter(([first]) => !first!.startsWith('#')).map((cells) => cells.toReversed());
  return [table[0]!, ...table.slice(1).toReversed()].map((cells) => cells.join(separator)).join(ends);
}

describe('the matrix as a file', () => {
  it.each(packNames)('pack %s comes back as an expectation that the table meets in every cell', (name) => {
    const rules = packs[name];
    const matrix = matrixOf(rules);
    const compared = compareWith(expectationOf(matrixCsv(matrix, packHead(name), label), rules), rules);
    expect(compared).toEqual({ compared: matrix.rows.length * matrix.columns.length, mismatches: [] });
  });

  it.each([
    ['semicolons', ';', '\r\n'],
    ['tabs', '\t', '\r\n'],
    ['commas and bare line feeds', ',', '\n'],
  ])('is understood when saved again with %s, columns and rows in another order', (_, separator, ends) => {
    const { compared, mismatches } = compareWith(expectationOf(savedAgain(separator, ends)), pack);
    expect([compared, mismatches]).toEqual([matrixOf(pack).rows.length * matrixOf(pack).columns.length, []]);
  });

  it('one changed cell is one mismatch, named with its line', () => {
    const { mismatches } = compareWith(expectationOf('action,analyst,tester+operator\naudit.submit,yes,yes\n'), pack);
    expect(mismatches.map(({ action, column, line }) => [action, column.key, line])).toEqual([
      ['audit.submit', 'analyst', 2],
    ]);
  });

  it('a cell may leave open who scans, and an empty one says nothing', () => {
    const open = compareWith(expectationOf('action,admin,operator\nrelease.full,scan,\n'), pack);
    expect(open).toEqual({ compared: 1, mismatches: [] });
    const wrong = compareWith(expectationOf('action,admin\nrelease.full,scan:newAdmin\n'), pack);
    expect(wrong.mismatches).toHaveLength(1);
  });

  it('what cannot be understood is named with line, column and what stood there', () => {
    expect(problemsOf('# pack,2024\naction,boss,admin\naudit.submit,,maybe\naudit.sbumit,,yes\n')).toEqual([
      { line: 2, column: 2, problem: 'unknown_column', given: 'boss' },
      { line: 3, column: 3, problem: 'unknown_answer', given: 'maybe' },
      { line: 4, column: 1, problem: 'unknown_action', given: 'audit.sbumit' },
    ]);
    expect(problemsOf('hello\n')).toEqual([{ line: 1, column: 1, problem: 'no_head', given: 'hello' }]);
    expect(problemsOf('')).toEqual([{ line: 1, column: 1, problem: 'no_head', given: '' }]);
    expect(problemsOf('action,label\naudit.submit,x\n')).toMatchObject([{ problem: 'no_columns' }]);
    expect(problemsOf('action,admin,admin\naudit.submit,yes,yes\naudit.submit,no,no\n')).toEqual([
      { line: 1, column: 3, problem: 'column_twice', given: 'admin' },
      { line: 3, column: 1, problem: 'action_twice', given: 'audit.submit' },
    ]);
  });

  it('as Markdown holds a row per act, and no cell breaks the table', () => {
    const text = matrixMarkdown(matrixOf(pack), head, () => 'a|b\nc', 'Title');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(actions.length + 2);
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).size).toBe(1);
  });
});

describe('what every report names', () => {
  it('the version, the pack with its switches, the hash of the rules; the sandbox with its seq where there is one', () => {
    const switched = packHead('2021', { 'perm.submitBy': 'admin', 'gray.days': 3 });
    const lines = Object.fromEntries(headLines({ ...switched, sandbox: { id: 'abc', seq: 7 } }));
    expect(lines).toMatchObject({
      pack: '2021',
      switches: 'gray.days=3 perm.submitBy=admin',
      sandbox: 'abc',
      seq: '7',
    });
    expect(lines.caipai).toMatch(/^\d+\.\d+\.\d+/);
    expect(lines.rules).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Object.keys(Object.fromEntries(headLines(head)))).not.toContain('seq');
  });

  it('the hash changes with the pack and its switches, and not with the order of keys', () => {
    const hashes = [packHead('2021'), packHead('2024'), packHead('2024', { 'perm.submitBy': 'admin' })];
    expect(new Set(hashes.map(({ rules }) => rules)).size).toBe(3);
    const turned = Object.fromEntries(Object.entries(pack).toReversed()) as unknown as typeof pack;
    expect(ruleTables(turned)).toBe(ruleTables(pack));
    expect(ruleTables(applySwitches(pack, { 'perm.submitBy': 'roles' }))).toBe(ruleTables(pack));
  });
});

describe('the checklist for the real console', () => {
  it('lists every act whose rule is told by third parties or chosen by us, and no other', () => {
    const listed = checklistCsv(pack, head, label)
      .split('\r\n')
      .map((line) => line.replace('\uFEFF', '').split(',')[0]!)
      .filter((name) => name in policy);
    expect(listed).toEqual(actions.filter(isUncertain));
    expect(listed).toContain('trial.choose');
    expect(listed).not.toContain('release.full');
    const markdown = checklistMarkdown(pack, head, label, 'Title');
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(listed.length + 2);
  });

  it('filled in by hand it can still be read as an expectation', () => {
    expect(compareWith(expectationOf(checklistCsv(pack, head, label)), pack).mismatches).toEqual([]);
  });
});

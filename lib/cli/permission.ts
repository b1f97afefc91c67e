/** `caipai perm test|matrix|check`: permission test files, the matrix as a file, and a file compared with the table. */
import { z } from 'zod';
import { applySwitches, defaultPackName, packNames, packs } from '@/lib/domain/pack/index';
import { matrixOf } from '@/lib/domain/permission-matrix';
import { compareWith, readExpectation } from '@/lib/domain/permission-expectation';
import { cellCode, matrixCsv, matrixMarkdown, type ReportHead } from '@/lib/domain/permission-report';
import type { Pack } from '@/lib/domain/pack/index';
import type { Action } from '@/lib/domain/action-table';
import { refuse } from '@/lib/domain/refusal';
import type { Locale } from '@/lib/i18n/language';
import { messagesOf, type Messages } from '@/lib/i18n/messages';
import { placedProblemText, expectedText, gotText, summaryText } from '@/lib/i18n/say-test-file';
import { openWorld } from '@/lib/open-world';
import { performTestFile } from '@/lib/permission-test/perform';
import { isPassed, reportFormats, reportText, testJson, type TestRun } from '@/lib/permission-test/report';
import { packHead, reportHead } from '@/lib/queries/permission-report';
import { badFile, ok, refused, reported, usage, type Answer } from './answer';

const testOptions = z.strictObject({
  text: z.string(),
  sandbox: z.string().min(1).optional(),
  report: z.enum(reportFormats).optional(),
});

/** What a person reads without --report: the sum, and what is not as expected. */
const testLines = (run: TestRun, m: Messages): string =>
  [
    summaryText(run.results, m),
    ...run.results
      .filter(({ passed }) => !passed)
      .map((result) => {
        const { test, principal, resource, action } = result;
        const words = m.labTests.expectedGot({ expected: expectedText(result, m), got: gotText(result, m) });
        return `✗ ${test} · ${principal} ${action} (${resource}): ${words}`;
      }),
  ].join('\n');

/** Runs a permission test file; exit 1 on a mismatch, 2 when the file is bad. */
export async function permTest(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = testOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const { text, sandbox, report } = asked.data;
  const world = sandbox === undefined ? null : await openWorld(sandbox);
  if (sandbox !== undefined && !world) return refused(refuse('not_found'), locale);
  const m = messagesOf(locale);
  const performed = await performTestFile(text, world);
  if (!performed.ok) {
    const { problems } = performed;
    const lines = problems.map((problem) => placedProblemText(problem, m));
    return badFile([m.labTests.badFile({ count: problems.length }), ...lines].join('\n'), problems);
  }
  const { run } = performed;
  const shown = report ? reportText(run, report, m) : testLines(run, m);
  return reported(isPassed(run), { report: testJson(run), text: shown });
}

const whose = { sandbox: z.string().min(1).optional(), pack: z.enum(packNames).optional() };

/** The rules that are meant: those of a sandbox, else of a pack. */
async function rulesOf(asked: {
  sandbox?: string | undefined;
  pack?: (typeof packNames)[number] | undefined;
}): Promise<{ pack: Pack; head: ReportHead } | null> {
  const { sandbox, pack = defaultPackName } = asked;
  if (sandbox === undefined) return { pack: applySwitches(packs[pack], {}), head: packHead(pack) };
  const world = await openWorld(sandbox);
  return world && { pack: world.pack, head: reportHead(world) };
}

const matrixOptions = z.strictObject({ ...whose, format: z.enum(['csv', 'md']) });

/** The matrix as CSV or Markdown. */
export async function permMatrix(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = matrixOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const rules = await rulesOf(asked.data);
  if (!rules) return refused(refuse('not_found'), locale);
  const m = messagesOf(locale);
  const { pack, head } = rules;
  const matrix = matrixOf(pack);
  const label = (action: Action): string => m.actions[action].label;
  const text =
    asked.data.format === 'csv'
      ? matrixCsv(matrix, head, label)
      : matrixMarkdown(matrix, head, label, m.labTests.matrixTitle);
  const rows = matrix.rows.map(({ action, cells }) => ({
    action,
    cells: Object.fromEntries(cells.map((cell, at) => [matrix.columns[at]!.key, cellCode(cell)])),
  }));
  return ok({ report: { ...head, rows }, text });
}

const checkOptions = z.strictObject({ ...whose, text: z.string() });

/** Compares an expectation with the table; exit 1 where they differ, 2 when the file is bad. */
export async function permCheck(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = checkOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const rules = await rulesOf(asked.data);
  if (!rules) return refused(refuse('not_found'), locale);
  const m = messagesOf(locale);
  const { pack, head } = rules;
  const read = readExpectation(asked.data.text, pack);
  if (!read.ok) {
    const lines = read.problems.map(({ line, column, problem, given }) =>
      `${m.labTests.place({ line, column })}: ${problem} ${given}`.trimEnd(),
    );
    return badFile([m.labTests.badFile({ count: lines.length }), ...lines].join('\n'), read.problems);
  }
  const { compared, mismatches } = compareWith(read.expectation, pack);
  const found = mismatches.map(({ action, column, line, expected, actual }) => ({
    action,
    column: column.key,
    line,
    expected: cellCode({ answer: expected.answer, scan: expected.scan ?? [] }),
    actual: cellCode(actual),
  }));
  const sum =
    found.length === 0
      ? m.labTests.passed({ total: compared })
      : m.labTests.failed({ failed: found.length, total: compared });
  const lines = found.map(
    ({ action, column, line, expected, actual: got }) =>
      `✗ ${m.labTests.place({ line, column: 1 })} · ${action} ${column}: ${m.labTests.expectedGot({ expected, got })}`,
  );
  return reported(found.length === 0, {
    report: { ...head, compared, mismatches: found },
    text: [sum, ...lines].join('\n'),
  });
}

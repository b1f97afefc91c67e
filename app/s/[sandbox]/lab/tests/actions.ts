'use server';

import { getMessages } from '@/lib/i18n/locale';
import { expectedText, gotText, problemText, summaryText } from '@/lib/i18n/say-test-file';
import { saveDraft } from '@/lib/marks';
import { performTestFile } from '@/lib/permission-test/perform';
import { isPassed } from '@/lib/permission-test/report';
import { testFileDraft } from '@/lib/queries/test-file-draft';
import { openPage } from '@/lib/web/page';
import type { TestFileState } from './state';

/** Runs the file in the editor, in copies and fresh starts that nobody sees; the text is kept for the next visit. */
export async function runTestFileAction(sandbox: string, _: TestFileState, form: FormData): Promise<TestFileState> {
  const typed = form.get('text');
  // a browser sends CRLF
  const text = typeof typed === 'string' ? typed.replaceAll('\r\n', '\n') : '';
  const [{ world, seat }, m] = await Promise.all([openPage(sandbox), getMessages()]);
  if (!seat.mayAct)
    return { text, problems: [{ line: 1, column: 1, text: m.labTests.editor.observer }], outcome: null };
  const performed = await performTestFile(text, world);
  if (!performed.ok) {
    const problems = performed.problems.map((p) => ({ line: p.line, column: p.column, text: problemText(p, m) }));
    return { text, problems, outcome: null };
  }
  await saveDraft(sandbox, seat.user.id, testFileDraft, { text });
  const { run } = performed;
  const rows = run.results.map((result, index) => ({
    key: String(index),
    test: result.test,
    principal: result.principal,
    resource: result.resource,
    action: result.action,
    expected: expectedText(result, m),
    got: gotText(result, m),
    passed: result.passed,
  }));
  return { text, problems: [], outcome: { isPassed: isPassed(run), summary: summaryText(run.results, m), rows } };
}

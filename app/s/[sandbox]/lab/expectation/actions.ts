'use server';

import { textOfBytes } from '@/lib/domain/csv';
import {
  compareWith,
  readExpectation,
  type ExpectationProblem,
  type ExpectedCell,
  type Mismatch,
} from '@/lib/domain/permission-expectation';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { columnText, promisedText } from '@/lib/i18n/say-probe';
import { openWorld } from '@/lib/open-world';
import { requireSeat } from '@/lib/web/seat';
import { sheetColumn, type Compared } from './compared';

const maxBytes = 1024 * 1024;

const problemText = ({ line, column, problem, given }: ExpectationProblem, m: Messages): string => {
  const words = m.lab.expectation;
  const at = { line, column: sheetColumn(column), given };
  return `${words.place(at)}: ${words.problems[problem](at)}`;
};

const expectedText = ({ answer, scan }: ExpectedCell, m: Messages): string =>
  promisedText({ answer, scan: scan ?? [] }, m);

const row = ({ action, column, line, expected, actual }: Mismatch, m: Messages): Compared['rows'][number] => ({
  key: `${action} ${column.key}`,
  line: String(line),
  action: `${m.actions[action].label} (${action})`,
  who: columnText(column, m),
  expected: expectedText(expected, m),
  actual: promisedText(actual, m),
  source: `${actual.source}, ${m.domainWords.certainty[actual.certainty]}`,
});

/** Reads a table that was uploaded or pasted and says where the sandbox's rules differ from it. Nothing is kept. */
export async function compareExpectation(sandbox: string, _before: Compared, form: FormData): Promise<Compared> {
  await requireSeat(sandbox);
  const [world, m] = await Promise.all([openWorld(sandbox), getMessages()]);
  const words = m.lab.expectation;
  const [file, typed] = [form.get('file'), form.get('pasted')];
  const pasted = typeof typed === 'string' ? typed : '';
  const answer = (status: Compared['status'], message: string, rest: Partial<Compared> = {}): Compared => ({
    status,
    message,
    pasted,
    problems: [],
    rows: [],
    ...rest,
  });
  const isFile = file instanceof File && file.size > 0;
  if (!world || (!isFile && pasted.trim() === '')) return answer('unread', words.empty);
  if ((isFile ? file.size : pasted.length) > maxBytes) return answer('unread', words.tooBig);
  const text = isFile ? textOfBytes(new Uint8Array(await file.arrayBuffer())) : pasted;
  const read = readExpectation(text, world.pack);
  if (!read.ok)
    return answer('unread', words.badHead, { problems: read.problems.map((problem) => problemText(problem, m)) });
  const { compared, mismatches } = compareWith(read.expectation, world.pack);
  if (mismatches.length === 0) return answer('same', words.same({ cells: compared }));
  return answer('differs', words.differs({ cells: compared, count: mismatches.length }), {
    rows: mismatches.map((mismatch) => row(mismatch, m)),
  });
}

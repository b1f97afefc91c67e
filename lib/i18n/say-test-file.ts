/** Results and problems of permission test files in words. */
import { behaviourCode, expectedCode, type FileProblem, type TestResult } from '@/lib/domain/permission-test';
import type { Messages } from './messages';
import { fieldText } from './say';
import { causeText } from './say-probe';

/** What is wrong, without its place. */
export function problemText(problem: FileProblem, m: Messages): string {
  const words = m.labTests.problems;
  switch (problem.problem) {
    case 'syntax':
      return words.syntax(problem);
    case 'too_large':
      return words.too_large(problem);
    case 'field':
      return words.field({ path: problem.path, text: fieldText(problem.field, m) });
    default:
      return words[problem.problem](problem);
  }
}

/** 第 3 行第 5 列：… */
export const placedProblemText = (problem: FileProblem, m: Messages): string =>
  `${m.labTests.place(problem)}: ${problemText(problem, m)}`;

/** What happened, as a file would write it, or why nothing could. */
export const gotText = ({ behaviour, cause }: TestResult, m: Messages): string =>
  behaviour ? behaviourCode(behaviour) : cause ? causeText(cause, m) : '-';

export const expectedText = ({ expected, isListed }: TestResult, m: Messages): string =>
  isListed ? expectedCode(expected) : m.labTests.unlisted;

/** The whole in one sentence. */
export function summaryText(results: readonly TestResult[], m: Messages): string {
  const failed = results.filter(({ passed }) => !passed).length;
  const total = results.length;
  return failed === 0 ? m.labTests.passed({ total }) : m.labTests.failed({ failed, total });
}

/** Runs a permission test file for real: each resource in a scratch sandbox, each cell rolled back. */
import { holds, readExpected, unlisted, type Expected, type TestResult } from '@/lib/domain/permission-test';
import { promisedBy } from '@/lib/domain/probe-cell';
import type { Action } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import { candidatesOf } from '@/lib/probe/candidates';
import { trialsOf } from '@/lib/probe/probe';
import { inFreshScratch, inScratch, type Scratch } from '@/lib/probe/scratch';
import { openWorld } from '@/lib/open-world';
import type { RunnableFile } from './read';
import type { TestFile, TestResource } from './shape';

/** Fresh starts are the same every time: names, numbers and addresses are drawn from this. */
const seed = 'permission-test';

type Test = TestFile['tests'][number];

function expectedOf(
  test: Test,
  principal: string,
  resource: string,
  action: Action,
): { expected: Expected; isListed: boolean } {
  const rows = test.expected.filter((row) => row.principal === principal && row.resource === resource);
  const text = rows.map((row) => row.actions[action]).findLast((found) => found !== undefined);
  const expected = text === undefined ? null : readExpected(text);
  return { expected: expected ?? unlisted, isListed: expected !== null };
}

async function runIn(scratch: Scratch, resource: string, { file, columns }: RunnableFile): Promise<TestResult[]> {
  const results: TestResult[] = [];
  const candidates = await candidatesOf(scratch);
  const { pack } = (await openWorld(scratch.id))!;
  for (const test of file.tests.filter(({ resources }) => resources.includes(resource))) {
    for (const name of new Set(test.actions)) {
      const action = name as Action;
      const rowOf = await trialsOf({ scratch, candidates }, action);
      for (const principal of new Set(test.principals)) {
        const column = columns.get(principal)!;
        const promised = promisedBy(can(action, column.subject, pack));
        const { behaviour, foreign, cause } = await rowOf(column, promised);
        const expectation = expectedOf(test, principal, resource, action);
        const passed = behaviour !== null && holds(expectation.expected, { behaviour, foreign, promised });
        results.push({ test: test.name, principal, resource, action, ...expectation, behaviour, cause, passed });
      }
    }
  }
  return results;
}

async function runResource(
  name: string,
  resource: TestResource,
  read: RunnableFile,
  current: string | null,
): Promise<TestResult[]> {
  const work = (scratch: Scratch): Promise<TestResult[]> => runIn(scratch, name, read);
  if ('sandbox' in resource) return (current === null ? null : await inScratch(current, null, work)) ?? [];
  const { template, subject, unfiled } = resource;
  const { file, packName: pack, switches } = read;
  const asked = { template, subject, isUnfiled: unfiled, pack, switches, seed, reviewMode: 'human' as const };
  return inFreshScratch(file.now ? { ...asked, at: new Date(file.now) } : asked, work);
}

/** Runs a file that was read; `current`: the sandbox that it may name. Results in the order of the file. */
export async function runTestFile(read: RunnableFile, current: string | null): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const [name, resource] of Object.entries(read.file.resources)) {
    const isUsed = read.file.tests.some(({ resources }) => resources.includes(name));
    if (isUsed) results.push(...(await runResource(name, resource, read, current)));
  }
  const order = read.file.tests.map(({ name }) => name);
  return results.toSorted((a, b) => order.indexOf(a.test) - order.indexOf(b.test));
}

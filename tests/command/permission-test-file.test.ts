import { describe, expect, it } from 'vitest';
import { runVerb } from '@/lib/cli/verbs';
import { database } from '@/lib/db/client';
import { zhCN } from '@/lib/i18n/messages';
import { performTestFile } from '@/lib/permission-test/perform';
import { isPassed, reportText, testJson, type TestRun } from '@/lib/permission-test/report';
import { sampleTestFile } from '@/lib/permission-test/sample';
import { given, who, withDatabase } from '../support/given';

withDatabase();

const context = { origin: 'http://127.0.0.1', locale: 'en' } as const;
const sandboxes = async (): Promise<number> => (await database()).read.sandbox.count();

async function run(text: string): Promise<TestRun> {
  const performed = await performTestFile(text, null);
  if (!performed.ok) throw new Error(JSON.stringify(performed.problems));
  return performed.run;
}

const file = (expected: string, head = ''): string => `
name: who submits
${head}
principals: { op: { roles: [operator] }, dev: { roles: [developer] } }
resources: { r: { template: ready } }
tests:
  - name: submitting
    principals: [op, dev]
    resources: [r]
    actions: [audit.submit, member.view]
    expected: [${expected}]
`;
const right = `{ principal: op, resource: r, actions: { audit.submit: allow, member.view: allow } },
      { principal: dev, resource: r, actions: { member.view: allow } }`;

describe('a permission test file, run', () => {
  it('the one that ships passes, twice with the same words, and leaves no sandbox behind', async () => {
    const before = await sandboxes();
    const first = await run(sampleTestFile);
    expect(first.results.filter(({ passed }) => !passed)).toEqual([]);
    expect(first.results.length).toBe(5 * 3 + 4 * 3 + 3 * 2);
    expect(testJson(await run(sampleTestFile))).toEqual(testJson(first));
    expect(await sandboxes()).toBe(before);
  });

  it('what is not listed must be denied: an act that works and is not expected is a mismatch', async () => {
    expect(isPassed(await run(file(right)))).toBe(true);
    const { results } = await run(file(''));
    expect(results.filter(({ passed }) => !passed).map((r) => `${r.principal} ${r.action}`)).toEqual([
      'op audit.submit',
      'op member.view',
      'dev member.view',
    ]);
  });

  it('switches and packs are those of the file', async () => {
    const only = file(right, 'switches: { perm.submitBy: admin }');
    expect((await run(only)).results.filter(({ passed }) => !passed).map(({ action }) => action)).toEqual([
      'audit.submit',
    ]);
    expect((await run(only)).head).toMatchObject({ pack: '2024', switches: { 'perm.submitBy': 'admin' } });
  });

  it('in a sandbox it tries a copy of that: state and members are its own, and it stays as it was', async () => {
    const play = await given('live', { pack: '2021' });
    const world = await play.world();
    const text = file(
      '{ principal: op, resource: r, actions: { audit.submit: "stopped:under_audit", member.view: allow } }, { principal: dev, resource: r, actions: { member.view: allow } }',
    ).replace('{ template: ready }', '{ sandbox: current }');
    const free = await performTestFile(text, world);
    expect(free.ok && isPassed(free.run)).toBe(false);
    await play.did('audit.submit', who.operator, { versionId: (await play.row('version')).id, rulesRead: true });
    const busy = await performTestFile(text, await play.world());
    expect(busy.ok && busy.run.results.filter(({ passed }) => !passed)).toEqual([]);
    expect(busy.ok && busy.run.head.sandbox).toMatchObject({ id: play.id });
    expect((await play.rows('audit')).length).toBe(2);
  });

  it('reports name version, pack, rules and results, as JSON, JUnit and Markdown', async () => {
    const result = await run(file('', 'now: 2026-03-02T10:00:00+08:00'));
    const json = JSON.parse(reportText(result, 'json', zhCN));
    expect(json).toMatchObject({ caipai: expect.any(String), pack: '2024', total: 4, failed: 3, name: 'who submits' });
    expect(json.rules).toMatch(/^[0-9a-f]{64}$/);
    const junit = reportText({ ...result, name: `a<b>&"c"'` }, 'junit', zhCN);
    expect(junit).toContain('<testsuites name="a&lt;b&gt;&amp;&quot;c&quot;&apos;" tests="4" failures="3"');
    expect(junit).toContain(`<property name="rules" value="sha256:${json.rules}"/>`);
    expect(junit.match(/<testcase /g)).toHaveLength(4);
    expect(junit.match(/<failure /g)).toHaveLength(3);
    const markdown = reportText(result, 'markdown', zhCN);
    expect(markdown).toContain('- pack: 2024');
    expect(markdown).toContain('| submitting | op | r | audit.submit |');
  });
});

describe('caipai perm', () => {
  it('test: exit by what came out: passed, mismatch, bad file', async () => {
    const status = async (text: string, rest: object = {}): Promise<string> =>
      (await runVerb('perm-test', { text, ...rest }, context)).status;
    expect(await status(file(right))).toBe('ok');
    expect(await status(file(''), { report: 'junit' })).toBe('mismatch');
    expect(await status('name: [')).toBe('usage');
    expect(await status(file(right), { sandbox: 'gone' })).toBe('refused');
    const bad = await runVerb(
      'perm-test',
      { text: file('{ principal: op, resource: r, actions: { audit.submit: yes } }') },
      context,
    );
    expect(bad.body).toMatchObject({ ok: false, error: { problems: [{ line: 11, problem: 'unknown_expected' }] } });
  });

  it('matrix and check: what one prints the other agrees with; a changed cell is a mismatch', async () => {
    const printed = await runVerb('perm-matrix', { format: 'csv', pack: '2021' }, context);
    const text = printed.body.text as string;
    expect((await runVerb('perm-check', { text, pack: '2021' }, context)).status).toBe('ok');
    const other = await runVerb('perm-check', { text, pack: '2024' }, context);
    expect(other.status).toBe('mismatch');
    expect(JSON.stringify(other.body)).toContain('"action":"audit.deleteEntry"');
    expect((await runVerb('perm-check', { text: 'no,such\nfile,1', pack: '2021' }, context)).status).toBe('usage');
    expect((await runVerb('perm-matrix', { format: 'md' }, context)).body.text).toContain('| member.add |');
  });
});

import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/domain/pack/index';
import { behaviourCode, expectedCode, holds, readExpected } from '@/lib/domain/permission-test';
import { readTestFile } from '@/lib/permission-test/read';
import { sampleTestFile } from '@/lib/permission-test/sample';

const current = { packName: '2021', pack: packs['2021'], switches: {} } as const;
const problemsOf = (text: string, inSandbox = false): string[] => {
  const read = readTestFile(text, inSandbox ? current : null);
  if (read.ok) return [];
  return read.problems.map((p) => `${p.line}:${p.column} ${p.problem}${'given' in p ? ` ${p.given}` : ''}`);
};

const file = (lines: Partial<Record<'head' | 'principals' | 'resources' | 'test', string>> = {}): string =>
  [
    'name: a file',
    lines.head ?? '# none',
    'principals:',
    lines.principals ?? '  op: { roles: [operator] }',
    'resources:',
    lines.resources ?? '  r: { template: ready }',
    'tests:',
    '  - name: t',
    '    principals: [op]',
    '    resources: [r]',
    lines.test ?? '    actions: [audit.view]',
  ].join('\n');

describe('a permission test file', () => {
  it('that makes sense is read, with the columns that its principals stand for', () => {
    const read = readTestFile(sampleTestFile, null);
    expect(read.ok && read.packName).toBe('2024');
    expect(read.ok && [...read.columns].map(([name, { key }]) => `${name} ${key}`)).toEqual([
      'owner admin',
      'operator operator',
      'developer developer',
      'both operator+developer',
      'guest tester:development',
      'stranger outsider',
      'desk reviewer',
    ]);
    expect(problemsOf(file())).toEqual([]);
  });

  it('names the line and column of what is no YAML, and of what is doubled', () => {
    expect(problemsOf('name: a\ntests: [1, 2')[0]).toMatch(/^2:\d+ syntax$/);
    expect(problemsOf('name: a\nname: b')).toEqual(['2:1 syntax']);
    expect(problemsOf('')).toEqual(['1:1 field']);
    expect(problemsOf('- 1')).toEqual(['1:1 field']);
    expect(problemsOf('x'.repeat(300_000))).toEqual(['1:1 too_large']);
  });

  it('names the place of a field that is missing, surplus or of the wrong kind', () => {
    expect(problemsOf(file({ head: 'pack: 1999' }))).toEqual(['2:7 field']);
    expect(problemsOf(file({ head: 'colour: red' }))).toEqual(['2:1 unknown_key colour']);
    expect(problemsOf(file({ principals: '  op: { roles: [operator, boss] }' }))).toEqual(['4:27 field']);
    expect(problemsOf(file({ principals: '  op: { roles: [], hat: 1 }' }))).toEqual(['4:20 unknown_key hat']);
    expect(problemsOf(file({ test: '    actions: 7' }))).toEqual(['11:14 field']);
    expect(problemsOf(file({ head: 'now: yesterday' }))).toEqual(['2:6 field']);
  });

  it('names what is not there: acts, principals, resources, switches, expectations, roles', () => {
    expect(problemsOf(file({ test: '    actions: [audit.view, audit.vue]' }))).toEqual([
      '11:27 unknown_action audit.vue',
    ]);
    expect(problemsOf(file({ principals: '  po: { roles: [] }' }))).toEqual(['9:18 unknown_principal op']);
    expect(problemsOf(file({ resources: '  s: { template: ready }' }))).toEqual(['10:17 unknown_resource r']);
    expect(problemsOf(file({ head: 'switches: { no.such: 1 }' }))).toEqual(['2:13 switch no.such']);
    expect(problemsOf(file({ principals: '  op: { roles: [admin, tester] }' }))).toEqual(['4:3 no_such_roles op']);
    expect(
      problemsOf(file({ head: "pack: '2021'", principals: '  op: { roles: [tester], seesDevelopment: true }' })),
    ).toEqual(['4:3 no_such_roles op']);
    const expected = (row: string): string =>
      file({
        test: `    actions: [audit.view]\n    expected:\n      - { principal: op, resource: r, actions: { ${row} } }`,
      });
    expect(problemsOf(expected('audit.view: allow'))).toEqual([]);
    expect(problemsOf(expected('audit.view: maybe'))).toEqual(['13:62 unknown_expected maybe']);
    expect(problemsOf(expected('audit.pass: allow'))).toEqual(['13:50 not_in_test audit.pass']);
  });

  it('that means the current sandbox takes its pack, switches and clock from there', () => {
    const here = '  r: { sandbox: current }';
    expect(problemsOf(file({ resources: here }))).toEqual(['6:3 no_current r']);
    expect(problemsOf(file({ resources: here }), true)).toEqual([]);
    expect(problemsOf(file({ resources: here, head: "pack: '2024'" }), true)).toEqual(['2:1 pack_of_sandbox pack']);
    expect(problemsOf(file({ resources: here, head: 'now: 2026-01-05T09:00:00Z' }), true)).toEqual([
      '2:1 now_of_template now',
    ]);
  });

  it('with an alias bomb is refused', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]`;
    expect(problemsOf(bomb)).toEqual(['1:1 syntax']);
  });
});

describe('an expectation', () => {
  const promised = { answer: 'scan', scan: ['admin'], isOwnUpload: false } as const;
  const ticket = { kind: 'ticket', steps: ['admin'] } as const;
  const stopped = { kind: 'stopped', code: 'no_audit' } as const;
  const is = (text: string, behaviour: Parameters<typeof holds>[1]['behaviour'], foreign = null as never): boolean =>
    holds(readExpected(text)!, { behaviour, foreign, promised });

  it('is written as it is read', () => {
    for (const text of ['allow', 'own', 'deny', 'scan', 'scan:admin', 'scan:admin>newAdmin', 'stopped:no_audit'])
      expect(expectedCode(readExpected(text)!)).toBe(text);
    for (const text of ['', 'yes', 'scan:boss', 'stopped:', 'stopped:nothing', 'allow:admin'])
      expect(readExpected(text)).toBeNull();
  });

  it('of a scan holds for the ticket, and by the table where the state stops the act before', () => {
    expect([is('scan', ticket as never), is('scan:admin', ticket as never), is('scan:asker', ticket as never)]).toEqual(
      [true, true, false],
    );
    expect([is('scan', stopped), is('allow', stopped), is('stopped:no_audit', stopped)]).toEqual([true, false, true]);
    expect(is('deny', stopped)).toBe(false);
  });

  it('of own holds only if that of others is refused', () => {
    const changed = { kind: 'changed', events: [] } as never;
    const denied = { kind: 'denied', code: 'no_permission' } as never;
    const yes = { ...promised, answer: 'own', scan: [], isOwnUpload: true } as const;
    const own = (text: string, foreign: never): boolean =>
      holds(readExpected(text)!, { behaviour: changed, foreign, promised: yes });
    expect([own('own', denied), own('own', changed), own('allow', denied), own('allow', changed)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(behaviourCode(changed)).toBe('allow');
  });
});

import { describe, expect, it } from 'vitest';
import { applySwitches, packNames, packs } from '@/lib/domain/pack/index';
import {
  columnByKey,
  columnsOf,
  combinableRoles,
  differenceOf,
  leastColumns,
  matrixOf,
  onlyIn,
  packDifferences,
  smallestChange,
  whatCan,
  whoCan,
} from '@/lib/domain/permission-matrix';
import { actions } from '@/lib/domain/action-table';
import { can, type Subject } from '@/lib/domain/policy';
import type { AccountRole } from '@/lib/domain/role';

const person = (...roles: AccountRole[]): Subject => ({ kind: 'person', roles });

describe.each(packNames)('the matrix of pack %s', (name) => {
  const pack = packs[name];

  it('has the administrator, all 15 sets of roles, nobody, and those outside; each once', () => {
    const keys = columnsOf(pack).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes('operator') && !key.includes(':'))).toHaveLength(8);
    expect(keys).toContain('operator+developer+analyst+tester');
    expect(keys.some((key) => key.includes('tester:development'))).toBe(name === '2024');
  });

  it('answers in every cell what can() answers', () => {
    const { columns, rows } = matrixOf(pack);
    expect(rows.map(({ action }) => action)).toEqual(actions);
    for (const { action, cells } of rows)
      expect(cells.map(({ answer }) => answer)).toEqual(
        columns.map(({ subject }) => can(action, subject, pack).answer),
      );
  });

  it('several roles together may do what one of them may do, and nothing else', () => {
    for (const column of columnsOf(pack)) {
      const { subject } = column;
      if (subject.kind !== 'person' || subject.maySeeDevelopment) continue;
      for (const action of actions) {
        const alone = subject.roles.some((role) => can(action, person(role), pack).answer !== 'no');
        expect(`${column.key} ${action} ${can(action, subject, pack).answer !== 'no'}`).toBe(
          `${column.key} ${action} ${alone}`,
        );
      }
    }
  });

  it('the smallest change is the smallest of all there are, found by trying every one', () => {
    const subsets = Array.from({ length: 2 ** combinableRoles.length }, (_, bits) =>
      combinableRoles.filter((_role, bit) => (bits >> bit) & 1),
    );
    for (const { key, subject } of columnsOf(pack)) {
      if (subject.kind !== 'person') continue;
      const held = subject.roles.filter((role) => role !== 'outsider');
      const changes = subsets
        .filter((added) => added.every((role) => !held.includes(role)))
        .flatMap((added) =>
          [false, true].flatMap((grant) => [false, true].map((isAdmin) => ({ added, grant, isAdmin }))),
        )
        .filter(({ added, grant }) => !grant || (name === '2024' && [...held, ...added].includes('tester')));
      for (const action of actions) {
        const costs = changes
          .filter(({ added, grant, isAdmin }) => {
            const roles: AccountRole[] = [...held, ...added, ...(isAdmin ? (['admin'] as const) : [])];
            const maySeeDevelopment = grant || (subject.maySeeDevelopment ?? false);
            return can(action, { kind: 'person', roles, maySeeDevelopment }, pack).answer !== 'no';
          })
          .map(({ added, grant, isAdmin }) => added.length + (grant ? 1 : 0) + (isAdmin ? 10 : 0));
        const isAllowed = can(action, subject, pack).answer !== 'no';
        const change = smallestChange(action, subject, pack);
        const cost = change && change.roles.length + (change.grant ? 1 : 0) + (change.become ? 10 : 0);
        const least = isAllowed || costs.length === 0 ? null : Math.min(...costs);
        expect(`${key} ${action} ${cost}`).toBe(`${key} ${action} ${least}`);
      }
    }
  });

  it('whoever may do something holds one of the least role sets that may, and nobody else does', () => {
    for (const action of actions) {
      const able = whoCan(action, pack).map(({ key }) => key);
      const least = leastColumns(action, pack);
      for (const { key, subject } of columnsOf(pack)) {
        const parts = key.split('+');
        const isCovered = least.some((column) =>
          column.subject.kind === 'person'
            ? subject.kind === 'person' &&
              column.key
                .split('+')
                .every((part) => parts.includes(part) || (part === 'tester' && parts.includes('tester:development')))
            : column.key === key,
        );
        expect(`${action} ${key} ${isCovered}`).toBe(`${action} ${key} ${able.includes(key)}`);
      }
    }
  });
});

describe('questions to the matrix', () => {
  const pack = packs['2024'];

  it('G17, G18: who may add a project member, who a tester', () => {
    expect(whoCan('member.add', pack).map(({ key }) => key)).toEqual(['admin']);
    const testers = whoCan('tester.add', pack).map(({ key }) => key);
    expect(testers).toEqual(expect.arrayContaining(['admin', 'operator', 'developer', 'analyst']));
    expect(testers).not.toContain('tester');
    expect(smallestChange('member.add', person('operator'), pack)).toEqual({
      roles: [],
      grant: false,
      become: 'admin',
    });
  });

  it('an analyst who wants to submit needs the operator role; a tester who wants the development version, the grant', () => {
    expect(smallestChange('audit.submit', person('analyst'), pack)).toEqual({
      roles: ['operator'],
      grant: false,
      become: null,
    });
    expect(smallestChange('development.open', person('tester'), pack)?.grant).toBe(true);
    expect(smallestChange('development.open', person('tester'), packs['2021'])?.roles).toEqual(['developer']);
    expect(smallestChange('audit.pass', person('admin'), pack)).toBeNull();
  });

  it('what giving a role changes is what the role adds', () => {
    const changed = differenceOf(person('tester'), person('tester', 'analyst'), pack).map(({ action }) => action);
    expect(changed).toContain('stats.view');
    expect(changed).not.toContain('trial.open');
    // B-5, G8: a tester never logs in, a stranger may ask the administrator
    const [stranger, tester] = [person('outsider'), person('tester')].map((subject) => whatCan(subject, pack));
    const beyond = stranger!.filter(({ action }) => !tester!.some((known) => known.action === action));
    expect(beyond.every(({ action }) => action.startsWith('console.'))).toBe(true);
  });

  it('the packs differ where packs.md says so: deleting an audit entry needs a scan in 2024', () => {
    const cell = packDifferences(packs['2021'], pack).find(
      ({ action, column }) => action === 'audit.deleteEntry' && column.key === 'operator',
    );
    expect([cell?.from.answer, cell?.to.answer]).toEqual(['yes', 'scan']);
    const isOfNobody = packDifferences(packs['2021'], pack).some(
      ({ from, to }) => from.answer === 'no' && to.answer === 'no',
    );
    expect(isOfNobody).toBe(false);
  });

  it('the columns of testers with 查看开发版 are in one pack only', () => {
    expect(onlyIn(pack, packs['2021']).every(({ key }) => key.includes('tester:development'))).toBe(true);
    expect(onlyIn(pack, packs['2021'])).toHaveLength(8);
    expect(onlyIn(packs['2021'], pack)).toEqual([]);
  });

  it('a switch is a difference too: with perm.submitBy=admin the operator loses what the switch names', () => {
    const switched = applySwitches(pack, { 'perm.submitBy': 'admin' });
    const lost = packDifferences(pack, switched).filter(({ column }) => column.key === 'operator');
    expect(lost.map(({ action }) => action)).toEqual(expect.arrayContaining(['audit.submit', 'release.full']));
    expect(lost.every(({ to }) => to.answer === 'no')).toBe(true);
    expect(packDifferences(pack, applySwitches(pack, {}))).toEqual([]);
  });

  it('a column is found whatever the order of its roles', () => {
    expect(columnByKey('tester+operator', pack)?.key).toBe('operator+tester');
    expect(columnByKey('boss', pack)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { actions } from '@/lib/domain/action-table';
import { can, type Subject } from '@/lib/domain/policy';
import type { AccountRole } from '@/lib/domain/role';
import { columnsOf } from '@/lib/domain/permission-matrix';
import { members, statesOf, whoMayHere } from '@/lib/queries/permission-lab';
import { reportHead } from '@/lib/queries/permission-report';
import { given, withDatabase } from '../support/given';

withDatabase();

const person = (...roles: AccountRole[]): Subject => ({ kind: 'person', roles });

describe('what the lab says of a sandbox', () => {
  it('the state answers beside the permission: nothing to withdraw yet, no version to submit, a form to fill in', async () => {
    const play = await given('ready', { pack: '2024' });
    const world = await play.world();
    const [withdraw] = await statesOf(world, 'audit.withdraw', person('operator'));
    expect(withdraw?.answer.kind).not.toBe('ready');
    const [denied] = await statesOf(world, 'audit.withdraw', person('analyst'));
    expect(denied?.answer).toMatchObject({ kind: 'refused', refusal: { code: 'no_permission' } });
    const [add] = await statesOf(world, 'member.add', person('admin'));
    expect(add?.answer).toMatchObject({ kind: 'input' });
    const [freeze] = await statesOf(world, 'secret.create', person('admin'));
    expect(freeze?.answer).toEqual({ kind: 'ready', scan: ['admin'] });
  });

  it('a role set that nobody has exactly has no state', async () => {
    const world = await (await given('ready', { pack: '2024' })).world();
    expect(await statesOf(world, 'audit.withdraw', person('operator', 'developer', 'analyst', 'tester'))).toEqual([]);
    expect(await statesOf(world, 'registration.start', { kind: 'applicant' })).toEqual([]);
    const [desk] = await statesOf(world, 'audit.pass', { kind: 'reviewer' });
    expect(desk).toMatchObject({ person: null, answer: { kind: 'input' } });
  });

  it('every cell can be explained, and explaining changes nothing', async () => {
    const play = await given('ready', { pack: '2021' });
    const before = await play.log();
    const world = await play.world();
    for (const { subject } of columnsOf(world.pack).filter((column) => !column.key.includes('+'))) {
      for (const action of actions) {
        for (const { answer } of await statesOf(world, action, subject)) {
          const isDenied = answer.kind === 'refused' && answer.refusal.code === 'no_permission';
          expect(`${action} ${isDenied}`).toBe(`${action} ${can(action, subject, world.pack).answer === 'no'}`);
        }
      }
    }
    expect(await play.log()).toEqual(before);
  });

  it('G17, G18: who in the sandbox may add a project member, who a tester', async () => {
    const world = await (await given('ready', { pack: '2024' })).world();
    const names = async (action: 'member.add' | 'tester.add') =>
      (await whoMayHere(world, action)).map(({ subject }) => subject.roles.join());
    expect(await names('member.add')).toEqual(['admin']);
    expect(await names('tester.add')).not.toContain('tester');
    expect((await names('tester.add')).length).toBe((await members(world)).length - 1);
  });

  it('the heading of a report names the sandbox and its seq, and both move on with it', async () => {
    const play = await given('ready', { pack: '2024' });
    const before = reportHead(await play.world());
    await play.did('sandbox.travel', 'director', { hours: 1 });
    const after = reportHead(await play.world());
    expect(before.sandbox!.seq).toBeLessThan(after.sandbox!.seq);
    expect(after.rules).toBe(before.rules);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { runVerb } from '@/lib/cli/verbs';
import { run } from '@/lib/run';
import { settle } from '@/lib/settle';
import { tick } from '@/lib/tick';
import { database } from '@/lib/db/client';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase } from '../support/given';

withDatabase();

describe('sandbox time', () => {
  it('only goes forward', async () => {
    const play = await given('blank');
    const { at } = await play.world();
    expect(await play.code('sandbox.travel', 'director', { to: new Date(at.getTime() - 1000).toISOString() })).toBe(
      'time_backwards',
    );
    expect(await play.code('sandbox.travel', 'director', { next: true })).toBe('nothing_due');
  });

  it('goes no further than its clock can hold', async () => {
    const play = await given('blank');
    expect(await play.code('sandbox.travel', 'director', { hours: 1e20 })).toBe('time_too_far');
    for (let i = 0; i < 6; i++) await play.travel({ days: 3650 });
    expect(await play.code('sandbox.travel', 'director', { days: 3650 })).toBe('time_too_far');
    const late = { template: 'blank', at: '9999-01-01T00:00:00Z' };
    expect((await runVerb('sandbox-new', late, { origin: '', locale: 'en' })).status).toBe('usage');
  });

  it('a sandbox that fails does not keep the others asleep', async () => {
    const [broken, sleeping] = [await given('blank'), await given('blank')];
    const { write, read } = await database();
    const past = new Date(0);
    const due = { id: 9000, at: past, subjectId: 1 };
    await write.due.create({ data: { ...due, sandboxId: broken.id, event: 'no.such' } });
    await write.due.create({ data: { ...due, sandboxId: sleeping.id, event: 'gray.deadline' } });
    await write.sandbox.update({ where: { id: broken.id }, data: { wakeAt: past } });
    await write.sandbox.update({ where: { id: sleeping.id }, data: { wakeAt: new Date(1) } });
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await tick();
    said.mockRestore();
    expect(await read.due.count({ where: { sandboxId: sleeping.id } })).toBe(0);
    expect(await read.due.count({ where: { sandboxId: broken.id } })).toBe(1);
    await write.due.deleteMany({ where: { sandboxId: broken.id } });
  });

  it('stands exactly at the moment that was asked for', async () => {
    const play = await given('blank');
    await play.did('sandbox.travel', 'director', { to: '2021-09-01T00:00:00+08:00' });
    const { at } = await play.world();
    expect(at.getTime() - Date.parse('2021-09-01T00:00:00+08:00')).toBeLessThan(1000);
  });

  it('an event is dated when it was due, however far one travels', async () => {
    const play = await given('ready', { review: 'auto' });
    const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
    const { result } = await play.did('version.upload', who.developer, { version: '1', package: file });
    await play.did('audit.submit', who.operator, { versionId: result!.versionId!, rulesRead: true });
    const { read } = await database();
    const due = await read.due.findFirstOrThrow({ where: { sandboxId: play.id } });
    await play.travel({ days: 300 });
    expect((await play.row('audit')).decidedAt).toEqual(due.at);
    expect(await read.due.count({ where: { sandboxId: play.id } })).toBe(0);
  });

  it('a long journey on one sandbox leaves the others quick', async () => {
    const [far, ...others] = await Promise.all(Array.from({ length: 6 }, () => given('ready')));
    const { write } = await database();
    const { at } = await far!.world();
    const account = await far!.account();
    const start = 100_000;
    // dues whose gray release is over do nothing, but each has to be looked at
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      sandboxId: far!.id,
      id: start + i,
      at: new Date(at.getTime() + (i + 1) * 60_000),
      event: 'gray.deadline',
      subjectId: account.id,
    }));
    for (let i = 0; i < rows.length; i += 200) await write.due.createMany({ data: rows.slice(i, i + 200) });
    await far!.did('sandbox.travel', 'director', { days: 10 });
    const journey = settle(far!.id);
    const times: number[] = [];
    for (let i = 0; i < 25; i++) {
      const started = performance.now();
      const result = await run({
        sandboxId: others[i % others.length]!.id,
        action: 'trial.open',
        who: { as: { wechatId: who.tester } },
        input: {},
      });
      expect(result.ok ? 'ok' : result.refusal.code).toBe('no_trial_version');
      const done = await run({
        sandboxId: others[i % others.length]!.id,
        action: 'member.view',
        who: { as: { wechatId: who.analyst } },
        input: {},
      });
      expect(done.ok).toBe(true);
      times.push(performance.now() - started);
    }
    await journey;
    expect(Math.max(...times)).toBeLessThan(1000);
    expect(await (await database()).read.due.count({ where: { sandboxId: far!.id } })).toBe(0);
  }, 60_000);
});

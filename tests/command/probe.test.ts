import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { columnsOf, singleColumns } from '@/lib/domain/permission-matrix';
import { packs } from '@/lib/domain/pack/index';
import { actions, policy, type Action, type Need } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import { countsOf, promisedBy, unprobed, type Cell } from '@/lib/domain/probe-cell';
import type { StepRule } from '@/lib/domain/ticket';
import { readWorld } from '@/lib/store/lock';
import { benchOf, probeRow, promisesOf, runProbe, type Bench } from '@/lib/probe/probe';
import { inScratch } from '@/lib/probe/scratch';
import { given, withDatabase } from '../support/given';

withDatabase();

const sandboxes = async (): Promise<number> => (await database()).read.sandbox.count();
const differing = (cells: readonly Cell[]): string[] =>
  cells
    .filter(({ outcome }) => outcome === 'differs')
    .map((c) => `${c.action} ${c.column} ${c.promised.answer} ${JSON.stringify(c.behaviour)}`);

describe('the probe', () => {
  it.each([
    ['live', '2024'],
    ['ready', '2021'],
  ] as const)(
    'finds that %s in pack %s behaves as the table says, in every cell',
    async (template, pack) => {
      const play = await given(template, { pack });
      const { seq } = (await play.world()).sandbox;
      const before = await sandboxes();
      const progress: number[] = [];
      const cpu = process.cpuUsage();
      const report = (await runProbe(play.id, null, (done) => progress.push(done)))!;
      expect(differing(report.cells)).toEqual([]);
      const keys = columnsOf(packs[pack]).map(({ key }) => key);
      expect(report.cells.map(({ action, column }) => `${action} ${column}`)).toEqual(
        actions.flatMap((action) => keys.map((key) => `${action} ${key}`)),
      );
      expect(progress.at(-1)).toBe(report.cells.length);
      const counts = countsOf(report.cells);
      expect(Math.min(counts.changed, counts.ticket, counts.denied, counts.stopped)).toBeGreaterThan(50);
      // a cell without a result says why
      for (const { behaviour, cause } of report.cells) expect(behaviour === null).toBe(cause !== null);
      // the sandbox is as it was, and the copy is gone
      expect((await play.world()).sandbox.seq).toBe(seq);
      expect(await sandboxes()).toBe(before);
      // processor time: what else the machine is doing does not count
      const { user, system } = process.cpuUsage(cpu);
      expect((user + system) / 1_000_000).toBeLessThan(30);
    },
    180_000,
  );

  it('of a sandbox without an account says so, and probes what people do before there is one', async () => {
    const play = await given('blank', { pack: '2024' });
    const { cells } = (await runProbe(play.id, null))!;
    expect(differing(cells)).toEqual([]);
    expect(unprobed(cells).map(({ cause }) => cause.cause)).toContain('no_account');
    expect(cells.find((c) => c.action === 'registration.start' && c.column === 'applicant')?.behaviour?.kind).toBe(
      'changed',
    );
    expect(await runProbe('gone', null)).toBeNull();
  });
});

describe('flipped cells', () => {
  const pack = packs['2024'];
  let bench: Bench;
  let end: () => void;
  let over: Promise<unknown>;
  beforeAll(async () => {
    const play = await given('live', { pack: '2024' });
    await new Promise<void>((ready, fail) => {
      over = inScratch(play.id, null, async (scratch) => {
        bench = await benchOf(scratch, process.env.CAIPAI_SOAK ? columnsOf(pack) : singleColumns(pack));
        ready();
        await new Promise<void>((stop) => (end = stop));
      }).catch(fail);
    });
  });
  afterAll(async () => {
    end();
    await over;
  });

  /** who has no role in the account that is tried: probed where the act is his, else listed with the cause */
  const outside = ['applicant', 'officialAdmin'];
  type Row = { needs: Need; scan: StepRule | null };
  /** Probes the row of an act while the table says something else than it promised. */
  async function flipped(action: Action, flip: Partial<Row>): Promise<{ found: string[]; made: string[] }> {
    const promises = await promisesOf(bench);
    const row = policy[action] as unknown as Row;
    const kept = { ...row };
    try {
      Object.assign(row, flip);
      const made = bench.columns.filter((column) => {
        const now = promisedBy(can(action, column.subject, pack));
        const then = promises(action, column);
        const isOther = (now.answer === 'no') !== (then.answer === 'no') || now.isOwnUpload !== then.isOwnUpload;
        return isOther && !outside.includes(column.key);
      });
      const cells = await probeRow(bench, action, promises);
      return {
        made: made.map(({ key }) => key),
        found: cells.filter((c) => c.outcome === 'differs' && !outside.includes(c.column)).map(({ column }) => column),
      };
    } finally {
      Object.assign(row, kept);
    }
  }

  it('every act: taken from everybody, and given to anybody, the probe of its row finds exactly the flipped cells', async () => {
    const before = await readWorld(bench.scratch.id);
    for (const action of actions) {
      const taken = await flipped(action, { needs: { platform: true } });
      expect({ action, cells: taken.found }).toEqual({ action, cells: taken.made });
      const open = await flipped(action, { needs: { anybody: true } });
      expect({ action, cells: open.found }).toEqual({ action, cells: open.made });
      expect(taken.made.length + open.made.length).toBeGreaterThan(0);
    }
    // and nothing of all that has stayed in the scratch copy
    const after = await readWorld(bench.scratch.id);
    expect(after!.sandbox).toEqual(before!.sandbox);
  }, 180_000);

  it('an upload of somebody else that may be deleted is found', async () => {
    expect((await flipped('version.delete', { needs: { point: ['development'] } })).found).toEqual(['developer']);
  });

  it('a scan that is left out, asked of somebody else, or asked where none is due, is found', async () => {
    expect((await flipped('member.add', { scan: null })).found).toEqual(['admin']);
    expect((await flipped('member.add', { scan: 'asker' })).found).toEqual(['admin']);
    expect((await flipped('tester.add', { scan: 'admin' })).found).toContain('developer');
  });
});

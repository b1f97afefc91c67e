import { describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { sandboxTables, type SandboxTable } from '@/lib/db/tables';
import { deleteSandboxRow } from '@/lib/platform/delete-sandbox';
import { copySandbox } from '@/lib/snapshot/copy-sandbox';
import { given, Rehearsal, who, withDatabase } from '../support/given';

withDatabase();

const countOf = async (table: SandboxTable, sandboxId: string): Promise<number> => {
  const { read } = await database();
  const rows = read[table] as unknown as { count: (args: object) => Promise<number> };
  return rows.count({ where: { sandboxId } });
};
const counts = async (sandboxId: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(sandboxTables.map(async (table) => [table, await countOf(table, sandboxId)] as const)),
  );

describe('a copy of a sandbox', () => {
  it('has every row of the world, its own AppID, no seats, tickets or sessions, and is seen by nobody', async () => {
    const live = await given('live', { pack: '2024' });
    await live.did('console.enter', 'director', { person: who.admin }).catch(() => null);
    const id = (await copySandbox({ from: live.id, name: 'copy', isWithLog: true }))!;
    const [before, after] = [await counts(live.id), await counts(id)];
    const left = ['seat', 'invite', 'scanTicket', 'consoleSession', 'devtoolSession', 'draft', 'onceOnly'];
    expect(after).toEqual({ ...before, ...Object.fromEntries(left.map((table) => [table, 0])) });
    expect(after.version).toBe(2);
    const { read } = await database();
    const [first, second] = await Promise.all(
      [live.id, id].map((sandboxId) => read.account.findFirstOrThrow({ where: { sandboxId } })),
    );
    expect(second!.appId).toMatch(/^wx0000[0-9a-f]{12}$/);
    expect(second!.appId).not.toBe(first!.appId);
    expect((await read.sandbox.findUniqueOrThrow({ where: { id } })).readyAt).toBeNull();
  });

  it('lives by itself: what happens in it does not happen in the first, and it goes without a trace', async () => {
    const live = await given('live', { pack: '2021' });
    const id = (await copySandbox({ from: live.id, name: 'copy', isWithLog: false }))!;
    const copy = new Rehearsal(id, live.email, live.password);
    const versions = await copy.rows('version');
    await copy.did('audit.submit', who.operator, {
      versionId: versions.at(-1)!.id,
      rulesRead: true,
    });
    expect(await copy.rows('audit')).toHaveLength(2);
    expect(await live.rows('audit')).toHaveLength(1);
    await deleteSandboxRow(id);
    expect(Object.values(await counts(id)).every((count) => count === 0)).toBe(true);
    expect(await live.rows('version')).toHaveLength(2);
  });

  it('of a sandbox that is gone there is none', async () => {
    expect(await copySandbox({ from: 'gone', name: 'copy', isWithLog: false })).toBeNull();
  });
});

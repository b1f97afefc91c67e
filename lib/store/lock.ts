/** One serial history per sandbox: a queue in the process, then a transaction whose first statement locks the row. */
import { now } from '@/lib/clock';
import { database, type Database, type Tx } from '@/lib/db/client';
import { earliestDue } from './due';
import { readsOf } from './reads';
import { sandboxTime, worldOf, type World } from './world';

const queues = ((globalThis as { caipaiQueues?: Map<string, Promise<unknown>> }).caipaiQueues ??= new Map());

/** Runs `work` after everything else that was asked of this sandbox in this process. */
export async function inTurn<T>(sandboxId: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(sandboxId) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  queues.set(sandboxId, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(sandboxId) === settled) queues.delete(sandboxId);
  }
}

class RolledBack extends Error {
  constructor(readonly value: unknown) {
    super('rolled back');
  }
}

/**
 * A transaction that holds the lock of the sandbox. `keep: false` undoes everything, also the count in seq. Answers
 * null when there is no such sandbox.
 */
export async function locked<T>(
  sandboxId: string,
  work: (world: World) => Promise<{ keep: boolean; value: T }>,
): Promise<T | null> {
  const { write } = await database();
  try {
    return await write.$transaction(async (tx) => {
      const found = await tx.sandbox.updateMany({ where: { id: sandboxId }, data: { seq: { increment: 1 } } });
      if (found.count === 0) throw new RolledBack(null);
      const sandbox = await tx.sandbox.findUniqueOrThrow({ where: { id: sandboxId } });
      const world = worldOf(tx, sandbox, sandboxTime(sandbox));
      const { keep, value } = await work(world);
      if (!keep) throw new RolledBack(value);
      await finish(world);
      return value;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.value as T;
    throw error;
  }
}

async function finish(world: World): Promise<void> {
  const { client, sandboxId, ids } = world;
  const data: { nextId: number; lastAt?: Date; wakeAt?: Date | null } = { nextId: ids.next };
  if (ids.areDuesChanged) data.wakeAt = await wakeAt(client, sandboxId);
  if (!ids.isTimeMoved) data.lastAt = world.at;
  await client.sandbox.update({ where: { id: sandboxId }, data });
}

/** Real time at which the earliest due of the sandbox falls due. */
async function wakeAt(client: Tx | Database, sandboxId: string): Promise<Date | null> {
  const due = await earliestDue({ client, sandboxId });
  if (!due) return null;
  const { offsetSeconds } = await client.sandbox.findUniqueOrThrow({
    where: { id: sandboxId },
    select: { offsetSeconds: true },
  });
  return new Date(due.getTime() - offsetSeconds * 1000);
}

/** A world for reading, not settled: only lib/open-world.ts and settle() call this. */
export async function readWorld(sandboxId: string): Promise<World | null> {
  const { read } = await database();
  const sandbox = await read.sandbox.findUnique({ where: { id: sandboxId } });
  return sandbox ? { ...worldOf(read, sandbox, sandboxTime(sandbox)), reads: readsOf(sandbox.id, sandbox.seq) } : null;
}

/** Ids of the sandboxes in which something is due by now, earliest first. */
export async function sleepersToWake(take: number): Promise<string[]> {
  const { read } = await database();
  const rows = await read.sandbox.findMany({
    where: { wakeAt: { lte: now() } },
    orderBy: [{ wakeAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take,
  });
  return rows.map((row) => row.id);
}

/** The table of dues: what time will do, and when the sandbox must wake for it. */
import type { DueChange } from '@/lib/domain/decision';
import type { DueEvent } from '@/lib/domain/event';
import type { JsonObject } from '@/lib/domain/model';
import type { World } from './world';

export type Due = { id: number; at: Date; event: DueEvent; subjectId: number; data: JsonObject };

/** The earliest dues at or before `until`, in the order in which they happen. */
export async function duesUntil(world: World, until: Date, take: number): Promise<Due[]> {
  const rows = await world.client.due.findMany({
    where: { sandboxId: world.sandboxId, at: { lte: until } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take,
  });
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    event: row.event as DueEvent,
    subjectId: row.subjectId,
    data: (row.data ?? {}) as JsonObject,
  }));
}

/** The moment of the earliest due of the sandbox, or null. */
export async function earliestDue(world: Pick<World, 'client' | 'sandboxId'>): Promise<Date | null> {
  const row = await world.client.due.findFirst({
    where: { sandboxId: world.sandboxId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { at: true },
  });
  return row?.at ?? null;
}

/** When the dues of an event fall due, by what they are about. */
export async function dueTimes(world: World, event: DueEvent): Promise<(subjectId: number) => Date | null> {
  const rows = await world.client.due.findMany({ where: { sandboxId: world.sandboxId, event } });
  const times = new Map(rows.map((row) => [row.subjectId, row.at]));
  return (subjectId) => times.get(subjectId) ?? null;
}

/** Adds and drops dues. */
export async function applyDues(world: World, changes: readonly DueChange[]): Promise<void> {
  const { client, sandboxId, ids } = world;
  for (const change of changes) {
    ids.areDuesChanged = true;
    if (change.do === 'add') {
      const { at, event, subjectId, data } = change;
      await client.due.create({ data: { sandboxId, id: ids.next++, at, event, subjectId, data: data ?? {} } });
    } else {
      await client.due.deleteMany({ where: { sandboxId, event: change.event, subjectId: change.subjectId } });
    }
  }
}

/** Removes dues that have happened. */
export async function dropDues(world: World, ids: readonly number[]): Promise<void> {
  world.ids.areDuesChanged = true;
  await world.client.due.deleteMany({ where: { sandboxId: world.sandboxId, id: { in: [...ids] } } });
}

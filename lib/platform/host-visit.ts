/** The host looks into somebody else's sandbox: he changes nothing there but verdicts, and everybody there sees it. */
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Event } from '@/lib/domain/event';
import { journal } from '@/lib/journal';
import { platformActor } from '@/lib/settle';
import { inTurn, locked } from '@/lib/store/lock';
import type { World } from '@/lib/store/world';
import { platformEntry } from './platform-entry';
import type { User } from './user';

/** look: read only · review: sits at the review desk besides */
export const visitPurposes = ['look', 'review'] as const;
export type VisitPurpose = (typeof visitPurposes)[number];
export type Visit = { userId: string; purpose: VisitPurpose; since: Date; seenAt: Date };

/** A visit ends by itself this long after the host was last seen there. */
const awayMs = 30 * 60_000;
const touchMs = 60_000;

type Host = Pick<User, 'id' | 'nickname'>;

async function logged(world: World, host: Host, event: Event): Promise<void> {
  const actor = { ...platformActor, name: host.nickname, userId: host.id };
  await journal(world, { action: event.name === 'host.left' ? 'host.leave' : 'host.lookIn', events: [event], actor });
}

/** Opens a visit, or changes its purpose; it is logged in the sandbox and shown to its people. False: no such sandbox. */
export async function lookIn(sandboxId: string, host: Host, purpose: VisitPurpose): Promise<boolean> {
  const at = now();
  const done = await inTurn(sandboxId, () =>
    locked(sandboxId, async (world) => {
      const { client, ids, sandbox } = world;
      if (!sandbox.readyAt) return { keep: false, value: false };
      const where = { sandboxId, userId: host.id };
      await client.hostVisit.deleteMany({ where });
      await client.hostVisit.create({ data: { ...where, id: ids.next++, purpose, since: at, seenAt: at } });
      await logged(world, host, { name: 'host.looked_in', data: { host: host.nickname, purpose } });
      await client.platformEntry.create({
        data: platformEntry('host.looked_in', host.id, { sandboxId, data: { purpose } }),
      });
      return { keep: true, value: true };
    }),
  );
  return done ?? false;
}

/** Ends the host's visit; nothing when there is none. */
export async function endVisit(sandboxId: string, host: Host): Promise<void> {
  await inTurn(sandboxId, () =>
    locked(sandboxId, async (world) => {
      const { count } = await world.client.hostVisit.deleteMany({ where: { sandboxId, userId: host.id } });
      if (count === 0) return { keep: false, value: null };
      await logged(world, host, { name: 'host.left', data: { host: host.nickname } });
      await world.client.platformEntry.create({ data: platformEntry('host.left', host.id, { sandboxId }) });
      return { keep: true, value: null };
    }),
  );
}

/** The visit that is going on in a sandbox, or null. */
export async function currentVisit(sandboxId: string): Promise<Visit | null> {
  const { read } = await database();
  const seenAt = { gt: new Date(now().getTime() - awayMs) };
  const row = await read.hostVisit.findFirst({ where: { sandboxId, seenAt }, orderBy: { seenAt: 'desc' } });
  return row && { ...row, purpose: row.purpose === 'review' ? 'review' : 'look' };
}

/** The host's own visit, kept alive by his being seen. */
export async function visitOf(sandboxId: string, userId: string): Promise<Visit | null> {
  const visit = await currentVisit(sandboxId);
  if (visit?.userId !== userId) return null;
  if (now().getTime() - visit.seenAt.getTime() > touchMs) {
    const { write } = await database();
    await write.hostVisit.updateMany({ where: { sandboxId, userId }, data: { seenAt: now() } });
  }
  return visit;
}

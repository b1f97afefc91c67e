/** What time alone does: the dues of a sandbox, in order, each at its own moment, until none is left. */
import { dues } from '@/lib/dues/index';
import type { Actor } from '@/lib/domain/decision';
import { journal, type Entry } from '@/lib/journal';
import { applyDues, dropDues, duesUntil, type Due } from '@/lib/store/due';
import { inTurn, locked, readWorld } from '@/lib/store/lock';
import { apply } from '@/lib/store/rows';
import { isSomethingDue, momentOf, worldAt, type World } from '@/lib/store/world';

/** Events per transaction: no transaction lasts longer than about 0.3 s (design §6). */
const chunk = 200;

export const platformActor: Actor = {
  kind: 'platform',
  name: 'platform',
  person: null,
  account: null,
  official: null,
  roles: [],
  points: [],
  maySeeDevelopment: false,
  userId: null,
  browserHash: null,
  confirmedBy: null,
  scans: [],
  answer: {},
};

/** Lets everything that is due happen; answers what happened. Commands of the sandbox wait in turn between chunks. */
export async function settle(sandboxId: string): Promise<Entry[]> {
  const happened: Entry[] = [];
  for (;;) {
    const world = await readWorld(sandboxId);
    if (!world || !isSomethingDue(world)) break;
    const events = await inTurn(sandboxId, () => settleChunk(sandboxId));
    if (events === null) break;
    happened.push(...events);
  }
  return happened;
}

/** Settles one chunk; the caller holds the turn. Null: there is no such sandbox. */
export async function settleChunk(sandboxId: string): Promise<Entry[] | null> {
  return locked(sandboxId, async (world) => {
    const events: Entry[] = [];
    let pending = await duesUntil(world, world.at, chunk);
    for (let done = 0; done < chunk && pending.length > 0; done++) {
      const due = pending.shift()!;
      const before = world.ids.areDuesChanged;
      world.ids.areDuesChanged = false;
      events.push(...(await happen(worldAt(world, due.at), due)));
      // a due may add others that come before the rest
      if (world.ids.areDuesChanged || pending.length === 0) pending = await duesUntil(world, world.at, chunk);
      world.ids.areDuesChanged ||= before;
    }
    world.ids.areDuesChanged = true;
    return { keep: true, value: events };
  });
}

async function happen(world: World, due: Due): Promise<Entry[]> {
  const outcome = await dues[due.event](world, due, momentOf(world));
  await dropDues(world, [due.id]);
  world.ids.areDuesChanged = false;
  if (!outcome) return [];
  await apply(world, outcome.changes);
  await applyDues(world, outcome.dues ?? []);
  return journal(world, { action: due.event, events: outcome.events, actor: platformActor });
}

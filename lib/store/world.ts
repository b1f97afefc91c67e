/** One sandbox at one moment, with a client bound to it: what loaders, read models and commands work on. */
import type { Database, Tx } from '@/lib/db/client';
import type { Moment } from '@/lib/domain/decision';
import { applySwitches, packs, type Pack, type PackName } from '@/lib/domain/pack/index';
import type { Switches } from '@/lib/domain/pack/switches';
import { now } from '@/lib/clock';
import type { Bound } from './rows';

/** The sandbox row. */
export type SandboxRow = NonNullable<Awaited<ReturnType<Database['sandbox']['findUnique']>>>;

export type World = Bound & {
  readonly sandbox: SandboxRow;
  readonly at: Date;
  readonly pack: Pack;
  readonly packName: PackName;
  /** what a transaction keeps at its end: the next free id, whether dues changed, whether the clock was moved */
  readonly ids: { next: number; areDuesChanged: boolean; isTimeMoved: boolean };
};

/** Sandbox time: max(lastAt, real time + offset), forward only. */
export function sandboxTime(sandbox: { lastAt: Date; offsetSeconds: number }): Date {
  return new Date(Math.max(sandbox.lastAt.getTime(), now().getTime() + sandbox.offsetSeconds * 1000));
}

const packCache = new Map<string, Pack>();

/** The pack of a sandbox with its switches applied. */
export function packOf(sandbox: { pack: string; switches: unknown }): Pack {
  const key = `${sandbox.pack}:${JSON.stringify(sandbox.switches)}`;
  let pack = packCache.get(key);
  if (!pack) {
    if (packCache.size > 200) packCache.clear();
    pack = applySwitches(packs[sandbox.pack as PackName], sandbox.switches as Switches);
    packCache.set(key, pack);
  }
  return pack;
}

/** The moment of the earliest due, or null: wakeAt is the same moment in real time. */
export function nextDueAt({ sandbox: { wakeAt, offsetSeconds } }: Pick<World, 'sandbox'>): Date | null {
  return wakeAt && new Date(wakeAt.getTime() + offsetSeconds * 1000);
}

/** Whether something is due by now. */
export function isSomethingDue(world: Pick<World, 'sandbox' | 'at'>): boolean {
  const due = nextDueAt(world);
  return due !== null && due <= world.at;
}

/** Binds a client to a sandbox at a moment. */
export function worldOf(client: Tx | Database, sandbox: SandboxRow, at: Date): World {
  return {
    sandboxId: sandbox.id,
    client,
    sandbox,
    at,
    pack: packOf(sandbox),
    packName: sandbox.pack as PackName,
    ids: { next: sandbox.nextId, areDuesChanged: false, isTimeMoved: false },
  };
}

/** The same world at another moment: dues are decided at the time they fell due. */
export const worldAt = (world: World, at: Date): World => ({ ...world, at });

/** The moment of a decision in this world. */
export function momentOf(world: World): Moment {
  return {
    at: world.at,
    pack: world.pack,
    packName: world.packName,
    seed: world.sandbox.seed,
    reviewMode: world.sandbox.reviewMode === 'human' ? 'human' : 'auto',
    newId: () => world.ids.next++,
  };
}

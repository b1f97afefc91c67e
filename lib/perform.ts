/** Saves a judged act: changes, dues, journal. Only perform() and settle() write into the simulated world. */
import { now } from '@/lib/clock';
import type { Actor, Outcome, Refused } from '@/lib/domain/decision';
import type { JsonObject } from '@/lib/domain/model';
import { journal, type Confirmation, type Entry } from '@/lib/journal';
import { applyDues } from '@/lib/store/due';
import { apply } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type Done = { events: Entry[]; once: JsonObject | null; result: JsonObject | null };

/** Saves the outcome of an allowed act in the world's transaction. */
export async function perform(
  world: World,
  act: { action: string; actor: Actor; outcome: Outcome; confirmedBy?: readonly Confirmation[] },
): Promise<Done> {
  const { outcome, actor, action, confirmedBy = [] } = act;
  await apply(world, outcome.changes);
  await applyDues(world, outcome.dues ?? []);
  await changeSandbox(world, outcome.sandbox);
  const events = await journal(world, { action, events: outcome.events, actor, confirmedBy });
  return { events, once: outcome.once ?? null, result: outcome.result ?? null };
}

/** Saves a failed attempt: its counter and one log entry. Answers false when the refusal leaves no trace. */
export async function recordAttempt(
  world: World,
  act: { action: string; actor: Actor; refused: Refused },
): Promise<boolean> {
  const { attempt, refusal } = act.refused;
  if (!attempt) return false;
  await apply(world, attempt.changes);
  await journal(world, { action: act.action, events: attempt.events, actor: act.actor, refusal: refusal.code });
  return true;
}

async function changeSandbox(world: World, change: Outcome['sandbox']): Promise<void> {
  if (!change) return;
  const { advanceTo, ...rest } = change;
  const data: { reviewMode?: string; isLoginStrict?: boolean; offsetSeconds?: number; lastAt?: Date } = { ...rest };
  if (advanceTo) {
    // rounded down: lastAt keeps the exact moment until the real clock has caught up
    data.offsetSeconds = Math.floor((advanceTo.getTime() - now().getTime()) / 1000);
    data.lastAt = advanceTo;
    world.ids.areDuesChanged = true;
    world.ids.isTimeMoved = true;
  }
  await world.client.sandbox.update({ where: { id: world.sandboxId }, data });
}

/** Buttons, judged by the same guard as the act behind them. */
import { registry } from '@/lib/commands/index';
import type { Actor } from '@/lib/domain/decision';
import type { Action } from '@/lib/domain/action-table';
import { can, type Verdict } from '@/lib/domain/policy';
import type { JsonObject } from '@/lib/domain/model';
import type { Refusal } from '@/lib/domain/refusal';
import { judge, subjectFor } from '@/lib/judge';
import type { World } from '@/lib/store/world';

/** A button: it may be pressed (perhaps with a scan to follow), or the reason why not. */
export type Judged = { action: Action; isReady: boolean; needsScan: boolean; refusal: Refusal | null };

/**
 * Judges a button with the input it would send. A refusal that belongs to a field is no reason to disable it: the form
 * behind the button is where the field is filled in.
 */
export async function button(world: World, actor: Actor, action: Action, input: JsonObject = {}): Promise<Judged> {
  const judged = await judge(world, registry[action], actor, input);
  if (judged.kind === 'ready') return { action, isReady: true, needsScan: judged.scan.length > 0, refusal: null };
  const isField = judged.refusal.field !== undefined || judged.refusal.code === 'bad_input';
  return { action, isReady: isField, needsScan: false, refusal: isField ? null : judged.refusal };
}

/** Whether the dialog behind a button is worth opening: it may go on, or the dialog itself says what stands in the way. */
export const leadsOn = (judged: Judged | undefined): boolean => judged?.refusal?.code !== 'no_permission';

/** The permission to open a page: its *.view act. */
export function viewVerdict(world: World, actor: Actor, view: Action): Verdict {
  return can(view, subjectFor(actor), world.pack);
}

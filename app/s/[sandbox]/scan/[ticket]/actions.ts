'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { JsonObject } from '@/lib/domain/model';
import { openWorld } from '@/lib/open-world';
import { showScan } from '@/lib/queries/scan';
import { nudgeScanner, readOnce, refreshTicket } from '@/lib/ask-scan';
import { refusedState, type ActState } from '@/lib/web/act';
import { sandboxPath, scanPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';
import { refuse } from '@/lib/domain/refusal';

/** `isHere`: the page to go on with shows the code itself. */
type Asked = { sandbox: string; ticket: number; goOn: string | null; isHere?: true };

type Asker = { personId: number; userId: string };

/** The person who asked for the ticket, if the seat of the user may act as him. */
async function askerOf({ sandbox, ticket }: Asked): Promise<Asker | null> {
  const seat = await requireSeat(sandbox);
  const world = await openWorld(sandbox);
  const found = world ? await showScan(world, ticket) : null;
  const isHis = found && seat.mayAct && mayPlay(seat, found.askedById);
  return isHis ? { personId: found.askedById, userId: seat.user.id } : null;
}

/** 换一张. */
export async function newCodeAction(asked: Asked): Promise<ActState> {
  const asker = await askerOf(asked);
  if (!asker) return refusedState(refuse('not_found'), {});
  const { personId, userId } = asker;
  const result = await refreshTicket(asked.sandbox, asked.ticket, { as: { personId }, userId });
  if (!result.ok) return refusedState(result.refusal, {});
  revalidatePath(sandboxPath(asked.sandbox), 'layout');
  const goOn = safeReturnPath(asked.goOn) ?? sandboxPath(asked.sandbox);
  redirect(asked.isHere ? goOn : scanPath(asked.sandbox, asked.ticket, goOn));
}

/** 提醒一下. */
export async function nudgeAction(asked: Asked): Promise<ActState> {
  const asker = await askerOf(asked);
  if (!asker) return refusedState(refuse('not_found'), {});
  const { personId, userId } = asker;
  const result = await nudgeScanner(asked.sandbox, asked.ticket, { as: { personId }, userId });
  if (!result.ok) return refusedState(result.refusal, {});
  revalidatePath(sandboxPath(asked.sandbox), 'layout');
  redirect(scanPath(asked.sandbox, asked.ticket, safeReturnPath(asked.goOn) ?? sandboxPath(asked.sandbox)));
}

export type OnceState = { isAsked: boolean; value: JsonObject | null };

/** The one-time value, for its asker, once. */
export async function showOnceAction(asked: Asked): Promise<OnceState> {
  const asker = await askerOf(asked);
  return { isAsked: true, value: asker && (await readOnce(asked.sandbox, asked.ticket, asker)) };
}

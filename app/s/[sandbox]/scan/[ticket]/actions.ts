'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { JsonObject } from '@/lib/domain/model';
import { openWorld } from '@/lib/open-world';
import { showScan } from '@/lib/queries/scan';
import { readOnce, refreshTicket } from '@/lib/scan';
import { refusedState, type ActState } from '@/lib/web/act';
import { sandboxPath, scanPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';
import { refuse } from '@/lib/domain/refusal';

type Asked = { sandbox: string; ticket: number; goOn: string | null };

/** The person who asked for the ticket, if the seat of the user may act as him. */
async function askerOf({ sandbox, ticket }: Asked): Promise<number | null> {
  const seat = await requireSeat(sandbox);
  const world = await openWorld(sandbox);
  const found = world ? await showScan(world, ticket) : null;
  return found && seat.mayAct && mayPlay(seat, found.askedById) ? found.askedById : null;
}

/** 换一张. */
export async function newCodeAction(asked: Asked): Promise<ActState> {
  const personId = await askerOf(asked);
  if (personId === null) return refusedState(refuse('not_found'), {});
  const result = await refreshTicket(asked.sandbox, asked.ticket, { as: { personId } });
  if (!result.ok) return refusedState(result.refusal, {});
  revalidatePath(sandboxPath(asked.sandbox), 'layout');
  redirect(scanPath(asked.sandbox, asked.ticket, safeReturnPath(asked.goOn) ?? sandboxPath(asked.sandbox)));
}

export type OnceState = { isAsked: boolean; value: JsonObject | null };

/** The one-time value, for its asker, once. */
export async function showOnceAction(asked: Asked): Promise<OnceState> {
  const personId = await askerOf(asked);
  return { isAsked: true, value: personId === null ? null : await readOnce(asked.sandbox, asked.ticket, personId) };
}

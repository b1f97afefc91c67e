'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { registry } from '@/lib/commands/index';
import type { JsonObject } from '@/lib/domain/model';
import { refuse } from '@/lib/domain/refusal';
import { readMessage } from '@/lib/marks';
import { showScan } from '@/lib/queries/scan';
import type { Result } from '@/lib/run';
import { allowOnPhone, refuseOnPhone, scanCode } from '@/lib/scan';
import { refusedState, typedValues, type ActState } from '@/lib/web/act';
import { formInput } from '@/lib/web/form-input';
import { phoneTicketPath, sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { requireSeat } from '@/lib/web/seat';
import { requestWorld } from '@/lib/web/world';

/** Which phone does it, and with which code. Both come back from the browser and are checked again. */
export type PhoneTarget = { sandbox: string; ticket: number; person: number };

type Step = (scan: {
  sandboxId: string;
  ticketId: number;
  scanner: { as: { personId: number }; userId: string };
  answer?: JsonObject;
}) => Promise<Result>;

async function onPhone(step: Step, { sandbox, ticket, person }: PhoneTarget, answer?: JsonObject): Promise<Result> {
  const seat = await requireSeat(sandbox);
  if (!seat.mayAct || !mayPlay(seat, person)) return { ok: false, refusal: refuse('observer') };
  const result = await step({
    sandboxId: sandbox,
    ticketId: ticket,
    scanner: { as: { personId: person }, userId: seat.user.id },
    ...(answer ? { answer } : {}),
  });
  revalidatePath(sandboxPath(sandbox), 'layout');
  return result;
}

/** 扫码: the code was seen; the phone goes on to the confirm screen. */
export async function scanAction(target: PhoneTarget): Promise<ActState> {
  const result = await onPhone(scanCode, target);
  if (!result.ok) return refusedState(result.refusal, {});
  redirect(phoneTicketPath(target.sandbox, target.ticket, target.person));
}

/** What was chosen on the confirm screen, in the shape that the act asks for. */
async function answerIn(form: FormData, { sandbox, ticket }: PhoneTarget): Promise<JsonObject> {
  const world = await requestWorld(sandbox);
  const shown = world && (await showScan(world, ticket));
  const asking = shown && registry[shown.action].asks[shown.who];
  return asking ? formInput(form, asking.answer) : {};
}

/** 允许 or 拒绝: the page then shows how the ticket ended. */
export async function answerAction(target: PhoneTarget, _: ActState, form: FormData): Promise<ActState> {
  const isAllowed = form.get('answer') === 'allow';
  const result = isAllowed
    ? await onPhone(allowOnPhone, target, await answerIn(form, target))
    : await onPhone(refuseOnPhone, target);
  if (!result.ok) return refusedState(result.refusal, typedValues(form));
  redirect(phoneTicketPath(target.sandbox, target.ticket, target.person));
}

/** 服务通知 were looked at. */
export async function readMessagesAction(sandbox: string, ids: number[]): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (!seat.mayAct) return;
  for (const id of ids) await readMessage(sandbox, 'phoneMessage', id);
  revalidatePath(sandboxPath(sandbox), 'layout');
}

/** The confirm screen was opened: the page with the code shows it. What is wrong then is told when 允许 is pressed. */
export async function markSeenAction(target: PhoneTarget): Promise<void> {
  await onPhone(scanCode, target);
}

'use server';

import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { JsonObject } from '@/lib/domain/model';
import { refuse } from '@/lib/domain/refusal';
import { readMessage } from '@/lib/marks';
import { readCode } from '@/lib/queries/read-code';
import type { Result } from '@/lib/run';
import { allowOnPhone, refuseOnPhone, scanCode } from '@/lib/scan';
import { refusedState, typedValues, type ActState } from '@/lib/web/act';
import { openPage } from '@/lib/web/page';
import { phoneTicketPath, sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { phoneAnswer } from '@/lib/web/phone';
import { requireSeat } from '@/lib/web/seat';

/** Which phone does it, and with which code. Both come back from the browser and are checked again. */
export type PhoneTarget = { sandbox: string; ticket: number; token: string; person: number };

type Step = (scan: {
  sandboxId: string;
  ticketId: number;
  token: string;
  scanner: { as: { personId: number }; userId: string };
  answer?: JsonObject;
}) => Promise<Result>;

async function onPhone(
  step: Step,
  { sandbox, ticket, token, person }: PhoneTarget,
  answer?: JsonObject,
): Promise<Result> {
  const seat = await requireSeat(sandbox);
  if (!seat.mayAct || !mayPlay(seat, person)) return { ok: false, refusal: refuse('observer') };
  const result = await step({
    sandboxId: sandbox,
    ticketId: ticket,
    token,
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
  redirect(phoneTicketPath(target.sandbox, { id: target.ticket, token: target.token }, target.person));
}

/** 允许 or 拒绝: the page then shows how the ticket ended. */
export async function answerAction(target: PhoneTarget, _: ActState, form: FormData): Promise<ActState> {
  const isAllowed = form.get('answer') === 'allow';
  const result = isAllowed
    ? await onPhone(allowOnPhone, target, await phoneAnswer(form, target.sandbox, target.ticket))
    : await onPhone(refuseOnPhone, target);
  if (!result.ok) return refusedState(result.refusal, typedValues(form));
  redirect(phoneTicketPath(target.sandbox, { id: target.ticket, token: target.token }, target.person));
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

/** 扫一扫 of a picture, the camera or a text: goes where the code leads, or says what it is. */
export async function readCodeAction(sandbox: string, person: number, _: ActState, form: FormData): Promise<ActState> {
  const seat = await requireSeat(sandbox);
  const values = typedValues(form);
  const { world, persona, m } = await openPage(sandbox, person);
  if (!seat.mayAct || persona?.id !== person) return refusedState(refuse('observer'), values);
  const words = m.phone.scan.found;
  const code = await readCode(world, persona, String(form.get('code') ?? '').trim());
  if (code.kind === 'ticket') return scanAction({ sandbox, ticket: code.ticketId, token: code.token, person });
  if (code.kind === 'foreign') {
    const scan = { sandbox, ticket: 0, token: '', person };
    const result = await onPhone(scanCode, scan);
    return result.ok ? { ...told(''), values } : refusedState(result.refusal, values);
  }
  if (code.kind === 'app') {
    const { appId, app: kind, versionId: version, page } = code;
    redirect(sandboxPath(sandbox, `phone/app/${appId}`, { kind, version, page, as: person }));
  }
  return { ...told(code.kind === 'text' ? words.text : words[code.kind]({ url: code.url })), values };
}

const told = (message: string): ActState => ({
  status: 'done',
  message,
  problems: {},
  values: {},
  formId: randomUUID(),
});

'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { refuse } from '@/lib/domain/refusal';
import { allowOnPhone, refuseOnPhone, scanCode } from '@/lib/scan';
import { refusedState, typedValues, type ActState } from '@/lib/web/act';
import { openPairedPhone, pairThisPhone } from '@/lib/web/paired-phone';
import { pairPath, sandboxPath } from '@/lib/web/paths';
import { phoneAnswer } from '@/lib/web/phone';

/** 这是我的手机: whose phone it is, once. */
export async function pairAction(token: string, form: FormData): Promise<void> {
  await pairThisPhone(token, Number(form.get('person')));
  redirect(pairPath(token));
}

/** Who scans by this phone and what; null when the phone has no right to the code (any more). */
async function scanOf(token: string) {
  const phone = await openPairedPhone(token);
  if (phone.kind !== 'paired') return null;
  const { world, ticket, person, userId } = phone;
  const scanner = { as: { personId: person.id }, userId };
  return { sandboxId: world.sandboxId, ticketId: ticket.id, token, scanner };
}

/** 扫码 of a code that waits for somebody else: he is told so, and it is logged. */
export async function scanPairedAction(token: string): Promise<ActState> {
  const scan = await scanOf(token);
  if (!scan) return refusedState(refuse('ticket_closed'), {});
  const result = await scanCode(scan);
  if (!result.ok) return refusedState(result.refusal, {});
  redirect(pairPath(token));
}

/** 允许 or 拒绝. */
export async function answerPairedAction(token: string, _: ActState, form: FormData): Promise<ActState> {
  const scan = await scanOf(token);
  if (!scan) return refusedState(refuse('ticket_closed'), {});
  const result =
    form.get('answer') === 'allow'
      ? await allowOnPhone({ ...scan, answer: await phoneAnswer(form, scan.sandboxId, scan.ticketId) })
      : await refuseOnPhone(scan);
  if (!result.ok) return refusedState(result.refusal, typedValues(form));
  revalidatePath(sandboxPath(scan.sandboxId), 'layout');
  redirect(pairPath(token));
}

/** The confirm screen was opened. */
export async function markSeenPairedAction(token: string): Promise<void> {
  const scan = await scanOf(token);
  if (scan) await scanCode(scan);
}

'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { actOnForm, type ActState, type ActTarget } from '@/lib/web/act';
import { hintsCookie } from '@/lib/web/hints';
import { sandboxPath } from '@/lib/web/paths';
import { mayPlay, personaCookie } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';

const keepSeconds = 180 * 86_400;
const cookieOptions = { path: '/', maxAge: keepSeconds, sameSite: 'lax', httpOnly: true } as const;

/** Where the bar's form was pressed: a page of this sandbox. */
function pathOf(sandbox: string, form: FormData): string {
  const home = sandboxPath(sandbox);
  const path = safeReturnPath(form.get('_path'));
  return path !== null && (path === home || path.startsWith(`${home}/`) || path.startsWith(`${home}?`)) ? path : home;
}

/** 换一个人物: whose phone, mailbox and devtool this browser holds from now on. Logs nobody in. */
export async function setPersonaAction(sandbox: string, form: FormData): Promise<void> {
  const seat = await requireSeat(sandbox);
  const personId = Number(form.get('person'));
  if (seat.mayAct && Number.isInteger(personId) && mayPlay(seat, personId)) {
    (await cookies()).set(personaCookie(sandbox), String(personId), cookieOptions);
  }
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(pathOf(sandbox, form));
}

/** Shows or hides the line 下一步 in this browser. */
export async function setHintsAction(sandbox: string, form: FormData): Promise<void> {
  await requireSeat(sandbox);
  (await cookies()).set(hintsCookie, form.get('hints') === 'on' ? 'on' : 'off', cookieOptions);
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(pathOf(sandbox, form));
}

/** A native date and time field has no zone: in a sandbox it means Beijing. */
const beijing = (local: string): string => (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? `${local}:00+08:00` : local);

/** 快进, back on the page where it was pressed. */
export async function travelAction(target: ActTarget, _: ActState, form: FormData): Promise<ActState> {
  const local = form.get('to');
  if (typeof local === 'string') form.set('to', beijing(local));
  const state = await actOnForm({ ...target, then: pathOf(target.sandbox, form) }, form);
  return typeof local === 'string' ? { ...state, values: { ...state.values, to: [local] } } : state;
}

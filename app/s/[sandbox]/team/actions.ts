'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { createInvite, revokeInvite } from '@/lib/platform/invite';
import { handOnSeat, leaveSeat, removeSeat, setPowers, takeSeat } from '@/lib/platform/seat';
import { formValues, type FormState } from '@/lib/web/form-state';
import { sandboxPath } from '@/lib/web/paths';
import { powers, requireSeat, type Seat } from '@/lib/web/seat';

const teamOf = (sandbox: string): string => sandboxPath(sandbox, 'team');
const mayInvite = (seat: Seat): boolean => seat.isDirector || (seat.mayAct && seat.powers.includes('invite'));

/** 生成邀请链接; the one before it ends. */
export async function makeInviteAction(sandbox: string): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (mayInvite(seat)) await createInvite(sandbox, seat.user.id);
  revalidatePath(teamOf(sandbox));
  redirect(teamOf(sandbox));
}

/** 作废. */
export async function revokeInviteAction(sandbox: string): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (mayInvite(seat)) await revokeInvite(sandbox, seat.user.id);
  revalidatePath(teamOf(sandbox));
  redirect(teamOf(sandbox));
}

/** 坐下, or another part; an empty choice is the observer's seat. */
export async function takeSeatAction(sandbox: string, _: FormState, form: FormData): Promise<FormState> {
  const seat = await requireSeat(sandbox);
  const values = formValues(form);
  const personId = values.person ? Number(values.person) : null;
  const isKnown = personId === null || (Number.isInteger(personId) && personId > 0 && personId < 2 ** 31);
  // the host looks in read only: he joins by an invitation like everybody else
  if (seat.visit) return { values, errors: { person: (await getMessages()).team.errors.notAllowed } };
  const answer = isKnown
    ? await takeSeat(sandbox, seat.user.id, personId)
    : ({ ok: false, reason: 'unknown_person' } as const);
  if (!answer.ok) return { values, errors: { person: (await getMessages()).team.errors[answer.reason] } };
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(teamOf(sandbox));
}

/** 交还席位: a director stays, everybody else leaves the sandbox. */
export async function leaveSeatAction(sandbox: string): Promise<void> {
  const seat = await requireSeat(sandbox);
  await leaveSeat(sandbox, seat.user.id);
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(seat.isDirector ? teamOf(sandbox) : '/sandboxes');
}

/** 转交: one's own part goes to somebody who has none. */
export async function handOnSeatAction(sandbox: string, _: FormState, form: FormData): Promise<FormState> {
  const seat = await requireSeat(sandbox);
  const values = formValues(form);
  const toSeatId = /^\d{1,9}$/.test(values.seat ?? '') ? Number(values.seat) : 0;
  if (!(await handOnSeat(sandbox, seat.user.id, toSeatId)))
    return { values, errors: { seat: (await getMessages()).team.errors.not_free } };
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(teamOf(sandbox));
}

/** 请离席位, by the director. */
export async function removeSeatAction(sandbox: string, seatId: number): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (seat.isDirector) await removeSeat(sandbox, seat.user.id, seatId);
  revalidatePath(teamOf(sandbox));
  redirect(teamOf(sandbox));
}

/** Which powers a seat has, by the director. */
export async function setPowersAction(sandbox: string, seatId: number, form: FormData): Promise<void> {
  const seat = await requireSeat(sandbox);
  const given = form.getAll('power');
  const chosen = powers.filter((power) => given.includes(power));
  if (seat.isDirector) await setPowers(sandbox, seat.user.id, seatId, chosen);
  revalidatePath(teamOf(sandbox));
  redirect(teamOf(sandbox));
}

'use server';

import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { createGuest } from '@/lib/platform/create-guest';
import { nicknameSchema } from '@/lib/platform/credentials';
import { findInvite } from '@/lib/platform/invite';
import { takeSeat } from '@/lib/platform/seat';
import { formValues, type FormState } from '@/lib/web/form-state';
import { sandboxPath } from '@/lib/web/paths';
import { findSeat } from '@/lib/web/seat';
import { currentUser, startSession } from '@/lib/web/session';

/** 加入: a guest when nobody is signed in, a seat, and there one is. */
export async function joinAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const { errors } = (await getMessages()).team;
  const invite = await findInvite(token);
  if (invite?.state !== 'open') redirect(`/join/${encodeURIComponent(token)}`);
  const { sandboxId } = invite;
  const user = await currentUser();
  // a seat is changed on the team page, not by opening the link again
  if (user && (await findSeat(sandboxId))) redirect(sandboxPath(sandboxId));
  const nickname = nicknameSchema.safeParse(values.nickname ?? '');
  if (!user && !nickname.success) return { values, errors: { nickname: errors.nickname } };
  const personId = /^\d{1,9}$/.test(values.person ?? '') ? Number(values.person) : null;
  if (values.person !== 'observe' && personId === null) return { values, errors: { person: errors.unknown_person } };
  const who = user ?? (await newGuest(nickname.success ? nickname.data : ''));
  const answer = await takeSeat(sandboxId, who.id, personId);
  if (!answer.ok) return { values, errors: { person: errors[answer.reason] } };
  redirect(sandboxPath(sandboxId));
}

async function newGuest(nickname: string): Promise<{ id: string }> {
  const guest = await createGuest(nickname);
  await startSession(guest.id);
  return guest;
}

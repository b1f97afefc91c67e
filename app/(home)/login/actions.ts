'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { createGuest } from '@/lib/platform/create-guest';
import { emailSchema, nicknameSchema, passwordMax, passwordMin } from '@/lib/platform/credentials';
import { makeResumeCode, resumeByCode } from '@/lib/platform/resume-code';
import { noteSignOut, signIn } from '@/lib/platform/sign-in';
import { signUp } from '@/lib/platform/sign-up';
import type { FormState } from '@/lib/web/form-state';
import { formValues } from '@/lib/web/form-state';
import { safeReturnPath } from '@/lib/web/return-path';
import { currentUser, endSession, requireUser, startSession } from '@/lib/web/session';

async function enter(userId: string, next: string | undefined): Promise<never> {
  await startSession(userId);
  redirect(safeReturnPath(next) ?? '/sandboxes');
}

/** Enters as a new guest with a nickname. */
export async function guestAction(_: FormState, form: FormData): Promise<FormState> {
  const { nickname = '', next } = formValues(form);
  const { errors } = (await getMessages()).signIn;
  const parsed = nicknameSchema.safeParse(nickname);
  if (!parsed.success) return { values: { nickname }, errors: { nickname: errors.nickname } };
  const guest = await createGuest(parsed.data);
  return enter(guest.id, next);
}

/** Signs in by e-mail and password. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const { email = '', password = '', next } = formValues(form);
  const { errors } = (await getMessages()).signIn;
  const values = { email };
  const address = emailSchema.safeParse(email);
  const wrong: Record<string, string> = {};
  if (!address.success) wrong.email = errors.email;
  if (!password) wrong.password = errors.passwordMissing;
  if (!address.success || !password) return { values, errors: wrong };

  const result = await signIn(address.data, password);
  if (result.ok) return enter(result.user.id, next);
  const message = result.reason === 'locked' ? errors.tooMany({ minutes: result.minutes }) : errors.wrongPair;
  return { values, errors: {}, message };
}

/** Signs up by e-mail and password; a guest keeps what is his. */
export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const { nickname = '', email = '', password = '', next } = formValues(form);
  const { errors } = (await getMessages()).signIn;
  const values = { nickname, email };
  const name = nicknameSchema.safeParse(nickname);
  const address = emailSchema.safeParse(email);
  const wrong: Record<string, string> = {};
  if (!name.success) wrong.nickname = errors.nickname;
  if (!address.success) wrong.email = errors.email;
  if (password.length < passwordMin) wrong.password = errors.password({ min: passwordMin });
  if (password.length > passwordMax) wrong.password = errors.passwordLong({ max: passwordMax });
  if (!name.success || !address.success || wrong.password) return { values, errors: wrong };

  const guest = await currentUser();
  const result = await signUp({ nickname: name.data, email: address.data, password, guestId: guest?.id });
  if (result.ok) return enter(result.user.id, next);
  return result.reason === 'email_taken'
    ? { values, errors: { email: errors.emailTaken } }
    : { values, errors: {}, message: errors.alreadySignedUp };
}

/** Comes back as the user of a resume code. */
export async function resumeAction(_: FormState, form: FormData): Promise<FormState> {
  const { code = '', next } = formValues(form);
  const { errors } = (await getMessages()).signIn;
  // several hosts in a row may stand in this header; the first is the browser's
  const address = (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
  const result = await resumeByCode(code, address);
  if (result.ok) return enter(result.user.id, next);
  const error = result.reason === 'locked' ? errors.tooMany({ minutes: result.minutes }) : errors.wrongCode;
  return { values: { code }, errors: { code: error } };
}

/** Makes a resume code for who asks; it is in the answer and nowhere else. */
export async function makeResumeCodeAction(): Promise<{ code?: string }> {
  const user = await requireUser('/login');
  const code = await makeResumeCode(user.id);
  // the page warns whoever has no code yet
  revalidatePath('/login');
  return { code };
}

/** Signs this browser out. */
export async function signOutAction(): Promise<void> {
  const user = await currentUser();
  if (user) await noteSignOut(user.id);
  await endSession();
  redirect('/');
}

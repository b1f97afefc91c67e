'use server';

import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { refuse } from '@/lib/domain/refusal';
import { countFailure, forgetFailures, lockedMinutes } from '@/lib/platform/attempt-limit';
import { needsCaptcha } from '@/lib/queries/login';
import { findUnfinished } from '@/lib/queries/registration';
import { actOnForm, refusedState, typedValues, type ActState } from '@/lib/web/act';
import { isCaptchaRight } from '@/lib/web/captcha';
import { enterPath } from '@/lib/web/login-path';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { personaCookie } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { rememberedCookie } from './remembered';

const field = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** What of a form that comes back for its captcha stays in it: everything (B-8). */
function shownAgain(form: FormData, problems: ActState['problems']): ActState {
  const values = { ...typedValues(form), password: form.getAll('password').map(String) };
  const message = Object.values(problems)[0];
  const common = { problems, values, formId: randomUUID(), code: 'captcha' };
  return message === undefined ? { status: 'idle', ...common } : { status: 'refused', message, ...common };
}

/** After a first wrong password every further try takes a captcha (B-8). */
async function isCaptchaMissing(sandbox: string, email: string, form: FormData): Promise<boolean> {
  const { world } = await openPage(sandbox);
  if (!(await needsCaptcha(world, email))) return false;
  const { value: length } = world.pack['reg.captchaLength'];
  return !(await isCaptchaRight(form.get('_captchaToken'), form.get('_captcha'), length));
}

/** 登录: e-mail and password, then a scan. Whoever has not finished his registration is led to its next step (A2-5). */
export async function logIn(
  { sandbox, then }: { sandbox: string; then: string | null },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const email = field(form, 'email').trim().toLowerCase();
  const { consoleLogin, fieldIssues } = await getMessages();
  // a picture is answered once: the page comes back with another
  revalidatePath(sandboxPath(sandbox, 'mp/login'));
  if (form.get('_do') === 'captcha') return shownAgain(form, {});
  if (await isCaptchaMissing(sandbox, email, form)) {
    // somebody else may have guessed: then this browser has not seen a picture yet
    const wasAsked = form.has('_captcha');
    return shownAgain(form, { _captcha: wasAsked ? fieldIssues.captcha({}) : consoleLogin.captchaHint });
  }
  const jar = await cookies();
  const remembered = { path: sandboxPath(sandbox), sameSite: 'lax', httpOnly: true } as const;
  if (form.get('_remember') === 'on') jar.set(rememberedCookie, email, remembered);
  else jar.delete({ name: rememberedCookie, ...remembered });
  const state = await actOnForm(
    { sandbox, action: 'console.login', as: 'persona', then: enterPath(sandbox, safeReturnPath(then)) },
    form,
  );
  if (state.code === 'no_account' || state.code === 'not_found') {
    return { ...state, message: consoleLogin.unknown, problems: { email: consoleLogin.unknown } };
  }
  if (state.code !== 'account_not_ready') return state;
  const { world } = await openPage(sandbox);
  // the account has nobody yet whose login could be locked, so guesses are counted by the address
  const key = `unfinished:${sandbox}:${email}`;
  const minutes = lockedMinutes(key);
  if (minutes > 0) return refusedState(refuse('login_locked', { minutes }, 'password'), state.values);
  countFailure(key);
  const unfinished = await findUnfinished(world, email, field(form, 'password'));
  if (!unfinished?.isPasswordRight)
    return { ...state, message: consoleLogin.wrong, problems: { password: consoleLogin.wrong } };
  forgetFailures(key);
  redirect(sandboxPath(sandbox, `mp/register/${unfinished.step}`, { account: unfinished.accountId, email }));
}

/** The code of the front page; the login page shows it itself (B-2). */
export async function openLoginCode(
  { sandbox, then }: { sandbox: string; then: string | null },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const back = then === null ? '' : `&then=${encodeURIComponent(then)}`;
  const codeOn = `${sandboxPath(sandbox, 'mp/login')}?tab=scan&code=$ticket${back}`;
  return actOnForm({ sandbox, action: 'console.scanLogin', as: 'persona', codeOn }, form);
}

/** A new password, typed twice, behind the link of the mail; then the administrator's scan. */
export async function resetPassword(
  { sandbox, account, token }: { sandbox: string; account: number; token: string },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const { fieldIssues } = await getMessages();
  if (form.get('password') !== form.get('_passwordAgain')) {
    const problem = fieldIssues.confirm({});
    const problems = { _passwordAgain: problem };
    return { status: 'refused', message: problem, problems, values: {}, formId: randomUUID() };
  }
  const then = sandboxPath(sandbox, 'mp/login', { tab: 'password', done: 'reset' });
  return actOnForm({ sandbox, action: 'password.reset', as: 'persona', account, input: { token }, then }, form);
}

/** 以此人登录: the director enters the console as a member, and plays this person from then on. */
export async function enterAs(
  target: { sandbox: string; account: number; person: number },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const { sandbox, account, person } = target;
  const state = await actOnForm(
    { sandbox, action: 'console.enter', as: 'director', account, input: { personId: person } },
    form,
  );
  if (state.status !== 'done') return state;
  (await cookies()).set(personaCookie(sandbox), String(person), { path: '/', sameSite: 'lax', httpOnly: true });
  redirect(sandboxPath(sandbox, 'mp/home'));
}

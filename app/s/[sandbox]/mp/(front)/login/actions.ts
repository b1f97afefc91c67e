'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { refuse } from '@/lib/domain/refusal';
import { countFailure, forgetFailures, lockedMinutes } from '@/lib/platform/attempt-limit';
import { findUnfinished } from '@/lib/queries/registration';
import { actOnForm, refusedState, type ActState } from '@/lib/web/act';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { personaCookie } from '@/lib/web/persona';

const field = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** 登录: e-mail and password, then a scan. Whoever has not finished his registration is led to its next step (A2-5). */
export async function logIn(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  const state = await actOnForm(
    { sandbox, action: 'console.login', as: 'persona', then: sandboxPath(sandbox, 'mp/home') },
    form,
  );
  const { consoleLogin } = await getMessages();
  if (state.code === 'no_account' || state.code === 'not_found') {
    return { ...state, message: consoleLogin.unknown, problems: { email: consoleLogin.unknown } };
  }
  if (state.code !== 'account_not_ready') return state;
  const { world } = await openPage(sandbox);
  const email = field(form, 'email').trim().toLowerCase();
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

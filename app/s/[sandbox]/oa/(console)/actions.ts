'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { endOfficialSession } from '@/lib/marks';
import { accountFormProblems, shownAgain, withPasswords } from '@/lib/web/account-form';
import { actOnForm, type ActState } from '@/lib/web/act';
import { browserHash } from '@/lib/web/browser';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

/** 退出: ends this browser's login to the official account. */
export async function leaveOfficialAction(sandbox: string): Promise<void> {
  await requireSeat(sandbox);
  const hash = await browserHash();
  if (hash) await endOfficialSession(sandbox, hash);
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(sandboxPath(sandbox, 'oa'));
}

/** ③ and ④ of 快速注册, or 换一张; a refusal keeps every field (A1-7). */
export async function submitQuickRegistration(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  const { world } = await openPage(sandbox);
  const here = sandboxPath(sandbox, 'oa/register');
  // a picture is answered once: the page comes back with another
  revalidatePath(here);
  if (form.get('_do') === 'captcha') return withPasswords(form, shownAgain(form));
  const problems = await accountFormProblems(form, world.pack['reg.captchaLength'].value);
  if (Object.keys(problems).length > 0) return withPasswords(form, shownAgain(form, problems));
  const target = { sandbox, action: 'officialRegistration.submit', as: 'official', then: here } as const;
  return withPasswords(form, await actOnForm(target, form));
}

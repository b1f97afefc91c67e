'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { maybeReal, type InventedField } from '@/lib/domain/identity-generator';
import { getMessages } from '@/lib/i18n/locale';
import { accountFormProblems, shownAgain, withPasswords } from '@/lib/web/account-form';
import { actOnForm, type ActState } from '@/lib/web/act';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const bankFields = ['bankName', 'bankPlace', 'bankAccount', 'bankAccountAgain'];

const askable: readonly InventedField[] = ['email', 'idNumber', 'phone', 'paper'];

/** Asks once for each field whether what was typed is invented: the field says why, the next post goes through. */
async function realDataAsked(form: FormData, names = askable): Promise<ActState | null> {
  const before = String(form.get('asked') ?? '').split(',');
  const fields = maybeReal(Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]))).filter(
    (field) => !before.includes(field),
  );
  if (fields.length === 0) return null;
  const { realData } = (await getMessages()).registration;
  const state = shownAgain(
    form,
    Object.fromEntries(fields.map((field) => [field, realData.asked({ problem: realData.fields[field] })])),
  );
  // an SMS code of ours may go back to the browser that typed it
  const code = form.getAll('smsCode').map(String);
  return {
    ...state,
    code: 'may_be_real',
    values: { ...state.values, asked: [[...before, ...fields].join(',')], smsCode: code },
  };
}

/** 注册, or 换一张. The second password and the captcha are matters of the form, not of the command (A1-6, A1-7). */
export async function register(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  const { world } = await openPage(sandbox);
  // a picture is answered once: the page comes back with another
  revalidatePath(sandboxPath(sandbox, 'mp/register'));
  if (form.get('_do') === 'captcha') return withPasswords(form, shownAgain(form));
  const asked = await realDataAsked(form);
  if (asked) return withPasswords(form, asked);
  const { fieldIssues } = await getMessages();
  const problems = await accountFormProblems(form, world.pack['reg.captchaLength'].value);
  if (form.get('agreed') !== 'on') problems['agreed'] = fieldIssues.consent({});
  if (Object.keys(problems).length > 0) return withPasswords(form, shownAgain(form, problems));
  const state = await actOnForm({ sandbox, action: 'registration.start', as: 'persona' }, form);
  if (state.status === 'done')
    redirect(sandboxPath(sandbox, 'mp/register/mail', { email: String(form.get('email')).trim().toLowerCase() }));
  return withPasswords(form, state);
}

/** 获取验证码, or the whole form of step 3 and then the administrator's scan. */
export async function registerSubject(
  target: { sandbox: string; account: number },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const { sandbox, account } = target;
  const acts = { sandbox, as: 'persona', account } as const;
  const isSms = form.get('_do') === 'sms';
  const asked = await realDataAsked(form, isSms ? ['phone'] : askable);
  if (asked) return asked;
  // the bank is asked about only where the subject pays from it
  if (form.get('paymentWay') !== 'transfer') for (const name of bankFields) form.delete(name);
  if (isSms) {
    const sent = await actOnForm({ ...acts, action: 'registration.sendSms' }, form);
    return sent.status === 'done' ? shownAgain(form) : sent;
  }
  const filled = await actOnForm({ ...acts, action: 'registration.fillIn' }, form);
  if (filled.status !== 'done') return filled;
  return actOnForm(
    { ...acts, action: 'registration.bindAdmin', then: sandboxPath(sandbox, 'mp/register/subject', { account }) },
    form,
  );
}

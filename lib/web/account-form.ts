/** Forms that ask for a new account's password: typed twice, with a captcha (A1-6, A1-7). Matters of the form, not of the command. */
import { randomUUID } from 'node:crypto';
import { getMessages } from '@/lib/i18n/locale';
import { typedValues, type ActState } from './act';
import { isCaptchaRight } from './captcha';

/** A state that shows the form again with what was typed. */
export function shownAgain(form: FormData, problems: ActState['problems'] = {}): ActState {
  const message = Object.values(problems)[0];
  const common = { problems, values: typedValues(form), formId: randomUUID() };
  return message === undefined ? { status: 'idle', ...common } : { status: 'refused', message, ...common };
}

/** A wrong captcha keeps every other field (A1-7), so the invented password goes back to the browser that typed it. */
export function withPasswords(form: FormData, state: ActState): ActState {
  const values = { ...state.values };
  for (const name of ['password', '_passwordAgain']) values[name] = form.getAll(name).map(String);
  return { ...state, values };
}

/** What is wrong with the second password and the captcha, by field. */
export async function accountFormProblems(form: FormData, captchaLength: number): Promise<ActState['problems']> {
  const { fieldIssues } = await getMessages();
  const problems: ActState['problems'] = {};
  if (form.get('password') !== form.get('_passwordAgain')) problems['_passwordAgain'] = fieldIssues.confirm({});
  const isHuman = await isCaptchaRight(form.get('_captchaToken'), form.get('_captcha'), captchaLength);
  if (!isHuman) problems['_captcha'] = fieldIssues.captcha({});
  return problems;
}

import type { Page } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, field, inTab, type Stage } from './browse';

export type Human = { nickname: string; realName: string; idNumber: string; phone: string };

/** Fills in step ① of the registration, the captcha as a reader of the page's labels reads it. */
export async function fillAccount(page: Page, email: string, password: string): Promise<void> {
  await box(page, m.registration.account.email).fill(email);
  await field(page, 'password').fill(password);
  await field(page, '_passwordAgain').fill(password);
  await page.getByRole('checkbox').first().check();
  await fillCaptcha(page);
}

/** Answers the captcha of a form as a reader of its label reads it. */
export async function fillCaptcha(page: Page): Promise<void> {
  const { account } = m.registration;
  const begin = account.captchaImage({ letters: '' });
  const label = await page.getByRole('img', { name: new RegExp(begin) }).getAttribute('aria-label');
  await box(page, account.captcha).fill((label ?? '').slice(begin.length).replaceAll(/\s/g, ''));
}

/** A person as the people page shows him. */
export async function humanOf(stage: Stage, nickname: string): Promise<Human> {
  return inTab(stage.page.context(), at(stage, 'people'), async (tab) => {
    const row = tab.getByRole('row').filter({ has: tab.getByRole('rowheader', { name: nickname, exact: true }) });
    const [, realName, idNumber, phone] = await row.locator('code').allTextContents();
    return { nickname, realName: realName!, idNumber: idNumber!, phone: phone! };
  });
}

/** The code in the newest text message to a phone. */
export async function smsCode(stage: Stage, phone: string): Promise<string> {
  return inTab(
    stage.page.context(),
    at(stage, `sms?phone=${phone}`),
    async (tab) => (await tab.locator('main code').first().textContent())!,
  );
}

import { expect, test, type Page } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, enter, field, inTab, link, openBrowser, tryIt, type Stage } from '../support/browse';

/** The administrator's phone allows what waits for it. */
async function allow(stage: Stage): Promise<void> {
  await inTab(stage.page.context(), at(stage, 'phone/scan'), async (phone) => {
    await button(phone, m.phone.scan.scan).click();
    await button(phone, m.tickets.allow).click();
    await expect(phone.locator('[data-end=used]')).toBeVisible();
  });
}

const state = (page: Page, name: keyof typeof m.domainWords.verificationStates) =>
  page.getByRole('main').getByText(m.domainWords.verificationStates[name], { exact: true }).first();

test('an enterprise applies for verification, pays, is sent back once and passed at the desk', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'qa');
  await enter(stage, '王芳');
  const { buttons, form, pay, desk, status } = m.verification;

  await page.goto(at(stage, 'mp/settings'));
  await link(page, `${m.accountPages.settings.rows.verification} ${m.accountPages.settings.detail}`).click();
  await link(page, buttons.apply).click();
  await field(page, 'name').fill('测');
  await page.getByRole('checkbox', { name: form.agreeLabel }).check();
  await button(page, form.submit).click();
  await expect(page.locator('form[data-code=name_format]')).toBeVisible();
  await field(page, 'name').fill('远山近水书屋');
  await button(page, form.submit).click();
  await page.waitForURL(/\/scan\/\d+/);
  await allow(stage);

  await page.waitForURL(/\/verify\/pay/);
  await expect(page.getByRole('main')).toContainText(status.yuan({ yuan: '300.00' }));
  await button(page, pay.submit).click();
  await page.waitForURL(/\/settings\/verify$/);
  await expect(state(page, 'in_review')).toBeVisible();

  const openCase = async (): Promise<void> => {
    await page.goto(at(stage, 'review?queue=verification'));
    await link(page, m.review.open).click();
  };
  await openCase();
  await box(page, desk.returnHint).fill('联系人电话无人接听');
  await button(page, desk.return).click();
  await page.waitForURL(/queue=verification/);

  await page.goto(at(stage, 'mp/settings/verify'));
  await expect(page.getByRole('main')).toContainText('联系人电话无人接听');
  await link(page, buttons.refill).click();
  await button(page, form.submit).click();
  await page.waitForURL(/\/settings\/verify$/);

  await openCase();
  await button(page, m.review.oneCase.approve).click();
  await page.waitForURL(/queue=verification/);
  await page.goto(at(stage, 'mp/settings/verify'));
  await expect(state(page, 'passed')).toBeVisible();
  await expect(page.getByRole('main').getByText(status.verified, { exact: true })).toBeVisible();
  await page.goto(at(stage, 'mp/settings'));
  await expect(page.getByRole('row', { name: /远山近水书屋/ })).toBeVisible();
});

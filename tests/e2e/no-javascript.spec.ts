import { expect, test, type Page } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, enter, field, link, tryIt } from '../support/browse';
import { fillAccount } from '../support/registering';

test.use({ javaScriptEnabled: false });

const email = 'plain@example.test';
const { account } = m.registration;

async function sendAccount(page: Page, password: string): Promise<void> {
  await fillAccount(page, email, password);
  await button(page, account.submit).click();
}

test('without JavaScript: a sandbox, and the first step of the registration', async ({ page }) => {
  const stage = await tryIt(page);
  await page.goto(at(stage, 'mp/register'));
  await sendAccount(page, 'short');
  await expect(page.locator('form[data-code=bad_input]')).toBeVisible();
  await expect(box(page, account.email)).toHaveValue(email);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await sendAccount(page, 'Rehearse-2021');
  await page.waitForURL(/\/mp\/register\/mail/);
  await expect(page.getByRole('heading', { name: m.registration.mail.sent({ email }) })).toBeVisible();
});

test('without JavaScript: another person, and a member up to the scan', async ({ page }) => {
  const stage = await tryIt(page, 'qa');
  await page.goto(at(stage, 'people'));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '孙悦', exact: true }) });
  await row.getByRole('button', { name: m.people.switchToLabel({ name: '孙悦' }) }).click();
  await expect(row.getByText(m.people.current, { exact: true })).toBeVisible();

  await enter(stage, '王芳');
  await page.goto(at(stage, 'mp/members/add'));
  await box(page, m.members.addPage.ids).fill('sunyue_out');
  await button(page, m.members.addPage.find).click();
  await page.locator('input[name=roles][value=developer]').check();
  await field(page, 'remark').fill('外援');
  await button(page, m.members.addPage.submit).click();
  await page.waitForURL(/\/scan\/\d+/);
  await expect(page.locator('[data-state=waiting]')).toBeVisible();
  await expect(link(page, m.scanPage.scanWith({ person: '王芳' }))).toBeVisible();
});

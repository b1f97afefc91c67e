import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, enter, field, inTab, inviteAs, link, openBrowser, tryIt, type Stage } from '../support/browse';

/** Logs the template's administrator in on his own browser, with his own phone. */
async function logInByScan(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'people'));
  const [email, password] = await page.locator('dd code').allTextContents();
  await page.goto(at(stage, 'mp/login?tab=password'));
  await field(page, 'email').fill(email!);
  await field(page, 'password').fill(password!);
  await button(page, m.consoleLogin.submit).click();
  await page.waitForURL(/\/scan\/\d+/);
  await inTab(page.context(), at(stage, 'phone/scan'), async (phone) => {
    await button(phone, m.phone.scan.scan).click();
    await button(phone, m.tickets.allow).click();
    await expect(phone.locator('[data-end=used]')).toBeVisible();
  });
  await page.waitForURL(/\/mp\/home/);
}

test('what one does appears on the open page of the other', async ({ browser }) => {
  const [mine, hers] = await Promise.all([openBrowser(browser), openBrowser(browser)]);
  const stage = await tryIt(mine, 'team');
  await inviteAs(stage, hers, '王芳');
  await logInByScan({ ...stage, page: hers });
  await enter(stage, '李雷');
  await mine.goto(at(stage, 'mp/versions'));

  const following = hers.waitForResponse((answer) => answer.url().endsWith('/events'));
  await hers.goto(at(stage, 'mp/versions'));
  await following;
  const { actions, tags, trial } = m.versions;
  const trialTag = hers.getByRole('main').getByText(tags.trial, { exact: true });
  await expect(trialTag).toBeVisible();
  await hers.evaluate(() => (document.body.dataset.kept = 'yes'));

  await button(mine, actions.cancelTrial).click();
  await expect(link(mine, actions.chooseTrial)).toBeVisible();
  await expect(trialTag).toBeHidden({ timeout: 2_000 });

  await link(mine, actions.chooseTrial).click();
  await button(mine, trial.choose).click();
  await expect(button(mine, trial.save)).toBeVisible();
  await expect(trialTag).toBeVisible({ timeout: 2_000 });
  // the page was refreshed, not loaded anew
  await expect(hers.locator('body[data-kept=yes]')).toBeAttached();
});

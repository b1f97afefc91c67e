import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, enter, field, inTab, link, openBrowser, tryIt, type Stage } from '../support/browse';

const words = m.official;

/** The phone of the person played allows what waits for it. */
async function allow(stage: Stage): Promise<void> {
  await inTab(stage.page.context(), at(stage, 'phone/scan'), async (phone) => {
    await button(phone, m.phone.scan.scan).first().click();
    await button(phone, m.tickets.allow).click();
    await expect(phone.locator('[data-end=used]')).toBeVisible();
  });
}

/** The director adds an official account of the person he plays, and enters its console. */
async function enterOfficial({ page, id }: Stage): Promise<void> {
  await page.goto(at({ id }, 'oa'));
  await button(page, words.create).click();
  await button(page, words.enter({ name: '青川书房' })).click();
  await expect(page.getByRole('heading', { name: words.manage })).toBeVisible();
}

test('a verified official account registers a mini program, to the end', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'qa');
  await enterOfficial(stage);
  await link(page, words.open).click();
  await page.getByRole('checkbox', { name: words.agree }).check();
  await button(page, words.begin).click();
  await page.waitForURL(/\/scan\/\d+/);
  await allow(stage);
  await page.waitForURL(/\/oa\/register/);
  await field(page, 'email').fill('quick@example.test');
  await field(page, 'password').fill('Rehearsal-1');
  await button(page, words.submit).click();
  await expect(page.getByText(words.mailSent({ email: 'quick@example.test' }))).toBeVisible();
  await page.goto(at(stage, 'mail'));
  await link(page, /激活你的小程序帐号/)
    .first()
    .click();
  await link(page, '激活帐号').click();
  await button(page, words.activateGo).click();
  await page.waitForURL(/\/oa$/);
  await expect(page.getByRole('table')).toContainText(m.domainWords.officialLinkStates.linked);
});

test('a mini program that wants to be asked confirms the link of an official account', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'qa');
  await enter(stage, '王芳');
  await page.goto(at(stage, 'mp/settings/links'));
  await page.getByRole('radio', { name: m.domainWords.linkModes.admin }).check();
  await button(page, words.tabs.save).click();
  await page.goto(at(stage, 'mp/settings'));
  const appId = (await page
    .getByText(/^wx[0-9a-f]{16}$/)
    .first()
    .textContent())!;
  await enterOfficial(stage);
  await field(page, 'target').fill(appId);
  await button(page, words.send).click();
  await page.waitForURL(/\/scan\/\d+/);
  await allow(stage);
  await page.waitForURL(/\/oa$/);
  await expect(page.getByRole('table')).toContainText(m.domainWords.officialLinkStates.waiting);
  await page.goto(at(stage, 'mp/settings/links'));
  await button(page, words.tabs.confirm).click();
  await expect(button(page, words.tabs.unlink)).toBeVisible();
});

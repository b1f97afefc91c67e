import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, enter, field, inTab, link, openBrowser, tryIt, type Stage } from '../support/browse';
import { fillCaptcha } from '../support/registering';

const words = m.official;

/** The phone of the person played allows what waits for it. */
async function allow(stage: Stage): Promise<void> {
  await inTab(stage.page.context(), at(stage, 'phone/scan'), async (phone) => {
    await button(phone, m.phone.scan.scan).first().click();
    await button(phone, m.tickets.allow).click();
    await expect(phone.locator('[data-end=used]')).toBeVisible();
  });
}

/** The director adds an official account of the person he plays, and enters 小程序管理 of its console. */
async function enterOfficial({ page, id }: Stage): Promise<void> {
  await page.goto(at({ id }, 'oa'));
  await button(page, words.create).click();
  await button(page, words.enter({ name: '青川书房' })).click();
  await page.waitForURL(/\/oa\/home$/);
  await expect(page.getByRole('banner').getByText(words.verified, { exact: true }).first()).toBeVisible();
  await page
    .getByRole('navigation', { name: words.menu.label })
    .getByRole('link', { name: words.menu.entries.links })
    .click();
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
  await field(page, '_passwordAgain').fill('Rehearsal-2');
  await fillCaptcha(page);
  await button(page, words.submit).click();
  await expect(page.getByText(m.fieldIssues.confirm({})).first()).toBeVisible();
  await expect(field(page, 'email')).toHaveValue('quick@example.test');
  await field(page, '_passwordAgain').fill('Rehearsal-1');
  await fillCaptcha(page);
  await button(page, words.submit).click();
  await expect(page.getByText(words.mailSent({ email: 'quick@example.test' }))).toBeVisible();
  await page.goto(at(stage, 'mail'));
  await link(page, /激活你的小程序帐号/)
    .first()
    .click();
  await link(page, '激活帐号').click();
  await button(page, words.activateGo).click();
  await page.waitForURL(/\/oa\/links$/);
  await expect(page.getByRole('table')).toContainText(m.domainWords.officialLinkStates.linked);
  await button(page, m.consoleFrame.leave).click();
  await page.waitForURL(/\/oa$/);
  await page.goto(at(stage, 'oa/links'));
  await expect(page.getByRole('heading', { name: words.login })).toBeVisible();
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
  await button(page, words.search).click();
  const card = page.getByRole('region', { name: words.result });
  await expect(card).toContainText(m.domainWords.linkModes.admin);
  await expect(card).toContainText(m.domainWords.linkRelations.other);
  await button(page, words.send).click();
  await page.waitForURL(/\/scan\/\d+/);
  await allow(stage);
  await page.waitForURL(/\/oa\/links$/);
  await expect(page.getByRole('table')).toContainText(m.domainWords.officialLinkStates.waiting);
  await page.goto(at(stage, 'mp/settings/links'));
  await button(page, words.tabs.confirm).click();
  await expect(button(page, words.tabs.unlink)).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import {
  at,
  box,
  button,
  enter,
  field,
  forward,
  inTab,
  link,
  openBrowser,
  personId,
  tryIt,
  type Stage,
} from '../support/browse';

const words = m.accountLife;
const administrator = '王芳';

/** The administrator's phone allows what the page waits for, as often as it asks. */
async function allow(stage: Stage, times = 1): Promise<void> {
  await stage.page.waitForURL(/\/scan\/\d+/);
  for (let i = 0; i < times; i++) {
    await inTab(stage.page.context(), at(stage, 'phone/scan'), async (phone) => {
      await button(phone, m.phone.scan.scan).click();
      await button(phone, m.tickets.allow).click();
      await expect(phone.locator('[data-end=used]')).toBeVisible();
    });
  }
}

test('an organisation deregisters: scan, payment from its bank, freeze, confirmation', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'qa');
  await enter(stage, administrator);
  const { deregister } = words;
  const { deregistrationStates: states } = m.domainWords;
  const here = at(stage, 'mp/settings/deregister');
  const main = page.getByRole('main');

  await page.goto(here);
  await button(page, deregister.start).click();
  await allow(stage);
  await page.waitForURL(/settings\/deregister$/);
  await expect(main).toContainText(states.awaiting_payment);
  const yuan = /(\d+\.\d\d) 元/.exec((await main.textContent()) ?? '')![1]!;

  await link(page, deregister.toBank).click();
  await field(page, 'yuan').fill(yuan === '0.01' ? '0.02' : '0.01');
  await button(page, m.outside.bank.submit).click();
  await expect(main).toContainText(m.domainWords.transferStates.returned);
  await page.goto(at(stage, 'bank'));
  await field(page, 'yuan').fill(yuan);
  await button(page, m.outside.bank.submit).click();
  await expect(main).toContainText(m.outside.bank.none);

  await page.goto(here);
  await expect(main).toContainText(states.cooling);
  await expect(button(page, deregister.confirm)).toBeDisabled();
  await forward(stage, m.bar.next);
  await page.goto(here);
  await expect(main).toContainText(states.awaiting_confirmation);
  await button(page, deregister.confirm).click();
  await allow(stage);
  await page.waitForURL(new RegExp(`/s/${stage.id}$`));
  await page.goto(at(stage, 'penalties'));
  await expect(main).toContainText(words.standingCode({ standing: m.domainWords.standings.deregistered, code: 14 }));
});

test('a take-down reaches users, is appealed and lifted at the desk', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'team');
  const { penalties, violations } = words;
  const main = page.getByRole('main');

  await page.goto(at(stage, 'penalties'));
  await field(page, 'kind').selectOption('function_ban');
  await field(page, 'content').fill('分享之后才能看到结果');
  await button(page, penalties.submit).click();
  await expect(page.locator('form[data-code=bad_input]')).toBeVisible();
  await expect(field(page, 'content')).toHaveValue('分享之后才能看到结果');
  await field(page, 'kind').selectOption('takedown');
  await button(page, penalties.submit).click();
  await expect(main.getByRole('row', { name: /分享之后才能看到结果/ })).toBeVisible();

  await enter(stage, administrator);
  await page.goto(at(stage, 'mp/growth/violations'));
  await link(page, `${violations.detail}: 分享之后才能看到结果`).click();
  await box(page, violations.text).fill('已去掉分享的要求，重新上传了版本');
  await button(page, violations.submit).click();
  await allow(stage);
  await page.waitForURL(/growth\/violations\/\d+$/);
  await expect(main).toContainText(m.domainWords.violationStates.appealed);

  const user = await personId(stage, '孙悦');
  const onPhone = (found: string): Promise<void> =>
    inTab(page.context(), at(stage, `phone/apps?as=${user}`), async (phone) => {
      await phone.locator('a[href*="/phone/app/"]').first().click();
      await expect(phone.locator(found)).toBeVisible();
    });
  await onPhone('[data-closed=takenDown]');
  await page.goto(at(stage, 'review?queue=appeal'));
  await link(page, m.review.open).click();
  await expect(main).toContainText('已去掉分享的要求');
  await button(page, m.review.oneCase.approve).click();
  await page.waitForURL(/queue=appeal/);
  await onPhone('[data-entrance=release]');
});

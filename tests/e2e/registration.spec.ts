import { expect, test, type Browser } from '@playwright/test';
import sharp from 'sharp';
import type { PaymentWay, SubjectType } from '@/lib/domain/registration';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, field, link, openBrowser, personId, play, tryIt, type Stage } from '../support/browse';
import { logNames } from '../support/exported-log';
import { fillAccount, smsCode } from '../support/registering';
import { admin } from './stations/rehearsal';

const email = 'subject@example.test';
const password = 'Rehearse-2021';
const { account, subject, confirm, mail, activate, done, pay } = m.registration;

/** Steps ① and ②: a sandbox in which an address is activated; 王芳 is at the form of step ③. */
async function activated(browser: Browser): Promise<Stage> {
  const stage = await tryIt(await openBrowser(browser));
  const { page } = stage;
  await play(stage, admin);
  await page.goto(at(stage, 'mp/register'));
  await fillAccount(page, email, password);
  await button(page, account.submit).click();
  await page.waitForURL(/register\/mail/);
  await link(page, mail.open).click();
  const { subject: title, link: open } = m.told.mails['registration.started']({ email, token: '', hours: 24 });
  await link(page, new RegExp(title)).click();
  await link(page, open!).click();
  await button(page, activate.go).click();
  await page.waitForURL(/register\/subject/);
  return stage;
}

/** 王芳 allows with her phone, in another tab of the same browser, what the page asks for; the page then goes on. */
async function scanned(stage: Stage, then: RegExp): Promise<void> {
  const { page } = stage;
  await page.waitForURL(/\/scan\/\d+/);
  const ticket = /\/scan\/(\d+)/.exec(page.url())![1]!;
  const phone = await page.context().newPage();
  await phone.goto(at(stage, `phone/scan?as=${await personId(stage, admin)}`));
  await button(phone.locator(`[data-ticket="${ticket}"]`), m.phone.scan.scan).click();
  await button(phone, m.tickets.allow).click();
  await expect(phone.locator('[data-end=used]')).toBeVisible();
  await phone.close();
  await page.waitForURL(then, { timeout: 20_000 });
}

/** Step ③ with rehearsal data, its scan and its last dialog. */
async function register(stage: Stage, type: SubjectType, way: PaymentWay | null): Promise<void> {
  const { page } = stage;
  const { form } = subject;
  await link(page, m.domainWords.subjectTypes[type]).click();
  await page.waitForURL(new RegExp(`type=${type}`));
  await link(page, m.registration.demo).click();
  await page.waitForURL(/fill=1/);
  if (way) {
    const ways = page.locator('input[name=paymentWay]');
    await expect(ways).toHaveCount(type === 'enterprise' ? 2 : 1);
    await page.locator(`input[name=paymentWay][value=${way}]`).check();
    await expect(field(page, 'bankAccount')).toHaveCount(way === 'transfer' ? 1 : 0);
  }
  if (type === 'media' || type === 'other') {
    const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();
    await page.locator('input[type=file]').setInputFiles({ name: 'certificate.png', mimeType: 'image/png', buffer });
    await expect(page.locator('input[name=papers]')).toHaveCount(1);
  }
  const phone = await box(page, form.phone).inputValue();
  await button(page, form.getSms).click();
  await expect(link(page, form.openSms)).toBeVisible();
  await box(page, form.sms).fill(await smsCode(stage, phone));
  await button(page, form.scan).click();
  await scanned(stage, /register\/subject/);
  await link(page, subject.saved.next).click();
  await button(page, confirm.go).click();
}

const appId = /wx0000[0-9a-f]{12}/;

test('a person is registered at once', async ({ browser }) => {
  const stage = await activated(browser);
  await register(stage, 'personal', null);
  await stage.page.waitForURL(/register\/done/);
  await expect(stage.page.locator('main')).toContainText(appId);
  await expect(stage.page.getByText(done.text)).toBeVisible();
});

test('an enterprise pays the given amount from the simulated bank', async ({ browser }) => {
  const stage = await activated(browser);
  const { page } = stage;
  await register(stage, 'enterprise', 'transfer');
  await page.waitForURL(/register\/pay/);
  const yuan = /(\d\.\d\d)/.exec((await page.locator('main strong').textContent()) ?? '')![1]!;
  await link(page, pay.openBank).click();
  await box(page, m.outside.bank.amount).fill(yuan);
  await button(page, m.outside.bank.submit).click();
  await expect.poll(() => logNames(page, stage.id)).toContain('registration.payment_received');
  await page.goto(at(stage, `mp/register/mail?email=${email}`));
  await link(page, mail.onward).click();
  await expect(page.getByText(done.text)).toBeVisible();
  await expect(page.locator('main')).toContainText(appId);
});

for (const type of ['enterprise', 'government', 'media', 'other'] as const) {
  test(`${type} registers by 微信认证: an AppID, and closed information until it passes`, async ({ browser }) => {
    const stage = await activated(browser);
    const { page } = stage;
    await register(stage, type, 'verification');
    await page.waitForURL(/register\/done/);
    await expect(page.getByText(done.unverified)).toBeVisible();
    await expect(page.locator('main')).toContainText(appId);
    await link(page, done.next).click();
    await field(page, 'password').fill(password);
    await button(page, m.consoleLogin.submit).click();
    await scanned(stage, /\/mp\/home/);
    await expect(page.getByText(m.homeCards.states.locked).first()).toBeVisible();
  });
}

test('a registration left after the mail goes on at the form when its owner logs in (A2-5)', async ({ browser }) => {
  const stage = await activated(browser);
  const { page } = stage;
  await page.goto(at(stage, 'mp/login'));
  await box(page, m.consoleLogin.email).fill(email);
  await field(page, 'password').fill(password);
  await button(page, m.consoleLogin.submit).click();
  await page.waitForURL(/register\/subject/);
});

test('a test account is one scan, and its console says what it is for (A5)', async ({ browser }) => {
  const stage = await tryIt(await openBrowser(browser));
  const { page } = stage;
  await play(stage, admin);
  await page.goto(at(stage, 'mp/register'));
  await link(page, account.side.testGo).click();
  await button(page, m.registration.testAccount.create).click();
  await scanned(stage, /register\/test/);
  await expect(page.locator('main')).toContainText(appId);
  await page.goto(at(stage, 'mp/login'));
  await button(page, new RegExp(`^${m.consoleLogin.entries.enter}.*${admin}`)).click();
  await page.waitForURL(/\/mp\/home/);
  await expect(page.getByText(m.accountPages.home.testAccount)).toBeVisible();
});

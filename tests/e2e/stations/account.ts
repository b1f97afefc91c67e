import { join } from 'node:path';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, field, inTab, link, personId, play } from '../../support/browse';
import { logNames } from '../../support/exported-log';
import { fillAccount, fillCaptcha, humanOf, smsCode } from '../../support/registering';
import { admin, allow, files, scanned, tester, type Rehearsal } from './rehearsal';

const email = 'journey@example.test';
const password = 'Rehearse-2021';

export async function register(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const { account, subject, confirm, front, about, activate } = m.registration;
  await page.goto(at(stage, 'mp'));
  await link(page, new RegExp(front.open)).click();
  await link(page, about.go).click();
  await fillAccount(page, email, 'short');
  await button(page, account.submit).click();
  await expect(page.locator('form[data-code=bad_input]')).toBeVisible();
  await expect(box(page, account.email)).toHaveValue(email);
  await fillAccount(page, email, password);
  await button(page, account.submit).click();
  await page.waitForURL(/register\/mail/);

  const mail = m.told.mails['registration.started']({ email, token: '', hours: 24 });
  await link(page, m.registration.mail.open).click();
  await link(page, new RegExp(mail.subject)).click();
  await link(page, mail.link!).click();
  await button(page, activate.go).click();
  await page.waitForURL(/register\/subject/);

  const me = await humanOf(stage, admin);
  await box(page, subject.form.namePersonal).fill(me.realName);
  await box(page, subject.form.id).fill('110105194912310021');
  await box(page, subject.form.phone).fill(me.phone);
  await button(page, subject.form.getSms).click();
  await expect(link(page, subject.form.openSms)).toBeVisible();
  const code = await smsCode(stage, me.phone);
  await box(page, subject.form.sms).fill(code);
  await button(page, subject.form.scan).click();
  // no number of ours: asked once whether it is somebody's own, then judged
  await expect(page.locator('form[data-code=may_be_real]')).toBeVisible();
  await button(page, subject.form.scan).click();
  await expect(page.locator('form[data-code=id_number_bad]')).toBeVisible();
  await expect(box(page, subject.form.phone)).toHaveValue(me.phone);
  await box(page, subject.form.id).fill(me.idNumber);
  await box(page, subject.form.sms).fill(code);
  await button(page, subject.form.scan).click();
  await scanned(stage, /register\/subject/);
  await link(page, subject.saved.next).click();
  await button(page, confirm.go).click();
  await page.waitForURL(/register\/done/);
  stage.appId = /wx0000[0-9a-f]{12}/.exec((await page.locator('main').textContent()) ?? '')![0];
}

export async function login(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.consoleLogin;
  const logIn = async (secret: string): Promise<void> => {
    await box(page, words.email).fill(email);
    await field(page, 'password').fill(secret);
    await button(page, words.submit).click();
  };
  await page.goto(at(stage, 'mp/login?tab=password'));
  await logIn('Rehearse-2022');
  await expect(page.locator('form[data-code=login_failed]')).toBeVisible();
  // after a wrong password a captcha is asked; a wrong one keeps what was typed
  await box(page, m.registration.account.captcha).fill('----');
  await logIn(password);
  await expect(page.locator('form[data-code=captcha]')).toBeVisible();
  await expect(field(page, 'password')).toHaveValue(password);
  await fillCaptcha(page);
  await logIn(password);
  await page.waitForURL(/\/scan\//);
  // somebody who is no member yet tries first, from the director's other window: the administrator is asked (B-4)
  await inTab(page.context(), at(stage, `phone/scan?as=${await personId(stage, tester)}`), async (phone) => {
    await button(phone, m.phone.scan.scan).click();
    await button(phone, m.tickets.allow).click();
    await expect(phone.locator('[data-end=passed_on]')).toBeVisible();
  });
  expect(await logNames(page, stage.id)).toContain('console.admission_requested');
  await page.goto(at(stage, 'mp/login?tab=password'));
  await logIn(password);
  await expect(page.locator('form[data-code=captcha]')).toBeVisible();
  await fillCaptcha(page);
  await logIn(password);
  await scanned(stage, /\/mp\/home/);
}

export async function profile(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.accountPages.info;
  const image = join(files, 'avatar.png');
  await sharp({ create: { width: 300, height: 200, channels: 3, background: '#2f5d50' } })
    .png()
    .toFile(image);
  const { title, button: fill } = m.homeCards.cards.profile;
  await link(page, `${title}: ${fill}`).click();
  await page.waitForURL(/\/mp\/info/);
  await box(page, words.name).fill('最高级美食');
  await button(page, words.check).click();
  await expect(page.locator('form[data-code=name_forbidden]')).toBeVisible();
  await box(page, words.name).fill('街角书屋');
  await page.locator('input[type=file]:not([multiple])').setInputFiles(image);
  await expect(page.locator('input[name=avatar]')).not.toHaveValue('');
  await box(page, words.intro).fill('在社区书屋里查书、借书、预约座位。');
  await page.getByRole('combobox', { name: words.first }).selectOption('工具');
  await page.getByRole('combobox', { name: words.second }).selectOption('信息查询');
  await button(page, words.submit).click();
  await page.waitForURL(/\/mp\/home/);
  expect(await logNames(page, stage.id)).toContain('profile.completed');
}

export async function members(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.members;
  const wanted = { chenjing_op: 'operator', lilei_dev: 'developer' };
  for (const [wechatId, role] of Object.entries(wanted)) {
    await page.goto(at(stage, 'mp/members'));
    await link(page, words.project.edit).click();
    await page.waitForURL(/edit=1/);
    await link(page, words.project.add).first().click();
    await box(page, words.addPage.ids).fill(wechatId);
    await button(page, words.addPage.find).click();
    await page.locator(`input[name=roles][value=${role}]`).check();
    await button(page, words.addPage.submit).click();
    await scanned(stage, /\/mp\/members$/);
    await expect(page.getByRole('rowheader', { name: wechatId })).toBeVisible();
  }
  await page.goto(at(stage, 'mp/testers/add'));
  await box(page, words.addPage.ids).fill('zhouyu_try');
  await button(page, words.addPage.find).click();
  await button(page, words.addPage.submit).click();
  await page.waitForURL(/\/mp\/members/);
  await expect(page.getByRole('rowheader', { name: 'zhouyu_try' })).toBeVisible();
}

export async function settingsAndLog(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  // an operator has no statistics (D1): the page says who could
  await page.goto(at(stage, 'mp/stats'));
  await expect(page.locator('[data-code=no_permission]')).toContainText(m.domainWords.roles.analyst);
  await play(stage, admin);
  await page.goto(at(stage, 'mp/dev/settings'));
  // today's rules call the first key 启用
  const { secret, acts } = m.devSettings.ids;
  await button(page, new RegExp(`^${secret} (${acts.create}|${acts.enable})$`)).click();
  await allow(stage);
  await button(page, m.scanPage.once.show).click();
  await expect(page.locator('[data-once=appSecret] code')).toHaveText(/^[0-9a-f]{32}$/);
  await page.goto(at(stage, 'mp/notices'));
  await expect(page.getByRole('main')).toContainText('1.1.0');
  expect(await logNames(page, stage.id)).toEqual(
    expect.arrayContaining([
      'registration.completed',
      'console.logged_in',
      'profile.completed',
      'member.added',
      'tester.added',
      'version.uploaded',
      'trial.chosen',
      'trial.opened',
      'audit.rejected',
      'audit.passed',
      'release.completed',
      'gray.started',
      'gray.raised',
      'gray.ended_by_time',
      'release.rolled_back',
      'secret.created',
    ]),
  );
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { zhCN as m } from '@/lib/i18n/messages';
import { sampleZip } from '@/lib/packages/samples';
import { logOf, logNames } from '../support/exported-log';

/** What a rehearsal carries from station to station: the director's browser, and 王芳's phone in another one. */
type Stage = { id: string; page: Page; phone: Page; appId: string };

const email = 'journey@example.test';
const password = 'Rehearse-2021';
const files = mkdtempSync(join(tmpdir(), 'caipai-journey-'));
const admin = '王芳';
const operator = '陈静';
const developer = '李雷';
const tester = '周宇';

const at = (stage: Pick<Stage, 'id'>, rest = ''): string => `/s/${stage.id}${rest ? `/${rest}` : ''}`;
const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('link', { name, exact: typeof name === 'string' });
const box = (page: Page | Locator, name: string): Locator => page.getByRole('textbox', { name, exact: true });

test('a newcomer takes a mini program through its whole life, with a colleague as administrator @journey', async ({ browser }) => {
  test.setTimeout(420_000);
  const stage = await test.step('1, 2 one press, a sandbox, and a colleague by invite link', () => begin(browser));
  await test.step('3 registration: account, mail, subject, scan', () => register(stage));
  await test.step('4 login with password and scan; the wrong phone is refused', () => login(stage));
  await test.step('5, 6 home, and the profile on one form', () => profile(stage));
  await test.step('7 members, confirmed by the administrator', () => members(stage));
  await test.step('8 the devtool uploads real code', () => upload(stage, '1.0.0'));
  await test.step('9 the trial version, for whom it is and for whom not', () => trial(stage));
  await test.step('10, 11 submission, rejection at the review desk, submission, approval', () => review(stage));
  await test.step('12 full release, opened on a phone', () => releaseFull(stage));
  await test.step('12 gray release by percentage and list, raised, ended by day 15', () => releaseGray(stage));
  await test.step('12 rollback', () => rollback(stage));
  await test.step('13 menu, settings, log, notices', () => settingsAndLog(stage));
});

// ---- what is done again and again ------------------------------------------------------------------------------

/** Takes the newest open code with 王芳's phone, and allows it. */
async function allow(stage: Stage): Promise<void> {
  await stage.phone.goto(at(stage, 'phone/scan'));
  await button(stage.phone, m.phone.scan.scan).last().click();
  await stage.phone.waitForURL(/phone\/ticket\//);
  await button(stage.phone, m.tickets.allow).click();
  await expect(stage.phone.getByText(m.tickets.ends.used)).toBeVisible();
}

/** Plays somebody else in the director's browser. */
async function play(stage: Stage, nickname: string): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage));
  await page.locator('details[name=sandbox-bar] summary').first().click();
  await page.locator('button[name=person]').filter({ hasText: nickname }).click();
  await expect(page.locator('details[name=sandbox-bar] summary').first()).toContainText(nickname);
}

/** Enters the console as a member, by the director's short cut. */
async function enter(stage: Stage, nickname: string): Promise<void> {
  await stage.page.goto(at(stage, 'mp/login'));
  await button(stage.page, new RegExp(nickname)).last().click();
  await stage.page.waitForURL(/\/mp\/home/);
}

/** Moves the clock by the director's bar. */
async function forward(stage: Stage, what: string): Promise<void> {
  const { page } = stage;
  await page.locator('details[name=sandbox-bar] summary').nth(1).click();
  await button(page, what).click();
  await page.waitForLoadState();
}

async function scanned(stage: Stage, then: RegExp): Promise<void> {
  await stage.page.waitForURL(/\/scan\//);
  await allow(stage);
  // the asker's page goes on by itself
  await stage.page.waitForURL(then, { timeout: 20_000 });
}

// ---- the stations --------------------------------------------------------------------------------------------------

async function begin(browser: Browser): Promise<Stage> {
  const viewport = { width: 1366, height: 768 };
  const [page, phone] = await Promise.all([
    browser.newContext({ locale: 'zh-CN', viewport }).then((context) => context.newPage()),
    browser.newContext({ locale: 'zh-CN', viewport: { width: 375, height: 812 } }).then((context) => context.newPage()),
  ]);
  await page.goto('/');
  await button(page, m.shell.landing.tryIt).click();
  await page.waitForURL(/\/s\//);
  const id = /\/s\/([^/?]+)/.exec(page.url())![1]!;
  const stage = { id, page, phone, appId: '' };
  await page.goto(at(stage, 'team'));
  await button(page, m.team.invite.make).click();
  const invitation = await page.getByText(/\/join\//).first().textContent();
  const token = /\/join\/([\w-]+)/.exec(invitation ?? '')![1]!;
  await phone.goto(at(stage));
  await expect(phone.getByRole('heading', { name: m.ui.notFound.title })).toBeVisible();
  await phone.goto(`/join/${token}`);
  await phone.getByRole('radio', { name: new RegExp(admin) }).check();
  await button(phone, m.team.join.submit).click();
  await phone.waitForURL(/\/s\//);
  return stage;
}

async function register(stage: Stage): Promise<void> {
  const { page } = stage;
  const { account, subject, confirm, done } = m.registration;
  await page.goto(at(stage, 'mp'));
  await link(page, m.registration.front.open).click();
  await link(page, m.registration.about.go).click();
  await fillAccount(page, 'short');
  await button(page, account.submit).click();
  await expect(page.locator('form[data-code=bad_input]')).toBeVisible();
  await expect(box(page, account.email)).toHaveValue(email);
  await fillAccount(page, password);
  await button(page, account.submit).click();
  await page.waitForURL(/register\/mail/);

  await page.goto(at(stage, 'mail'));
  await link(page, new RegExp(m.told.mails['registration.started']({ token: '', email, hours: 24 } as never).subject)).first().click();
  await page.getByRole('link', { name: /activate|激活/ }).first().click();
  await button(page, m.registration.activate.go).click();
  await page.waitForURL(/register\/subject/);

  const people = await peopleOf(stage);
  const me = people.find((person) => person.nickname === admin)!;
  await box(page, subject.form.namePersonal).fill(me.realName);
  await box(page, subject.form.id).fill('110105194912310021');
  await box(page, subject.form.phone).fill(me.phone);
  await button(page, subject.form.getSms).click();
  await expect(page.getByText(subject.form.openSms)).toBeVisible();
  const code = await smsCode(stage, me.phone);
  await box(page, subject.form.sms).fill(code);
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
  await expect(page.getByText(done.title)).toBeVisible();
  stage.appId = /wx0000[0-9a-f]{12}/.exec((await page.locator('main').textContent()) ?? '')![0];
}

async function fillAccount(page: Page, secret: string): Promise<void> {
  const { account } = m.registration;
  await box(page, account.email).fill(email);
  await box(page, account.password).fill(secret);
  await box(page, account.again).fill(secret);
  await page.getByRole('checkbox').first().check();
  const captcha = page.getByRole('img', { name: new RegExp(account.captchaImage({ letters: '' })) });
  const label = (await captcha.getAttribute('aria-label')) ?? '';
  await box(page, account.captcha).fill(label.slice(account.captchaImage({ letters: '' }).length).replaceAll(/\s/g, ''));
}

type Human = { nickname: string; realName: string; idNumber: string; phone: string };

/** The people page as a person would read it: rows of a table. */
async function peopleOf(stage: Stage): Promise<Human[]> {
  const page = await stage.page.context().newPage();
  await page.goto(at(stage, 'people'));
  const rows = await page.getByRole('row').allTextContents();
  await page.close();
  return rows.flatMap((row) => {
    const idNumber = /\d{17}[\dX]/.exec(row)?.[0];
    const phone = /199\d{8}/.exec(idNumber ? row.replace(idNumber, ' ') : row)?.[0];
    const nickname = /王芳|陈静|李雷|赵敏|周宇/.exec(row)?.[0];
    return idNumber && phone && nickname ? [{ nickname, realName: nickname, idNumber, phone }] : [];
  });
}

async function smsCode(stage: Stage, phone: string): Promise<string> {
  const page = await stage.page.context().newPage();
  await page.goto(at(stage, 'sms'));
  const text = (await page.locator('main').textContent()) ?? '';
  await page.close();
  const codes = [...text.replaceAll(phone, '').matchAll(/(?<!\d)\d{6}(?!\d)/g)];
  return codes[0]![0];
}

async function login(stage: Stage): Promise<void> {
  const { page, phone } = stage;
  const words = m.consoleLogin;
  await page.goto(at(stage, 'mp/login'));
  await box(page, words.email).fill(email);
  await box(page, words.password).fill('Rehearse-2022');
  await button(page, words.submit).click();
  await expect(page.locator('form[data-code=login_failed]')).toBeVisible();
  await box(page, words.email).fill(email);
  await box(page, words.password).fill(password);
  await button(page, words.submit).click();
  await page.waitForURL(/\/scan\//);
  // the wrong person tries first, from the director's other window
  const stranger = await page.context().newPage();
  const outsider = await personId(stage, tester);
  await stranger.goto(at(stage, `phone/scan?as=${outsider}`));
  await button(stranger, m.phone.scan.scan).click();
  await expect(stranger.locator('form[data-code=wrong_person]')).toBeVisible();
  await stranger.close();
  await expect(phone).not.toHaveURL(/nowhere/);
  await allow(stage);
  await page.waitForURL(/\/mp\/home/, { timeout: 20_000 });
  expect((await logNames(stage.page, stage.id)).includes('ticket.wrong_person')).toBe(true);
}

async function personId(stage: Stage, nickname: string): Promise<string> {
  await stage.page.context().request.get(at(stage));
  const page = await stage.page.context().newPage();
  await page.goto(at(stage));
  await page.locator('details[name=sandbox-bar] summary').first().click();
  const id = await page.locator('button[name=person]').filter({ hasText: nickname }).getAttribute('value');
  await page.close();
  return id!;
}

async function profile(stage: Stage): Promise<void> {
  const { page } = stage;
  const words = m.accountPages.info;
  const image = join(files, 'avatar.png');
  await sharp({ create: { width: 300, height: 200, channels: 3, background: '#2f5d50' } })
    .png()
    .toFile(image);
  await page.goto(at(stage, 'mp/home'));
  await link(page, /填写/).first().click();
  await page.waitForURL(/\/mp\/info/);
  await box(page, words.name).fill('最高级美食');
  await button(page, words.check).click();
  await expect(page.locator('[data-code=name_forbidden]')).toBeVisible();
  await box(page, words.name).fill('街角小站');
  await page.locator('input[type=file]').setInputFiles(image);
  await expect(page.locator('input[name=avatar]')).not.toHaveValue('');
  await box(page, words.intro).fill('在社区书屋里查书、借书、预约座位。');
  await page.locator('[name=categories]').first().fill('工具/信息查询');
  await button(page, words.submit).click();
  await page.waitForURL(/\/mp\/home/);
  await expect(page.getByText(m.homeCards.states.done).first()).toBeVisible();
}

async function members(stage: Stage): Promise<void> {
  const { page } = stage;
  const words = m.members;
  const wechatIds: [string, string][] = [
    ['chenjing_op', 'operator'],
    ['lilei_dev', 'developer'],
  ];
  for (const [wechatId, role] of wechatIds) {
    await page.goto(at(stage, 'mp/members'));
    await link(page, words.project.edit).click();
    await link(page, words.project.add).click();
    await box(page, words.addPage.ids).fill(wechatId);
    await button(page, words.addPage.find).click();
    await page.locator(`input[name=roles][value=${role}]`).check();
    await button(page, words.addPage.submit).click();
    await scanned(stage, /\/mp\/members/);
  }
  await expect(page.getByRole('cell', { name: /lilei_dev/ }).or(page.getByText('lilei_dev')).first()).toBeVisible();
  await page.goto(at(stage, 'mp/testers/add'));
  await box(page, words.addPage.ids).fill('zhouyu_try');
  await button(page, words.addPage.find).click();
  await button(page, words.addPage.submit).click();
  await page.waitForURL(/\/mp\/members/);
  await expect(page.getByText('zhouyu_try').first()).toBeVisible();
}

async function upload(stage: Stage, version: string, sample: 'corner-library' | 'corner-library-missing-page' = 'corner-library'): Promise<void> {
  const { page } = stage;
  const words = m.devtool;
  await play(stage, developer);
  const zip = join(files, 'app.zip');
  writeFileSync(zip, sampleZip(sample));
  await page.goto(at(stage, 'devtool'));
  const appId = box(page, words.start.appId);
  if (await appId.isVisible()) await appId.fill(stage.appId);
  await button(page, words.start.signIn).or(button(page, words.start.open)).first().click();
  if (version === '1.0.0') {
    await page.waitForURL(/\/scan\//);
    const mine = await page.context().newPage();
    await mine.goto(at(stage, `phone/scan?as=${await personId(stage, developer)}`));
    await button(mine, m.phone.scan.scan).last().click();
    await button(mine, m.tickets.allow).click();
    await expect(mine.getByText(m.tickets.ends.used)).toBeVisible();
    await mine.close();
    await page.waitForURL(/\/devtool/, { timeout: 20_000 });
    // a file that is no package is told so, and nothing is lost
    writeFileSync(join(files, 'broken.zip'), 'this is no zip');
    await page.locator('input[type=file]').first().setInputFiles(join(files, 'broken.zip'));
    const send = button(page, words.pick.importZip);
    if (await send.isVisible()) await send.click();
    await expect(page.getByRole('alert').filter({ hasText: m.refusals.not_a_zip({}) })).toBeVisible();
  }
  await page.goto(at(stage, `devtool/${stage.appId}`));
  await page.locator('input[type=file]').first().setInputFiles(zip);
  const send = button(page, words.pick.importZip);
  if (await send.isVisible().catch(() => false)) await send.click();
  await expect(page.getByText(words.tree.title).first()).toBeVisible();
  const open = link(page, words.toolbar.upload);
  if (await open.isVisible().catch(() => false)) await open.click();
  await box(page, words.upload.version).fill(version);
  await box(page, words.upload.remark).fill(`第 ${version} 版`);
  await button(page, words.upload.go).click();
  await expect(page.getByText(words.done.title)).toBeVisible();
}

async function trial(stage: Stage): Promise<void> {
  const { page } = stage;
  await enter(stage, developer);
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.chooseTrial).click();
  await button(page, m.versions.trial.choose).click();
  await page.waitForURL(/\/mp\/versions/);
  await expect(page.getByText(m.versions.tags.trial).first()).toBeVisible();
  const may = await page.context().newPage();
  await may.goto(at(stage, `phone/app/${stage.appId}?kind=trial&as=${await personId(stage, tester)}`));
  await expect(may.getByText('1.0.0').first()).toBeVisible();
  await button(may, m.phone.app.go).click();
  await expect(may.getByText(m.phone.app.pages)).toBeVisible();
  await may.goto(at(stage, `phone/app/${stage.appId}?kind=trial&as=${await personId(stage, '孙悦')}`));
  await expect(may.getByText(m.phone.app.noTrialRight)).toBeVisible();
  await may.close();
}

async function submit(stage: Stage, feedback?: string): Promise<void> {
  const { page } = stage;
  const words = m.submit;
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.submit).first().click();
  await page.waitForURL(/\/mp\/submit\//);
  const next = link(page, words.next).or(button(page, words.next)).first();
  await next.click();
  await button(page, words.next).or(link(page, words.next)).first().waitFor();
  // without the tick it does not go on
  const tick = page.getByRole('checkbox').first();
  await tick.check();
  await button(page, words.next).click();
  const goOn = link(page, words.safety.go).or(button(page, words.safety.go)).first();
  if (await goOn.isVisible().catch(() => false)) await goOn.click();
  if (feedback) await box(page, words.form.feedback).fill(feedback);
  await button(page, words.form.send).click();
  await expect(page.getByText(words.done.title).first()).toBeVisible();
}

async function review(stage: Stage): Promise<void> {
  const { page } = stage;
  const words = m.review;
  await enter(stage, operator);
  await submit(stage);
  await page.goto(at(stage, 'review'));
  await link(page, words.open).first().click();
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await box(page, words.page.note).first().fill('首页打开是空白');
  await button(page, words.page.reject).click();
  await page.waitForURL(/\/review/);
  await enter(stage, operator);
  await page.goto(at(stage, 'mp/audits'));
  await expect(page.getByText(/不通过|失败/).first()).toBeVisible();
  await submit(stage, '已经修好');
  await page.goto(at(stage, 'review'));
  await link(page, words.open).first().click();
  await button(page, words.page.pass).click();
  await page.waitForURL(/\/review/);
}

async function releaseFull(stage: Stage): Promise<void> {
  const { page } = stage;
  await enter(stage, operator);
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.release).click();
  await button(page, m.release.sendFull).click();
  await scanned(stage, /\/mp\/versions/);
  await expect(page.getByText('1.0.0').first()).toBeVisible();
  const user = await page.context().newPage();
  await user.goto(at(stage, `phone/app/${stage.appId}?kind=release&as=${await personId(stage, '孙悦')}`));
  await expect(user.getByText(m.phone.app.pages).or(button(user, m.phone.app.goRelease)).first()).toBeVisible();
  await user.close();
}

async function releaseGray(stage: Stage): Promise<void> {
  const { page } = stage;
  await upload(stage, '1.1.0');
  await enter(stage, operator);
  await submit(stage);
  // the automatic review gives its verdict by the clock
  await page.goto(at(stage, 'mp/versions'));
  await forward(stage, m.bar.next);
  await page.goto(at(stage, 'mp/release?mode=wechatIds'));
  await page.locator('input[name=percent]').first().fill('0');
  await page.locator('input[name=includeMembers]').check();
  await box(page, m.release.list.ids).fill('sunyue_out');
  await button(page, m.release.sendIds).or(button(page, m.release.sendGray)).first().click();
  await scanned(stage, /\/mp\//);
  const named = await page.context().newPage();
  await named.goto(at(stage, `phone/app/${stage.appId}?kind=release&as=${await personId(stage, '孙悦')}`));
  await expect(named.getByText('1.1.0').or(named.getByText(m.phone.app.gray)).first()).toBeVisible();
  await named.close();
  await page.goto(at(stage, 'mp/gray'));
  await page.goto(at(stage, 'mp/gray/raise'));
  await page.locator('input[name=percent]').first().fill('30');
  await button(page, m.release.gray.confirm).or(button(page, m.release.gray.raise)).first().click();
  await scanned(stage, /\/mp\//);
  await page.goto(at(stage, 'mp/versions'));
  await expect(page.getByText(m.versions.tags.gray({ percent: 30 }))).toBeVisible();
  await forward(stage, m.bar.next);
  expect(await logNames(page, stage.id)).toContain('gray.ended_by_time');
}

async function rollback(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'mp/rollback'));
  await box(page, m.release.rollback.reason).fill('闪退');
  await button(page, m.release.rollback.confirm).click();
  await scanned(stage, /\/mp\/versions/);
  const last = (await logOf(page, stage.id)).findLast((entry) => entry.event === 'release.rolled_back')!;
  expect(last.data).toMatchObject({ version: '1.0.0', from: '1.1.0', reason: '闪退' });
  await page.goto(at(stage, 'mp/versions'));
  // a second one is refused, and the button says so
  await expect(page.getByRole('button', { name: m.versions.actions.rollback }).first()).toHaveAttribute('aria-disabled', 'true');
}

async function settingsAndLog(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'mp/stats'));
  // an operator has no statistics (D1): the page says who could
  await expect(page.getByText(m.domainWords.roles.analyst).first()).toBeVisible();
  await enter(stage, admin);
  await page.goto(at(stage, 'mp/dev/settings'));
  await button(page, /生成/).first().click();
  await page.waitForURL(/\/scan\//);
  await allow(stage);
  await button(page, m.scanPage.once.show).or(page.getByText(/^[0-9a-f]{32}$/)).first().waitFor({ timeout: 20_000 });
  await page.goto(at(stage, 'mp/notices'));
  await expect(page.getByRole('main')).toContainText('1.0.0');
  const names = await logNames(page, stage.id);
  for (const name of ['registration.completed', 'console.logged_in', 'profile.completed', 'member.added', 'version.uploaded', 'audit.rejected', 'audit.passed', 'release.completed', 'gray.started', 'gray.raised', 'release.rolled_back', 'secret.created']) {
    expect(names).toContain(name);
  }
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { zhCN as m } from '@/lib/i18n/messages';
import { sampleZip } from '@/lib/packages/samples';
import {
  at,
  box,
  button,
  enter,
  field,
  forward,
  inTab,
  inviteAs,
  link,
  openBrowser,
  personId,
  play,
  tryIt,
  type Stage,
} from '../support/browse';
import { logNames, logOf } from '../support/exported-log';
import { fillAccount, humanOf, smsCode } from '../support/registering';

/** What a rehearsal carries from station to station: the director's browser, and 王芳's phone in another one. */
type Rehearsal = Stage & { phone: Page; appId: string };

const email = 'journey@example.test';
const password = 'Rehearse-2021';
const files = mkdtempSync(join(tmpdir(), 'caipai-journey-'));
const [admin, operator, developer, tester, outsider] = ['王芳', '陈静', '李雷', '周宇', '孙悦'] as const;

test('a newcomer takes a mini program through its whole life, with a colleague as administrator @journey', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const stage = await test.step('1, 2 one press, a sandbox, and a colleague by invite link', () => begin(browser));
  await test.step('3 registration: account, mail, subject, scan', () => register(stage));
  await test.step('4 login with password and scan; the wrong phone is refused', () => login(stage));
  await test.step('5, 6 home, and the profile on one form', () => profile(stage));
  await test.step('7 members, confirmed by the administrator', () => members(stage));
  await test.step('8 the devtool uploads real code', () => firstUpload(stage));
  await test.step('9 the trial version, for whom it is and for whom not', () => trial(stage));
  await test.step('10, 11 submission, rejection at the review desk, submission, approval', () => review(stage));
  await test.step('12 full release, opened on a phone', () => releaseFull(stage));
  await test.step('12 gray release by percentage and list, raised, ended by day 15', () => releaseGray(stage));
  await test.step('12 rollback', () => rollback(stage));
  await test.step('13 menu, settings, log, notices', () => settingsAndLog(stage));
});

// ---- what is done again and again ------------------------------------------------------------------------------

/** Takes the code that the director's page shows with a phone, and allows it. */
async function allow({ id, page, phone }: Rehearsal, scanner = phone, as = ''): Promise<void> {
  await page.waitForURL(/\/scan\/\d+/);
  const ticket = /\/scan\/(\d+)/.exec(page.url())![1]!;
  await scanner.goto(at({ id }, `phone/scan${as}`));
  await button(scanner.locator(`[data-ticket="${ticket}"]`), m.phone.scan.scan).click();
  await button(scanner, m.tickets.allow).click();
  await expect(scanner.locator('[data-end=used]')).toBeVisible();
}

/** Allows it with 王芳's phone; the asker's page then goes on by itself. */
async function scanned(stage: Rehearsal, then: RegExp): Promise<void> {
  await allow(stage);
  await stage.page.waitForURL(then, { timeout: 20_000 });
}

/** Goes from one due moment to the next until this has happened. */
async function until(stage: Rehearsal, event: string): Promise<void> {
  await expect(async () => {
    await forward(stage, m.bar.next);
    expect(await logNames(stage.page, stage.id)).toContain(event);
  }).toPass({ timeout: 30_000 });
}

// ---- the stations --------------------------------------------------------------------------------------------------

async function begin(browser: Browser): Promise<Rehearsal> {
  const [page, phone] = await Promise.all([
    openBrowser(browser),
    openBrowser(browser, { viewport: { width: 375, height: 812 } }),
  ]);
  const stage = await tryIt(page);
  await phone.goto(at(stage));
  await expect(phone.getByRole('heading', { name: m.ui.notFound.title })).toBeVisible();
  await inviteAs(stage, phone, admin);
  return { ...stage, phone, appId: '' };
}

async function register(stage: Rehearsal): Promise<void> {
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

async function login(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.consoleLogin;
  const logIn = async (secret: string): Promise<void> => {
    await box(page, words.email).fill(email);
    await field(page, 'password').fill(secret);
    await button(page, words.submit).click();
  };
  await page.goto(at(stage, 'mp/login'));
  await logIn('Rehearse-2022');
  await expect(page.locator('form[data-code=login_failed]')).toBeVisible();
  await logIn(password);
  await page.waitForURL(/\/scan\//);
  // the wrong person tries first, from the director's other window
  await inTab(page.context(), at(stage, `phone/scan?as=${await personId(stage, tester)}`), async (stranger) => {
    await button(stranger, m.phone.scan.scan).click();
    await expect(stranger.locator('form[data-code=wrong_person]')).toBeVisible();
  });
  await scanned(stage, /\/mp\/home/);
  expect(await logNames(page, stage.id)).toContain('ticket.wrong_person');
}

async function profile(stage: Rehearsal): Promise<void> {
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
  await page.locator('input[type=file]').setInputFiles(image);
  await expect(page.locator('input[name=avatar]')).not.toHaveValue('');
  await box(page, words.intro).fill('在社区书屋里查书、借书、预约座位。');
  await page.getByRole('combobox', { name: words.first }).selectOption('工具');
  await page.getByRole('combobox', { name: words.second }).selectOption('信息查询');
  await button(page, words.submit).click();
  await page.waitForURL(/\/mp\/home/);
  expect(await logNames(page, stage.id)).toContain('profile.completed');
}

async function members(stage: Rehearsal): Promise<void> {
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

async function firstUpload(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const { start, pick } = m.devtool;
  await play(stage, developer);
  await page.goto(at(stage, 'devtool'));
  await field(page, 'appId').fill(stage.appId);
  await button(page, start.signIn).click();
  const own = await page.context().newPage();
  await allow(stage, own, `?as=${await personId(stage, developer)}`);
  await own.close();
  await page.waitForURL(/\/devtool\/project/, { timeout: 20_000 });
  // a file that is no package is told so, and nothing is lost
  const broken = join(files, 'broken.zip');
  writeFileSync(broken, 'this is no zip');
  await field(page, 'file').setInputFiles(broken);
  await button(page, pick.importZip).click();
  await expect(page.getByRole('alert').filter({ hasText: m.refusals.not_a_zip({}) })).toBeVisible();
  await upload(stage, '1.0.0');
}

async function upload(stage: Rehearsal, version: string): Promise<void> {
  const { page } = stage;
  const zip = join(files, 'app.zip');
  writeFileSync(zip, sampleZip('corner-library'));
  await page.goto(at(stage, `devtool/project?appId=${stage.appId}`));
  await field(page, 'file').setInputFiles(zip);
  await button(page, m.devtool.pick.importZip).click();
  await link(page, m.devtool.toolbar.upload).click();
  await field(page, 'version').fill(version);
  await field(page, 'remark').fill(`第 ${version} 版`);
  await button(page, m.devtool.upload.go).click();
  await page.waitForURL(/\/devtool\/uploaded/);
}

async function trial(stage: Rehearsal): Promise<void> {
  const { page, appId } = stage;
  await enter(stage, developer);
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.chooseTrial).click();
  await button(page, m.versions.trial.choose).click();
  await expect(button(page, m.versions.trial.save)).toBeVisible();
  const trialOf = async (nickname: string): Promise<string> =>
    at(stage, `phone/app/${appId}?kind=trial&as=${await personId(stage, nickname)}`);
  await inTab(page.context(), await trialOf(tester), async (may) => {
    await expect(may.locator('[data-entrance=trial]')).toHaveAttribute('data-version', '1.0.0');
    await button(may, m.phone.app.go).click();
    await expect(may.locator('[data-running=trial]')).toHaveAttribute('data-version', '1.0.0');
  });
  await inTab(page.context(), await trialOf(outsider), (mayNot) =>
    expect(mayNot.locator('[data-closed=refused]')).toBeVisible(),
  );
}

async function submit(stage: Rehearsal, feedback?: string): Promise<void> {
  const { page } = stage;
  const words = m.submit;
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.submit).click();
  await link(page, words.next).click();
  await button(page, words.next).click();
  // without the ticks the browser itself does not go on
  await expect(page.locator('input[type=checkbox]:invalid').first()).toBeVisible();
  for (const tick of await page.getByRole('checkbox').all()) await tick.check();
  await button(page, words.next).click();
  await page.waitForURL(/step=(safety|form)/);
  if (page.url().includes('step=safety')) await link(page, words.safety.go).click();
  if (feedback) await field(page, 'feedback').fill(feedback);
  await button(page, words.form.send).click();
  await page.waitForURL(/\/mp\/submit\/done/);
}

async function review(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.review;
  await enter(stage, operator);
  await submit(stage);
  await page.goto(at(stage, 'review'));
  await link(page, words.open).click();
  await field(page, 'reasons.0.id').selectOption({ index: 1 });
  await field(page, 'reasons.0.note').fill('首页打开是空白');
  await button(page, words.page.reject).click();
  await page.waitForURL(/\/review$/);
  await page.goto(at(stage, 'mp/versions'));
  await expect(page.getByText('首页打开是空白')).toBeVisible();
  await submit(stage, '已经修好');
  await page.goto(at(stage, 'review'));
  await link(page, words.open).click();
  await button(page, words.page.pass).click();
  await page.waitForURL(/\/review$/);
  expect(await logNames(page, stage.id)).toContain('audit.passed');
}

/** The version that somebody's phone opens as the released one. */
async function releasedFor(stage: Rehearsal, nickname: string): Promise<string | null> {
  const path = at(stage, `phone/app/${stage.appId}?kind=release&as=${await personId(stage, nickname)}`);
  return inTab(stage.page.context(), path, (tab) =>
    tab.locator('[data-entrance=release]').getAttribute('data-version'),
  );
}

async function releaseFull(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.release).click();
  await button(page, m.release.sendFull).click();
  await scanned(stage, /\/mp\/versions$/);
  expect(await releasedFor(stage, outsider)).toBe('1.0.0');
}

async function releaseGray(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  // devtool and console are still signed in, each for its own person
  await play(stage, developer);
  await upload(stage, '1.1.0');
  await play(stage, operator);
  await submit(stage);
  // the automatic review gives its verdict by the clock
  await until(stage, 'audit.passed');
  await page.goto(at(stage, 'mp/release?mode=wechatIds'));
  await field(page, 'percent').fill('0');
  await field(page, 'includeMembers').check();
  await field(page, 'wechatIds').fill('sunyue_out');
  await button(page, m.release.sendIds).click();
  await scanned(stage, /\/mp\/gray/);
  expect(await releasedFor(stage, outsider)).toBe('1.1.0');
  expect(await releasedFor(stage, '吴昊')).toBe('1.0.0');
  await page.goto(at(stage, 'mp/gray/raise'));
  await field(page, 'percent').fill('30');
  await button(page, m.release.gray.raise).click();
  await scanned(stage, /\/mp\/gray$/);
  await page.goto(at(stage, 'mp/versions'));
  await expect(page.getByText(m.versions.tags.gray({ percent: 30 }))).toBeVisible();
  await until(stage, 'gray.ended_by_time');
  expect(await releasedFor(stage, '吴昊')).toBe('1.1.0');
}

async function rollback(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'mp/rollback'));
  await field(page, 'reason').fill('闪退');
  await button(page, m.release.rollback.confirm).click();
  await scanned(stage, /\/mp\/versions$/);
  const last = (await logOf(page, stage.id)).findLast((entry) => entry.event === 'release.rolled_back')!;
  expect(last.data).toMatchObject({ version: '1.0.0', from: '1.1.0', reason: '闪退' });
  expect(await releasedFor(stage, outsider)).toBe('1.0.0');
  // a second one is refused, and the button says so
  await expect(button(page, m.versions.actions.rollback)).toHaveAttribute('aria-disabled', 'true');
}

async function settingsAndLog(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  // an operator has no statistics (D1): the page says who could
  await page.goto(at(stage, 'mp/stats'));
  await expect(page.locator('[data-code=no_permission]')).toContainText(m.domainWords.roles.analyst);
  await play(stage, admin);
  await page.goto(at(stage, 'mp/dev/settings'));
  await button(page, m.devSettings.ids.create).click();
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

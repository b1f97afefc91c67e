import { test } from '@playwright/test';
import { login, members, profile, register, settingsAndLog } from './stations/account';
import { begin } from './stations/rehearsal';
import { releaseFull, releaseGray, rollback } from './stations/release';
import { firstUpload, review, trial } from './stations/versions';

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

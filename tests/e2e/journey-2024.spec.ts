import { test } from '@playwright/test';
import { login, members, profile, register, settingsAndLog } from './stations/account';
import { filing, guideline } from './stations/gates';
import { begin } from './stations/rehearsal';
import { releaseFull, releaseGray, rollback } from './stations/release';
import { firstUpload, review, trial } from './stations/versions';

test("the same life by today's rules: with the privacy guideline and the filing on the way @journey", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const stage = await test.step('a sandbox of pack 2024', () => begin(browser, '2024'));
  await test.step('registration', () => register(stage));
  await test.step('login', () => login(stage));
  await test.step('profile', () => profile(stage));
  await test.step('members', () => members(stage));
  await test.step('upload', () => firstUpload(stage));
  await test.step('trial', () => trial(stage));
  await test.step('the privacy guideline stands in the way of the submission (A07)', () => guideline(stage));
  await test.step('submission, rejection, submission, approval', () => review(stage));
  await test.step('the filing stands in the way of the release (86369)', () => filing(stage));
  await test.step('full release', () => releaseFull(stage));
  await test.step('gray release', () => releaseGray(stage));
  await test.step('rollback', () => rollback(stage));
  await test.step('settings, log, notices', () => settingsAndLog(stage));
});

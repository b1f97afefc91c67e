import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { sampleZip } from '@/lib/packages/samples';
import { at, button, enter, field, forward, inTab, link, personId, play } from '../../support/browse';
import { logNames } from '../../support/exported-log';
import { allow, developer, files, operator, outsider, tester, type Rehearsal } from './rehearsal';

export async function firstUpload(stage: Rehearsal): Promise<void> {
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

export async function upload(stage: Rehearsal, version: string): Promise<void> {
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

export async function trial(stage: Rehearsal): Promise<void> {
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

export async function submit(stage: Rehearsal, feedback?: string): Promise<void> {
  const { page } = stage;
  const words = m.submit;
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.submit).click();
  await page.waitForURL(/\/mp\/submit\/\d+/);
  // today's rules look for privacy interfaces for a minute after the upload (A09)
  if ((await link(page, words.again).count()) > 0) await forward(stage, m.bar.hour);
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

export async function review(stage: Rehearsal): Promise<void> {
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

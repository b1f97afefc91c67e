import { expect } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, field, inTab, link, personId, play } from '../../support/browse';
import { logOf } from '../../support/exported-log';
import { developer, operator, outsider, scanned, until, type Rehearsal } from './rehearsal';
import { submit, upload } from './versions';

/** The version that somebody's phone opens as the released one. */
async function releasedFor(stage: Rehearsal, nickname: string): Promise<string | null> {
  const path = at(stage, `phone/app/${stage.appId}?kind=release&as=${await personId(stage, nickname)}`);
  return inTab(stage.page.context(), path, (tab) =>
    tab.locator('[data-entrance=release]').getAttribute('data-version'),
  );
}

export async function releaseFull(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.release).click();
  await button(page, m.release.sendFull).click();
  await scanned(stage, /\/mp\/versions$/);
  expect(await releasedFor(stage, outsider)).toBe('1.0.0');
}

export async function releaseGray(stage: Rehearsal): Promise<void> {
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

export async function rollback(stage: Rehearsal): Promise<void> {
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

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import type { PackName } from '@/lib/domain/pack/index';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, forward, inviteAs, openBrowser, tryIt, type Stage } from '../../support/browse';
import { logNames } from '../../support/exported-log';

/** What a rehearsal carries from station to station: the director's browser, and 王芳's phone in another one. */
export type Rehearsal = Stage & { phone: Page; appId: string };

export const [admin, operator, developer, tester, outsider] = ['王芳', '陈静', '李雷', '周宇', '孙悦'] as const;

/** A folder for the files that the rehearsal uploads. */
export const files = mkdtempSync(join(tmpdir(), 'caipai-journey-'));

export async function begin(browser: Browser, pack: PackName = '2021'): Promise<Rehearsal> {
  const [page, phone] = await Promise.all([
    openBrowser(browser),
    openBrowser(browser, { viewport: { width: 375, height: 812 } }),
  ]);
  const stage = await tryIt(page, undefined, pack);
  await phone.goto(at(stage));
  await expect(phone.getByRole('heading', { name: m.ui.notFound.title })).toBeVisible();
  await inviteAs(stage, phone, admin);
  return { ...stage, phone, appId: '' };
}

/** Takes the code that the director's page shows with a phone, and allows it. */
export async function allow({ id, page, phone }: Rehearsal, scanner = phone, as = ''): Promise<void> {
  await page.waitForURL(/\/scan\/\d+/);
  const ticket = /\/scan\/(\d+)/.exec(page.url())![1]!;
  await scanner.goto(at({ id }, `phone/scan${as}`));
  await button(scanner.locator(`[data-ticket="${ticket}"]`), m.phone.scan.scan).click();
  await button(scanner, m.tickets.allow).click();
  await expect(scanner.locator('[data-end=used]')).toBeVisible();
}

/** Allows it with 王芳's phone; the asker's page then goes on by itself. */
export async function scanned(stage: Rehearsal, then: RegExp): Promise<void> {
  await allow(stage);
  await stage.page.waitForURL(then, { timeout: 20_000 });
}

/** Goes from one due moment to the next until this has happened. */
export async function until(stage: Rehearsal, event: string): Promise<void> {
  await expect(async () => {
    await forward(stage, m.bar.next);
    expect(await logNames(stage.page, stage.id)).toContain(event);
  }).toPass({ timeout: 30_000 });
}

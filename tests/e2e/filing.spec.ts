import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, enter, field, inTab, link, openBrowser, personId, tryIt, type Stage } from '../support/browse';
import { humanOf, smsCode } from '../support/registering';
import { admin, allow, files, operator, until, type Rehearsal } from './stations/rehearsal';
import { submit } from './stations/versions';

const words = m.filing;

/** A sandbox of pack 2024 whose mini program is online without a number; one browser plays everybody. */
async function unfiled(stage: Stage): Promise<Rehearsal> {
  const { page } = stage;
  await page.goto('/sandboxes/new');
  await page.locator('input[name=template][value=live]').check();
  await page.locator('details:has([name=unfiled])').evaluate((more: HTMLDetailsElement) => (more.open = true));
  await field(page, 'review').selectOption('auto');
  await field(page, 'unfiled').check();
  await button(page, m.sandboxes.create.submit).click();
  await page.waitForURL(/\/s\/\w+$/);
  return { page, phone: page, appId: '', id: /\/s\/(\w+)/.exec(page.url())![1]! };
}

/** The administrator's phone, in a tab beside the console. */
async function scan(stage: Rehearsal): Promise<void> {
  const own = await stage.page.context().newPage();
  await allow(stage, own, `?as=${await personId(stage, admin)}`);
  await own.close();
}

async function uploadPaper({ page }: Stage, name: string): Promise<void> {
  const picture = join(files, 'certificate.png');
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const image = sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise } });
  writeFileSync(picture, await image.png().toBuffer());
  const papers = page.locator(`div:has(> input[name="${name}.shown"])`);
  await papers.locator('input[type=file]').setInputFiles(picture);
  await expect(papers.getByRole('link', { name: 'certificate.png' })).toBeVisible();
}

test('a filing in pack 2024, from the form to the number, opens the release', async ({ browser }) => {
  const guest = await openBrowser(browser);
  const stage = await unfiled(await tryIt(guest));
  const { page } = stage;
  await enter(stage, operator);
  await submit(stage);
  await until(stage, 'audit.passed');
  await page.goto(at(stage, 'mp/release'));
  await expect(page.getByText(m.release.filing)).toBeVisible();

  await enter(stage, admin);
  await page.goto(at(stage, 'mp/settings/filing'));
  await link(page, words.begin).click();
  await page.waitForURL(/form\/type/);
  for (const step of ['type', 'subject', 'program', 'contact'] as const) {
    await page.goto(at(stage, `mp/settings/filing/form/${step}?fill=1`));
    if (step === 'subject') for (const name of ['subject.papers', 'principal.papers']) await uploadPaper(stage, name);
    await button(page, words.next).click();
    await page.waitForURL((url) => !url.pathname.endsWith(step));
  }
  // without the commitment nothing goes
  await button(page, words.form.send).click();
  await expect(page.getByRole('alert').filter({ hasText: m.fieldIssues.consent({}) })).toBeVisible();
  await field(page, 'commitment').check();
  await button(page, words.form.send).click();
  await scan(stage);
  await page.waitForURL(/settings\/filing$/, { timeout: 20_000 });
  await expect(page.getByText(m.domainWords.filingStates.platform_review).first()).toBeVisible();

  await until(stage, 'filing.sms_sent');
  const { phone } = await humanOf(stage, admin);
  const code = await smsCode(stage, phone);
  await inTab(page.context(), at(stage, `filing-site?phone=${phone}`), async (site) => {
    await field(site, 'smsCode').fill(code === '000000' ? '111111' : '000000');
    await button(site, words.site.submit).click();
    await expect(site.getByRole('alert').filter({ hasText: m.refusals.filing_sms_wrong({ left: 4 }) })).toBeVisible();
    await field(site, 'smsCode').fill(code);
    await button(site, words.site.submit).click();
    await expect(site.getByText(words.site.done)).toBeVisible();
  });
  await until(stage, 'filing.regulator_passed');
  await page.goto(at(stage, 'mp/settings/filing'));
  await expect(page.locator('[data-filing-number]')).toContainText(/演ICP备\d{8}号-1X/);
  await page.goto(at(stage, 'mp/release'));
  await expect(button(page, m.release.sendFull)).not.toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(m.release.filing)).toBeHidden();
});

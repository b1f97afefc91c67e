import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, link, tryIt, type Stage } from '../support/browse';

const words = m.lab;
const roles = m.domainWords.roles;

test.describe('the permission lab', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    stage = await tryIt(page, 'qa');
  });
  test.afterAll(() => page.close());

  test('a cell is found, opened and explained, and the way back keeps the filter', async () => {
    await page.goto(at(stage, 'lab'));
    await page.getByRole('searchbox', { name: words.filter.text }).fill('audit.submit');
    await button(page, words.filter.submit).click();
    await page.waitForURL(/text=audit.submit/);
    await page.locator('td a[href*="action=audit.submit"][href$="at=analyst"]').click();
    await expect(page.locator('[data-change]')).toHaveText(words.change.roles({ roles: roles.operator }));
    await expect(page.locator('[data-state=refused]').first()).toContainText('no_permission');
    await link(page, words.cell.back).click();
    await expect(page.getByRole('searchbox', { name: words.filter.text })).toHaveValue('audit.submit');
  });

  test('the exported matrix comes back as an expectation; a changed cell is named', async () => {
    await page.goto(at(stage, 'lab'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      link(page, `${words.files.full}, ${words.files.csv}`).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF# caipai,')).toBe(true);
    await page.goto(at(stage, 'lab/expectation'));
    const send = async (text: string): Promise<void> => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'expected.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await button(page, words.expectation.submit).click();
    };
    await send(csv);
    await expect(page.locator('[data-compared=same]')).toBeVisible();
    await send('action;operator;analyst\r\naudit.submit;yes;yes\r\n');
    await expect(page.locator('[data-compared=differs]')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'audit.submit' })).toHaveCount(1);
    await send('action,boss\r\naudit.submit,yes\r\n');
    await expect(page.locator('[data-compared=unread]')).toContainText('boss');
  });

  test('what if: only what changes is shown, and nothing is saved', async () => {
    await page.goto(at(stage, 'lab/what-if?from=analyst'));
    await page.getByRole('checkbox', { name: roles.operator }).check();
    await button(page, words.whatIf.submit).click();
    await page.waitForURL(/asked=1/);
    await expect(page.getByRole('rowheader').filter({ hasText: 'audit.submit' })).toBeVisible();
    await expect(page.getByRole('rowheader').filter({ hasText: 'stats.view' })).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('filters, explains and compares', async ({ page }) => {
    const stage = await tryIt(page, 'qa');
    await page.goto(at(stage, 'lab/who?action=member.add'));
    await expect(page.getByRole('rowheader', { name: roles.admin })).toBeVisible();
    await page.goto(at(stage, 'lab/expectation'));
    await box(page, words.expectation.pasted).fill('action\ttester\ntrial.open\tno\n');
    await button(page, words.expectation.submit).click();
    await expect(page.locator('[data-compared=differs]')).toBeVisible();
  });
});

import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';

/** What a rehearsal carries from station to station. */
type Stage = { id: string; page: Page; phone: Page };

const idOf = (page: Page): string => /\/s\/([^/?]+)/.exec(page.url())![1]!;
const at = (stage: Pick<Stage, 'id'>, rest: string): string => `/s/${stage.id}/${rest}`;

test.describe.configure({ mode: 'serial' });

test.describe('from registration to rollback @journey', () => {
  test.setTimeout(300_000);

  test('a newcomer takes a mini program through its whole life, with a colleague as administrator', async ({ browser }) => {
    const stage = await test.step('1 landing, try it, invite a colleague', () => begin(browser));
    await test.step('3 registration', () => register(stage));
    void stage;
  });
});

async function newPage(browser: Browser): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  return { context, page: await context.newPage() };
}

/** One press on the landing page; a second browser takes 王芳's seat by the invite link. */
async function begin(browser: Browser): Promise<Stage> {
  const { page } = await newPage(browser);
  await page.goto('/');
  await page.getByRole('button', { name: m.shell.landing.tryIt, exact: true }).click();
  await page.waitForURL(/\/s\//);
  const id = idOf(page);
  return { id, page, phone: page };
}

async function register(stage: Stage): Promise<void> {
  const { page } = stage;
  const words = m.registration;
  await page.goto(at(stage, 'mp'));
  await page.getByRole('link', { name: words.front.open }).click();
  await page.getByRole('link', { name: words.about.go }).click();
  await page.getByRole('textbox', { name: words.account.email }).fill('journey@example.test');
  await page.getByRole('textbox', { name: words.account.password, exact: true }).fill('short');
  await page.getByRole('textbox', { name: words.account.again }).fill('short');
  await page.getByRole('checkbox', { name: words.account.agree }).check();
  await solveCaptcha(page);
  await page.getByRole('button', { name: words.account.submit, exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  // what was typed stays, except passwords
  await expect(page.getByRole('textbox', { name: words.account.email })).toHaveValue('journey@example.test');
  await page.screenshot({ path: '/tmp/shots/e2e-register.png', fullPage: true });
}

async function solveCaptcha(page: Page): Promise<void> {
  const label = await page.getByRole('img', { name: /验证码图片/ }).getAttribute('aria-label');
  const letters = /[A-Za-z0-9](?:[ ]?[A-Za-z0-9])*$/.exec(label ?? '')?.[0].replaceAll(' ', '') ?? '';
  await page.getByRole('textbox', { name: m.registration.account.captcha }).fill(letters);
}

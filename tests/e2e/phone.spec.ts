import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, box, button, enter, inviteAs, link, openBrowser, personId, tryIt, type Stage } from '../support/browse';
import { logNames, logOf } from '../support/exported-log';

const codeOn = (page: Page): Locator => page.locator('[data-broken=false] img');

/** A picture of the code, as somebody would take it. */
async function pictureOf(page: Page): Promise<Buffer> {
  const code = codeOn(page);
  let picture: Buffer | undefined;
  // the page follows the sandbox live and may be drawn anew under the camera
  await expect(async () => {
    expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    picture = await code.screenshot({ timeout: 2_000 });
  }).toPass({ timeout: 10_000 });
  return picture!;
}

/** What the code on the page says. */
async function textOf(page: Page): Promise<string> {
  const { data, info } = await sharp(await pictureOf(page))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = jsQr(new Uint8ClampedArray(data), info.width, info.height);
  expect(found).not.toBeNull();
  return found!.data;
}

/** 从相册选取 on somebody's phone. */
async function choosePicture(phone: Page, picture: Buffer): Promise<void> {
  await phone.locator('[data-album]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
}

/** The developer asks for an upload key, which takes the administrator's scan. */
async function askForKey(stage: Stage): Promise<void> {
  await enter(stage, '李雷');
  await stage.page.goto(at(stage, 'mp/dev/settings'));
  // the other button of that name is the AppSecret's, which is the administrator's alone
  await stage.page.locator('button[type=submit]').getByText(m.devSettings.ids.acts.create, { exact: true }).click();
  await stage.page.waitForURL(/\/scan\/\d+/);
}

const openPhoneBrowser = (browser: Browser): Promise<Page> =>
  openBrowser(browser, { viewport: { width: 375, height: 740 } });

test('a member is added: the wrong phone is told so, the right one reads the code from a picture', async ({
  browser,
}) => {
  const page = await openBrowser(browser);
  const stage = await tryIt(page, 'qa');
  await enter(stage, '王芳');
  await page.goto(at(stage, 'mp/members/add'));
  await box(page, m.members.addPage.ids).fill('sunyue_out');
  await button(page, m.members.addPage.find).click();
  await page.locator('input[name=roles][value=developer]').check();
  await button(page, m.members.addPage.submit).click();
  await page.waitForURL(/\/scan\/\d+/);
  const picture = await pictureOf(page);

  const phone = await page.context().newPage();
  await phone.goto(at(stage, `phone/scan?as=${await personId(stage, '李雷')}`));
  await choosePicture(phone, picture);
  await expect(phone.locator('form[data-code=wrong_person]')).toBeVisible();
  await phone.goto(at(stage, `phone/scan?as=${await personId(stage, '王芳')}`));
  await choosePicture(phone, picture);
  const confirm = phone.locator('[data-confirm="member.add"]');
  await expect(confirm.locator('[data-row=who]')).toContainText('孙悦');
  await expect(confirm.locator('[data-row=roles]')).toContainText(m.domainWords.roles.developer);
  await button(phone, m.tickets.allow).click();
  await expect(phone.locator('[data-end=used]')).toBeVisible();

  await page.waitForURL(/\/mp\/members$/);
  await expect(page.getByRole('rowheader', { name: 'sunyue_out' })).toBeVisible();
  expect(await logNames(page, stage.id)).toEqual(expect.arrayContaining(['ticket.wrong_person', 'member.added']));
  // the same picture again: the code is used up, on whatever phone
  await phone.goto(at(stage, 'phone/scan'));
  await choosePicture(phone, picture);
  await expect(phone.locator('form[data-code=ticket_closed]')).toBeVisible();
});

test('a real phone scans: it says whose it is, answers this one code and sees nothing else', async ({ browser }) => {
  const [page, real, second] = await Promise.all([
    openBrowser(browser),
    openPhoneBrowser(browser),
    openPhoneBrowser(browser),
  ]);
  const stage = await tryIt(page, 'qa');
  await askForKey(stage);
  const replaced = await textOf(page);
  const earlier = (await codeOn(page).getAttribute('src'))!;
  await button(page, m.scanPage.newCode).click();
  await expect(codeOn(page)).not.toHaveAttribute('src', earlier);
  const address = await textOf(page);
  expect(address).not.toBe(replaced);
  expect(address).toMatch(/^http:\/\/[\w.:]+\/p\/[\w-]{16}$/);

  await real.goto(replaced);
  await expect(real.locator('[data-pair=gone]')).toBeVisible();
  await real.goto(address);
  await button(real, /王芳/).click();
  await expect(real.locator('[data-confirm="uploadKey.create"]')).toBeVisible();
  await expect(page.locator('p[data-state=scanned]')).toBeVisible();
  await second.goto(address);
  await expect(second.locator('[data-pair=taken]')).toBeVisible();
  for (const rest of ['', 'phone', 'phone/scan', 'log', 'mp/home'])
    expect((await real.request.get(at(stage, rest), { maxRedirects: 0 })).status(), rest).toBe(404);

  await button(real, m.tickets.allow).click();
  await expect(real.locator('[data-end=used]')).toBeVisible();
  await expect(button(page, m.scanPage.once.show)).toBeVisible();
  expect((await logOf(page, stage.id)).find(({ event }) => event === 'upload_key.created')).toBeDefined();
});

test('two people live on one sandbox: who is waited for is reminded, an observer changes nothing', async ({
  browser,
}) => {
  const [page, hers, observer] = await Promise.all([openBrowser(browser), openBrowser(browser), openBrowser(browser)]);
  const stage = await tryIt(page, 'team');
  await inviteAs(stage, hers, '王芳');
  await inviteAs(stage, observer, m.team.join.observeLabel);
  const following = hers.waitForResponse((answer) => answer.url().endsWith('/events'));
  await hers.goto(at(stage, 'people'));
  await following;
  const badge = hers.locator('[data-bar] a[target=caipai-phone]').first();
  const count = async (): Promise<number> => Number(/\d+/.exec(await badge.innerText())?.[0]);
  const earlier = await count();
  await askForKey(stage);

  await expect(page.locator('[data-waits-for]')).toContainText('王芳');
  await expect.poll(count, { timeout: 4_000 }).toBe(earlier + 1);
  await expect(hers.locator('[data-nudge]')).toHaveCount(0);
  await button(page, m.scanPage.nudge).click();
  await expect(hers.locator('[data-nudge]')).toContainText('李雷', { timeout: 4_000 });
  await link(hers, m.bar.nudgeGo({ scanner: '王芳' })).click();
  const drawer = hers.frameLocator('[data-drawer] iframe');
  const allow = drawer.getByRole('button', { name: m.tickets.allow, exact: true });
  await expect(allow).toBeVisible();

  // her answer is held back, and sent by the observer instead: exactly the same post
  let post: { url: string; headers: Record<string, string>; body: Buffer } | undefined;
  await hers.route(/\/phone\/ticket\//, async (route) => {
    const request = route.request();
    if (request.method() !== 'POST' || !request.postData()?.includes('allow')) return route.fallback();
    post = { url: request.url(), headers: await request.allHeaders(), body: request.postDataBuffer()! };
    return route.abort();
  });
  await allow.click();
  await expect.poll(() => post !== undefined).toBe(true);
  const before = await logNames(page, stage.id);
  const headers = Object.fromEntries(
    Object.entries(post!.headers).filter(
      ([name]) => !name.startsWith(':') && !['cookie', 'content-length'].includes(name),
    ),
  );
  const answer = await observer.request.post(post!.url, { headers, data: post!.body });
  expect(await answer.text()).toContain('"code":"observer"');
  await observer.goto(at(stage, 'phone'));
  await expect(observer.getByText(m.phone.observer).first()).toBeVisible();
  expect(await logNames(page, stage.id)).toEqual(before);
  await hers.unroute(/\/phone\/ticket\//);

  await hers.reload();
  await link(hers, m.bar.nudgeGo({ scanner: '王芳' })).click();
  await allow.click();
  await expect(drawer.locator('[data-end=used]')).toBeVisible();
  await expect(button(page, m.scanPage.once.show)).toBeVisible();
  await expect(hers.locator('[data-nudge]')).toHaveCount(0);
});

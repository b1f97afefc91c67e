import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, link, openBrowser, tryIt } from '../support/browse';

test('a start link is made, opened by a stranger, and gives him a sandbox of his own', async ({ browser }) => {
  const [mine, his] = await Promise.all([openBrowser(browser), openBrowser(browser)]);
  const stage = await tryIt(mine);
  await mine.goto('/sandboxes/new?template=ready');
  await mine.getByRole('textbox', { name: new RegExp(m.sandboxes.create.name) }).fill('周三班');
  await button(mine, m.startLink.make.button).click();
  await mine.waitForURL(/\/sandboxes\/new\/link/);
  await expect(mine.getByRole('img', { name: m.startLink.make.code })).toBeVisible();
  const address = await mine.locator('code').filter({ hasText: '/try?' }).textContent();

  await his.goto(address!);
  await expect(his.getByText('周三班')).toBeVisible();
  expect(await his.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'caipai-session' }));
  await button(his, m.startLink.submit).click();
  await his.waitForURL(/\/s\/\w+/);
  expect(his.url()).not.toContain(stage.id);
});

test('the host looks in, sits at the review desk and leaves; the people there see it live', async ({ browser }) => {
  const [mine, theirs] = await Promise.all([openBrowser(browser), openBrowser(browser)]);
  const stage = await tryIt(theirs);
  const { signUp } = m.signIn;
  await mine.goto('/login');
  const form = mine.locator('form').filter({ has: mine.getByRole('button', { name: signUp.submit, exact: true }) });
  await form.locator('[name=nickname]').fill('主持');
  await form.locator('[name=email]').fill('host@example.test');
  await form.locator('[name=password]').fill('Rehearse-2021');
  await form.getByRole('button', { name: signUp.submit, exact: true }).click();
  await link(mine, m.host.nav).click();
  await mine.goto(`/host?q=${stage.id}`);
  const row = mine.getByRole('row').filter({ hasText: stage.id });

  // not yet in: the address alone does not open it
  expect((await mine.request.get(at(stage))).status()).toBe(404);
  await row.getByRole('button', { name: m.host.look, exact: true }).click();
  await mine.waitForURL(at(stage));
  await expect(mine.locator('[data-host-visit=look]')).toContainText(m.host.line.own({ purpose: 'look' }));
  await expect(theirs.locator('[data-host-visit=look]')).toContainText(m.host.line.others({ purpose: 'look' }));
  await mine.goto(at(stage, 'review'));
  await expect(mine.getByText(m.review.denied)).toBeVisible();

  await mine.goto(`/host?q=${stage.id}`);
  await row.getByRole('button', { name: m.host.sit, exact: true }).click();
  await mine.waitForURL(at(stage, 'review'));
  await expect(mine.getByText(m.review.denied)).toBeHidden();
  await expect(theirs.locator('[data-host-visit=review]')).toBeVisible();
  await button(mine, m.host.line.leave).click();
  await mine.waitForURL(/\/host/);
  await expect(theirs.locator('[data-host-visit]')).toBeHidden();
  expect((await mine.request.get(at(stage))).status()).toBe(404);

  // everybody else has no such page
  expect((await theirs.request.get('/host')).status()).toBe(404);
});

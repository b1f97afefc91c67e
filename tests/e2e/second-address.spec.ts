import { expect, test } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, field, forward, openBrowser, tryIt } from '../support/browse';
import { logNames } from '../support/exported-log';

/** The same server by the other of its two host names. */
function secondAddress(baseURL: string): string {
  const address = new URL(baseURL);
  address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return address.origin;
}

test('everything works by a second address of the server', async ({ browser, baseURL }) => {
  const origin = secondAddress(baseURL!);
  const page = await openBrowser(browser, { baseURL: origin });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });

  await page.goto('/login');
  const { guest } = m.signIn;
  await field(page, 'nickname').first().fill('Second address');
  await button(page, guest.submit).click();
  await page.waitForURL(`${origin}/sandboxes`);

  const stage = await tryIt(page);
  await forward(stage, m.bar.day);
  await expect.poll(() => logNames(page, stage.id)).toContain('sandbox.travelled');
  expect(page.url()).toBe(`${origin}${at(stage)}`);
  expect(elsewhere).toEqual([]);
});

import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import type { PackName } from '@/lib/domain/pack/index';
import { zhCN as m } from '@/lib/i18n/messages';

/** A sandbox and the browser of its director. */
export type Stage = { id: string; page: Page };

type Place = Page | Locator;
const named = (name: string | RegExp): { name: string | RegExp; exact: boolean } => ({
  name,
  exact: typeof name === 'string',
});

/** The address of a page of the sandbox. */
export const at = ({ id }: Pick<Stage, 'id'>, rest = ''): string => `/s/${id}${rest ? `/${rest}` : ''}`;
export const button = (place: Place, name: string | RegExp): Locator => place.getByRole('button', named(name));
export const link = (place: Place, name: string | RegExp): Locator => place.getByRole('link', named(name));
export const box = (place: Place, name: string): Locator => place.getByRole('textbox', named(name));
/** A field by its name, for those without a role of their own (passwords) or with more than a label in their name. */
export const field = (place: Place, name: string): Locator => place.locator(`[name="${name}"]:visible`);

/** A browser that shares nothing with the others. */
export async function openBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 800 }, ...options });
  return context.newPage();
}

/** Does something in a second tab of a browser, and closes it. */
export async function inTab<T>(context: BrowserContext, path: string, work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await context.newPage();
  await tab.goto(path);
  const value = await work(tab);
  await tab.close();
  return value;
}

/** 试玩, or one of the doors of the landing page: a guest, and a sandbox that is his. */
export async function tryIt(
  page: Page,
  door?: keyof typeof m.shell.landing.doors,
  pack: PackName = '2021',
): Promise<Stage> {
  const { doors, inPack, tryPacks } = m.shell.landing;
  await page.goto('/');
  await button(page, door ? inPack({ start: doors[door].start, pack }) : tryPacks[pack]).click();
  await page.waitForURL(/\/s\/\w+/);
  return { id: /\/s\/(\w+)/.exec(page.url())![1]!, page };
}

/** Makes an invite link; another browser takes a seat by it. */
export async function inviteAs(stage: Stage, guest: Page, nickname: string): Promise<void> {
  await stage.page.goto(at(stage, 'team'));
  const shown = stage.page.getByText(/\/join\/[\w-]+/).first();
  // a new link would end the one that others came by
  if (!(await shown.isVisible())) await button(stage.page, m.team.invite.make).click();
  const invitation = await shown.textContent();
  await guest.goto(`/join/${/\/join\/([\w-]+)/.exec(invitation ?? '')![1]!}`);
  await guest.getByRole('radio', { name: new RegExp(nickname) }).check();
  await button(guest, m.team.join.submit).click();
  await guest.waitForURL(/\/s\//);
}

/** The menus of the sandbox bar: 0 persona, 1 time. */
const barMenu = (page: Page, index: number): Locator => page.locator('details[name=sandbox-bar]').nth(index);

/** The id of a person, as the director's menu knows it. */
export async function personId(stage: Stage, nickname: string): Promise<string> {
  const choice = barMenu(stage.page, 0).locator('button[name=person]').filter({ hasText: nickname });
  return (await choice.getAttribute('value'))!;
}

/** Plays somebody else in the director's browser. */
export async function play(stage: Stage, nickname: string): Promise<void> {
  const menu = barMenu(stage.page, 0);
  await menu.locator('summary').click();
  await menu.locator('button[name=person]').filter({ hasText: nickname }).click();
  await expect(menu.locator('summary')).toContainText(nickname);
}

/** Enters the console as a member, by the director's short cut. */
export async function enter(stage: Stage, nickname: string): Promise<void> {
  await stage.page.goto(at(stage, 'mp/login'));
  await button(stage.page, new RegExp(`^${m.consoleLogin.entries.enter}.*${nickname}`)).click();
  await stage.page.waitForURL(/\/mp\/home/);
}

/** Presses one of the bar's ways forward in time. */
export async function forward({ page }: Stage, way: string): Promise<void> {
  const menu = barMenu(page, 1);
  if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open))) await menu.locator('summary').click();
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    button(menu, way).click(),
  ]);
}

/** What a page of a sandbox starts from: who asks, whom he plays, the settled world, the words. */
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/decision';
import type { Account, Person } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import type { Verdict } from '@/lib/domain/policy';
import type { Locale } from '@/lib/i18n/language';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { viewVerdict } from '@/lib/queries/button';
import { loadActor } from '@/lib/store/actor';
import type { World } from '@/lib/store/world';
import { consoleLogin } from './console-session';
import { loginPath } from './login-path';
import { currentPersona } from './persona';
import { requireSeat, type Seat } from './seat';
import { requestWorld } from './world';

export type Page = { world: World; seat: Seat; persona: Person | null; m: Messages; locale: Locale };
export type ConsolePage = Page & { persona: Person; account: Account; actor: Actor };

/** Opens a page of a sandbox; 404 for whoever has no seat. */
export const openPage = cache(async (sandboxId: string, as?: number): Promise<Page> => {
  const seat = await requireSeat(sandboxId);
  const world = (await requestWorld(sandboxId)) ?? notFound();
  const [persona, m, locale] = await Promise.all([currentPersona(sandboxId, as), getMessages(), getLocale()]);
  return { world, seat, persona, m, locale };
});

/** Opens a page of the look-alike console; whoever is not logged in there is sent to its login. */
export const openConsole = cache(async (sandboxId: string): Promise<ConsolePage> => {
  const page = await openPage(sandboxId);
  const login = await consoleLogin(sandboxId);
  const { persona } = page;
  if (!login || !persona) redirect(await loginPath(sandboxId));
  const actor = await loadActor(page.world, {
    as: { personId: persona.id },
    account: login.account.id,
    userId: page.seat.user.id,
  });
  if (!actor?.account) redirect(await loginPath(sandboxId));
  return { ...page, persona, account: actor.account, actor };
});

/** A console page and whether its opener may see it (the page's *.view act). */
export async function openConsoleView(
  sandboxId: string,
  view: Action,
): Promise<ConsolePage & { denied: Verdict | null }> {
  const page = await openConsole(sandboxId);
  const verdict = viewVerdict(page.world, page.actor, view);
  return { ...page, denied: verdict.answer === 'no' ? verdict : null };
}

/** The frame of the look-alike console: menu of the pack, unread notices. */
import { isGame } from '@/lib/domain/category';
import { menuOf, type MenuEntry, type MenuGroup, type MenuKey } from '@/lib/domain/menu';
import type { Account } from '@/lib/domain/model';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ConsoleFrame = { menu: MenuGroup[]; unreadNotices: number };

/** The menu of this account. */
export async function showMenu(world: World, account: Account): Promise<MenuGroup[]> {
  const categories = await many(world, 'accountCategory', { accountId: account.id, state: 'approved' });
  return menuOf(world.pack, { hasGameCategory: categories.some((category) => isGame(category.key)) });
}

export async function showConsoleFrame(world: World, account: Account): Promise<ConsoleFrame> {
  const unread = world.client.notice.count({
    where: { sandboxId: world.sandboxId, accountId: account.id, readAt: null },
  });
  const [menu, unreadNotices] = await Promise.all([showMenu(world, account), unread]);
  return { menu, unreadNotices };
}

/** The entry behind a page that is not simulated, or null when this pack's menu has none. */
export async function findAbsentEntry(
  world: World,
  account: Account,
  href: string,
): Promise<MenuEntry<MenuKey> | null> {
  const menu = await showMenu(world, account);
  const entries = menu.flatMap((group) => group.entries.flatMap((entry) => [entry, ...(entry.tabs ?? [])]));
  return entries.find((entry) => entry.href === href) ?? null;
}

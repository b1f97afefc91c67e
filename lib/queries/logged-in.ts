import type { Account } from '@/lib/domain/model';
import { many } from '@/lib/store/rows';
import { openConsoleSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';

/** Who is logged in to the console of an account, and how he came in. */
export async function showLoggedIn(world: World, account: Account) {
  const sessions = await openConsoleSessions(world, { accountId: account.id });
  const people = await many(world, 'person', { id: { in: sessions.map(({ personId }) => personId) } });
  return sessions.map(({ personId, by, createdAt }) => ({
    wechatId: people.find(({ id }) => id === personId)?.wechatId ?? null,
    by,
    since: createdAt,
  }));
}

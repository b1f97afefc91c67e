/** 通知中心: what the platform told an account. */
import type { EventName } from '@/lib/domain/event';
import type { Account, JsonObject } from '@/lib/domain/model';
import type { World } from '@/lib/store/world';

export type ShownNotice = { id: number; event: EventName; data: JsonObject; at: Date; readAt: Date | null };

/** `caipai show notices`: the newest first. */
export async function showNotices({ client, sandboxId }: World, account: Pick<Account, 'id'>): Promise<ShownNotice[]> {
  const rows = await client.notice.findMany({
    where: { sandboxId, accountId: account.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, event, data, at, readAt }) => ({
    id,
    event: event as EventName,
    data: data as JsonObject,
    at,
    readAt,
  }));
}

/** How many are unread: the bell. */
export async function unreadNotices({ client, sandboxId }: World, account: Pick<Account, 'id'>): Promise<number> {
  return client.notice.count({ where: { sandboxId, accountId: account.id, readAt: null } });
}

import { database } from '@/lib/db/client';
import { inTurn } from '@/lib/store/lock';
import { staleGuestSandboxes } from './host-list';
import { platformEntry } from './platform-entry';

/** Removes a sandbox with everything in it; its log may go because the sandbox goes. */
export async function deleteSandboxRow(id: string): Promise<void> {
  const { write } = await database();
  await inTurn(id, () => write.sandbox.deleteMany({ where: { id } }));
}

/** The owner deletes his sandbox. */
export async function deleteSandbox(id: string, userId: string): Promise<void> {
  await deleteSandboxRow(id);
  const { write } = await database();
  await write.platformEntry.create({ data: platformEntry('sandbox.deleted', userId, { sandboxId: id }) });
}

/**
 * The host deletes guests' sandboxes that he was shown: of these ids, those in which still nothing has happened for so
 * many days. Answers how many went.
 */
export async function deleteStaleGuests(hostId: string, days: number, ids: readonly string[]): Promise<number> {
  const stale = (await staleGuestSandboxes(days)).filter(({ id }) => ids.includes(id));
  for (const { id } of stale) await deleteSandbox(id, hostId);
  return stale.length;
}

import { database } from '@/lib/db/client';
import { inTurn } from '@/lib/store/lock';
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

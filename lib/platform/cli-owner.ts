import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { isUniqueError } from '@/lib/db/errors';

/** The user who stands for the CLI's token: sandboxes made by the CLI are his, and the host directs them. */
export const cliOwnerId = 'cli';

/** Makes sure that this user exists; answers his id. */
export async function ensureCliOwner(): Promise<string> {
  const { read, write } = await database();
  const found = await read.user.findUnique({ where: { id: cliOwnerId }, select: { id: true } });
  if (!found)
    await write.user.create({ data: { id: cliOwnerId, nickname: 'CLI', createdAt: now() } }).catch(unlessThere);
  return cliOwnerId;
}

// two may find it missing at once: then one of them has made it
function unlessThere(error: unknown): void {
  if (!isUniqueError(error)) throw error;
}

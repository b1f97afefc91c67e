import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';

/** The user who stands for the CLI's token: sandboxes made by the CLI are his, and the host directs them. */
export const cliOwnerId = 'cli';

/** Makes sure that this user exists; answers his id. */
export async function ensureCliOwner(): Promise<string> {
  const { read, write } = await database();
  const found = await read.user.findUnique({ where: { id: cliOwnerId }, select: { id: true } });
  if (!found)
    await write.user.upsert({
      where: { id: cliOwnerId },
      create: { id: cliOwnerId, nickname: 'CLI', createdAt: now() },
      update: {},
    });
  return cliOwnerId;
}

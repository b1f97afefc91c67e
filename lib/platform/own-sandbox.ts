import { database } from '@/lib/db/client';
import { cliOwnerId } from './cli-owner';
import type { User } from './user';

export interface OwnSandbox {
  id: string;
  name: string;
}

/** A sandbox that this user may rename and delete: his own, or for the host one of the CLI's; else null. */
export async function findOwnSandbox(id: string, user: Pick<User, 'id' | 'isHost'>): Promise<OwnSandbox | null> {
  const { read } = await database();
  const row = await read.sandbox.findUnique({
    where: { id },
    select: { id: true, name: true, ownerId: true, readyAt: true },
  });
  if (!row?.readyAt) return null;
  const isMine = row.ownerId === user.id || (user.isHost && row.ownerId === cliOwnerId);
  return isMine ? { id: row.id, name: row.name } : null;
}

import { randomUUID } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { platformEntry } from './platform-entry';
import type { User } from './user';
import { userOf } from './user';

/** Makes a user with nothing but a nickname (already checked by `nicknameSchema`). */
export async function createGuest(nickname: string): Promise<User> {
  const { write } = await database();
  const id = randomUUID();
  return write.$transaction(async (tx) => {
    const row = await tx.user.create({ data: { id, nickname, createdAt: now() } });
    await tx.platformEntry.create({ data: platformEntry('user.guest_created', id) });
    return userOf(row);
  });
}

import { randomUUID } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { isBusyError, isUniqueError } from '@/lib/db/errors';
import { hashPassword } from './credentials';
import { platformEntry } from './platform-entry';
import type { User } from './user';
import { hasHost, userOf } from './user';

export interface SignUp {
  nickname: string;
  email: string;
  password: string;
  /** The guest who signs up keeps his id, and with it sandboxes and seats. */
  guestId?: string;
}

export type SignUpResult = { ok: true; user: User } | { ok: false; reason: 'email_taken' | 'already_signed_up' };

/** More than sign up in the same second. */
const maxTries = 20;

/** Makes a user with e-mail and password, or gives a guest both. The first one of an installation becomes host. */
export async function signUp({ nickname, email, password, guestId }: SignUp): Promise<SignUpResult> {
  const { write } = await database();
  const passwordHash = await hashPassword(password);
  const id = guestId ?? randomUUID();
  const isFirst = !(await hasHost());
  try {
    const done = await write.$transaction(async (tx) => {
      const data = { nickname, email, passwordHash };
      if (guestId) {
        const changed = await tx.user.updateMany({ where: { id, passwordHash: null }, data });
        if (changed.count === 0) return false;
      } else {
        await tx.user.create({ data: { id, createdAt: now(), ...data } });
      }
      await tx.platformEntry.create({ data: platformEntry('user.signed_up', id) });
      return true;
    });
    if (!done) return { ok: false, reason: 'already_signed_up' };
  } catch (error) {
    if (isUniqueError(error)) return { ok: false, reason: 'email_taken' };
    throw error;
  }
  if (isFirst) await chooseHost();
  const row = await write.user.findUniqueOrThrow({ where: { id } });
  return { ok: true, user: userOf(row) };
}

// Two may sign up first at the same moment. Both come here afterwards; the first statement locks the rows of all who
// have a password, so the later one sees both, and the journal, which has an order, decides. PostgreSQL may lock the
// rows of many at once in different orders and end one of them: that one tries again.
async function chooseHost(): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await chooseHostOnce();
    } catch (error) {
      if (!isBusyError(error) || tries === maxTries) throw error;
    }
  }
}

async function chooseHostOnce(): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { passwordHash: { not: null } }, data: { isHost: false } });
    const first = await tx.platformEntry.findFirst({
      where: { name: 'user.signed_up' },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    if (first?.userId) await tx.user.update({ where: { id: first.userId }, data: { isHost: true } });
  });
}

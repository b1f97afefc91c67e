import { database } from '@/lib/db/client';
import { countFailure, forgetFailures, lockedMinutes } from './attempt-limit';
import { passwordFits, passwordMax } from './credentials';
import { platformEntry } from './platform-entry';
import type { User } from './user';
import { userOf } from './user';

export type SignInResult =
  { ok: true; user: User } | { ok: false; reason: 'wrong_pair' } | { ok: false; reason: 'locked'; minutes: number };

/** Checks e-mail and password; five failures lock the account's sign-in for some minutes, right password or not. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const key = `email:${email}`;
  const minutes = lockedMinutes(key);
  if (minutes > 0) return { ok: false, reason: 'locked', minutes };

  // counted before the slow check, or guesses that come at once would all pass the lock
  countFailure(key);
  const { read, write } = await database();
  const row = await read.user.findUnique({ where: { email } });
  const fits = password.length <= passwordMax && (await passwordFits(row?.passwordHash ?? null, password));
  if (!row || !fits) return { ok: false, reason: 'wrong_pair' };
  forgetFailures(key);
  await write.platformEntry.create({ data: platformEntry('user.signed_in', row.id) });
  return { ok: true, user: userOf(row) };
}

/** Notes that a user left. */
export async function noteSignOut(userId: string): Promise<void> {
  const { write } = await database();
  await write.platformEntry.create({ data: platformEntry('user.signed_out', userId) });
}

import { createHash, randomInt } from 'node:crypto';
import { database } from '@/lib/db/client';
import { countFailure, lockedMinutes } from './attempt-limit';
import { platformEntry } from './platform-entry';
import type { User } from './user';
import { userOf } from './user';

/** Crockford's base 32: no letter that looks like a digit. Twelve of them are 60 bits. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

export type ResumeResult =
  { ok: true; user: User } | { ok: false; reason: 'wrong_code' } | { ok: false; reason: 'locked'; minutes: number };

/** Makes a new resume code, ends the old one and returns it, the only time it can be read. */
export async function makeResumeCode(userId: string): Promise<string> {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { resumeCodeHash: hashOf(code) } });
    await tx.platformEntry.create({ data: platformEntry('user.resume_code_made', userId) });
  });
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Finds the user of a typed code; `address` is where it was typed, because a wrong code belongs to no account. */
export async function resumeByCode(typed: string, address: string): Promise<ResumeResult> {
  const key = `resume:${address}`;
  const minutes = lockedMinutes(key);
  if (minutes > 0) return { ok: false, reason: 'locked', minutes };

  const code = readCode(typed);
  const { read, write } = await database();
  const row = code && (await read.user.findUnique({ where: { resumeCodeHash: hashOf(code) } }));
  if (!row) {
    countFailure(key);
    return { ok: false, reason: 'wrong_code' };
  }
  await write.platformEntry.create({ data: platformEntry('user.resumed', row.id) });
  return { ok: true, user: userOf(row) };
}

// what people type: lower case, spaces, O for 0, I or L for 1
function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === length ? code : null;
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

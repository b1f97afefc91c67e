import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setDatabase } from '@/lib/db/client';
import { createGuest } from '@/lib/platform/create-guest';
import { makeResumeCode, resumeByCode } from '@/lib/platform/resume-code';
import { signIn } from '@/lib/platform/sign-in';
import { signUp } from '@/lib/platform/sign-up';
import { findUser } from '@/lib/platform/user';
import { freshDatabase } from '../support/database';
import type { FreshDatabase } from '../support/database';

let db: FreshDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  setDatabase(db);
});

afterEach(async () => {
  setDatabase(undefined);
  await db.drop();
});

const ann = { nickname: 'Ann', email: 'ann@example.test', password: 'correct horse' };

async function journal(): Promise<string[]> {
  const rows = await db.read.platformEntry.findMany({ orderBy: [{ at: 'asc' }] });
  return rows.map((row) => row.name);
}

describe('users of the installation', () => {
  it('makes the first who signs up the host, not a guest before him and nobody after', async () => {
    const guest = await createGuest('早来的游客');
    expect(guest).toMatchObject({ isGuest: true, isHost: false });
    expect(await signUp(ann)).toMatchObject({ ok: true, user: { isHost: true, isGuest: false } });
    expect(await signUp({ ...ann, email: 'ben@example.test' })).toMatchObject({ ok: true, user: { isHost: false } });
  });

  it('ends with one host when many sign up first at once', async () => {
    const emails = Array.from({ length: 8 }, (_, index) => `u${index}@example.test`);
    await Promise.all(emails.map((email) => signUp({ ...ann, email })));
    expect(await db.read.user.count({ where: { isHost: true } })).toBe(1);
  });

  it('refuses an e-mail twice and keeps the id of a guest who signs up', async () => {
    const guest = await createGuest('游客');
    expect(await signUp({ ...ann, guestId: guest.id })).toMatchObject({ ok: true, user: { id: guest.id } });
    expect(await signUp({ ...ann, guestId: guest.id })).toEqual({ ok: false, reason: 'already_signed_up' });
    expect(await signUp(ann)).toEqual({ ok: false, reason: 'email_taken' });
    expect(await db.read.user.count()).toBe(1);
    expect(await journal()).toEqual(['user.guest_created', 'user.signed_up']);
  });

  it('signs in with the right pair only, and locks the account after five failures', async () => {
    await signUp({ ...ann, email: 'lock@example.test' });
    expect(await signIn('lock@example.test', ann.password)).toMatchObject({ ok: true });
    for (let failure = 0; failure < 5; failure += 1) {
      expect(await signIn('lock@example.test', 'wrong')).toEqual({ ok: false, reason: 'wrong_pair' });
    }
    expect(await signIn('lock@example.test', ann.password)).toMatchObject({ ok: false, reason: 'locked' });
    expect(await signIn('nobody@example.test', 'wrong')).toEqual({ ok: false, reason: 'wrong_pair' });
  });

  it('does not let guesses past the lock because they come at once', async () => {
    await signUp({ ...ann, email: 'rush@example.test' });
    const guesses = await Promise.all(Array.from({ length: 20 }, () => signIn('rush@example.test', 'wrong')));
    expect(guesses.filter((guess) => !guess.ok && guess.reason === 'wrong_pair')).toHaveLength(5);
  });

  it('brings a guest back by code however it is typed; a new code ends the old one', async () => {
    const guest = await createGuest('游客');
    const old = await makeResumeCode(guest.id);
    const code = await makeResumeCode(guest.id);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(await resumeByCode(old, 'a')).toEqual({ ok: false, reason: 'wrong_code' });
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await resumeByCode(typed, 'a')).toMatchObject({ ok: true, user: { id: guest.id } });
    expect((await findUser(guest.id))?.hasResumeCode).toBe(true);
    const row = await db.read.user.findUniqueOrThrow({ where: { id: guest.id } });
    expect(row.resumeCodeHash).not.toContain(code.slice(0, 4));
  });
});

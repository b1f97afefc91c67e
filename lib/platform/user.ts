import { database } from '@/lib/db/client';

/** A real person who uses Caipai, without the secrets of the row. */
export interface User {
  id: string;
  nickname: string;
  /** null for a guest */
  email: string | null;
  isHost: boolean;
  isGuest: boolean;
  hasResumeCode: boolean;
}

export interface UserRow {
  id: string;
  nickname: string;
  email: string | null;
  passwordHash: string | null;
  isHost: boolean;
  resumeCodeHash: string | null;
}

/** What the rest of the program may know of a user. */
export function userOf(row: UserRow): User {
  return {
    id: row.id,
    nickname: row.nickname,
    email: row.email,
    isHost: row.isHost,
    isGuest: row.passwordHash === null,
    hasResumeCode: row.resumeCodeHash !== null,
  };
}

/** The user with this id as he is now, or null. */
export async function findUser(id: string): Promise<User | null> {
  const { read } = await database();
  const row = await read.user.findUnique({ where: { id } });
  return row && userOf(row);
}

/** Whether somebody has signed up already; who signs up first becomes the host. */
export async function hasHost(): Promise<boolean> {
  const { read } = await database();
  return (await read.user.count({ where: { isHost: true } })) > 0;
}

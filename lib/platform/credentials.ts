import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

export const nicknameMax = 20;
export const passwordMin = 8;
/** argon2 is dear: nobody may make the server hash a novel */
export const passwordMax = 200;

/** A nickname as it is stored: trimmed, 1 to 20 characters. */
export const nicknameSchema = z.string().trim().min(1).max(nicknameMax);
/** An e-mail address as it is stored: trimmed, lower case. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const passwordSchema = z.string().min(passwordMin).max(passwordMax);

/** The argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let decoy: Promise<string> | undefined;

/** Whether the password fits. Without a hash it takes the same time, so that unknown addresses cannot be told apart. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody has this password');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && passwordHash !== null;
}

/** Hashes and unguessable values for commands; a rule in lib/domain only ever sees their results. */
import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// Small on purpose: passwords of simulated accounts, hashed while the sandbox's turn is held.
const simulated = { memoryCost: 4096, timeCost: 2, parallelism: 1 };

/** sha256 as 64 hex characters. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a link in a mail carries, 32 unguessable characters, and the hash that is kept of it. */
export function newMailToken(): { plain: string; hash: string } {
  const plain = randomBytes(24).toString('base64url');
  return { plain, hash: sha256(plain) };
}

/** 32 hex characters (E-2). */
export const newAppSecret = (): string => randomBytes(16).toString('hex');

/** The argon2id hash of a simulated account's password. */
export const hashSimulatedPassword = (password: string): Promise<string> => hash(password, simulated);

/** Whether the password is the account's; case sensitive (A1-5). An account without one has no right password. */
export const isPasswordOf = async (passwordHash: string | null, password: string): Promise<boolean> =>
  passwordHash !== null && verify(passwordHash, password);

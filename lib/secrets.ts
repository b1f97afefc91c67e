/** Hashes and unguessable values for commands; a rule in lib/domain only ever sees their results. */
import { createHash, createPublicKey, generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
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

/** The hash of what somebody brings as AppSecret; null when it does not have the form of one (E-2). */
export const secretHashOf = (given: string): string | null => (/^[0-9a-f]{32}$/.test(given) ? sha256(given) : null);

/** An access_token of this secret at this moment: nothing is kept, the same question has the same answer. */
export const accessToken = (secretHash: string, at: Date): string =>
  `90_${createHash('sha512').update(`${secretHash}:${at.toISOString()}`).digest('base64url')}`;

/** An RSA-2048 pair for the official upload client (E-6): PKCS#1 for its file, SPKI to be kept. Takes about 0.1 s. */
export async function newUploadKeyPair(): Promise<{ publicKey: string; fingerprint: string; privateKey: string }> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return { publicKey, privateKey, fingerprint: createHash('sha256').update(der).digest('hex') };
}

/** An EncodingAESKey: 43 letters and digits (E-15). */
export const newAesKey = (): string => randomBytes(256).toString('base64').replace(/[+/=]/g, '').slice(0, 43);

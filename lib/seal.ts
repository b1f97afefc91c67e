/** Seals one-time values at rest: AES-256-GCM with a key derived from the installation's secret. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { authSecret } from '@/lib/auth-secret';
import type { JsonObject } from '@/lib/domain/model';

const keyOf = async (): Promise<Buffer> =>
  createHash('sha256')
    .update(`seal:${await authSecret()}`)
    .digest();

/** Seals a value so that only this installation can read it. */
export async function seal(value: JsonObject): Promise<string> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Opens a sealed value; null when it was sealed elsewhere (a copied sandbox). */
export async function unseal(text: string): Promise<JsonObject | null> {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', await keyOf(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return JSON.parse(body.toString('utf8')) as JsonObject;
  } catch {
    return null;
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';

const cookieName = 'caipai-browser';
const maxAge = 180 * 86_400;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Hash of this browser's own token, to which simulated logins are bound; null before its first action. */
export async function browserHash(): Promise<string | null> {
  const token = (await cookies()).get(cookieName)?.value;
  return token ? hashOf(token) : null;
}

/** As browserHash, making the token when there is none: only in a server action or route handler. */
export async function ensureBrowserHash(): Promise<string> {
  const jar = await cookies();
  let token = jar.get(cookieName)?.value;
  if (!token) {
    token = randomBytes(24).toString('base64url');
    jar.set(cookieName, token, { httpOnly: true, sameSite: 'lax', path: '/', maxAge });
  }
  return hashOf(token);
}

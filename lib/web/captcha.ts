/** The captcha of the look-alike's registration: our own picture, checked by a signature, kept nowhere (A1-7). */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { authSecret } from '@/lib/auth-secret';
import { now } from '@/lib/clock';

/** `token` goes into a hidden field; `text` is what the picture shows and what has to be typed. */
export type Captcha = { token: string; text: string };

/** Letters and digits that nobody takes for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const lifeSeconds = 600;

async function sign(purpose: string, token: string): Promise<Buffer> {
  return createHmac('sha256', `${await authSecret()}:captcha:${purpose}`)
    .update(token)
    .digest();
}

async function textOf(token: string, length: number): Promise<string> {
  const bytes = await sign('text', token);
  return [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** A new picture; it can be answered for ten minutes of real time. */
export async function newCaptcha(length: number): Promise<Captcha> {
  const expires = Math.floor(now().getTime() / 1000) + lifeSeconds;
  const unsigned = `${expires}.${randomBytes(12).toString('base64url')}`;
  const token = `${unsigned}.${(await sign('token', unsigned)).toString('base64url')}`;
  return { token, text: await textOf(token, length) };
}

/** Whether the answer is right, in time, and to a picture of ours; capitals do not matter. */
export async function isCaptchaRight(token: unknown, answer: unknown, length: number): Promise<boolean> {
  if (typeof token !== 'string' || typeof answer !== 'string') return false;
  const [expires, nonce, signature] = token.split('.');
  const mine = await sign('token', `${expires}.${nonce}`);
  const theirs = Buffer.from(signature ?? '', 'base64url');
  if (theirs.length !== mine.length || !timingSafeEqual(theirs, mine)) return false;
  if (Number(expires) * 1000 < now().getTime()) return false;
  return answer.trim().toUpperCase() === (await textOf(token, length));
}

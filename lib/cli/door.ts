import { timingSafeEqual, createHash } from 'node:crypto';
import { cliToken } from './token';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the request carries the CLI's token. */
export async function isCli(request: Request): Promise<boolean> {
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(await cliToken()));
}

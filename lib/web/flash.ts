import { cookies } from 'next/headers';
import type { Entry } from '@/lib/journal';
import { eventText } from './event-text';

const cookieName = 'caipai-flash';
/** Long enough for the page after a redirect, too short for the one after that. */
const maxAge = 4;

type Jar = Awaited<ReturnType<typeof cookies>>;

/** Says on the page `to`, and on no other (a phone beside it, say), what has just happened. */
export async function flashEvent(jar: Jar, entry: Pick<Entry, 'name' | 'data'>, to: string): Promise<void> {
  const text = await eventText(entry.name, entry.data);
  jar.set(cookieName, text.slice(0, 300), { httpOnly: true, sameSite: 'lax', path: to.split('?')[0], maxAge });
}

/** What has just happened, or null. */
export async function readFlash(): Promise<string | null> {
  return (await cookies()).get(cookieName)?.value ?? null;
}

/** What the login page asks beside its code. */
import type { ConsoleSession } from '@/lib/domain/model';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** Whether a password for this address is asked with a captcha: after the first wrong one, until a right one (B-8). */
export async function needsCaptcha(world: World, email: string): Promise<boolean> {
  const account = email === '' ? null : await one(world, 'account', { email });
  return account !== null && account.loginFailures > 0;
}

/** The nickname of a person, or null. */
export async function nicknameOf(world: World, personId: number): Promise<string | null> {
  return (await one(world, 'person', { id: personId }))?.nickname ?? null;
}

/** An open console session of this browser, or null. */
export const findOpenSession = (world: World, id: number, browserHash: string): Promise<ConsoleSession | null> =>
  one(world, 'consoleSession', { id, browserHash, endedAt: null });

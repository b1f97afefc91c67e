import { randomInt } from 'node:crypto';
import { getMessages } from '@/lib/i18n/locale';
import { createGuest } from '@/lib/platform/create-guest';
import { currentUser, startSession } from './session';

/** Who asks; where nobody is signed in, a new guest who is signed in from now on. To be called in a server action. */
export async function userOrGuest(): Promise<{ id: string }> {
  const user = await currentUser();
  if (user) return user;
  const { signIn } = await getMessages();
  const guest = await createGuest(`${signIn.guest.suggestion} ${randomInt(1000, 10_000)}`);
  await startSession(guest.id);
  return guest;
}

import { notFound } from 'next/navigation';
import type { User } from '@/lib/platform/user';
import { currentUser } from './session';

/** The host of the installation; for everybody else there is no such page. */
export async function requireHost(): Promise<User> {
  const user = await currentUser();
  return user?.isHost ? user : notFound();
}

/** What an account is called where it has no name yet. */
import type { Account } from './model';

/** Its name, else the address it was registered with, else its AppID: a test account has nothing else (A5). */
export const accountTitle = ({ name, email, appId }: Pick<Account, 'name' | 'email' | 'appId'>): string =>
  name ?? email ?? appId ?? '';

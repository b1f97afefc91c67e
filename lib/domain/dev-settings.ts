/** What every development setting asks of the account (E). Pure. */
import type { Account } from './model';
import { refuse, type Refusal } from './refusal';

/** Settings belong to an AppID. Refusals: not_found, account_not_ready. */
export const accountGate = (account: Account | null): Refusal | null =>
  account?.appId ? null : refuse(account ? 'account_not_ready' : 'not_found');

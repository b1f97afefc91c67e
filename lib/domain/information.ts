/** When the information of a mini program (小程序信息, categories) may be filled in (A3-18, A3-19). Pure. */
import type { AccountState } from './lifecycle';
import type { Account } from './model';
import { refuse, type RefusalCode, type Refusal } from './refusal';

/** Why the information is closed, by the state of the account; development goes on all the while. */
const closed = {
  awaiting_activation: 'account_not_ready',
  activated: 'account_not_ready',
  awaiting_payment: 'payment_awaited',
  awaiting_verification: 'verification_awaited',
  active: null,
  frozen: 'account_frozen',
  deregistered: 'account_ended',
  migrated: 'account_ended',
} as const satisfies Record<AccountState, RefusalCode | null>;

/** The reason why the information is closed, null when it is open: once the subject has paid or is verified. */
export function informationGate(account: Pick<Account, 'state'> | null): Refusal | null {
  if (!account) return refuse('not_found');
  const code = closed[account.state];
  return code && refuse(code);
}

/** How the platform counts an account, and what an account that is frozen or over still takes (C6-4, C6-7). Pure. */
import { informationGate } from './information';
import { accountLife, next, type AccountState } from './lifecycle';
import type { Account } from './model';
import { policy, type Action, type Need } from './action-table';
import type { Refusal } from './refusal';

export const standings = ['normal', 'deregistered', 'banned', 'warned', 'frozen'] as const;
export type AccountStanding = (typeof standings)[number];

/** C6-7: the platform's account_status. A migrated account is dead like a deregistered one (chosen). */
export const accountStatusCodes: Record<AccountStanding, number> = {
  normal: 1,
  deregistered: 14,
  banned: 16,
  warned: 18,
  frozen: 19,
};

/** An account that is over: nothing leads out of its state. */
export const isEnded = (account: Pick<Account, 'state'>): boolean =>
  Object.keys(accountLife[account.state]).length === 0;
export const isFrozen = (account: Pick<Account, 'state'>): boolean =>
  next(accountLife, account.state, 'recover') !== null;

/** `isWarned`: a warning is in force. */
export function standingOf(account: Pick<Account, 'state' | 'bannedAt'>, isWarned: boolean): AccountStanding {
  if (isEnded(account)) return 'deregistered';
  if (isFrozen(account)) return 'frozen';
  if (account.bannedAt) return 'banned';
  return isWarned ? 'warned' : 'normal';
}

const openToFrozen: readonly Action[] = ['account.recover', 'console.login'];

/** C6-3, C6-4: what a person does in a frozen or ended account. Refusals: account_frozen, account_ended. */
export function standingProblem(action: Action, account: { state: AccountState } | null): Refusal | null {
  const needs: Need = policy[action].needs;
  const isOutside = ['applicant', 'anybody', 'reviewer', 'director', 'platform'].some((who) => who in needs);
  if (!account || isOutside) return null;
  if (isEnded(account)) return informationGate(account);
  return isFrozen(account) && !openToFrozen.includes(action) ? informationGate(account) : null;
}

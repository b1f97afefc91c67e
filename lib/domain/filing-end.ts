/** The end of a filing: cancelled, or gone with its account (A8-19). Pure. */
import { update, type Change, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { dropDues } from './filing-facts';
import { filingLife, type FilingState } from './filing-life';
import { next } from './lifecycle';
import type { Account } from './model';
import type { Filing } from './rows-filing';

/** What ends when the filing of an account ends: by 注销, or because the account is deregistered (A8-19). */
export function endFiling(
  account: Account,
  filings: readonly Filing[],
  { at }: Pick<Moment, 'at'>,
): { events: Event[]; changes: Change[]; dues: DueChange[] } {
  const ended = filings.flatMap((filing) => {
    const state: FilingState | null = next(filingLife, filing.state, 'end');
    return state ? [{ filing, state }] : [];
  });
  const { id, filingNumber } = account;
  return {
    events: filingNumber === null ? [] : [{ name: 'account.unfiled', data: { filingNumber }, accountId: id }],
    changes: [
      ...ended.map(({ filing, state }) => update('filing', filing.id, { state, decidedAt: at })),
      ...(filingNumber === null ? [] : [update('account', id, { filingNumber: null })]),
    ],
    dues: ended.flatMap(({ filing }) => dropDues(filing.id)),
  };
}

import type { Account } from '@/lib/domain/model';
import { findAccount } from '@/lib/store/actor';
import { many, type Bound } from '@/lib/store/rows';

/** The account that is meant: by AppID, e-mail or id, else the first one of the sandbox. */
export async function accountOf(bound: Bound, ref?: string | number | null): Promise<Account | null> {
  if (ref !== undefined && ref !== null && ref !== '') return findAccount(bound, ref);
  return (await many(bound, 'account', {}, { take: 1 }))[0] ?? null;
}

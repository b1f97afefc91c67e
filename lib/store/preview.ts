/** Loads what previews and requests need. */
import type { NetFacts } from '@/lib/domain/net-check';
import type { Account, Person } from '@/lib/domain/model';
import type { PhoneDebug } from '@/lib/domain/rows-preview';
import { loadNet } from './cloud';
import { one, type Bound } from './rows';

/** The row that says 打开调试 is on; null when it is off. */
export const debuggingOf = (bound: Bound, account: Account | null, person: Person | null): Promise<PhoneDebug | null> =>
  one(bound, 'phoneDebug', { accountId: account?.id ?? 0, personId: person?.id ?? 0 });

/** What the requests of an account's mini program meet. */
export const loadNetFacts = async (bound: Bound, account: Account): Promise<NetFacts> => ({
  ...(await loadNet(bound)),
  list: account.serverDomains,
});

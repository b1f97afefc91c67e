/** Loads what the rules of a scan ask about a ticket (domain/scanning.ts). */
import type { JsonObject, ScanTicket } from '@/lib/domain/model';
import { accountIdOf, type ScanFacts } from '@/lib/domain/scanning';
import { sha256 } from '@/lib/secrets';
import { findOfficial, officialIn } from '@/lib/store/official-account';
import { one, type Bound } from '@/lib/store/rows';

/** What a ticket stores of its act. */
export type Kept = { browserHash: string | null; input: JsonObject };
export const keptOf = (ticket: ScanTicket): Kept => ticket.input as Kept;

/** The facts for every step of this ticket. */
export async function loadScanFacts(bound: Bound, ticket: ScanTicket): Promise<ScanFacts> {
  const accountId = accountIdOf(ticket);
  const [account, registration] =
    accountId === null
      ? [null, null]
      : await Promise.all([one(bound, 'account', { id: accountId }), one(bound, 'registration', { accountId })]);
  const { input } = keptOf(ticket);
  const official = await findOfficial(bound, officialIn(input));
  return { askedById: ticket.askedById, account, registration, official, input, hash: sha256 };
}

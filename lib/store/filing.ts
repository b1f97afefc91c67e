/** Loads what decisions about filings need. */
import type { FilingFacts } from '@/lib/domain/filing-facts';
import { papersOf } from '@/lib/domain/filing-form';
import type { Account } from '@/lib/domain/model';
import type { Filing } from '@/lib/domain/rows-filing';
import { firstReleasedAt } from './release';
import { many, one, type Bound } from './rows';

/** The account's filings with everything they are checked against; `papers`: files that an input names. */
export async function loadFiling(
  bound: Bound,
  account: Account | null,
  papers: readonly number[] = [],
): Promise<FilingFacts> {
  const accountId = account?.id ?? 0;
  const [all, categories, quotaUses, releasedAt, registration, admin, siblings] = await Promise.all([
    many(bound, 'filing'),
    many(bound, 'accountCategory', { accountId }),
    many(bound, 'quotaUse', { accountId }),
    firstReleasedAt(bound, accountId),
    one(bound, 'registration', { accountId }),
    account?.adminPersonId ? one(bound, 'person', { id: account.adminPersonId }) : null,
    account?.subjectIdHash ? many(bound, 'account', { subjectIdHash: account.subjectIdHash }) : [],
  ]);
  const filings = all.filter((filing) => filing.accountId === accountId);
  const ids = [...new Set([...papers, ...filings.flatMap(({ form }) => papersOf(form))])];
  const files = ids.length > 0 ? await many(bound, 'storedFile', { id: { in: ids } }) : [];
  return {
    account,
    admin,
    organisationKind: registration?.organisationKind ?? null,
    categories,
    quotaUses,
    firstReleasedAt: releasedAt,
    filings,
    others: all.filter((filing) => filing.accountId !== accountId),
    siblings: siblings.filter(({ id }) => id !== accountId),
    files: new Map(files.map((file) => [file.id, file])),
  };
}

/** One application with its account's facts, for the desk and for time. */
export async function loadOneFiling(
  bound: Bound,
  filingId: number,
): Promise<{ facts: FilingFacts; filing: Filing | null }> {
  const filing = await one(bound, 'filing', { id: filingId });
  const account = filing ? await one(bound, 'account', { id: filing.accountId }) : null;
  return { facts: await loadFiling(bound, account), filing };
}

/** The application that waits for an answer from this phone, the latest when there are several. */
export async function filingOfPhone(bound: Bound, phone: string): Promise<Filing | null> {
  const waiting = await many(bound, 'filing', { state: 'sms_verification' });
  return waiting.findLast(({ codes }) => codes.some((code) => code.phone === phone && !code.isVerified)) ?? null;
}

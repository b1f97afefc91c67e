/** Whether users find a mini program by its name (R35). Pure. */
import { addMinutes } from './calendar';
import type { Account, Release } from './model';
import type { Pack } from './pack/shape';

export type SearchFacts = {
  name: string;
  isOnline: boolean;
  firstReleasedAt: Date | null;
  isVerified: boolean;
  isTakenDown: boolean;
};
export type Listed =
  | { isListed: true }
  | { isListed: false; why: 'unreleased' | 'unverified' | 'hidden'; name: string }
  | { isListed: false; why: 'tooNew'; name: string; minutes: number };

/** `first`: the first release that went to everyone. */
export const fieldsOf = (account: Account, first: Release | null): SearchFacts => ({
  name: account.name ?? '',
  isOnline: account.onlineReleaseId !== null,
  firstReleasedAt: first?.startedAt ?? null,
  isVerified: account.verifiedAt !== null,
  isTakenDown: account.takenDownAt !== null,
});

/** Listed search.minutes after the first release; with search.verifiedOnly only verified subjects. */
export function searchVerdict({ name, ...facts }: SearchFacts, { at, pack }: { at: Date; pack: Pack }): Listed {
  if (!facts.isOnline || !facts.firstReleasedAt) return { isListed: false, why: 'unreleased', name };
  if (facts.isTakenDown) return { isListed: false, why: 'hidden', name };
  if (pack['search.verifiedOnly'].value && !facts.isVerified) return { isListed: false, why: 'unverified', name };
  const minutes = pack['search.minutes'].value;
  if (addMinutes(facts.firstReleasedAt, minutes) > at) return { isListed: false, why: 'tooNew', name, minutes };
  return { isListed: true };
}

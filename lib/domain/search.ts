/** Whether users find a mini program by its name (R35). Pure. */
import { abilityOf, type Standing } from './ability';
import { addMinutes } from './calendar';
import type { Account, Release } from './model';
import type { Pack } from './pack/shape';

export type SearchFacts = {
  name: string;
  isOnline: boolean;
  firstReleasedAt: Date | null;
  standing: Standing;
  isTakenDown: boolean;
  /** 隐私设置 允许被搜索 */
  isSearchable: boolean;
};
export type Listed =
  | { isListed: true }
  | {
      isListed: false;
      why: 'unreleased' | 'unverified' | 'overdue' | 'banned' | 'hidden' | 'unsearchable';
      name: string;
    }
  | { isListed: false; why: 'tooNew'; name: string; minutes: number };

/** `first`: the first release that went to everyone. */
export const fieldsOf = (account: Account, first: Release | null): SearchFacts => ({
  name: account.name ?? '',
  isOnline: account.onlineReleaseId !== null,
  firstReleasedAt: first?.startedAt ?? null,
  standing: account,
  isTakenDown: account.takenDownAt !== null || account.bannedAt !== null,
  isSearchable: account.isSearchable,
});

/** Listed search.minutes after the first release; with search.verifiedOnly only verified subjects (A6-4). */
export function searchVerdict({ name, ...facts }: SearchFacts, { at, pack }: { at: Date; pack: Pack }): Listed {
  if (!facts.isOnline || !facts.firstReleasedAt) return { isListed: false, why: 'unreleased', name };
  if (facts.isTakenDown) return { isListed: false, why: 'hidden', name };
  if (!facts.isSearchable) return { isListed: false, why: 'unsearchable', name };
  const { why } = abilityOf('search', facts.standing, { at, pack });
  if (why) return { isListed: false, why: why === 'overdue' || why === 'banned' ? why : 'unverified', name };
  const minutes = pack['search.minutes'].value;
  if (addMinutes(facts.firstReleasedAt, minutes) > at) return { isListed: false, why: 'tooNew', name, minutes };
  return { isListed: true };
}

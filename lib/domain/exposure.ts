/** Who gets which version while a gray release runs (release.md R05, R08, R10). Pure. */
import type { Release } from './model';
import { hash } from './random';
import type { ReleaseFacts } from './release';

export type Phone = { wechatId: string; isMember: boolean; isTester: boolean; /** 0 ≤ bucket < 100 */ bucket: number };

/** The share of users in which a person falls for a release, 0 ≤ bucket < 100: raising the ratio takes nobody back. */
export const grayBucket = (seed: string, releaseId: number, personId: number): number =>
  Math.floor(hash(seed, 'gray.bucket', `${releaseId}:${personId}`) * 100);

/** Which release a user has: ticked members, testers and named IDs always the new one, the ratio for everyone else. */
export function releaseFor(facts: Pick<ReleaseFacts, 'account' | 'releases'>, phone: Phone): Release | null {
  const gray = facts.releases.find((r) => r.id === facts.account?.grayReleaseId);
  const online = facts.releases.find((r) => r.id === facts.account?.onlineReleaseId) ?? null;
  if (!gray) return online;
  const isNamed =
    (gray.includeMembers && phone.isMember) ||
    (gray.includeTesters && phone.isTester) ||
    gray.wechatIds.includes(phone.wechatId);
  return isNamed || phone.bucket < gray.percent ? gray : online;
}

/** The number that a filing ends with: well formed, obviously invented (A8-20). Pure. */
import type { Account } from './model';
import { digits } from './random';

/** The subject's number and the ordinal of the mini program; `siblings`: every account of the same subject. */
export function newFilingNumber(
  account: Pick<Account, 'id' | 'subjectIdHash'>,
  siblings: readonly Pick<Account, 'filingNumber'>[],
  seed: string,
): string {
  const ordinals = siblings.map(({ filingNumber }) => Number(/-(\d+)X$/.exec(filingNumber ?? '')?.[1] ?? 0));
  return `演ICP备${digits(seed, 'filing', account.subjectIdHash ?? account.id, 8)}号-${Math.max(0, ...ordinals) + 1}X`;
}

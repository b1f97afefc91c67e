import type { Account } from '@/lib/domain/model';
import { quotaKeys, quotas, renameGrants, stateOf, type QuotaKey, type QuotaSentence } from '@/lib/domain/quota';
import { firstReleasedAt } from '@/lib/store/release';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** One quota: `sentence` is the key of its words, `resetsAt` null when it never returns by itself. */
export type ShownQuota = {
  key: QuotaKey;
  used: number;
  left: number;
  limit: number;
  resetsAt: Date | null;
  sentence: QuotaSentence;
};

/** Every quota of the account as it stands now; none before its subject is registered. */
export async function showQuotas(world: World, account: Account): Promise<ShownQuota[]> {
  const { subjectType, verifiedAt } = account;
  if (!subjectType) return [];
  const [uses, releasedAt] = await Promise.all([
    many(world, 'quotaUse', { accountId: account.id }),
    firstReleasedAt(world, account.id),
  ]);
  const rules = quotas(world.pack, {
    subjectType,
    verifiedAt,
    firstReleasedAt: releasedAt,
    granted: renameGrants(uses),
  });
  return quotaKeys.map((key) => {
    const rule = rules[key];
    const usedAt = uses.filter((use) => use.key === rule.uses).map((use) => use.at);
    return { key, ...stateOf(rule, usedAt, world.at), sentence: rule.sentence };
  });
}

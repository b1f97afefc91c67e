/** Loads what decisions about an account's information and categories need. */
import type { CategoryFacts } from '@/lib/domain/account-category';
import { isUnderAudit } from '@/lib/domain/lifecycle';
import type { Account, AccountCategory } from '@/lib/domain/model';
import type { ProfileFacts } from '@/lib/domain/profile-name';
import { latestAudit } from './latest-audit';
import { loadNameWorld } from './name';
import { firstReleasedAt } from './release';
import { many, one, type Bound } from './rows';

/** Categories of the account with the uses of its quotas, and the files that are handed in as papers. */
export async function loadCategories(
  bound: Bound,
  account: Account | null,
  paperIds: readonly number[] = [],
): Promise<CategoryFacts> {
  const accountId = account?.id ?? 0;
  return {
    account,
    categories: await many(bound, 'accountCategory', { accountId }),
    papers: paperIds.length > 0 ? await many(bound, 'storedFile', { id: { in: [...paperIds] } }) : [],
    quotaUses: await many(bound, 'quotaUse', { accountId }),
    firstReleasedAt: await firstReleasedAt(bound, accountId),
  };
}

/** All categories of the account that holds this one; none when there is no such category. */
export async function loadForCategoryReview(bound: Bound, categoryId: number): Promise<AccountCategory[]> {
  const row = await one(bound, 'accountCategory', { id: categoryId });
  return row ? many(bound, 'accountCategory', { accountId: row.accountId }) : [];
}

type Named = { avatar?: number; papers?: readonly number[]; actorPersonId?: number | null };

/** The account's information, what else is called something, and the files that the input names. */
export async function loadProfile(bound: Bound, account: Account | null, named: Named = {}): Promise<ProfileFacts> {
  const audit = await latestAudit(bound, account?.id ?? 0);
  const { avatar, papers = [], actorPersonId = null } = named;
  return {
    ...(await loadCategories(bound, account, papers)),
    world: await loadNameWorld(bound, account),
    applications: await many(bound, 'nameApplication', { accountId: account?.id ?? 0 }),
    isUnderAudit: audit !== null && isUnderAudit(audit.state),
    file: avatar === undefined ? null : await one(bound, 'storedFile', { id: avatar }),
    actorPersonId,
  };
}

/** Loads what decisions about an account's information and categories need. */
import type { CategoryFacts } from '@/lib/domain/account-category';
import { isUnderAudit } from '@/lib/domain/lifecycle';
import type { Account } from '@/lib/domain/model';
import type { ProfileFacts } from '@/lib/domain/profile-name';
import { latestAudit } from './latest-audit';
import { firstReleasedAt } from './release';
import { many, one, type Bound } from './rows';

/** Categories of the account with the uses of its quotas. */
export async function loadCategories(bound: Bound, account: Account | null): Promise<CategoryFacts> {
  const accountId = account?.id ?? 0;
  return {
    account,
    categories: await many(bound, 'accountCategory', { accountId }),
    quotaUses: await many(bound, 'quotaUse', { accountId }),
    firstReleasedAt: await firstReleasedAt(bound, accountId),
  };
}

/** The account's information, what else is called something, and the file that is to be the avatar. */
export async function loadProfile(bound: Bound, account: Account | null, avatarFileId?: number): Promise<ProfileFacts> {
  const audit = await latestAudit(bound, account?.id ?? 0);
  const people = await many(bound, 'person');
  return {
    ...(await loadCategories(bound, account)),
    others: (await many(bound, 'account')).filter((other) => other.id !== account?.id),
    wechatIds: new Set(people.map((person) => person.wechatId)),
    isUnderAudit: audit !== null && isUnderAudit(audit.state),
    file: avatarFileId === undefined ? null : await one(bound, 'storedFile', { id: avatarFileId }),
  };
}

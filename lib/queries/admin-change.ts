import type { Account } from '@/lib/domain/model';
import { isOrganisation } from '@/lib/domain/registration';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** The form of 修改管理员: whose account it is, and who is the administrator now. */
export async function showAdminChange(world: World, account: Account) {
  const form = await one(world, 'registration', { accountId: account.id });
  return {
    isPersonal: account.subjectType === null || !isOrganisation(account.subjectType),
    adminName: form?.adminName ?? '',
    adminIdMasked: account.adminIdMasked ?? '',
  };
}

export type AdminChangePage = Awaited<ReturnType<typeof showAdminChange>>;

import { isRefused, type Outcome } from '@/lib/domain/decision';
import { approveCategory } from '@/lib/domain/account-category';
import type { Due } from '@/lib/store/due';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** The review of a category that needs papers is over (C4-7); nothing when it was removed before. */
export async function categoryVerdict(world: World, due: Due): Promise<Outcome | null> {
  const row = await one(world, 'accountCategory', { id: due.subjectId });
  if (!row) return null;
  const decision = approveCategory(await many(world, 'accountCategory', { accountId: row.accountId }), row.id);
  return isRefused(decision) ? null : decision;
}

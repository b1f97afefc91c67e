import { isRefused, type Outcome } from '@/lib/domain/decision';
import { approveCategory } from '@/lib/domain/category-review';
import type { Due } from '@/lib/store/due';
import { loadForCategoryReview } from '@/lib/store/profile';
import type { World } from '@/lib/store/world';

/** The review of a category's papers is over (C4-7); nothing when it was decided or removed before. */
export async function categoryVerdict(world: World, due: Due): Promise<Outcome | null> {
  const decision = approveCategory(await loadForCategoryReview(world, due.subjectId), due.subjectId);
  return isRefused(decision) ? null : decision;
}

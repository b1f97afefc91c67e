import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { approveGuideline } from '@/lib/domain/privacy-guideline';
import type { Due } from '@/lib/store/due';
import { loadGuidelinesOf } from '@/lib/store/privacy';
import type { World } from '@/lib/store/world';

/** The automatic review of a guideline passes when its time has come (C5-3); nothing when it was judged before. */
export async function privacyVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = approveGuideline(await loadGuidelinesOf(world, due.subjectId), due.subjectId, moment);
  return isRefused(decision) ? null : decision;
}

import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { grayDeadline } from '@/lib/domain/gray';
import type { Due } from '@/lib/store/due';
import { loadRelease } from '@/lib/store/release';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** Day 15 of a gray release: everyone gets the version (R11); nothing when it was completed or cancelled before. */
export async function grayDeadlineDue(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const gray = await one(world, 'release', { id: due.subjectId });
  const account = gray ? await one(world, 'account', { id: gray.accountId }) : null;
  if (!gray || account?.grayReleaseId !== gray.id) return null;
  const decision = grayDeadline(await loadRelease(world, account, null), moment);
  return isRefused(decision) ? null : decision;
}

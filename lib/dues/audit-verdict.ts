import { automaticVerdict, confirm, unfinishedClause } from '@/lib/domain/review';
import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { rejectReasonOfClause } from '@/lib/domain/reject-reason';
import { loadForReview } from '@/lib/store/audit';
import type { Due } from '@/lib/store/due';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** The automatic review's verdict, when its time has come (A20); nothing when the audit is over already. */
export async function auditVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const facts = await loadForReview(world, due.subjectId);
  const { version } = facts;
  const file = version ? await one(world, 'storedFile', { id: version.fileId }) : null;
  const unfinishedReasonId = rejectReasonOfClause(unfinishedClause)!.id;
  const decision = automaticVerdict({ ...facts, file, unfinishedReasonId }, moment);
  return isRefused(decision) ? null : decision;
}

/** The regulator's time is over (C4-5); nothing when the audit was withdrawn before. */
export async function regulatorVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = confirm(await loadForReview(world, due.subjectId), moment);
  return isRefused(decision) ? null : decision;
}

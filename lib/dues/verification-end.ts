import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { lapse, remindOfEnd } from '@/lib/domain/verified';
import type { Due } from '@/lib/store/due';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** 3, 2, 1 months and 7 days before the end (A6-2); the due's subject is the account. */
export async function verificationReminder(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = remindOfEnd(await one(world, 'account', { id: due.subjectId }), moment);
  return isRefused(decision) ? null : decision;
}

/** The end of the verification (A6-2); the due's subject is the account. */
export async function verificationLapse(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = lapse(await one(world, 'account', { id: due.subjectId }), moment);
  return isRefused(decision) ? null : decision;
}

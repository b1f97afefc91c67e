import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { payOverdue, refillOverdue } from '@/lib/domain/verification-order';
import { automaticVerification } from '@/lib/domain/verification-review';
import type { Due } from '@/lib/store/due';
import { one } from '@/lib/store/rows';
import { loadVerificationCase } from '@/lib/store/verification';
import type { World } from '@/lib/store/world';

/** 24 hours without payment (A6-6); nothing when it was paid or cancelled. */
export async function verificationPaymentDeadline(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = payOverdue(await one(world, 'verification', { id: due.subjectId }), moment);
  return isRefused(decision) ? null : decision;
}

/** 30 days without filling it in again (A6-7). */
export async function verificationRefillDeadline(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = refillOverdue(await one(world, 'verification', { id: due.subjectId }), moment);
  return isRefused(decision) ? null : decision;
}

/** The automatic verdict (A3-18); nothing when the desk was faster. */
export async function verificationVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = automaticVerification(await loadVerificationCase(world, due.subjectId), moment);
  return isRefused(decision) ? null : decision;
}

import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { madeWhileWaiting, paymentOverdue, type MadeWhileWaiting } from '@/lib/domain/registration-payment';
import type { Due } from '@/lib/store/due';
import { loadForm } from '@/lib/store/registration';
import { many, one } from '@/lib/store/rows';
import { openConsoleSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';

/** Day 10 without the right payment (A3-17): the registration has failed; nothing when it was paid. */
export async function registrationPaymentDeadline(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const account = await one(world, 'account', { id: due.subjectId });
  const sessions = await openConsoleSessions(world, { accountId: due.subjectId });
  const made: MadeWhileWaiting[] = [];
  for (const table of madeWhileWaiting) {
    const rows = await many(world, table, { accountId: due.subjectId });
    made.push({ table, ids: rows.map(({ id }) => id) });
  }
  const decision = paymentOverdue({ ...(await loadForm(world, undefined, account)), sessions, made }, moment);
  return isRefused(decision) ? null : decision;
}

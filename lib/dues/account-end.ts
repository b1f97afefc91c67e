import { isRefused, type Decision, type Moment, type Outcome } from '@/lib/domain/decision';
import { freezeOnDay } from '@/lib/domain/account-freeze';
import { finishMigration } from '@/lib/domain/account-migration';
import { deregistrationDeadline } from '@/lib/domain/deregistration';
import { loadDeregistration, loadMigration } from '@/lib/store/account-end';
import type { Due } from '@/lib/store/due';
import { one } from '@/lib/store/rows';
import { openConsoleSessions, wasUsedAfter } from '@/lib/store/session';
import type { World } from '@/lib/store/world';

const outcome = (decision: Decision): Outcome | null => (isRefused(decision) ? null : decision);

/** What a deregistration waited for has come or not (C6-2, C6-3). */
export async function deregistrationDue(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const row = await one(world, 'deregistration', { id: due.subjectId });
  const account = row && (await one(world, 'account', { id: row.accountId }));
  return outcome(deregistrationDeadline(await loadDeregistration(world, account), moment));
}

/** The seven days of a migration are over (C6-5). */
export async function migrationEnd(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const row = await one(world, 'migration', { id: due.subjectId });
  const account = row && (await one(world, 'account', { id: row.accountId }));
  return outcome(finishMigration(await loadMigration(world, account), moment));
}

/** The day that the notice named (C6-4); nothing when the account was used since. */
export async function inactivityFreeze(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const account = await one(world, 'account', { id: due.subjectId });
  const sessions = account ? await openConsoleSessions(world, { accountId: account.id }) : [];
  const isInUse = account !== null && (await wasUsedAfter(world, account.id, 'account.inactivity_noticed'));
  return outcome(freezeOnDay({ account, sessions, isInUse }, moment));
}

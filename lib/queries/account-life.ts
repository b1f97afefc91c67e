/** How an account stands with the platform: its status, sanctions, deregistrations and migrations (C6, F). */
import { accountStatusCodes, standingOf, type AccountStanding } from '@/lib/domain/account-standing';
import type { Account } from '@/lib/domain/model';
import { violationClauses, type Deregistration, type Migration, type Violation } from '@/lib/domain/rows-life';
import { isInForce, punishId, violationTypes } from '@/lib/domain/violation';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ShownViolation = Violation & { punishId: string; eventType: number; clause: string };

/** The account's sanctions, newest first, with the platform's own numbers. */
export async function showViolations(world: World, accountId: number): Promise<ShownViolation[]> {
  const rows = await many(world, 'violation', { accountId }, { orderBy: { id: 'desc' } });
  return rows.map((row) => ({
    ...row,
    punishId: punishId(world.sandbox.seed, row.id),
    eventType: violationTypes[row.kind],
    clause: violationClauses[row.rule],
  }));
}

export type ShownLife = {
  standing: AccountStanding;
  accountStatus: number;
  violations: ShownViolation[];
  deregistrations: Deregistration[];
  /** of which it is A or B */
  migrations: Migration[];
};

export async function showLife(world: World, account: Account): Promise<ShownLife> {
  const [violations, deregistrations, migrations] = await Promise.all([
    showViolations(world, account.id),
    many(world, 'deregistration', { accountId: account.id }),
    many(world, 'migration'),
  ]);
  const isWarned = violations.some((one) => one.kind === 'warning' && isInForce(one));
  const standing = standingOf(account, isWarned);
  return {
    standing,
    accountStatus: accountStatusCodes[standing],
    violations,
    deregistrations,
    migrations: migrations.filter((one) => one.accountId === account.id || one.targetId === account.id),
  };
}

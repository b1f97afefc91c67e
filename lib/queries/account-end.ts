/** The pages 注销帐号 and 小程序迁移: what runs, what may be done, what was. */
import type { Actor } from '@/lib/domain/decision';
import { freezeDays, isMigrating, openDeregistration } from '@/lib/domain/deregistration';
import type { Account } from '@/lib/domain/model';
import { accountTitle } from '@/lib/domain/account-title';
import type { Deregistration, Migration } from '@/lib/domain/rows-life';
import { loadDeregistration } from '@/lib/store/account-end';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

export type DeregistrationPage = {
  open: Deregistration | null;
  /** newest first */
  past: Deregistration[];
  freezeDays: number;
  start: Judged;
  cancel: Judged;
  confirm: Judged;
};

export async function deregistrationPage(world: World, account: Account, actor: Actor): Promise<DeregistrationPage> {
  const facts = (await loadDeregistration(world, account))!;
  const open = openDeregistration(facts.deregistrations);
  const [start, cancel, confirm] = await Promise.all([
    button(world, actor, 'account.deregister'),
    button(world, actor, 'account.cancelDeregistration'),
    button(world, actor, 'account.confirmDeregistration'),
  ]);
  const past = facts.deregistrations.filter((one) => one !== open).reverse();
  return { open, past, freezeDays: freezeDays(facts), start, cancel, confirm };
}

export type ShownMigration = Migration & { from: string; to: string };
export type MigrationPage = {
  open: ShownMigration | null;
  /** of which the account is A or B, newest first */
  all: ShownMigration[];
  /** the others that could receive it */
  others: { appId: string; title: string }[];
  start: Judged;
  cancel: Judged;
};

export async function migrationPage(world: World, account: Account, actor: Actor): Promise<MigrationPage> {
  const [accounts, rows] = await Promise.all([many(world, 'account'), many(world, 'migration')]);
  const nameOf = (id: number): string => {
    const found = accounts.find((one) => one.id === id);
    return found ? accountTitle(found) : '';
  };
  const all = rows
    .filter((one) => one.accountId === account.id || one.targetId === account.id)
    .map((one) => ({ ...one, from: nameOf(one.accountId), to: nameOf(one.targetId) }))
    .reverse();
  const others = accounts.flatMap((one) =>
    one.id !== account.id && one.kind === 'mini_program' && one.state === 'active' && one.appId
      ? [{ appId: one.appId, title: accountTitle(one) }]
      : [],
  );
  const [start, cancel] = await Promise.all([
    button(world, actor, 'account.migrate', { to: others[0]?.appId ?? '-', isRelated: true }),
    button(world, actor, 'account.cancelMigration'),
  ]);
  const open = all.find((one) => one.accountId === account.id && isMigrating(one)) ?? null;
  return { open, all, others, start, cancel };
}

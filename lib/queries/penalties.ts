/** 平台处罚: the accounts that can be punished or frozen, how they stand, and every sanction of the sandbox. */
import { accountTitle } from '@/lib/domain/account-title';
import { loadActor } from '@/lib/store/actor';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { showLife, type ShownLife, type ShownViolation } from './account-life';
import { button, type Judged } from './button';
import { reviewer } from './review-case';

export type PunishableAccount = Pick<ShownLife, 'standing' | 'accountStatus'> & {
  id: number;
  title: string;
  notice: Judged;
  freeze: Judged;
};
export type PenaltiesPage = {
  accounts: PunishableAccount[];
  /** newest first */
  violations: (ShownViolation & { account: string; lift: Judged })[];
};

export async function penaltiesPage(world: World): Promise<PenaltiesPage> {
  const director = (await loadActor(world, { as: 'director' }))!;
  const rows = (await many(world, 'account')).filter(({ appId, kind }) => appId !== null && kind === 'mini_program');
  const violations: PenaltiesPage['violations'] = [];
  const accounts = await Promise.all(
    rows.map(async (account) => {
      const { id: accountId } = account;
      const title = accountTitle(account);
      const [life, notice, freeze] = await Promise.all([
        showLife(world, account),
        button(world, director, 'account.noticeInactivity', { accountId }),
        button(world, director, 'account.freeze', { accountId }),
      ]);
      for (const one of life.violations) {
        const lift = await button(world, reviewer, 'violation.lift', { violationId: one.id });
        violations.push({ ...one, account: title, lift });
      }
      const { standing, accountStatus } = life;
      return { id: accountId, title, standing, accountStatus, notice, freeze };
    }),
  );
  return { accounts, violations: violations.sort((a, b) => b.id - a.id) };
}

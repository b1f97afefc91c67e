/** One sanction on the account's own page, with its appeal (F-3, F-6). */
import type { Actor } from '@/lib/domain/decision';
import type { Account } from '@/lib/domain/model';
import { isInForce } from '@/lib/domain/violation';
import type { World } from '@/lib/store/world';
import { showViolations, type ShownViolation } from './account-life';
import { button, type Judged } from './button';
import { shownPapers, type ShownPaper } from './review-case';

export type ViolationPage = { row: ShownViolation; papers: ShownPaper[]; isInForce: boolean; appeal: Judged };

export async function violationPage(
  world: World,
  account: Account,
  actor: Actor,
  violationId: number,
): Promise<ViolationPage | null> {
  const row = (await showViolations(world, account.id)).find(({ id }) => id === violationId);
  if (!row) return null;
  const [papers, appeal] = await Promise.all([
    shownPapers(world, row.papers),
    button(world, actor, 'violation.appeal', { violationId, text: '-' }),
  ]);
  return { row, papers, isInForce: isInForce(row), appeal };
}

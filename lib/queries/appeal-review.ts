/** The desk's queue of appeals against sanctions, and one of them (F-6). */
import { next, violationLife, type ViolationState } from '@/lib/domain/lifecycle';
import type { Violation } from '@/lib/domain/rows-life';
import { dueTimes } from '@/lib/store/due';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, shownPapers, type ShownPaper, type WaitingCase } from './review-case';

const isWaiting = (state: ViolationState): boolean => next(violationLife, state, 'uphold') !== null;

export async function waitingAppeals(world: World): Promise<WaitingCase[]> {
  const [rows, nameOf, dueAt] = await Promise.all([
    many(world, 'violation'),
    accountNames(world),
    dueTimes(world, 'violation.appeal_verdict'),
  ]);
  return rows
    .filter(({ state }) => isWaiting(state))
    .map(({ id, accountId, content, appealedAt, issuedAt }) => ({
      id,
      accountId,
      account: nameOf(accountId),
      subject: content,
      at: appealedAt ?? issuedAt,
      dueAt: dueAt(id),
      href: `review/appeal/${id}`,
    }));
}

export type AppealCase = {
  violation: Violation;
  isWaiting: boolean;
  account: string;
  papers: ShownPaper[];
  approve: Judged;
  reject: Judged;
};

/** One appeal as the reviewer sees it, or null. */
export async function appealCase(world: World, violationId: number): Promise<AppealCase | null> {
  const violation = await one(world, 'violation', { id: violationId });
  if (!violation?.appealedAt) return null;
  const [nameOf, papers, approve, reject] = await Promise.all([
    accountNames(world),
    shownPapers(world, violation.papers),
    button(world, reviewer, 'violation.lift', { violationId }),
    button(world, reviewer, 'violation.uphold', { violationId, reason: '' }),
  ]);
  return {
    violation,
    isWaiting: isWaiting(violation.state),
    account: nameOf(violation.accountId),
    papers,
    approve,
    reject,
  };
}

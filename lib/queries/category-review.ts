/** The desk's queue of categories whose papers wait, and one of them. */
import { categoryOf, papersFor, type Papers } from '@/lib/domain/category';
import { categoryLife, next, type CategoryState } from '@/lib/domain/lifecycle';
import type { Account } from '@/lib/domain/model';
import { dueTimes } from '@/lib/store/due';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, shownPapers, type ShownPaper, type WaitingCase } from './review-case';

const isWaiting = (state: CategoryState): boolean => next(categoryLife, state, 'approve') !== null;

export async function waitingCategories(world: World): Promise<WaitingCase[]> {
  const [rows, nameOf, dueAt] = await Promise.all([
    many(world, 'accountCategory'),
    accountNames(world),
    dueTimes(world, 'category.verdict'),
  ]);
  return rows
    .filter(({ state }) => isWaiting(state))
    .map((row) => ({
      id: row.id,
      accountId: row.accountId,
      account: nameOf(row.accountId),
      subject: row.key,
      at: row.submittedAt ?? row.addedAt,
      dueAt: dueAt(row.id),
      href: `review/category/${row.id}`,
    }));
}

export type CategoryCase = {
  id: number;
  key: string;
  state: CategoryState;
  isWaiting: boolean;
  reason: string;
  at: Date;
  account: string;
  subjectType: NonNullable<Account['subjectType']>;
  subjectName: string;
  /** what the platform wants to see for it */
  asked: Papers;
  papers: ShownPaper[];
  approve: Judged;
  reject: Judged;
};

/** One category as the reviewer sees it, or null. */
export async function categoryCase(world: World, categoryId: number): Promise<CategoryCase | null> {
  const row = await one(world, 'accountCategory', { id: categoryId });
  const account = row ? await one(world, 'account', { id: row.accountId }) : null;
  const category = row && categoryOf(row.key);
  if (!row || !account?.subjectType || !category) return null;
  const [nameOf, papers, approve, reject] = await Promise.all([
    accountNames(world),
    shownPapers(world, row.papers),
    button(world, reviewer, 'category.approve', { categoryId }),
    button(world, reviewer, 'category.reject', { categoryId, reason: '' }),
  ]);
  return {
    id: row.id,
    key: row.key,
    state: row.state,
    isWaiting: isWaiting(row.state),
    reason: row.reason,
    at: row.submittedAt ?? row.addedAt,
    account: nameOf(account.id),
    subjectType: account.subjectType,
    subjectName: account.subjectName ?? '',
    asked: papersFor(category, account.subjectType),
    papers,
    approve,
    reject,
  };
}

/** The review of a category's papers: approved, rejected with a reason, handed in again (C4-2, C4-7). Pure. */
import { addWorkdays } from './calendar';
import { categoryOf, fewestPapers, type Category } from './category';
import { deny, update, type Decision, type DueChange, type Moment } from './decision';
import { informationGate } from './information';
import { categoryLife, next } from './lifecycle';
import type { Account, AccountCategory, StoredFile } from './model';
import { checkPapers } from './paper';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import type { SubjectType } from './registration';

/** When the papers of a category are judged by themselves: after working days, where nobody reviews (C4-7). */
export function categoryVerdictDue(categoryId: number, { at, pack, seed }: Moment): DueChange {
  const { min, max } = pack['category.reviewWorkdays'].value;
  const workdays = hashInt(seed, 'category.verdict', `${categoryId}:${at.toISOString()}`, min, max);
  return { do: 'add', at: addWorkdays(at, workdays), event: 'category.verdict', subjectId: categoryId };
}

/** The dues of a review that begins now: none where people review. */
export const categoryDues = (categoryId: number, moment: Moment): DueChange[] =>
  moment.reviewMode === 'auto' ? [categoryVerdictDue(categoryId, moment)] : [];

type Handed = {
  account: Account;
  category: Category;
  subjectType: SubjectType;
  ids: readonly number[];
  files: readonly StoredFile[];
};

/** Whether the papers that were handed in may be enough: their number is judged here, what they say by the review. */
export function papersRefusal({ account, category, subjectType, ids, files }: Handed, field: string): Refusal | null {
  const needed = fewestPapers(category, subjectType);
  if (needed === 0) return null;
  const bad = checkPapers(ids, files, account.id, field);
  if (bad) return bad;
  return new Set(ids).size < needed ? refuse('category_papers_missing', { needed }, field) : null;
}

const inReview = (categories: readonly AccountCategory[], id: number, step: 'approve' | 'reject') => {
  const row = categories.find((category) => category.id === id);
  const state = row ? next(categoryLife, row.state, step) : null;
  return row && state ? { row, state } : null;
};
const notInReview = (categories: readonly AccountCategory[], id: number) =>
  deny(refuse(categories.some((category) => category.id === id) ? 'category_not_in_review' : 'not_found'));

/** The papers are in order. The first approved category becomes the main one (C4-7). Refusal: category_not_in_review. */
export function approveCategory(categories: readonly AccountCategory[], categoryId: number): Decision {
  const found = inReview(categories, categoryId, 'approve');
  if (!found) return notInReview(categories, categoryId);
  const { row, state } = found;
  const isMain = !categories.some((category) => category.isMain);
  return {
    events: [{ name: 'category.approved', data: { key: row.key }, accountId: row.accountId }],
    changes: [update('accountCategory', row.id, { state, isMain })],
    dues: [{ do: 'drop', event: 'category.verdict', subjectId: row.id }],
  };
}

/** The papers are not in order. Refusals: category_not_in_review, reason_missing. */
export function rejectCategory(
  categories: readonly AccountCategory[],
  input: { categoryId: number; reason: string },
): Decision {
  const found = inReview(categories, input.categoryId, 'reject');
  if (!found) return notInReview(categories, input.categoryId);
  const { reason } = input;
  if (reason === '') return deny(refuse('reason_missing', null, 'reason'));
  const { row, state } = found;
  return {
    events: [{ name: 'category.rejected', data: { key: row.key, reason }, accountId: row.accountId }],
    changes: [update('accountCategory', row.id, { state, reason })],
    dues: [{ do: 'drop', event: 'category.verdict', subjectId: row.id }],
  };
}

export type ResubmitFacts = { account: Account | null; categories: readonly AccountCategory[]; papers: StoredFile[] };
export type ResubmitInput = { categoryId: number; papers: readonly number[]; key?: string | undefined };

/**
 * 修改资料: a rejected category goes back to the review with other papers. It is no addition and costs none.
 * Refusals: category_not_rejected (53307), category_papers_only (53306), category_papers_missing (53311).
 */
export function resubmitCategory(facts: ResubmitFacts, input: ResubmitInput, moment: Moment): Decision {
  const { account } = facts;
  const gate = informationGate(account);
  if (gate) return deny(gate);
  const row = facts.categories.find((category) => category.id === input.categoryId);
  const category = row && categoryOf(row.key);
  if (!account || !row || !category) return deny(refuse('not_found'));
  const state = next(categoryLife, row.state, 'resubmit');
  if (!state) return deny(refuse('category_not_rejected'));
  if (input.key !== undefined && input.key !== row.key) return deny(refuse('category_papers_only', null, 'key'));
  const subjectType = account.subjectType!;
  const bad = papersRefusal({ account, category, subjectType, ids: input.papers, files: facts.papers }, 'papers');
  if (bad) return deny(bad);
  return {
    events: [{ name: 'category.resubmitted', data: { key: row.key } }],
    changes: [
      update('accountCategory', row.id, {
        state,
        reason: '',
        papers: [...input.papers],
        submittedAt: moment.at,
      }),
    ],
    dues: categoryDues(row.id, moment),
  };
}

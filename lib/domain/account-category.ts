/** The service categories of an account: adding, the review of those that need papers, main, removing (C1-6, C4). Pure. */
import { addWorkdays } from './calendar';
import { checkAddCategory, isGame, needsPapers, type AddVerdict } from './category';
import { create, deny, remove, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { informationGate } from './information';
import { categoryLife, next } from './lifecycle';
import type { Account, AccountCategory, QuotaUse } from './model';
import { quotas, stateOf } from './quota';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import { spend } from './spending';

export type CategoryFacts = {
  account: Account | null;
  categories: AccountCategory[];
  quotaUses: QuotaUse[];
  /** when the first version went online */
  firstReleasedAt: Date | null;
};

function addRefusal(
  verdict: AddVerdict & { ok: false },
  limits: { max: number; perMonth: number; resetsAt: string },
  field: string,
): Refusal {
  switch (verdict.problem) {
    case 'unknown':
      return refuse('category_unknown', null, field);
    case 'subject':
      return refuse('category_subject', null, field);
    case 'duplicate':
      return refuse('category_duplicate', null, field);
    case 'full':
      return refuse('category_limit', { limit: limits.max }, field);
    case 'monthly':
      return refuse('category_month_limit', { limit: limits.perMonth, resetsAt: limits.resetsAt }, field);
  }
}

type Added = { events: Event[]; changes: Change[]; dues: DueChange[] };

/** A new row: approved at once, or in review when the category needs papers; those are not looked at (docs/fidelity.md). */
function added(account: Account, key: string, needsReview: boolean, isMain: boolean, moment: Moment): Added {
  const { at, pack, seed, newId } = moment;
  const row: AccountCategory = {
    id: newId(),
    accountId: account.id,
    key,
    state: needsReview ? 'in_review' : 'approved',
    isMain,
    reason: '',
    papers: [],
    addedAt: at,
    submittedAt: needsReview ? at : null,
  };
  const { min, max } = pack['category.reviewWorkdays'].value;
  const verdictAt = addWorkdays(at, hashInt(seed, 'category.verdict', row.id, min, max));
  return {
    events: [{ name: 'category.added', data: { key, isInReview: needsReview }, accountId: account.id }],
    changes: [create('accountCategory', row)],
    dues: needsReview ? [{ do: 'add', at: verdictAt, event: 'category.verdict', subjectId: row.id }] : [],
  };
}

type Asked = { keys: readonly string[]; isFirstForm: boolean; field: string };

function addAll(facts: CategoryFacts, asked: Asked, moment: Moment): { no: Refusal } | Added {
  const account = facts.account!;
  const { pack, at } = moment;
  const subjectType = account.subjectType!;
  const rule = quotas(pack, {
    subjectType,
    firstReleasedAt: facts.firstReleasedAt,
    verifiedAt: account.verifiedAt,
  }).categoryAdd;
  const uses = [...facts.quotaUses];
  const held = facts.categories.map((c) => c.key);
  let hasMain = facts.categories.some((c) => c.isMain);
  const all: Added = { events: [], changes: [], dues: [] };
  for (const [i, key] of asked.keys.entries()) {
    const field = asked.field === 'categories' ? `categories.${i}` : asked.field;
    const state = stateOf(
      rule,
      uses.filter((u) => u.key === rule.uses).map((u) => u.at),
      at,
    );
    const isFree = asked.isFirstForm && !rule.firstCounts;
    const verdict = checkAddCategory(key, subjectType, pack, { held, leftThisMonth: isFree ? 1 : state.left });
    const limits = {
      max: pack['category.max'].value,
      perMonth: state.limit,
      resetsAt: state.resetsAt?.toISOString() ?? '',
    };
    if (!verdict.ok) return { no: addRefusal(verdict, limits, field) };
    const spent = spend({ accountId: account.id, rule, uses, isFirst: asked.isFirstForm }, moment, field);
    if (spent.no) return spent;
    const needsReview = needsPapers(verdict.category, subjectType);
    const one = added(account, key, needsReview, !needsReview && !hasMain, moment);
    hasMain ||= !needsReview;
    held.push(key);
    for (const change of spent.changes) if (change.do === 'create' && change.in === 'quotaUse') uses.push(change.row);
    all.events.push(...one.events);
    all.changes.push(...one.changes, ...spent.changes);
    all.dues.push(...one.dues);
  }
  return all;
}

/** The categories of the first completion; they count as uses only where the pack says so (category.firstCounts). */
export function firstCategories(
  facts: CategoryFacts,
  keys: readonly string[],
  moment: Moment,
): { no: Refusal } | Added {
  return addAll(facts, { keys: [...new Set(keys)], isFirstForm: true, field: 'categories' }, moment);
}

/** 添加服务类目. Refusals: 53303, 53302, 53304, 53301, 53300. */
export function addCategory(facts: CategoryFacts, input: { key: string }, moment: Moment): Decision {
  const gate = informationGate(facts.account);
  if (gate) return deny(gate);
  const done = addAll(facts, { keys: [input.key], isFirstForm: false, field: 'key' }, moment);
  if ('no' in done) return deny(done.no);
  const [event, ...rest] = done.events;
  return { events: [event!, ...rest], changes: done.changes, dues: done.dues };
}

const find = (facts: CategoryFacts, id: number): AccountCategory | undefined =>
  facts.categories.find((c) => c.id === id);

/** 删除. Refusals: category_in_review (53308), category_irreversible (C4-4), category_last. */
export function removeCategory(facts: CategoryFacts, input: { categoryId: number }): Decision {
  const row = find(facts, input.categoryId);
  if (!facts.account || !row) return deny(refuse('not_found'));
  if (row.state === 'in_review') return deny(refuse('category_in_review'));
  const otherApproved = facts.categories.filter((c) => c.id !== row.id && c.state === 'approved');
  if (row.state === 'approved' && isGame(row.key)) return deny(refuse('category_irreversible'));
  if (row.state === 'approved' && otherApproved.length === 0) return deny(refuse('category_last'));
  const heir = row.isMain ? otherApproved[0] : undefined;
  return {
    events: [{ name: 'category.removed', data: { key: row.key } }],
    changes: [
      remove('accountCategory', row.id),
      ...(heir ? [update('accountCategory', heir.id, { isMain: true })] : []),
    ],
  };
}

/** 设为主营 (C4-7): exactly one approved category is the main one. Refusals: category_in_review, unchanged. */
export function chooseMainCategory(facts: CategoryFacts, input: { categoryId: number }): Decision {
  const row = find(facts, input.categoryId);
  if (!facts.account || !row || row.state === 'rejected') return deny(refuse('not_found'));
  if (row.state === 'in_review') return deny(refuse('category_in_review'));
  if (row.isMain) return deny(refuse('unchanged'));
  const former = facts.categories.filter((c) => c.isMain);
  return {
    events: [{ name: 'category.main_chosen', data: { key: row.key } }],
    changes: [
      ...former.map((c) => update('accountCategory', c.id, { isMain: false })),
      update('accountCategory', row.id, { isMain: true }),
    ],
  };
}

/** The review of a category that needs papers: approved when its time has come; papers are not simulated yet. */
export function approveCategory(categories: readonly AccountCategory[], categoryId: number): Decision {
  const row = categories.find((c) => c.id === categoryId);
  const state = row ? next(categoryLife, row.state, 'approve') : null;
  if (!row || !state) return deny(refuse('not_found'));
  const isMain = !categories.some((c) => c.isMain);
  return {
    events: [{ name: 'category.approved', data: { key: row.key }, accountId: row.accountId }],
    changes: [update('accountCategory', row.id, { state, isMain })],
  };
}

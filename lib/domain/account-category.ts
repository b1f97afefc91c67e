/** The service categories of an account: adding, the review of those that need papers, main, removing (C1-6, C4). Pure. */
import { checkAddCategory, isGame, needsPapers, type AddVerdict, type Category } from './category';
import { categoryDues, papersRefusal } from './category-review';
import { create, deny, remove, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { informationGate } from './information';
import type { Account, AccountCategory, QuotaUse, StoredFile } from './model';
import { quotas, stateOf } from './quota';
import { refuse, type Refusal } from './refusal';
import { spend } from './spending';

export type CategoryFacts = {
  account: Account | null;
  categories: AccountCategory[];
  quotaUses: QuotaUse[];
  /** the uploaded files that the input names as papers */
  papers: StoredFile[];
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
    case 'byMail':
      return refuse('category_by_mail', null, field);
    case 'duplicate':
      return refuse('category_duplicate', null, field);
    case 'full':
      return refuse('category_limit', { limit: limits.max });
    case 'monthly':
      return refuse('category_month_limit', { limit: limits.perMonth, resetsAt: limits.resetsAt });
  }
}

type Added = { events: Event[]; changes: Change[]; dues: DueChange[] };

/** One category as a form asks for it: what is to be handed in with it depends on the category. */
export type CategoryChoice = { key: string; papers?: readonly number[] | undefined; confirmed?: boolean | undefined };

type Accepted = { key: string; papers: readonly number[]; needsReview: boolean; isMain: boolean };

/** A new row: approved at once, or in review when the category needs papers (C4-2). */
function added(account: Account, { key, papers, needsReview, isMain }: Accepted, moment: Moment): Added {
  const row: AccountCategory = {
    id: moment.newId(),
    accountId: account.id,
    key,
    state: needsReview ? 'in_review' : 'approved',
    isMain,
    reason: '',
    papers: [...papers],
    addedAt: moment.at,
    submittedAt: needsReview ? moment.at : null,
  };
  return {
    events: [{ name: 'category.added', data: { key, isInReview: needsReview }, accountId: account.id }],
    changes: [create('accountCategory', row)],
    dues: needsReview ? categoryDues(row.id, moment) : [],
  };
}

/** What must come with this category: papers, and for games the word that it is for good (C4-4). */
function companionsRefusal(
  facts: CategoryFacts,
  choice: CategoryChoice,
  category: Category,
  at: string,
): Refusal | null {
  const account = facts.account!;
  if (isGame(category.key) && choice.confirmed !== true)
    return refuse('category_game_unconfirmed', null, `${at}confirmed`);
  const subjectType = account.subjectType!;
  return papersRefusal(
    { account, category, subjectType, ids: choice.papers ?? [], files: facts.papers },
    `${at}papers`,
  );
}

type Asked = { choices: readonly CategoryChoice[]; isFirstForm: boolean };

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
  for (const [i, choice] of asked.choices.entries()) {
    const { key } = choice;
    const field = asked.isFirstForm ? `categories.${i}` : 'key';
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
    const missing = companionsRefusal(facts, choice, verdict.category, asked.isFirstForm ? `${field}.` : '');
    if (missing) return { no: missing };
    const spent = spend({ accountId: account.id, rule, uses, isFirst: asked.isFirstForm }, moment, field);
    if (spent.no) return spent;
    const needsReview = needsPapers(verdict.category, subjectType);
    const papers = needsReview ? (choice.papers ?? []) : [];
    const one = added(account, { key, papers, needsReview, isMain: !needsReview && !hasMain }, moment);
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
  asked: readonly (string | CategoryChoice)[],
  moment: Moment,
): { no: Refusal } | Added {
  const choices = asked.map((each) => (typeof each === 'string' ? { key: each } : each));
  const isNew = ({ key }: CategoryChoice, i: number): boolean => choices.findIndex((each) => each.key === key) === i;
  return addAll(facts, { choices: choices.filter(isNew), isFirstForm: true }, moment);
}

/** 添加服务类目. Refusals: 53303, 53302, category_by_mail, 53304, 53301, 53300, category_game_unconfirmed, 53311. */
export function addCategory(facts: CategoryFacts, input: CategoryChoice, moment: Moment): Decision {
  const gate = informationGate(facts.account);
  if (gate) return deny(gate);
  const done = addAll(facts, { choices: [input], isFirstForm: false }, moment);
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

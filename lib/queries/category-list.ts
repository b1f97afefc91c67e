/** 服务类目 to choose from: the official list with who may hold what and which papers it takes (C4-1, C4-2). */
import {
  categoryBranches,
  categoryOf,
  fewestPapers,
  holdersOf,
  isCalled,
  marksOf,
  mayHold,
  papersFor,
  type Category,
  type CategoryHolder,
  type CategoryMark,
  type Papers,
} from '@/lib/domain/category';
import type { Actor } from '@/lib/domain/decision';
import type { Account } from '@/lib/domain/model';
import type { Pack } from '@/lib/domain/pack/index';
import type { SubjectType } from '@/lib/domain/registration';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { shownPapers, type ShownPaper } from './review-case';

export type CategoryEntry = {
  key: string;
  first: string;
  second: string;
  third: string | null;
  /** who may hold it (C4-1) */
  openTo: CategoryHolder[];
  /** whether this account's subject is among them */
  isOpen: boolean;
  isHeld: boolean;
  asked: Papers;
  /** the least number of files to hand in */
  needed: number;
  marks: CategoryMark[];
};

function entryOf(category: Category, type: SubjectType, pack: Pack, held: ReadonlySet<string>): CategoryEntry {
  const { key, first, second, third } = category;
  return {
    key,
    first,
    second,
    third,
    openTo: holdersOf(category),
    isOpen: mayHold(key, type, pack).ok,
    isHeld: held.has(key),
    asked: papersFor(category, type),
    needed: fewestPapers(category, type),
    marks: marksOf(key),
  };
}

export type CategoryList = {
  branches: { index: number; name: string; overseas: boolean; count: number; openCount: number; isCurrent: boolean }[];
  /** all entries of the list in this pack */
  total: number;
  /** of the current branch, or all that the search found */
  entries: CategoryEntry[];
};

/** A branch of the list, or what a search finds at any level; a search looks through all branches. */
export async function categoryList(
  world: World,
  account: Account,
  asked: { search: string; branch: number },
): Promise<CategoryList> {
  const { pack } = world;
  const type = account.subjectType ?? 'personal';
  const held = new Set((await many(world, 'accountCategory', { accountId: account.id })).map(({ key }) => key));
  const branches = categoryBranches(pack);
  const isSearch = asked.search.trim() !== '';
  const found = isSearch
    ? branches.flatMap(({ entries }) => entries).filter((category) => isCalled(category, asked.search))
    : (branches[asked.branch] ?? branches[0]!).entries;
  return {
    branches: branches.map(({ name, overseas, entries }, index) => ({
      index,
      name,
      overseas,
      count: entries.length,
      openCount: entries.filter(({ key }) => mayHold(key, type, pack).ok).length,
      isCurrent: !isSearch && index === asked.branch,
    })),
    total: branches.reduce((sum, { entries }) => sum + entries.length, 0),
    entries: found.map((category) => entryOf(category, type, pack, held)),
  };
}

export type CategoryAddForm = CategoryEntry & { add: Judged };

/** One category about to be added, or null when there is none of that key. */
export async function categoryAddForm(
  world: World,
  account: Account,
  actor: Actor,
  key: string,
): Promise<CategoryAddForm | null> {
  const category = categoryOf(key);
  if (!category) return null;
  const held = await many(world, 'accountCategory', { accountId: account.id, key });
  const entry = entryOf(category, account.subjectType ?? 'personal', world.pack, new Set(held.map((row) => row.key)));
  return { ...entry, add: await button(world, actor, 'category.add', { key }) };
}

export type CategoryPapersForm = Pick<CategoryEntry, 'key' | 'asked' | 'needed'> & {
  id: number;
  reason: string;
  papers: ShownPaper[];
  resubmit: Judged;
};

/** 修改资料 of one category of the account, or null. */
export async function categoryPapersForm(
  world: World,
  account: Account,
  actor: Actor,
  categoryId: number,
): Promise<CategoryPapersForm | null> {
  const row = await one(world, 'accountCategory', { id: categoryId, accountId: account.id });
  const category = row && categoryOf(row.key);
  if (!row || !category) return null;
  const { key, asked, needed } = entryOf(category, account.subjectType ?? 'personal', world.pack, new Set([row.key]));
  return {
    id: row.id,
    key,
    asked,
    needed,
    reason: row.reason,
    papers: await shownPapers(world, row.papers),
    resubmit: await button(world, actor, 'category.resubmit', { categoryId }),
  };
}

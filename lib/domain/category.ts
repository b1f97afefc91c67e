/** Service categories: which there are, who may hold them, what papers they need, which are special (C4). */
import file from './data/categories.json' with { type: 'json' };
import { formats } from './pack/format';
import type { Pack } from './pack/shape';
import type { SubjectType } from './registration';

/** How the papers combine: oneOf = any one · allOf = every one · single = that one · unknown = not documented. */
export type PaperRule = 'none' | 'single' | 'oneOf' | 'allOf' | 'unknown';

type Row = {
  readonly first: string;
  readonly second: string;
  readonly third: string | null;
  readonly personal: boolean;
  readonly enterprise: boolean;
  readonly overseas: boolean;
  /** what is special about it; the flags below are read from it */
  readonly note: string;
  readonly rule: PaperRule;
  readonly qualifications: readonly string[];
  readonly personalRule?: PaperRule;
  readonly personalQualifications?: readonly string[];
};

/**
 * `key` is "first/second" or "first/second/third"; look it up, never split it: names contain slashes too. The overseas
 * list repeats names of the mainland one, its keys begin with 境外/.
 */
export type Category = { readonly key: string } & Row;

const keyOf = ({ first, second, third, overseas }: Row): string =>
  [overseas ? '境外' : null, first, second, third].filter((part) => part !== null).join('/');

/** Every entry of the official list, in its order: 501 with those of overseas subjects (C4-1). */
const categories: readonly Category[] = (file.categories as readonly Row[]).map((row) => ({ key: keyOf(row), ...row }));

const byKey: ReadonlyMap<string, Category> = new Map(categories.map((category) => [category.key, category]));

/** The category of a key, whatever the pack; undefined when there is none. */
export const categoryOf = (key: string): Category | undefined => byKey.get(key);

const isFor = (category: Category, type: SubjectType): boolean =>
  type === 'personal' ? category.personal : category.enterprise;

/** Whether this subject may hold the category in this pack; else why not, with the platform's code (C4-3). */
export type HoldVerdict =
  { ok: true; category: Category } | { ok: false; problem: 'unknown' | 'subject'; errcode: number };

export function mayHold(key: string, type: SubjectType, pack: Pack): HoldVerdict {
  const category = byKey.get(key);
  if (!category || pack['category.list'].value.excluded.includes(key)) {
    return { ok: false, problem: 'unknown', errcode: 53303 };
  }
  return isFor(category, type) ? { ok: true, category } : { ok: false, problem: 'subject', errcode: 53302 };
}

/** Every category this subject may choose in this pack, in the order of the official list. */
export function categoriesFor(type: SubjectType, pack: Pack): Category[] {
  return categories.filter((category) => mayHold(category.key, type, pack).ok);
}

/** The branches of the list in this pack: first level → its entries, overseas ones apart. */
export type CategoryBranch = {
  readonly name: string;
  readonly overseas: boolean;
  readonly entries: readonly Category[];
};

export function categoryBranches(pack: Pack): CategoryBranch[] {
  const { excluded } = pack['category.list'].value;
  const listed = categories.filter((category) => !excluded.includes(category.key));
  const branches = new Map<string, { name: string; overseas: boolean; entries: Category[] }>();
  for (const category of listed) {
    const { first: name, overseas } = category;
    const id = `${overseas}/${name}`;
    const branch = branches.get(id) ?? { name, overseas, entries: [] };
    branch.entries.push(category);
    branches.set(id, branch);
  }
  return [...branches.values()];
}

/** Whether a name of any level contains the text; upper and lower case are one. */
export function isCalled({ first, second, third }: Category, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [first, second, third ?? ''].some((name) => name.toLowerCase().includes(wanted));
}

export type Papers = { readonly rule: PaperRule; readonly papers: readonly string[] };

/** The papers this subject must hand in for the category; none for most of those a person may hold. */
export function papersFor(category: Category, type: SubjectType): Papers {
  if (type !== 'personal') return { rule: category.rule, papers: category.qualifications };
  return {
    rule: category.personalRule ?? category.rule,
    papers: category.personalQualifications ?? category.qualifications,
  };
}

/** Papers mean a review; without them the category is approved at once (C4-2). */
export function needsPapers(category: Category, type: SubjectType): boolean {
  return papersFor(category, type).papers.length > 0;
}

/** Papers that only count together are joined by " + " in the list. */
const partsOf = (paper: string): number => paper.split(' + ').length;

/** The least number of files that can satisfy the rule, at most what one form takes; 0: none are asked for (C4-2). */
export function fewestPapers(category: Category, type: SubjectType): number {
  const { rule, papers } = papersFor(category, type);
  if (papers.length === 0) return 0;
  const parts = papers.map(partsOf);
  const needed = rule === 'allOf' ? parts.reduce((sum, count) => sum + count, 0) : Math.min(...parts);
  return Math.min(needed, formats['format.paperFiles'].value);
}

type Adding = { readonly held: readonly string[]; readonly leftThisMonth: number };
export type AddVerdict =
  | { ok: true; category: Category }
  | { ok: false; problem: 'unknown' | 'subject' | 'byMail' | 'duplicate' | 'full' | 'monthly'; errcode: number | null };

/** Whether the account may add the category now: it exists, fits the subject, is new, has room, and a use is left. */
export function checkAddCategory(key: string, type: SubjectType, pack: Pack, adding: Adding): AddVerdict {
  const verdict = mayHold(key, type, pack);
  if (!verdict.ok) return verdict;
  if (isByMail(key)) return { ok: false, problem: 'byMail', errcode: null };
  if (adding.held.includes(key)) return { ok: false, problem: 'duplicate', errcode: 53304 };
  if (adding.held.length >= pack['category.max'].value) return { ok: false, problem: 'full', errcode: 53301 };
  if (adding.leftThisMonth <= 0) return { ok: false, problem: 'monthly', errcode: 53300 };
  return verdict;
}

const userContent = new Set(['社交/社区/论坛', '社交/笔记', '社交/问答']);

/** The 13 categories whose first audit the local internet regulator confirms as well (C4-5). */
export const isSensitive = (key: string): boolean => byKey.get(key)?.note.includes('internet regulator') ?? false;

/** 内测: applied for by e-mail, never in the console (C4-6). */
export const isByMail = (key: string): boolean => byKey.get(key)?.note.startsWith('beta:') ?? false;

/** Games cannot be given up for another category (C4-4). */
export const isGame = (key: string): boolean => byKey.get(key)?.first === '游戏';

/** Categories that declare at the first submission how users' content is kept clean (A13). */
export const isUgc = (key: string): boolean => userContent.has(key);

/** Shops may be asked for the path of their order centre (B3 订单中心). */
export const isShop = (key: string): boolean => ['商家自营', '电商平台'].includes(byKey.get(key)?.first ?? '');

const marks = { byMail: isByMail, sensitive: isSensitive, game: isGame };
export type CategoryMark = keyof typeof marks;

/** What is special about a category and must be known before choosing it. */
export const marksOf = (key: string): CategoryMark[] =>
  (Object.keys(marks) as CategoryMark[]).filter((mark) => marks[mark](key));

export type CategoryHolder = 'personal' | 'organisation' | 'overseas';

/** Whom the official list opens a category to (C4-1). */
export const holdersOf = ({ personal, enterprise, overseas }: Category): CategoryHolder[] =>
  (
    [
      [personal, 'personal'],
      [enterprise, 'organisation'],
      [overseas, 'overseas'],
    ] as const
  ).flatMap(([isOpen, holder]) => (isOpen ? [holder] : []));

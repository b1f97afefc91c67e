/** Service categories: which there are, who may hold them, what papers they need, which are special (C4). */
import file from './data/categories.json' with { type: 'json' };
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
  readonly rule: PaperRule;
  readonly qualifications: readonly string[];
  readonly personalRule?: PaperRule;
  readonly personalQualifications?: readonly string[];
};

/** `key` is "first/second" or "first/second/third"; look it up, never split it: names contain slashes too. */
export type Category = { readonly key: string } & Row;

// Only mainland subjects are simulated, so the overseas list stays out; its names would collide with the mainland ones.
const categories: readonly Category[] = (file.categories as readonly Row[])
  .filter((row) => row.personal || row.enterprise)
  .map((row) => ({ key: [row.first, row.second, row.third].filter((part) => part !== null).join('/'), ...row }));

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

type Leaf = { readonly third: string; readonly key: string };

export type CategoryTree = {
  readonly first: string;
  readonly seconds: readonly {
    readonly second: string;
    readonly key: string | null;
    readonly thirds: readonly Leaf[];
  }[];
}[];

/** The same as a tree, for the three selects of the form. `key` of a second level: it is itself a category. */
export function categoryTree(type: SubjectType, pack: Pack): CategoryTree {
  const tree = new Map<string, Map<string, { key: string | null; thirds: Leaf[] }>>();
  for (const { first, second, third, key } of categoriesFor(type, pack)) {
    const seconds = tree.get(first) ?? new Map<string, { key: string | null; thirds: Leaf[] }>();
    const branch = seconds.get(second) ?? { key: null, thirds: [] };
    if (third === null) branch.key = key;
    else branch.thirds.push({ third, key });
    tree.set(first, seconds.set(second, branch));
  }
  return [...tree].map(([first, seconds]) => ({
    first,
    seconds: [...seconds].map(([second, branch]) => ({ second, ...branch })),
  }));
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

type Adding = { readonly held: readonly string[]; readonly leftThisMonth: number };
export type AddVerdict =
  | { ok: true; category: Category }
  | { ok: false; problem: 'unknown' | 'subject' | 'duplicate' | 'full' | 'monthly'; errcode: number };

/** Whether the account may add the category now: it exists, fits the subject, is new, has room, and a use is left. */
export function checkAddCategory(key: string, type: SubjectType, pack: Pack, adding: Adding): AddVerdict {
  const verdict = mayHold(key, type, pack);
  if (!verdict.ok) return verdict;
  if (adding.held.includes(key)) return { ok: false, problem: 'duplicate', errcode: 53304 };
  if (adding.held.length >= pack['category.max'].value) return { ok: false, problem: 'full', errcode: 53301 };
  if (adding.leftThisMonth <= 0) return { ok: false, problem: 'monthly', errcode: 53300 };
  return verdict;
}

const regulated = new Set(['文娱/其他视频', '文娱/视频广场', '文娱/电台', '时政信息/时政信息']);
const userContent = new Set(['社交/社区/论坛', '社交/笔记', '社交/问答']);

/** The 13 categories whose first audit the local internet regulator confirms as well (C4-5). */
export const isSensitive = (key: string): boolean => regulated.has(key) || byKey.get(key)?.first === '社交';

/** Games cannot be given up for another category (C4-4). */
export const isGame = (key: string): boolean => byKey.get(key)?.first === '游戏';

/** Categories that declare at the first submission how users' content is kept clean (A13). */
export const isUgc = (key: string): boolean => userContent.has(key);

/** Shops may be asked for the path of their order centre (B3 订单中心). */
export const isShop = (key: string): boolean => ['商家自营', '电商平台'].includes(byKey.get(key)?.first ?? '');

import { z } from 'zod';
import { cleanText, hasStrangeCharacters } from './json-text';
import type { PackageProblem } from './package';

/** What app.json says about pages, in full paths, with what is wrong in it. Unknown keys do no harm. */
export type AppConfig = {
  pages: string[];
  subpackages: { root: string; pages: string[] }[];
  tabPages: string[] | null;
  /** requiredPrivateInfos (U27) */
  privateInfos: string[];
  problems: PackageProblem[];
};

const file = 'app.json';
const maxPages = 1000;
const maxSubpackages = 200;
const maxPathLength = 200;
const maxPrivateInfos = 50;

const pageList = z.array(z.string());
const subpackageList = z.array(z.looseObject({ root: z.string(), pages: pageList }));
const tabBarShape = z.looseObject({ list: z.array(z.looseObject({ pagePath: z.string() })) });

/** Reads the parsed app.json field by field, so that one wrong field does not hide the others. */
export function readAppConfig(json: unknown): AppConfig {
  const problems: PackageProblem[] = [];
  const add = (code: PackageProblem['code'], detail: string) =>
    problems.push({ code, file, detail: cleanText(detail, maxPathLength) });
  const object = z.looseObject({}).safeParse(json);
  if (!object.success) {
    add('app_json_invalid', 'not an object');
    return { pages: [], subpackages: [], tabPages: null, privateInfos: [], problems };
  }
  const fields: Record<string, unknown> = object.data;
  const read = <T>(name: string, shape: z.ZodType<T>): T | undefined => {
    const value = fields[name];
    if (value === undefined) return undefined;
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    add('app_json_invalid', [name, ...(issue?.path ?? [])].join('.'));
    return undefined;
  };

  const seen = new Set<string>();
  /** Keeps usable paths, each once; `prefix` is the root of a subpackage. */
  const takePages = (list: string[], prefix: string): string[] => {
    const taken: string[] = [];
    for (const raw of list) {
      const path = prefix + raw;
      if (!isPlainPath(raw) || path.length > maxPathLength) add('page_path_invalid', raw);
      else if (seen.has(path)) add('page_listed_twice', path);
      else if (seen.size >= maxPages) {
        add('too_many_pages', String(maxPages));
        break;
      } else {
        seen.add(path);
        taken.push(path);
      }
    }
    return taken;
  };

  const pages = takePages(read('pages', pageList) ?? [], '');
  if (pages.length === 0) add('no_pages', 'pages');

  const subpackages: AppConfig['subpackages'] = [];
  // Both spellings are official.
  const listed = read('subpackages', subpackageList) ?? read('subPackages', subpackageList) ?? [];
  for (const item of listed.slice(0, maxSubpackages)) {
    const root = item.root.replace(/^\/|\/$/g, '');
    const clash = subpackages.find(
      (other) => `${other.root}/`.startsWith(`${root}/`) || `${root}/`.startsWith(`${other.root}/`),
    );
    if (!isPlainPath(root) || root.length > maxPathLength) add('subpackage_root_invalid', item.root);
    else if (clash) add('subpackage_root_invalid', `${root} / ${clash.root}`);
    else subpackages.push({ root, pages: takePages(item.pages, `${root}/`) });
  }
  if (listed.length > maxSubpackages) add('subpackage_root_invalid', `> ${maxSubpackages}`);

  const tabBar = read('tabBar', tabBarShape);
  const tabPages = tabBar ? tabBar.list.map((item) => item.pagePath) : null;
  if (tabPages) {
    if (tabPages.length < 2 || tabPages.length > 5) add('tab_bar_count', String(tabPages.length));
    for (const path of tabPages.slice(0, 5)) {
      // A tab page must lie in the main package.
      if (!pages.includes(path)) add('tab_bar_page_unknown', path);
    }
  }
  const infos = (read('requiredPrivateInfos', pageList) ?? []).slice(0, maxPrivateInfos);
  const privateInfos = [...new Set(infos.map((name) => cleanText(name, maxPathLength)))];
  return { pages, subpackages, tabPages, privateInfos, problems };
}

/** A relative path of plain segments: no leading slash, no empty, "." or ".." segment, no strange characters. */
export function isPlainPath(path: string): boolean {
  if (path === '' || path.includes('\\') || hasStrangeCharacters(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

import { readAppConfig } from './app-json';
import { cleanText, parseJson } from './json-text';
import { visibleText } from './page-text';
import type { PrivacyApiUse } from './privacy-kind';
import { resolveRequests, type FoundInScript, type RequestUse } from './request-use';

/** What is wrong with a package that could be opened. The thin automatic review rejects on these (clause 3.3.1). */
export const packageProblemCodes = [
  'app_json_invalid',
  'no_pages',
  'page_path_invalid',
  'page_listed_twice',
  'too_many_pages',
  'page_file_missing',
  'page_json_invalid',
  'subpackage_root_invalid',
  'tab_bar_count',
  'tab_bar_page_unknown',
] as const;
export type PackageProblemCode = (typeof packageProblemCodes)[number];
/** `file` is a path inside the project, `detail` a path, field or number: never a sentence. */
export type PackageProblem = { code: PackageProblemCode; file: string; detail: string };

/** What was read from the bytes of an uploaded project. All page paths are full paths without extension. */
export type PackageFacts = {
  /** pages of the main package */
  pages: string[];
  subpackages: { root: string; pages: string[]; bytes: number }[];
  totalBytes: number;
  mainBytes: number;
  fileCount: number;
  tabBar: { count: number } | null;
  /** projectname of project.config.json */
  appName?: string;
  /** appid of project.config.json */
  appId?: string;
  /** visible text per page: at most 50 pages, 200 characters each */
  pageTexts: { page: string; text: string }[];
  problems: PackageProblem[];
  /** where privacy interfaces are called; missing in packages from before there was the scan */
  privacyApis?: PrivacyApiUse[];
  /** network calls and where they go; missing in packages from before they were read */
  requests?: RequestUse[];
  /** requiredPrivateInfos of app.json (U27) */
  privateInfos?: string[];
};

/** Sizes in KB of 1024 bytes, from the pack (U18–U20). */
export type SizeLimits = { mainKB: number; subKB: number; totalKB: number };
export type SizeExcess = { which: 'main' | 'subpackage' | 'total'; name: string; sourceKB: number; limitKB: number };

export const maxTextPages = 50;
const maxTextLength = 200;
const maxProblems = 200;
const maxPrivacyApis = 300;
const maxRequests = 200;

/** Every page of the project, main package first, as full paths. */
export function allPages(facts: Pick<PackageFacts, 'pages'> & { subpackages: { pages: string[] }[] }): string[] {
  return [...facts.pages, ...facts.subpackages.flatMap((subpackage) => subpackage.pages)];
}

/** The first package that is larger than the platform takes (U18–U21), or null. 2048 KB pass, one byte more does not. */
export function checkPackageSize(
  facts: Pick<PackageFacts, 'mainBytes' | 'totalBytes' | 'subpackages'>,
  limits: SizeLimits,
): SizeExcess | null {
  const excess = (which: SizeExcess['which'], name: string, bytes: number, limitKB: number): SizeExcess | null =>
    bytes > limitKB * 1024 ? { which, name, sourceKB: Math.ceil(bytes / 1024), limitKB } : null;
  const main = excess('main', 'main', facts.mainBytes, limits.mainKB);
  if (main) return main;
  for (const subpackage of facts.subpackages) {
    const found = excess('subpackage', subpackage.root, subpackage.bytes, limits.subKB);
    if (found) return found;
  }
  return excess('total', 'total', facts.totalBytes, limits.totalKB);
}

/** Everything that was read of a project: sizes by path, and the texts of the page files named by `pageFilesToRead`. */
export type ProjectContents = {
  appJson: unknown;
  projectConfig: unknown;
  sizes: ReadonlyMap<string, number>;
  texts: ReadonlyMap<string, string>;
  privacyApis?: PrivacyApiUse[];
  scripts?: FoundInScript[];
};

/** The files whose text `describePackage` looks at: wxml of the first 50 pages, json of all. */
export function pageFilesToRead(appJson: unknown): Set<string> {
  const pages = allPages(readAppConfig(appJson));
  return new Set([
    ...pages.slice(0, maxTextPages).map((page) => `${page}.wxml`),
    ...pages.map((page) => `${page}.json`),
  ]);
}

/** Turns the contents of a project into facts and problems. */
export function describePackage({
  appJson,
  projectConfig,
  sizes,
  texts,
  privacyApis = [],
  scripts = [],
}: ProjectContents): PackageFacts {
  const config = readAppConfig(appJson);
  const pages = allPages(config);
  const problems = [...config.problems];
  for (const page of pages) {
    if (!sizes.has(`${page}.wxml`)) problems.push({ code: 'page_file_missing', file: `${page}.wxml`, detail: page });
    // The devtool compiles TypeScript pages too.
    if (!sizes.has(`${page}.js`) && !sizes.has(`${page}.ts`)) {
      problems.push({ code: 'page_file_missing', file: `${page}.js`, detail: page });
    }
    const json = texts.get(`${page}.json`);
    if (json === undefined) continue;
    const parsed = parseJson(json);
    if (!parsed.ok) problems.push({ code: 'page_json_invalid', file: `${page}.json`, detail: parsed.detail });
  }

  const subpackages = config.subpackages.map((subpackage) => ({ ...subpackage, bytes: 0 }));
  const byRoot = new Map(subpackages.map((subpackage) => [subpackage.root, subpackage]));
  let totalBytes = 0;
  for (const [path, bytes] of sizes) {
    totalBytes += bytes;
    const owner = subpackageOf(path, byRoot);
    if (owner) owner.bytes += bytes;
  }
  const subpackageBytes = subpackages.reduce((sum, subpackage) => sum + subpackage.bytes, 0);
  const appName = projectText(projectConfig, 'projectname');
  const appId = projectText(projectConfig, 'appid');
  return {
    pages: config.pages,
    subpackages,
    totalBytes,
    mainBytes: totalBytes - subpackageBytes,
    fileCount: sizes.size,
    tabBar: config.tabPages ? { count: config.tabPages.length } : null,
    ...(appName ? { appName } : {}),
    ...(appId ? { appId } : {}),
    pageTexts: pages.slice(0, maxTextPages).flatMap((page) => {
      const wxml = texts.get(`${page}.wxml`);
      return wxml === undefined ? [] : [{ page, text: visibleText(wxml, maxTextLength) }];
    }),
    problems: problems.slice(0, maxProblems),
    privacyApis: privacyApis.slice(0, maxPrivacyApis),
    requests: resolveRequests(scripts).slice(0, maxRequests),
    privateInfos: config.privateInfos,
  };
}

/** The subpackage whose root is a parent folder of the path; roots never lie inside each other. */
function subpackageOf<T>(path: string, byRoot: ReadonlyMap<string, T>): T | undefined {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const found = byRoot.get(path.slice(0, slash));
    if (found) return found;
  }
  return undefined;
}

function projectText(projectConfig: unknown, key: string): string | undefined {
  if (typeof projectConfig !== 'object' || projectConfig === null) return undefined;
  const value: unknown = Reflect.get(projectConfig, key);
  return typeof value === 'string' ? cleanText(decoded(value), 60) || undefined : undefined;
}

/** Older devtools wrote the project name percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

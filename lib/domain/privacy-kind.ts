/** The 21 kinds of personal information, the interfaces that take them, and where a package calls those (C5-3, U26, U27). */
import { matchesInCode } from './code-text';
import file from './data/privacy-kinds.json' with { type: 'json' };

export const privacyKinds = [
  'userInfo',
  'location',
  'chosenLocation',
  'address',
  'invoice',
  'weRun',
  'phoneNumber',
  'licensePlate',
  'chosenMedia',
  'chosenFile',
  'microphone',
  'camera',
  'bluetooth',
  'albumWrite',
  'contactsWrite',
  'calendarWrite',
  'accelerometer',
  'compass',
  'deviceMotion',
  'gyroscope',
  'clipboard',
] as const;
export type PrivacyKind = (typeof privacyKinds)[number];

/** One call of a privacy interface in the uploaded code; lines count from 1. */
export type PrivacyApiUse = { api: string; file: string; line: number };

const apisOf = new Map<string, readonly string[]>(file.map(({ id, apis }) => [id, apis]));

/** The interfaces of a kind, as the platform's table writes them. */
export const apisOfKind = (kind: PrivacyKind): readonly string[] => apisOf.get(kind) ?? [];

const kindsByApi: ReadonlyMap<string, PrivacyKind[]> = privacyKinds.reduce((map, kind) => {
  for (const api of apisOfKind(kind)) map.set(api, [...(map.get(api) ?? []), kind]);
  return map;
}, new Map<string, PrivacyKind[]>());

/** The kinds that an interface takes: live-pusher takes microphone and camera. */
export const kindsOfApi = (api: string): readonly PrivacyKind[] => kindsByApi.get(api) ?? [];

/** The kinds that this code takes, in the order of the table. */
export function kindsUsed(uses: readonly { api: string }[]): PrivacyKind[] {
  const used = new Set(uses.flatMap(({ api }) => kindsOfApi(api)));
  return privacyKinds.filter((kind) => used.has(kind));
}

const allApis = [...kindsByApi.keys()];
const after = (prefix: string): string =>
  allApis
    .filter((api) => api.startsWith(prefix))
    .map((api) => api.slice(prefix.length))
    .join('|');

/** What is written in a script; the interfaces of an object are known by the call that only this object has. */
const inScript = new RegExp(
  `\\bwx\\s?\\.\\s?(?<wx>${after('wx.')})\\b|\\b(?<scope>scope\\.(?:${after('scope.')}))\\b|(?<map>\\.moveToLocation)\\b|(?<record>\\bgetRecorderManager)\\b`,
  'g',
);
const tags = allApis.filter((api) => !api.includes('.') && !api.includes('='));
const inTemplate = new RegExp(
  `\\bopen-type\\s?=\\s?["'](?<open>${after('button open-type=')})["']|\\btype\\s?=\\s?["'](?<input>nickname)["']|<(?<tag>${tags.join('|')})(?=[\\s/>])`,
  'g',
);

function apiOf(groups: Record<string, string | undefined>): string {
  if (groups.wx) return `wx.${groups.wx}`;
  if (groups.map) return 'MapContext.moveToLocation';
  if (groups.record) return 'RecorderManager.start';
  if (groups.open) return `button open-type=${groups.open}`;
  if (groups.input) return 'input type=nickname';
  return groups.scope ?? groups.tag ?? '';
}

/** Whether the scan looks into a file of the package. */
export const isScanned = (path: string): boolean => /\.(?:js|ts|wxml)$/.test(path);

/** The template without its comments, line for line. */
const withoutComments = (wxml: string): string =>
  wxml.replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** Places per interface and file that are told. */
const maxPerFile = 3;

/** The privacy interfaces that a script or template calls. Reads the text once; it comes from strangers. */
export function privacyApisIn(path: string, source: string): PrivacyApiUse[] {
  const isTemplate = path.endsWith('.wxml');
  const text = isTemplate ? withoutComments(source) : source;
  const found: PrivacyApiUse[] = [];
  const counts = new Map<string, number>();
  for (const { match, line } of matchesInCode(text, isTemplate ? inTemplate : inScript, !isTemplate)) {
    const api = apiOf(match.groups ?? {});
    const count = (counts.get(api) ?? 0) + 1;
    counts.set(api, count);
    if (count <= maxPerFile) found.push({ api, file: path, line });
  }
  return found;
}

/** U27: the eight location interfaces that app.json must name; the fuzzy one excludes the precise ones. */
const fuzzy = 'getFuzzyLocation';
const precise = ['getLocation', 'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground'] as const;
export const privateInfos: readonly string[] = [fuzzy, ...precise, 'chooseLocation', 'choosePoi', 'chooseAddress'];

export type PrivateInfoProblem = { problem: 'unknown' | 'exclusive' | 'undeclared'; names: string[] };

/** What is wrong with requiredPrivateInfos, or null: unknown names, an exclusive pair, used but not named (U27). */
export function privateInfoProblem(
  declared: readonly string[],
  uses: readonly { api: string }[],
): PrivateInfoProblem | null {
  const unknown = declared.filter((name) => !privateInfos.includes(name));
  if (unknown.length > 0) return { problem: 'unknown', names: unknown };
  const clash = declared.filter((name) => (precise as readonly string[]).includes(name));
  if (declared.includes(fuzzy) && clash.length > 0) return { problem: 'exclusive', names: [fuzzy, ...clash] };
  const used = new Set(uses.map(({ api }) => api.replace(/^wx\./, '')));
  const undeclared = privateInfos.filter((name) => used.has(name) && !declared.includes(name));
  return undeclared.length > 0 ? { problem: 'undeclared', names: undeclared } : null;
}

/** Whether code uses the user's place: the submission then asks for one tick more (release.md 3c). */
export const usesLocation = (uses: readonly { api: string }[]): boolean =>
  kindsUsed(uses).some((kind) => kind === 'location' || kind === 'chosenLocation');

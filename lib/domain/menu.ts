/** The console's left menu as data, one table per era (product §1.26). */
import type { Pack } from './pack/shape';

/** The act that guards an entry; null: everybody who is logged in. */
export type MenuGuard =
  | 'member.view'
  | 'feedback.view'
  | 'stats.view'
  | 'pay.view'
  | 'plugin.view'
  | 'appId.view'
  | 'ops.view'
  | 'cloud.view'
  | 'violation.view'
  | 'promote.view'
  | 'game.view';

/** `href` is relative to the sandbox. `isSimulated` false: the honest page 这里没有仿真. `tabs`: pages behind one entry. */
export type MenuEntry<Key extends string = string> = {
  readonly key: Key;
  readonly href: string;
  readonly action: MenuGuard | null;
  readonly isSimulated: boolean;
  readonly tabs?: readonly MenuEntry<Key>[];
};
export type MenuGroupKey = 'manage' | 'features' | 'development' | 'growth' | 'promotion';
/** `key` null: entries that stand by themselves, without a heading. */
export type MenuGroup = { readonly key: MenuGroupKey | null; readonly entries: readonly MenuEntry<MenuKey>[] };

const page = <K extends string>(key: K, href: string, action: MenuGuard | null = null): MenuEntry<K> => ({
  key,
  href,
  action,
  isSimulated: true,
});
const absent = <K extends string>(key: K, entry: string, action: MenuGuard | null = null): MenuEntry<K> => ({
  key,
  href: `mp/features/${entry}`,
  action,
  isSimulated: false,
});

/** Every entry of every era. Keys are labels: the same page under an older name has a key of its own. */
const entries = [
  page('home', 'mp/home'),
  page('versions', 'mp/versions'),
  page('versions2018', 'mp/versions'),
  page('members', 'mp/members', 'member.view'),
  page('members2018', 'mp/members', 'member.view'),
  page('feedback', 'mp/feedback', 'feedback.view'),
  page('feedback2018', 'mp/feedback', 'feedback.view'),
  page('stats', 'mp/stats', 'stats.view'),
  page('stats2018', 'mp/stats', 'stats.view'),
  absent('search', 'search'),
  absent('customerService', 'customer-service'),
  absent('messages', 'messages'),
  absent('messages2018', 'messages'),
  absent('content', 'content'),
  absent('brand', 'brand'),
  absent('nearby', 'nearby'),
  absent('pay', 'pay', 'pay.view'),
  absent('plugin', 'plugin', 'plugin.view'),
  page('developmentManagement', 'mp/dev/settings'),
  page('developmentSettings', 'mp/dev/settings', 'appId.view'),
  page('ops', 'mp/dev/ops', 'ops.view'),
  page('tools', 'devtool'),
  absent('cloud2021', 'cloud', 'cloud.view'),
  absent('cloud', 'cloud', 'cloud.view'),
  absent('evaluation', 'evaluation'),
  page('violations', 'mp/growth/violations', 'violation.view'),
  absent('trafficOwner', 'traffic-owner', 'promote.view'),
  absent('advertiser', 'advertiser', 'promote.view'),
  absent('game', 'game', 'game.view'),
  page('settings', 'mp/settings'),
] as const;

export type MenuKey = (typeof entries)[number]['key'];
export const menuKeys: readonly MenuKey[] = entries.map((entry) => entry.key);

const byKey = new Map<MenuKey, MenuEntry<MenuKey>>(entries.map((entry) => [entry.key, entry]));

function at(key: MenuKey): MenuEntry<MenuKey> {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`menu entry without a row: ${key}`);
  return entry;
}

type Tabbed = readonly [MenuKey, ...MenuKey[]];
const withTabs = ([key, ...tabs]: Tabbed): MenuEntry<MenuKey> =>
  tabs.length === 0 ? at(key) : { ...at(key), tabs: tabs.map(at) };

/** Group, then its entries; an inner list is an entry with its tabs. */
type Layout = readonly (readonly [MenuGroupKey | null, readonly (MenuKey | Tabbed)[]])[];

const layout2018: Layout = [
  [
    null,
    [
      'home',
      'versions2018',
      'members2018',
      'stats2018',
      'messages2018',
      'feedback2018',
      'nearby',
      'ops',
      'trafficOwner',
      'advertiser',
      'violations',
      ['settings', 'developmentSettings'],
    ],
  ],
];

const layout = (features: readonly MenuKey[], cloud: MenuKey): Layout => [
  [null, ['home']],
  ['manage', ['versions', 'members', 'feedback']],
  [null, ['stats']],
  ['features', features],
  ['development', [['developmentManagement', 'ops', 'developmentSettings'], 'tools', cloud]],
  ['growth', ['evaluation', 'violations']],
  ['promotion', ['trafficOwner', 'advertiser']],
  [null, ['game', 'settings']],
];

const features = ['search', 'customerService', 'messages', 'content', 'brand'] as const;
const layouts: Record<'2018' | '2021' | '2024', Layout> = {
  '2018': layout2018,
  '2021': layout([...features, 'nearby', 'pay', 'plugin'], 'cloud2021'),
  '2024': layout([...features, 'pay', 'plugin'], 'cloud'),
};

/** The menu of this pack; 游戏管理 appears only with a game category. */
export function menuOf(pack: Pack, facts: { readonly hasGameCategory: boolean }): MenuGroup[] {
  return layouts[pack.menu.value].map(([key, keys]) => ({
    key,
    entries: keys
      .map((entry) => (typeof entry === 'string' ? at(entry) : withTabs(entry)))
      .filter((entry) => entry.key !== 'game' || facts.hasGameCategory),
  }));
}

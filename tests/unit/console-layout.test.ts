import { describe, expect, it } from 'vitest';
import { homeCards } from '@/lib/domain/home-cards';
import { menuKeys, menuOf, type MenuEntry, type MenuGuard } from '@/lib/domain/menu';
import { applySwitches, packs } from '@/lib/domain/pack/index';
import { isAction, type Action } from '@/lib/domain/action-table';
import { subjectTypes } from '@/lib/domain/registration';

const { '2021': old, '2024': today } = packs;
const of2018 = applySwitches(today, { menu: '2018' });
const withTabs = (entry: MenuEntry): MenuEntry[] => [entry, ...(entry.tabs ?? [])];
const flat = (pack: typeof old, hasGameCategory = false) =>
  menuOf(pack, { hasGameCategory }).flatMap(({ entries }) => entries.flatMap(withTabs));
const keys = (pack: typeof old, hasGameCategory = false) => flat(pack, hasGameCategory).map((entry) => entry.key);

describe('the menu (product §1.26)', () => {
  it('2018 has the order of seed 002 and no groups', () => {
    expect(menuOf(of2018, { hasGameCategory: true }).map(({ key }) => key)).toEqual([null]);
    expect(keys(of2018)).toEqual([
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
      'settings',
      'developmentSettings',
    ]);
  });

  it('2021 and 2024 differ by 附近的小程序 and by the name of the cloud', () => {
    const [before, after] = [keys(old), keys(today)];
    expect(before.filter((key) => !after.includes(key))).toEqual(['nearby', 'cloud2021']);
    expect(after.filter((key) => !before.includes(key))).toEqual(['cloud']);
  });

  it('游戏管理 is there only with a game category, guarded by its point', () => {
    expect(keys(old)).not.toContain('game');
    expect(flat(old, true).find(({ key }) => key === 'game')).toMatchObject({
      action: 'game.view',
      isSimulated: false,
    });
  });

  it('every guard is an act of the policy', () => {
    const guards = [...flat(old, true), ...flat(today, true), ...flat(of2018, true)].flatMap(
      ({ action }) => action ?? [],
    );
    expect(guards.every(isAction)).toBe(true);
    const typed: readonly Action[] = guards satisfies MenuGuard[];
    expect(new Set(typed)).toEqual(
      new Set<Action>([
        'member.view',
        'feedback.view',
        'stats.view',
        'pay.view',
        'plugin.view',
        'appId.view',
        'ops.view',
        'cloud.view',
        'violation.view',
        'promote.view',
        'game.view',
      ]),
    );
  });

  it('what is not simulated leads to its honest page, what is does not', () => {
    const all = [...flat(old, true), ...flat(today, true), ...flat(of2018, true)];
    expect(all.filter(({ href, isSimulated }) => href.startsWith('mp/features/') === isSimulated)).toEqual([]);
  });

  it('no entry is forgotten by every era', () => {
    const shown = new Set([...keys(old, true), ...keys(today, true), ...keys(of2018, true)]);
    expect([...menuKeys].filter((key) => !shown.has(key))).toEqual([]);
  });
});

describe('the home cards (A9)', () => {
  it('2021 has four, 2024 filing and verification as well', () => {
    expect(homeCards(old, 'personal').map(({ key }) => key)).toEqual([
      'profile',
      'categories',
      'development',
      'release',
    ]);
    expect(homeCards(today, 'personal').map(({ key }) => key)).toEqual([
      'profile',
      'categories',
      'filing',
      'verification',
      'development',
      'release',
    ]);
  });

  it('verification is a must for government, media and others only', () => {
    const isMust = (type: (typeof subjectTypes)[number]) =>
      homeCards(today, type).find(({ key }) => key === 'verification')?.isRequired;
    expect(subjectTypes.filter(isMust)).toEqual(['government', 'media', 'other']);
  });

  it('filing goes with its rule, also by switch', () => {
    const without = applySwitches(today, { 'filing.enabled': false });
    expect(homeCards(without, 'personal').map(({ key }) => key)).not.toContain('filing');
  });

  it('开发与管理 has four rows', () => {
    const card = homeCards(old, 'personal').find(({ key }) => key === 'development');
    expect(card?.rows.map(({ key }) => key)).toEqual(['tool', 'developers', 'servers', 'help']);
  });
});

/** The settings of a mini program beside its profile: link mode, follow bar, lowest versions (product §1.17, R27). Pure. */
import { create, deny, update, type Change, type Decision, type Moment } from './decision';
import type { Account, Person, Release } from './model';
import { isLive, isWaiting, relationOf } from './official-link';
import type { LinkMode } from './pack/shape';
import { hashInt } from './random';
import { refuse } from './refusal';
import type { AccountSetting, OfficialAccount, OfficialLink } from './rows-official';

export type SettingFacts = { account: Account | null; setting: AccountSetting | null };

/** What holds while nothing was set: anybody may link, and nothing is demanded. */
export const settingOf = (setting: AccountSetting | null): Omit<AccountSetting, 'id' | 'accountId'> =>
  setting ?? {
    linkMode: 'none',
    followOfficialAccountId: null,
    prefersLocalVersion: false,
    minimumVersionId: null,
    minimumBaseLibrary: null,
  };

function saved({ account, setting }: SettingFacts, set: Partial<AccountSetting>, { newId }: Moment): Change {
  if (setting) return update('accountSetting', setting.id, set);
  return create('accountSetting', { ...settingOf(null), id: newId(), accountId: account!.id, ...set });
}

/** 关联方式: no confirmation, the administrator's, never (A4-7). Refusals: account_not_ready, unchanged. */
export function setLinkMode(facts: SettingFacts, mode: LinkMode, moment: Moment): Decision {
  if (!facts.account?.appId) return deny(refuse('account_not_ready'));
  if (settingOf(facts.setting).linkMode === mode) return deny(refuse('unchanged', null, 'mode'));
  return {
    events: [{ name: 'link_mode.changed', data: { mode } }],
    changes: [saved(facts, { linkMode: mode }, moment)],
  };
}

export type FollowFacts = SettingFacts & { officials: OfficialAccount[]; links: OfficialLink[] };

/** Official accounts that the follow bar may offer: of the same subject, or linked. */
export function followable({ account, officials, links }: Omit<FollowFacts, 'setting'>): OfficialAccount[] {
  if (!account) return [];
  const isLinked = (id: number): boolean =>
    links.some(
      (link) => link.accountId === account.id && link.officialAccountId === id && isLive(link) && !isWaiting(link),
    );
  return officials.filter((each) => relationOf(each, account) === 'same' || isLinked(each.id));
}

/** 关注公众号: which account the bar offers; null turns it off. Refusals: account_not_ready, follow_not_allowed, unchanged. */
export function setFollow(facts: FollowFacts, official: string | null, moment: Moment): Decision {
  if (!facts.account?.appId) return deny(refuse('account_not_ready'));
  const chosen = official === null ? null : (followable(facts).find((each) => each.originalId === official) ?? null);
  if (official !== null && !chosen) return deny(refuse('follow_not_allowed', null, 'official'));
  const id = chosen?.id ?? null;
  if (settingOf(facts.setting).followOfficialAccountId === id) return deny(refuse('unchanged', null, 'official'));
  return {
    events: [{ name: 'follow_bar.changed', data: { official, officialName: chosen?.name ?? null } }],
    changes: [saved(facts, { followOfficialAccountId: id }, moment)],
  };
}

export type VersionFacts = SettingFacts & { releases: Release[]; numbers: ReadonlyMap<number, string> };

/** 版本设置, of today's console only. Refusals: version_settings_absent, version_not_released, unchanged. */
export function setVersions(
  facts: VersionFacts,
  input: { prefersLocalVersion: boolean; minimumVersionId: number | null },
  moment: Moment,
): Decision {
  if (!moment.pack['versionSettings.enabled'].value) return deny(refuse('version_settings_absent'));
  if (!facts.account?.appId) return deny(refuse('account_not_ready'));
  const { prefersLocalVersion, minimumVersionId } = input;
  if (minimumVersionId !== null && !facts.releases.some(({ versionId }) => versionId === minimumVersionId))
    return deny(refuse('version_not_released', null, 'minimumVersionId'));
  const now = settingOf(facts.setting);
  if (now.prefersLocalVersion === prefersLocalVersion && now.minimumVersionId === minimumVersionId)
    return deny(refuse('unchanged', null, 'minimumVersionId'));
  const minimum = minimumVersionId === null ? null : (facts.numbers.get(minimumVersionId) ?? '');
  return {
    events: [{ name: 'version_settings.changed', data: { prefersLocalVersion, minimum } }],
    changes: [saved(facts, { prefersLocalVersion, minimumVersionId }, moment)],
  };
}

/** Whether what a phone has went online before the lowest version that may be used. `releases`: oldest first. */
export function isBelowMinimum(
  versionId: number,
  minimumVersionId: number | null,
  releases: readonly Release[],
): boolean {
  if (minimumVersionId === null || versionId === minimumVersionId) return false;
  const first = (id: number): number => releases.findIndex((release) => release.versionId === id);
  return first(minimumVersionId) > first(versionId);
}

/** 基础库最低版本设置 (R27). Refusals: base_library_unknown, unchanged. */
export function setBaseLibrary(facts: SettingFacts, minimum: string | null, moment: Moment): Decision {
  if (!facts.account?.appId) return deny(refuse('account_not_ready'));
  if (minimum !== null && !moment.pack['baseLibrary.versions'].value.includes(minimum))
    return deny(refuse('base_library_unknown', { version: minimum }, 'minimum'));
  if (settingOf(facts.setting).minimumBaseLibrary === minimum) return deny(refuse('unchanged', null, 'minimum'));
  return {
    events: [{ name: 'base_library.changed', data: { minimum } }],
    changes: [saved(facts, { minimumBaseLibrary: minimum }, moment)],
  };
}

/** The base library of a person's WeChat: drawn once for each of the sandbox, oldest to newest. */
export function baseLibraryOf(person: Pick<Person, 'id'>, { seed, pack }: Pick<Moment, 'seed' | 'pack'>): string {
  const versions = pack['baseLibrary.versions'].value;
  return versions[hashInt(seed, 'baseLibrary', `${person.id}`, 0, versions.length - 1)]!;
}

/** Whether a phone with this base library is told to update WeChat. */
export function isLibraryTooOld(library: string, minimum: string | null, { pack }: Pick<Moment, 'pack'>): boolean {
  const versions = pack['baseLibrary.versions'].value;
  return minimum !== null && versions.indexOf(library) < versions.indexOf(minimum);
}

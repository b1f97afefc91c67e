/** How often something may be done in a day, month or natural year of sandbox time, and what is left (C1-14). */
import { nextDay, nextMonth, nextYear, startOfDay, startOfMonth, startOfYear } from './calendar';
import type { Pack } from './pack/shape';
import { isOrganisation, type SubjectType } from './registration';

export type QuotaPeriod = 'day' | 'month' | 'year' | 'total';

type Asked = {
  readonly limit: number;
  readonly period: QuotaPeriod;
  readonly uses: readonly Date[];
  readonly at: Date;
  /** uses before this moment belong to another rule, e.g. renames before the first release */
  readonly countFrom?: Date | null;
  /** moments at which one more was granted; each counts in the period in which it was (A8-13) */
  readonly granted?: readonly Date[];
};
/** `used` may exceed `limit` after a limit was lowered; `left` is never below 0. `resetsAt` null: never. */
export type QuotaState = { limit: number; used: number; left: number; resetsAt: Date | null };

const periods: Record<QuotaPeriod, { start: (at: Date) => Date | null; next: (at: Date) => Date | null }> = {
  day: { start: startOfDay, next: nextDay },
  month: { start: startOfMonth, next: nextMonth },
  year: { start: startOfYear, next: nextYear },
  total: { start: () => null, next: () => null },
};

/** Used, left and when it returns, at the moment `at`. */
export function quotaState(asked: Asked): QuotaState {
  const { period, at, countFrom = null } = asked;
  const { start, next } = periods[period];
  const from = Math.max(start(at)?.getTime() ?? -Infinity, countFrom?.getTime() ?? -Infinity);
  const within = (moments: readonly Date[]): number =>
    moments.filter((one) => one.getTime() >= from && one.getTime() <= at.getTime()).length;
  const used = within(asked.uses);
  const limit = asked.limit + within(asked.granted ?? []);
  return { limit, used, left: Math.max(0, limit - used), resetsAt: next(at) };
}

export const quotaKeys = [
  'name',
  'shortName',
  'avatar',
  'intro',
  'categoryAdd',
  'withdrawDay',
  'withdrawMonth',
  'expedite',
  'serverDomain',
  'plainLink',
] as const;
export type QuotaKey = (typeof quotaKeys)[number];

/** The sentence that explains a quota; the words are in lib/i18n. */
export type QuotaSentence =
  | 'name.beforeRelease'
  | 'name.perYear'
  | 'name.byVerification'
  | 'shortName.perYear'
  | 'avatar.perYear'
  | 'intro.perMonth'
  | 'category.addPerMonth'
  | 'withdraw.perDay'
  | 'withdraw.perMonth'
  | 'expedite.perYear'
  | 'serverDomain.perMonth'
  | 'plainLink.perMonth';

/**
 * One quota of an account. `uses`: under which key the uses are recorded, so that one withdrawal counts in two quotas.
 * `firstCounts` false: setting it for the first time is no use and records none (C1-2).
 */
export type QuotaRule = {
  readonly key: QuotaKey;
  readonly uses: string;
  readonly limit: number;
  readonly period: QuotaPeriod;
  readonly sentence: QuotaSentence;
  readonly firstCounts: boolean;
  readonly countFrom: Date | null;
  readonly granted: readonly Date[];
};

/** Under which key of QuotaUse a rename that was given on top is kept (A8-13). */
const grantKey = 'name.granted';
type Recorded = { readonly key: string; readonly at: Date };
export const renameGrants = (recorded: readonly Recorded[]): Date[] =>
  recorded.filter((use) => use.key === grantKey).map((use) => use.at);

export type QuotaFacts = {
  readonly subjectType: SubjectType;
  /** when the first version went online; null before that */
  readonly firstReleasedAt: Date | null;
  readonly verifiedAt: Date | null;
  /** renames given on top (A8-13) */
  readonly granted?: readonly Date[];
};

const later = (a: Date, b: Date | null): Date => (b && b > a ? b : a);

function nameRule(pack: Pack, facts: QuotaFacts): QuotaRule {
  const firstCounts = pack['name.firstCounts'].value;
  const base = { key: 'name', uses: 'name', firstCounts, granted: facts.granted ?? [] } as const;
  const key = isOrganisation(facts.subjectType) ? 'name.afterReleaseOrganisation' : 'name.afterReleasePersonal';
  const { perYear, verification } = pack[key].value;
  // where 微信认证 refills the changes it does so before the first release, too (A6-8)
  const refilledAt = verification === 'refills' ? facts.verifiedAt : null;
  if (!facts.firstReleasedAt) {
    const limit = pack['name.beforeRelease'].value;
    return { ...base, limit, period: 'total', sentence: 'name.beforeRelease', countFrom: refilledAt };
  }
  return {
    ...base,
    limit: perYear,
    period: 'year',
    sentence: verification === 'only_way' ? 'name.byVerification' : 'name.perYear',
    // the changes made before the first release are another allowance
    countFrom: later(facts.firstReleasedAt, refilledAt),
  };
}

/** Every quota of this account under this pack. */
export function quotas(pack: Pack, facts: QuotaFacts): Record<QuotaKey, QuotaRule> {
  const rule = (
    key: QuotaKey,
    limit: number,
    period: QuotaPeriod,
    sentence: QuotaSentence,
    firstCounts = true,
    uses: string = key,
  ): QuotaRule => ({ key, uses, limit, period, sentence, firstCounts, countFrom: null, granted: [] });
  const expedite = pack['audit.expedite'].value;
  return {
    name: nameRule(pack, facts),
    shortName: rule(
      'shortName',
      pack['shortName.perYear'].value,
      'year',
      'shortName.perYear',
      pack['shortName.firstCounts'].value,
    ),
    avatar: rule('avatar', pack['avatar.perYear'].value, 'year', 'avatar.perYear', pack['avatar.firstCounts'].value),
    intro: rule('intro', pack['intro.perMonth'].value, 'month', 'intro.perMonth', pack['intro.firstCounts'].value),
    categoryAdd: rule(
      'categoryAdd',
      pack['category.addPerMonth'].value,
      'month',
      'category.addPerMonth',
      pack['category.firstCounts'].value,
    ),
    withdrawDay: rule('withdrawDay', pack['audit.withdrawPerDay'].value, 'day', 'withdraw.perDay', true, 'withdraw'),
    withdrawMonth: rule(
      'withdrawMonth',
      pack['audit.withdrawPerMonth'].value,
      'month',
      'withdraw.perMonth',
      true,
      'withdraw',
    ),
    expedite: rule(
      'expedite',
      isOrganisation(facts.subjectType) ? expedite.organisation : expedite.personal,
      'year',
      'expedite.perYear',
    ),
    serverDomain: rule('serverDomain', pack['domain.changesPerMonth'].value, 'month', 'serverDomain.perMonth'),
    plainLink: rule('plainLink', pack['plainLink.releasesPerMonth'].value, 'month', 'plainLink.perMonth'),
  };
}

/** The state of one rule at `at`, from the uses recorded under `rule.uses`. */
export function stateOf(rule: QuotaRule, uses: readonly Date[], at: Date): QuotaState {
  const { limit, period, countFrom, granted } = rule;
  return quotaState({ limit, period, uses, at, countFrom, granted });
}

/** One more rename when none is left; null while there still is one (A8-13). */
export function renameGrant(
  pack: Pack,
  facts: QuotaFacts & { recorded: readonly Recorded[] },
  at: Date,
): { key: string; at: Date } | null {
  const rule = quotas(pack, { ...facts, granted: renameGrants(facts.recorded) }).name;
  const uses = facts.recorded.filter((use) => use.key === rule.uses).map((use) => use.at);
  return stateOf(rule, uses, at).left === 0 ? { key: grantKey, at } : null;
}

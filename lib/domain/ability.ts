/** What a mini program may do by its subject and its verification (A7), and what a lapse takes away (A6-5). Pure. */
import { addDays } from './calendar';
import type { Account } from './model';
import type { Certainty } from './pack/entry';
import type { OverdueKey, Pack } from './pack/shape';
import { isOrganisation } from './registration';
import type { BannableFunction } from './rows-life';

export const abilities = [
  'publish',
  'search',
  'share',
  'newUsers',
  'pay',
  'webView',
  'phoneNumber',
  'links',
  'openedFromOutside',
  'plainLink',
] as const;
export type Ability = (typeof abilities)[number];

type By = { readonly unverified: boolean; readonly verified: boolean };
type Row = {
  readonly personal: By;
  readonly organisation: By;
  /** the rule holds only where the pack has it */
  readonly onlyWith?: 'search.verifiedOnly' | 'verify.neededForSearchAndShare';
  readonly source: string;
  readonly certainty: Certainty;
};

const always: By = { unverified: true, verified: true };
const never: By = { unverified: false, verified: false };
const ifVerified: By = { unverified: false, verified: true };

/** A7, one row each; `newUsers` is an ability only because a lapse takes it away (A6-5). */
const rows: Readonly<Record<Ability, Row>> = {
  publish: { personal: always, organisation: always, source: 'A7, A6-4', certainty: 'official' },
  search: {
    personal: ifVerified,
    organisation: ifVerified,
    onlyWith: 'search.verifiedOnly',
    source: 'A7, A6-4',
    certainty: 'official',
  },
  share: {
    personal: ifVerified,
    organisation: ifVerified,
    onlyWith: 'verify.neededForSearchAndShare',
    source: 'A7, A6-4',
    certainty: 'official',
  },
  newUsers: { personal: always, organisation: always, source: 'A6-5', certainty: 'community' },
  pay: { personal: never, organisation: ifVerified, source: 'A7', certainty: 'official' },
  webView: { personal: never, organisation: always, source: 'A7', certainty: 'official' },
  phoneNumber: { personal: never, organisation: ifVerified, source: 'A7', certainty: 'official' },
  links: { personal: never, organisation: always, source: 'A7', certainty: 'official' },
  openedFromOutside: { personal: never, organisation: always, source: 'A7', certainty: 'official' },
  plainLink: { personal: never, organisation: always, source: 'A7', certainty: 'official' },
};

export type Standing = Pick<Account, 'subjectType' | 'verifiedAt' | 'verifiedUntil'> &
  Partial<Pick<Account, 'bannedFunctions'>>;
type Now = { at: Date; pack: Pack };
/** `why`: what is missing. `endsAt`: when a lapse takes it, or took it. */
export type AbilityAnswer = {
  isHeld: boolean;
  why: 'subject' | 'unverified' | 'overdue' | 'banned' | null;
  endsAt: Date | null;
};

/** When the verification lapsed; null while it holds and where there was none. */
export const lapsedAt = ({ verifiedAt, verifiedUntil }: Standing): Date | null =>
  verifiedAt === null ? verifiedUntil : null;

const isOverdueKey = (ability: Ability, pack: Pack): ability is Ability & OverdueKey =>
  Object.hasOwn(pack['verify.overdueDays'].value, ability);

/** F-5: what a ban of a function takes away. */
const abilityOfFunction: Readonly<Record<BannableFunction, Ability>> = {
  share: 'share',
  search: 'search',
  payment: 'pay',
  jump: 'links',
};

/** Whether the account has this ability now. */
export function abilityOf(ability: Ability, standing: Standing, { at, pack }: Now): AbilityAnswer {
  const row = rows[ability];
  if (standing.bannedFunctions?.some((name) => abilityOfFunction[name] === ability))
    return { isHeld: false, why: 'banned', endsAt: null };
  const isBound = row.onlyWith === undefined || pack[row.onlyWith].value;
  const { subjectType, verifiedAt } = standing;
  const by = !isBound ? always : subjectType && isOrganisation(subjectType) ? row.organisation : row.personal;
  const lapsed = lapsedAt(standing);
  if (lapsed && by.verified && isOverdueKey(ability, pack)) {
    const endsAt = addDays(lapsed, pack['verify.overdueDays'].value[ability]);
    return at < endsAt ? { isHeld: true, why: null, endsAt } : { isHeld: false, why: 'overdue', endsAt };
  }
  const isHeld = verifiedAt === null ? by.unverified : by.verified;
  return { isHeld, why: isHeld ? null : by.verified ? 'unverified' : 'subject', endsAt: null };
}

export type AbilityRow = AbilityAnswer & Pick<Row, 'source' | 'certainty'> & { ability: Ability };

/** The whole table for one account. */
export const abilitiesOf = (standing: Standing, now: Now): AbilityRow[] =>
  abilities.map((ability) => {
    const { source, certainty } = rows[ability];
    return { ability, ...abilityOf(ability, standing, now), source, certainty };
  });

/** The cards 小程序发布流程 of the console's home page, per pack (A9, product §1.4). */
import type { Pack } from './pack/shape';
import type { SubjectType } from './registration';

export type HomeCardKey = 'profile' | 'categories' | 'filing' | 'verification' | 'development' | 'release';
export type HomeRowKey = 'tool' | 'developers' | 'servers' | 'help';
/** `href` is relative to the sandbox; one that begins with a slash is outside it. */
export type HomeRow = { readonly key: HomeRowKey; readonly href: string };
/** `isRequired` false: the card may stay open for ever. `rows`: what the card is made of, where it is no single step. */
export type HomeCard = {
  readonly key: HomeCardKey;
  readonly href: string | null;
  readonly isRequired: boolean;
  readonly rows: readonly HomeRow[];
};

const card = (key: HomeCardKey, href: string | null, isRequired = true): HomeCard => ({
  key,
  href,
  isRequired,
  rows: [],
});

const development: HomeCard = {
  key: 'development',
  href: null,
  isRequired: true,
  rows: [
    { key: 'tool', href: 'devtool' },
    { key: 'developers', href: 'mp/members' },
    { key: 'servers', href: 'mp/dev/settings' },
    { key: 'help', href: '/help' },
  ],
};

/** A test account has development, and nothing else (A5-2, A5-3). */
export const testAccountCards: readonly HomeCard[] = [development];

/** The cards in order. Filing only where the pack has it; verification is a must for government, media and others. */
export function homeCards(pack: Pack, subjectType: SubjectType): HomeCard[] {
  const isMust = subjectType === 'government' || subjectType === 'media' || subjectType === 'other';
  const gates = [
    ...(pack['filing.enabled'].value ? [card('filing', 'mp/settings/filing')] : []),
    card('verification', 'mp/settings/verify', isMust),
  ];
  return [
    card('profile', 'mp/info'),
    card('categories', 'mp/settings/category'),
    ...(pack['home.cards'].value === '2024' ? gates : []),
    development,
    card('release', 'mp/versions'),
  ];
}

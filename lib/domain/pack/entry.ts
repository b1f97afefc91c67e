/** One value of a rule pack: what it is, where it is known from and how sure that is. */
export const certainties = ['official', 'seen', 'community', 'chosen'] as const;
export type Certainty = (typeof certainties)[number];

/** `source` cites rulebook ids, seeds or pages; `actsIn` names the place where the value is felt. */
export type Entry<T> = {
  readonly value: T;
  readonly source: string;
  readonly certainty: Certainty;
  readonly actsIn?: string;
};

const entryOf =
  (certainty: Certainty) =>
  <T>(value: T, source: string): Entry<T> => ({ value, source, certainty });

/** Stated by the platform itself. */
export const official = entryOf('official');
/** Seen on a screen of the real console. */
export const seen = entryOf('seen');
/** Told by third parties. */
export const community = entryOf('community');
/** Decided by us, because nobody says; the page says so. */
export const chosen = entryOf('chosen');

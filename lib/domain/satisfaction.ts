/** 用户满意度 (C1-10): what the simulated population says of a mini program. Pure. */
import type { Pack } from './pack/shape';
import { hash, hashInt } from './random';

export type SatisfactionFacts = {
  seed: string;
  accountId: number;
  /** when the first version went online; null before that */
  onlineSince: Date | null;
};
/** `score` null: 评价人数不足. */
export type Satisfaction = { ratings: number; needed: number; score: number | null; best: number };

const dayMs = 86_400_000;
/** users who are asked and answer, a day */
const perDay = { min: 2, max: 9 };

/** Ratings grow with the days online; the score settles around the account's own level, in tenths. */
export function satisfaction({ seed, accountId, onlineSince }: SatisfactionFacts, at: Date, pack: Pack): Satisfaction {
  const best = pack['satisfaction.score'].value;
  const needed = pack['satisfaction.minRatings'].value;
  const days = onlineSince ? Math.max(0, (at.getTime() - onlineSince.getTime()) / dayMs) : 0;
  const ratings = Math.floor(days * hashInt(seed, 'satisfaction.perDay', accountId, perDay.min, perDay.max));
  if (ratings < needed) return { ratings, needed, score: null, best };
  const level = best * (0.8 + 0.2 * hash(seed, 'satisfaction.level', accountId));
  const month = Math.floor(days / 30);
  const drift = 0.2 * (hash(seed, 'satisfaction.drift', `${accountId}-${month}`) - 0.5);
  return { ratings, needed, score: Math.min(best, Math.round((level + drift) * 10) / 10), best };
}

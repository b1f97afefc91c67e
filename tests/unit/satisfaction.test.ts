import { expect, it } from 'vitest';
import { pack2021 } from '@/lib/domain/pack/2021';
import { satisfaction } from '@/lib/domain/satisfaction';

const onlineSince = new Date('2021-08-09T10:00:00+08:00');
const after = (days: number, accountId = 1, seed = 'a') =>
  satisfaction({ seed, accountId, onlineSince }, new Date(onlineSince.getTime() + days * 86_400_000), pack2021);

it('too few ratings at first, then a score of at most 5.0 (C1-10)', () => {
  expect(after(0)).toMatchObject({ ratings: 0, score: null, needed: 50 });
  for (const days of [30, 90, 400, 2000]) {
    const { score, ratings } = after(days);
    expect(ratings).toBeGreaterThanOrEqual(50);
    expect(score).toBeGreaterThanOrEqual(3.8);
    expect(score).toBeLessThanOrEqual(5);
    expect(score! * 10).toBeCloseTo(Math.round(score! * 10));
  }
});

it('never released, never rated', () => {
  expect(satisfaction({ seed: 'a', accountId: 1, onlineSince: null }, onlineSince, pack2021).score).toBeNull();
});

it('depends on seed, account and days online alone; the count never goes down', () => {
  expect(after(77)).toEqual(after(77));
  const scores = Array.from({ length: 20 }, (_, i) => after(100, i).score);
  expect(new Set(scores).size).toBeGreaterThan(2);
  for (let day = 1; day < 60; day++) expect(after(day).ratings).toBeGreaterThanOrEqual(after(day - 1).ratings);
});

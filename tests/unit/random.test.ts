import { describe, expect, it } from 'vitest';
import { digits, hash, hashInt, pick } from '@/lib/domain/random';

const subjects = Array.from({ length: 20_000 }, (_, i) => i);

describe('chance is a hash, never a stream (design §6)', () => {
  it('the same seed, purpose and subject give the same draw, for ever', () => {
    expect(hash('seed', 'audit.hours', 1)).toBe(hash('seed', 'audit.hours', '1'));
    // pinned: a change of the hash would change every sandbox that exists
    expect(digits('seed', 'sms', 1, 6)).toMatchInlineSnapshot(`"195999"`);
    expect(hashInt('seed', 'audit.hours', 1, 0, 1_000_000)).toMatchInlineSnapshot(`672802`);
  });

  it('another seed, purpose or subject gives another', () => {
    const draws = [hash('a', 'p', 1), hash('b', 'p', 1), hash('a', 'q', 1), hash('a', 'p', 2), hash('ap', '', 1)];
    expect(new Set(draws).size).toBe(draws.length);
  });

  it('draws fill [0, 1) evenly, also for neighbouring subjects', () => {
    const buckets = Array.from({ length: 100 }, () => 0);
    for (const subject of subjects) {
      const draw = hash('seed', 'exposure', subject);
      expect(draw).toBeGreaterThanOrEqual(0);
      expect(draw).toBeLessThan(1);
      const bucket = Math.floor(draw * 100);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    // 200 expected in each; five standard deviations are about 70
    expect(Math.min(...buckets)).toBeGreaterThan(130);
    expect(Math.max(...buckets)).toBeLessThan(270);
  });

  it('whole numbers reach both ends and stay between them', () => {
    const draws = new Set(subjects.slice(0, 500).map((subject) => hashInt(7, 'days', subject, 1, 3)));
    expect(draws).toEqual(new Set([1, 2, 3]));
    expect(pick(7, 'one', 1, ['only'])).toBe('only');
    expect(digits(7, 'sms', 1, 6)).toMatch(/^\d{6}$/);
  });

  it('every digit is as likely as any other', () => {
    const all = subjects.slice(0, 2000).flatMap((subject) => [...digits('seed', 'sms', subject, 6)]);
    const counts = [...'0123456789'].map((digit) => all.filter((drawn) => drawn === digit).length);
    // 1200 expected of each
    expect(Math.min(...counts)).toBeGreaterThan(1040);
    expect(Math.max(...counts)).toBeLessThan(1360);
  });
});

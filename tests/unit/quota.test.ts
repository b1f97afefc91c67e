import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/domain/pack/index';
import { quotas, quotaState, stateOf, type QuotaFacts, type QuotaPeriod } from '@/lib/domain/quota';

const at = (text: string) => new Date(`${text}+08:00`);
const { '2021': old, '2024': today } = packs;

describe('quotaState', () => {
  it.each([
    ['day', '2021-08-09T00:00:00', '2021-08-08T23:59:59', '2021-08-10T00:00:00'],
    ['month', '2021-08-01T00:00:00', '2021-07-31T23:59:59', '2021-09-01T00:00:00'],
    ['year', '2021-01-01T00:00:00', '2020-12-31T23:59:59', '2022-01-01T00:00:00'],
  ] as const)('a %s counts from its first moment and returns at 0:00 (C1-14, A22)', (period, first, before, resets) => {
    const uses = [at(before), at(first)];
    const now = at('2021-08-09T10:00:00');
    expect(quotaState({ limit: 3, period, uses, at: now })).toEqual({
      limit: 3,
      used: 1,
      left: 2,
      resetsAt: at(resets),
    });
  });

  it('a total never returns, and left never falls below 0', () => {
    const uses = ['2020-01-01T00:00:00', '2020-06-01T00:00:00', '2021-01-01T00:00:00'].map(at);
    const state = quotaState({ limit: 2, period: 'total', uses, at: at('2021-08-09T10:00:00') });
    expect(state).toEqual({ limit: 2, used: 3, left: 0, resetsAt: null });
  });

  it('never goes negative nor returns before its time, whatever the order of acts and travels', () => {
    const moments = fc.date({ min: at('2020-01-01T00:00:00'), max: at('2030-01-01T00:00:00'), noInvalidDate: true });
    const periods = fc.constantFrom<QuotaPeriod>('day', 'month', 'year', 'total');
    fc.assert(
      fc.property(fc.array(moments), moments, moments, periods, fc.nat(10), (uses, a, b, period, limit) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const before = quotaState({ limit, period, uses, at: first });
        const after = quotaState({ limit, period, uses: uses.filter((use) => use <= first), at: second });
        expect(before.left).toBeGreaterThanOrEqual(0);
        if (before.resetsAt === null || second < before.resetsAt) expect(after.left).toBe(before.left);
        else expect(after.left).toBe(limit);
      }),
    );
  });
});

describe('quotas of an account', () => {
  const personal: QuotaFacts = { subjectType: 'personal', firstReleasedAt: null, verifiedAt: null };
  const company: QuotaFacts = { ...personal, subjectType: 'enterprise' };
  const released = at('2021-05-01T12:00:00');

  it('before the first release a name may be changed twice, for everybody (C1-1)', () => {
    for (const pack of [old, today]) {
      for (const facts of [personal, company]) {
        expect(quotas(pack, facts).name).toMatchObject({ limit: 2, period: 'total', sentence: 'name.beforeRelease' });
      }
    }
  });

  it('setting something for the first time is no change (C1-2)', () => {
    const { name, shortName, avatar, intro, categoryAdd } = quotas(old, personal);
    expect([name, shortName, avatar, intro, categoryAdd].some((rule) => rule.firstCounts)).toBe(false);
  });

  it('a released personal account renames twice a natural year; earlier changes do not count (G11)', () => {
    const rule = quotas(old, { ...personal, firstReleasedAt: released }).name;
    const uses = ['2021-02-01T00:00:00', '2021-03-01T00:00:00', '2021-06-01T00:00:00', '2021-07-01T00:00:00'].map(at);
    expect(rule.sentence).toBe('name.perYear');
    expect(stateOf(rule, uses.slice(0, 2), at('2021-05-02T00:00:00')).left).toBe(2);
    expect(stateOf(rule, uses, at('2021-12-31T23:59:59')).left).toBe(0);
    expect(stateOf(rule, uses, at('2022-01-01T00:00:00')).left).toBe(2);
  });

  it('a released organisation renames by verification only in 2021 (G11)', () => {
    const rule = quotas(old, { ...company, firstReleasedAt: released }).name;
    expect(rule).toMatchObject({ limit: 0, sentence: 'name.byVerification' });
  });

  it('in 2024 it has two a year, refilled by verification (A6-8)', () => {
    const facts = { ...company, firstReleasedAt: released };
    const uses = [at('2024-02-01T00:00:00'), at('2024-03-01T00:00:00')];
    const now = at('2024-06-01T00:00:00');
    expect(stateOf(quotas(today, facts).name, uses, now).left).toBe(0);
    const verified = { ...facts, verifiedAt: at('2024-04-01T00:00:00') };
    expect(stateOf(quotas(today, verified).name, uses, now).left).toBe(2);
    const unreleased = { ...verified, firstReleasedAt: null };
    expect(stateOf(quotas(today, unreleased).name, uses, now).left).toBe(2);
    expect(stateOf(quotas(old, unreleased).name, uses, now).left).toBe(0);
  });

  it.each([
    ['shortName', 2, 'year'],
    ['avatar', 5, 'year'],
    ['intro', 5, 'month'],
    ['categoryAdd', 5, 'month'],
  ] as const)('%s: %i a %s (seed 002)', (key, limit, period) => {
    expect(quotas(old, personal)[key]).toMatchObject({ limit, period });
  });

  it('one withdrawal counts in the day and in the month: 1 and 10 in 2021, 5 and 10 in 2024 (A22)', () => {
    const limits = [old, today].map((pack) => {
      const { withdrawDay, withdrawMonth } = quotas(pack, personal);
      expect([withdrawDay.uses, withdrawMonth.uses]).toEqual(['withdraw', 'withdraw']);
      return [withdrawDay.limit, withdrawMonth.limit];
    });
    expect(limits).toEqual([
      [1, 10],
      [5, 10],
    ]);
  });

  it('organisations expedite three audits a year, persons one (A25)', () => {
    expect([quotas(old, company).expedite.limit, quotas(old, personal).expedite.limit]).toEqual([3, 1]);
  });

  it('server domains: 5 changes a month in 2021, 50 in 2024 (E-9)', () => {
    expect([old, today].map((pack) => quotas(pack, company).serverDomain.limit)).toEqual([5, 50]);
  });
});

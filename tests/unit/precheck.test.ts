import { describe, expect, it } from 'vitest';
import type { Account, AccountCategory, Audit, Version } from '@/lib/domain/model';
import { packs } from '@/lib/domain/pack/index';
import type { PrivacyGuideline } from '@/lib/domain/rows-privacy';
import { prechecks, submitGates, type SubmitFacts } from '@/lib/domain/precheck';

const at = new Date('2026-11-20T10:00:00Z');
const uploadedAt = new Date('2026-11-20T09:00:00Z');

const approved = {
  id: 1,
  scope: 'online',
  auditId: null,
  state: 'approved',
  content: { uses: [] },
} as unknown as PrivacyGuideline;

function facts(
  set: { account?: Partial<Account>; latest?: Partial<Audit>; uploadedAt?: Date; hasCategory?: boolean } = {},
): SubmitFacts {
  return {
    account: { name: '演练', avatarFileId: 1, intro: '借书', ...set.account } as Account,
    version: { id: 1, uploadedAt: set.uploadedAt ?? uploadedAt } as Version,
    file: null,
    categories: set.hasCategory === false ? [] : [{ key: '工具/预约/报名' } as AccountCategory],
    guidelines: [approved],
    latest: set.latest ? (set.latest as Audit) : null,
    wasEverRejected: false,
    submitterId: 1,
  };
}

const failed = (of: SubmitFacts, pack: '2021' | '2024' = '2021'): string[] =>
  prechecks(of, { at, pack: packs[pack] }).flatMap(({ rule, refusal }) => (refusal ? [`${rule} ${refusal.code}`] : []));

describe('prechecks', () => {
  it('lists every rule with its own verdict', () => {
    expect(prechecks(facts(), { at, pack: packs['2021'] }).map(({ rule }) => rule)).toEqual([
      'A02',
      'A03',
      'A04',
      'A06',
    ]);
    expect(prechecks(facts(), { at, pack: packs['2024'] }).map(({ rule }) => rule)).toEqual([
      'A02',
      'A03',
      'A04',
      'A06',
      'A07',
      'A08',
      'U27',
      'A09',
    ]);
    expect(failed(facts())).toEqual([]);
  });

  it('does not stop at the first failure', () => {
    const all = facts({
      account: { name: null, avatarFileId: null },
      latest: { state: 'delayed' },
      hasCategory: false,
      uploadedAt: at,
    });
    expect(failed(all, '2024')).toEqual([
      'A02 under_audit',
      'A03 profile_incomplete',
      'A04 no_category',
      'A09 privacy_scan_running',
    ]);
  });

  it('waits for the privacy scan of pack 2024', () => {
    const fresh = (secondsAgo: number) => facts({ uploadedAt: new Date(at.getTime() - secondsAgo * 1000) });
    expect(failed(fresh(59), '2024')).toEqual(['A09 privacy_scan_running']);
    expect(failed(fresh(60), '2024')).toEqual([]);
    expect(failed(fresh(1), '2021')).toEqual([]);
  });

  it('gives the guard its first failure', () => {
    const moment = { at, pack: packs['2021'] };
    expect(submitGates(facts({ hasCategory: false, latest: { state: 'in_review' } }), moment)?.code).toBe(
      'under_audit',
    );
    expect(submitGates(facts({ hasCategory: false, latest: { state: 'rejected' } }), moment)?.code).toBe('no_category');
    expect(submitGates({ ...facts(), version: null }, moment)?.code).toBe('not_found');
    expect(submitGates(facts(), moment)).toBeNull();
  });
});

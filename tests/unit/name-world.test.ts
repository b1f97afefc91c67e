import { describe, expect, it } from 'vitest';
import { checkName, type NamedThing } from '@/lib/domain/name';
import { nameWorld } from '@/lib/domain/name-world';
import { outsideNames } from '@/lib/domain/outside-name';

const at = new Date('2021-08-09T10:00:00+08:00');
const own = 'own-subject';
const thing = (kind: NamedThing['kind'], name: string, subjectIdHash: string | null = 'other'): NamedThing => ({
  kind,
  name,
  subjectIdHash,
});
const check = (name: string, named: NamedThing[]) =>
  checkName(name, nameWorld(name, { named, protections: [] }, own, at), at).kind;

describe('who has a name already', () => {
  it.each([
    ['C3-7 the same subject’s official account may share it', [thing('official_account', '河湾书屋', own)], 'ok'],
    ['53015 another subject’s may not', [thing('official_account', '河湾书屋')], 'taken_by_official_account'],
    [
      '53016 nor when there is a third',
      [thing('official_account', '河湾书屋', own), thing('official_account', '河湾书屋')],
      'taken_by_several_official_accounts',
    ],
    ['53014 A+ of another subject blocks A', [thing('mini_program', '河湾书屋+')], 'plus_twin_of_mini_program'],
    ['A+ of the same subject does not', [thing('mini_program', '河湾书屋+', own)], 'ok'],
    ['53017 so across kinds', [thing('official_account', '河湾书屋 +')], 'plus_twin_of_official_account'],
    ['and there, too, not the own one', [thing('official_account', '河湾书屋+', own)], 'ok'],
    [
      '53013 even an own mini program has it alone',
      [thing('mini_program', ' 河湾 书屋', own)],
      'taken_by_mini_program',
    ],
    ['53018 case makes no difference', [thing('wechat_id', '河湾书屋')], 'is_wechat_id'],
  ])('%s', (_, named, kind) => {
    expect(check('河湾书屋', named)).toBe(kind);
  });

  it('C3-8 a deregistered subject may have its own name back, an infringer may not', () => {
    const until = new Date(at.getTime() + 1000);
    const row = { id: 1, name: '河湾书屋', accountId: 1, subjectIdHash: own, since: at, until };
    const of = (reason: 'deregistered' | 'infringement', subject: string, now = at) =>
      nameWorld('河湾书屋', { named: [], protections: [{ ...row, reason }] }, subject, now).protection?.reason ?? null;
    expect(of('deregistered', own)).toBeNull();
    expect(of('deregistered', 'other')).toBe('deregistered');
    expect(of('infringement', own)).toBe('infringement');
    expect(of('infringement', own, until)).toBeNull();
  });

  it('outside names are well formed and told apart', () => {
    for (const { typed } of outsideNames) expect(check(typed, [])).not.toMatch(/bad_format|forbidden|material/);
    expect(new Set(outsideNames.map((one) => one.typed)).size).toBe(outsideNames.length);
  });
});

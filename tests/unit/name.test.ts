import { describe, expect, it } from 'vitest';
import {
  checkIntro,
  checkName,
  checkShortName,
  emptyNameWorld,
  nameKey,
  unitsOf,
  type NameWorld,
} from '@/lib/domain/name';

const at = new Date('2021-08-09T10:00:00+08:00');
const check = (name: string, world: Partial<NameWorld> = {}) => checkName(name, { ...emptyNameWorld, ...world }, at);

describe('names: length and characters (C1-1)', () => {
  it.each([
    ['测', 'bad_format'],
    ['测试', 'ok'],
    ['一二三四五六七八九十一二三四五', 'ok'],
    ['一二三四五六七八九十一二三四五六', 'bad_format'],
    ['abc', 'bad_format'],
    ['abcd', 'ok'],
    ['A-b +c&d.e', 'ok'],
    ['风陨！', 'bad_format'],
    ['风陨😀', 'bad_format'],
    ['风陨_1', 'bad_format'],
  ])('%s: %s (G9)', (name, expected) => {
    expect(check(name).kind).toBe(expected);
  });

  it('a CJK character counts two; the result says how long the name is', () => {
    expect(['测', '测试', 'ab测', '测 试'].map(unitsOf)).toEqual([2, 4, 4, 5]);
    expect(check('测')).toEqual({ kind: 'bad_format', errcode: 53010, problem: 'too_short', units: 2 });
  });

  it('outer spaces are not part of the name', () => {
    expect(check('  风陨 ')).toEqual({ kind: 'ok', errcode: 0, name: '风陨' });
    expect(nameKey(' Feng Yun ')).toBe('fengyun');
  });
});

describe('names: words (C3)', () => {
  it.each([
    ['微信小助手', 'C3-1'],
    ['XX小程序', 'C3-1'],
    ['Tencet助手', 'C3-1'],
    ['我的Q Q群', 'C3-1'],
    ['最高级美食', 'C3-2'],
    ['清仓百货', 'C3-2'],
    ['斗地主', 'C3-3'],
    ['短裤短裙', 'C3-3'],
  ])('%s is refused by %s (G10)', (name, rule) => {
    expect(check(name)).toMatchObject({ kind: 'forbidden', errcode: 53012, rule });
  });

  it('a generic noun with something of its own is a name', () => {
    expect(check('风陨斗地主').kind).toBe('ok');
  });

  it('brands and institutions need proof (C2, C3-4)', () => {
    expect(check('青禾咖啡点单')).toMatchObject({ kind: 'ok_with_material', errcode: 0, word: '青禾咖啡' });
  });
});

describe('names: who has it already (C2)', () => {
  const soon = new Date('2021-08-10T10:00:00+08:00');

  it.each<[Partial<NameWorld>, string, number]>([
    [{ isCheckedTooOften: true }, 'too_often', 53011],
    [{ takenByMiniProgram: true }, 'taken_by_mini_program', 53013],
    [{ plusTwinOfMiniProgram: true }, 'plus_twin_of_mini_program', 53014],
    [{ takenByOtherOfficialAccounts: 1 }, 'taken_by_official_account', 53015],
    [{ takenByOtherOfficialAccounts: 2 }, 'taken_by_several_official_accounts', 53016],
    [
      { takenByOwnSubjectOfficialAccount: true, takenByOtherOfficialAccounts: 1 },
      'taken_by_several_official_accounts',
      53016,
    ],
    [{ plusTwinOfOfficialAccount: true }, 'plus_twin_of_official_account', 53017],
    [{ isWechatId: true }, 'is_wechat_id', 53018],
    [{ protection: { until: soon, reason: 'deregistered' } }, 'protected', 53019],
    [{ takenByOwnSubjectOfficialAccount: true }, 'ok', 0],
    [{ protection: { until: at, reason: 'infringement' } }, 'ok', 0],
  ])('%o: %s, %i', (world, kind, errcode) => {
    expect(check('风陨', world)).toMatchObject({ kind, errcode });
  });

  it('a badly formed name is told so before anything about others', () => {
    expect(check('测', { takenByMiniProgram: true }).kind).toBe('bad_format');
  });
});

describe('short names (C1-3, G12)', () => {
  it.each([
    ['风陨', 'ok'],
    ['风助手', 'ok'],
    ['陨风', 'not_from_name'],
    ['风风', 'not_from_name'],
    ['风云', 'not_from_name'],
    ['风', 'too_short'],
    ['风陨天气小助', 'too_long'],
  ])('%s from 风陨天气小助手: %s', (text, expected) => {
    expect(checkShortName(text, '风陨天气小助手').kind).toBe(expected);
  });
});

describe('intro (C1-5)', () => {
  it.each([
    ['开发教学', 'ok'],
    ['测', 'too_short'],
    ['字'.repeat(60), 'ok'],
    ['字'.repeat(61), 'too_long'],
    ['在线赌博平台', 'forbidden'],
  ])('%s: %s', (text, expected) => {
    expect(checkIntro(text).kind).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  categoriesFor,
  categoryBranches,
  categoryOf,
  checkAddCategory,
  fewestPapers,
  isCalled,
  isGame,
  isSensitive,
  isShop,
  isUgc,
  mayHold,
  needsPapers,
  papersFor,
} from '@/lib/domain/category';
import file from '@/lib/domain/data/categories.json';
import type { SubjectType } from '@/lib/domain/registration';
import { packs } from '@/lib/domain/pack/index';
import { rejectReason, rejectReasonOfClause, rejectReasons, rejectStages } from '@/lib/domain/reject-reason';

const { '2021': old, '2024': today } = packs;
const held = (key: string) => {
  const category = categoryOf(key);
  if (!category) throw new Error(key);
  return category;
};

describe('categories.json', () => {
  it('has the shape the rules rely on', () => {
    const row = z.object({
      first: z.string(),
      second: z.string(),
      third: z.string().nullable(),
      personal: z.boolean(),
      enterprise: z.boolean(),
      rule: z.enum(['none', 'single', 'oneOf', 'allOf', 'unknown']),
      qualifications: z.array(z.string()),
      personalRule: z.enum(['none', 'single']).optional(),
      personalQualifications: z.array(z.string()).optional(),
    });
    expect(() => z.array(row).parse(file.categories)).not.toThrow();
  });

  it('gives every category a subject can hold a key of its own', () => {
    const keys = categoriesFor('enterprise', old).map((category) => category.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(categoryOf(key)?.key).toBe(key);
  });
});

describe('who may hold which (C4-1, packs.md category.list)', () => {
  it('2024 offers the official 37 + 386 and the games, 2021 two older ones more', () => {
    const counts = (['personal', 'enterprise'] as const).map((type) => [
      categoriesFor(type, old).length,
      categoriesFor(type, today).length,
    ]);
    expect(counts).toEqual([
      [37 + 3, 37 + 1],
      [386 + 3, 386 + 1],
    ]);
  });

  it.each([
    ['教育服务/在线教育', 'personal', true, false],
    ['快递业与邮政/查件/查件', 'personal', true, false],
    ['工具/天气', 'personal', true, true],
    ['商业服务/律师', 'personal', true, true],
    ['商业服务/律师', 'enterprise', false, false],
    ['文娱/音乐', 'personal', false, false],
    ['文娱/音乐', 'media', true, true],
    ['跨境电商/奶粉', 'enterprise', false, false],
  ] as const)('%s for %s: 2021 %s, 2024 %s', (key, type, in2021, in2024) => {
    expect([mayHold(key, type, old).ok, mayHold(key, type, today).ok]).toEqual([in2021, in2024]);
  });

  it('a personal account picking 文娱 > 音乐 is told 53302 (G14)', () => {
    expect(mayHold('文娱/音乐', 'personal', today)).toEqual({ ok: false, problem: 'subject', errcode: 53302 });
    expect(mayHold('文娱/没有', 'personal', today)).toEqual({ ok: false, problem: 'unknown', errcode: 53303 });
  });

  it('adding: 53304 twice the same, 53301 the sixth, 53300 when the month is used up (C4-3, G14)', () => {
    const five = ['工具/天气', '工具/日历', '工具/记账', '工具/办公', '工具/计算器'];
    const add = (key: string, heldKeys: string[], leftThisMonth: number) => {
      const verdict = checkAddCategory(key, 'personal', today, { held: heldKeys, leftThisMonth });
      return verdict.ok ? 0 : verdict.errcode;
    };
    expect(add('工具/天气', [], 1)).toBe(0);
    expect(add('工具/天气', five, 1)).toBe(53304);
    expect(add('工具/备忘录', five, 1)).toBe(53301);
    expect(add('工具/备忘录', [], 0)).toBe(53300);
  });

  it('the branches hold all 501 entries once, overseas ones apart, each pack without what it excludes', () => {
    const entries = (pack: typeof today) => categoryBranches(pack).flatMap((branch) => branch.entries);
    expect(file.categories).toHaveLength(501);
    expect(new Set(file.categories.map((_, i) => entries(old)[i]?.key)).size).toBe(501);
    expect(entries(today)).toHaveLength(501 - today['category.list'].value.excluded.length);
    const overseas = entries(today).filter((category) => category.overseas);
    expect(overseas).toHaveLength(110);
    expect(mayHold(overseas[0]!.key, 'enterprise', today)).toMatchObject({ problem: 'subject', errcode: 53302 });
  });

  it('a name is found at any level, in any case', () => {
    const called = (text: string) =>
      categoryBranches(today)
        .flatMap((branch) => branch.entries)
        .filter((category) => isCalled(category, text))
        .map((category) => category.key);
    expect(called('美甲')).toEqual(['生活服务/丽人服务/美甲']);
    expect(called('it科技').length).toBeGreaterThan(1);
    expect(called('电台')).toContain('文娱/电台');
    expect(called('没有这样的')).toEqual([]);
  });
});

describe('papers (C4-2)', () => {
  it('most of what a person may hold needs none; a lawyer needs his licence', () => {
    expect(needsPapers(held('工具/天气'), 'personal')).toBe(false);
    expect(papersFor(held('商业服务/律师'), 'personal')).toEqual({ rule: 'single', papers: ['《律师执业资格证》'] });
  });

  it('社交 > 社区/论坛 needs papers (G15)', () => {
    expect(needsPapers(held('社交/社区/论坛'), 'enterprise')).toBe(true);
    expect(papersFor(held('社交/社区/论坛'), 'enterprise').rule).toBe('oneOf');
  });
});

describe('how many papers', () => {
  it.each([
    ['工具/天气', 0],
    ['商业服务/律师', 1, 'personal'],
    ['社交/社区/论坛', 1],
    ['物流服务/邮政', 2],
    ['物流服务/收件/派件', 1],
    ['金融业/第三方互联网保险', 10],
  ] as const)('%s takes at least %i', (key, count, type: SubjectType = 'enterprise') => {
    expect(fewestPapers(held(key), type)).toBe(count);
  });
});

describe('special categories', () => {
  const keys = categoriesFor('enterprise', today).map((category) => category.key);

  it('thirteen are confirmed by the regulator as well, the ones the list marks (C4-5, G15)', () => {
    const marked = file.categories.filter((row) => row.note.includes('internet regulator'));
    expect(keys.filter(isSensitive)).toHaveLength(13);
    expect(keys.filter(isSensitive).toSorted()).toEqual(marked.map((row) => `${row.first}/${row.second}`).toSorted());
    expect(isSensitive('文娱/电台')).toBe(true);
  });

  it('users write in three of them (A13), one is the games (C4-4), shops are shops', () => {
    expect(keys.filter(isUgc)).toEqual(expect.arrayContaining(['社交/社区/论坛', '社交/笔记', '社交/问答']));
    expect(keys.filter(isUgc)).toHaveLength(3);
    expect(keys.filter(isGame)).toEqual(['游戏/小游戏各子类']);
    expect(isShop('电商平台/电商平台')).toBe(true);
    expect(isShop('工具/天气')).toBe(false);
  });
});

describe('reject reasons', () => {
  it('are found by id and by clause', () => {
    expect(rejectReasonOfClause('3.3.1')?.stage).toBe('code_audit');
    expect(rejectReason('RR001')?.clause).toBe('1.1(1)');
    expect(rejectReason('RR999')).toBeUndefined();
  });

  it('have unique ids and clauses and known stages', () => {
    expect(new Set(rejectReasons.map(({ id }) => id)).size).toBe(rejectReasons.length);
    expect(new Set(rejectReasons.map(({ clause }) => clause)).size).toBe(rejectReasons.length);
    for (const { stage } of rejectReasons) expect(rejectStages).toContain(stage);
  });
});

import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import type { JsonObject } from '@/lib/domain/model';
import type { PackName } from '@/lib/domain/pack/index';
import { showQuotas } from '@/lib/queries/quotas';
import type { Template } from '@/lib/templates/play';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { brandName } from '../support/papers';

withDatabase();

/** 1,000 in the long form. */
const numRuns = process.env.CAIPAI_SOAK ? 1_000 : 10;

const acts = ['name', 'brand', 'verdict', 'shortName', 'avatar', 'intro', 'category', 'check', 'travel'] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.integer({ min: 0, max: 5 }),
  days: fc.constantFrom(0.5, 3, 20, 45, 200),
});
type Step = { act: (typeof acts)[number]; pick: number; days: number };

const names = ['河湾甲乙丙丁', '河湾丁丙乙甲', '河湾书屋一号', '河湾书屋二号', '河湾书屋三号', '河湾书屋四号'];
const shortNames = ['河湾', '书屋', '河湾书屋', '甲乙', '丁丙', '一号'];
const categories = ['工具/备忘录', '工具/计算器', '工具/信息查询', '工具/效率', '工具/图片', '工具/日历'];

async function avatars(play: Rehearsal): Promise<number[]> {
  const shade = (r: number) => sharp({ create: { width: 20, height: 20, channels: 3, background: { r, g: 9, b: 9 } } });
  const ids: number[] = [];
  for (let i = 0; i < 6; i++)
    ids.push(
      await play.player.file(
        'avatar',
        'a.png',
        await shade(i * 40)
          .png()
          .toBuffer(),
      ),
    );
  return ids;
}

async function perform(play: Rehearsal, { act, pick, days }: Step, pictures: number[]): Promise<void> {
  const as = who.operator;
  switch (act) {
    case 'name':
      await play.do('profile.name', as, { name: names[pick]! }, [who.admin]);
      return;
    case 'brand':
      await play.do('profile.name', as, await brandName(play, `青禾咖啡${pick}号店`), [who.admin]);
      return;
    case 'verdict': {
      const applicationId = (await play.rows('nameApplication')).at(-1)?.id ?? 0;
      if (pick < 3) await play.do('name.approve', 'reviewer', { applicationId });
      else if (pick < 5) await play.do('name.reject', 'reviewer', { applicationId, reason: '看不清' });
      else await play.do('name.withdraw', as);
      return;
    }
    case 'shortName':
      await play.do('profile.shortName', as, { shortName: shortNames[pick]! }, [who.admin]);
      return;
    case 'avatar':
      await play.do('profile.avatar', as, { avatar: pictures[pick]! });
      return;
    case 'intro':
      await play.do('profile.intro', as, { intro: `第 ${pick} 版介绍` });
      return;
    case 'category': {
      const held = (await play.rows('accountCategory')).find((row) => row.key === categories[pick]);
      if (held) await play.do('category.remove', as, { categoryId: held.id });
      else await play.do('category.add', as, { key: categories[pick]! });
      return;
    }
    case 'check':
      await play.do('profile.checkName', as, { name: names[pick]! });
      return;
    case 'travel':
      await play.travel({ hours: days * 24 });
  }
}

type Used = { key: string; at: Date };

const wall = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
/** The period of a use, told from the wall calendar in Shanghai and nothing of the product's. */
const periodOf: Record<string, (at: Date) => string> = {
  shortName: (at) => wall(at).slice(0, 4),
  avatar: (at) => wall(at).slice(0, 4),
  intro: (at) => wall(at).slice(0, 7),
  categoryAdd: (at) => wall(at).slice(0, 7),
};

/** Every change that counts, read from the log alone: what came with the first completion or set something first is free. */
async function usedByLog(play: Rehearsal): Promise<Used[]> {
  const { read } = await database();
  const log = await read.logEntry.findMany({ where: { sandboxId: play.id }, orderBy: { id: 'asc' } });
  const used: Used[] = [];
  const applied = new Map<number, Date>();
  let hasShortName = false;
  for (const { event, action, at, data } of log) {
    const facts = data as JsonObject;
    if (event === 'name.applied') applied.set(facts.applicationId as number, at);
    if (event === 'name.changed') used.push({ key: 'name', at });
    if (event === 'name.approved') used.push({ key: 'name', at: applied.get(facts.applicationId as number)! });
    if (event === 'short_name.changed') {
      if (hasShortName) used.push({ key: 'shortName', at });
      hasShortName = true;
    }
    if (action === 'profile.avatar' && event === 'avatar.changed') used.push({ key: 'avatar', at });
    if (action === 'profile.intro' && event === 'intro.changed') used.push({ key: 'intro', at });
    if (action === 'category.add' && event === 'category.added') used.push({ key: 'categoryAdd', at });
  }
  return used;
}

const limits: Record<string, number> = { shortName: 2, avatar: 5, intro: 5, categoryAdd: 5 };

async function agrees(play: Rehearsal, template: Template): Promise<void> {
  const used = await usedByLog(play);
  const { at } = await play.world();
  const shown = await showQuotas(await play.world(), await play.account());
  for (const [key, limit] of Object.entries(limits)) {
    const inPeriod = new Map<string, number>();
    for (const use of used.filter((one) => one.key === key)) {
      const period = periodOf[key]!(use.at);
      inPeriod.set(period, (inPeriod.get(period) ?? 0) + 1);
    }
    for (const count of inPeriod.values()) expect(count, `${key} ${limit}`).toBeLessThanOrEqual(limit);
    const now = inPeriod.get(periodOf[key]!(at)) ?? 0;
    expect(shown.find((quota) => quota.key === key)).toMatchObject({ used: now, left: limit - now, limit });
  }
  // two in all before the release, two a natural year after it (C1-1)
  const renames = used
    .filter((use) => use.key === 'name')
    .map((use) => (template === 'live' ? wall(use.at).slice(0, 4) : ''));
  for (const period of new Set(renames)) expect(renames.filter((one) => one === period).length).toBeLessThanOrEqual(2);
  for (const quota of shown) {
    if (quota.resetsAt) expect(quota.resetsAt.getTime()).toBeGreaterThan(at.getTime());
  }
}

it(
  `whatever the order of acts and travels, no quota goes negative or comes back early (${numRuns} runs)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Template>('ready', 'live'),
        fc.constantFrom<PackName>('2021', '2024'),
        fc.constantFrom<'auto' | 'human'>('auto', 'human'),
        fc.array(step, { minLength: 15, maxLength: 40 }),
        async (template, pack, review, steps) => {
          const play = await given(template, { pack, review });
          const pictures = await avatars(play);
          for (const one of steps) {
            await perform(play, one, pictures);
            if (one.act === 'travel') await agrees(play, template);
          }
          await agrees(play, template);
          expect(
            (await showQuotas(await play.world(), await play.account())).map((quota) => quota.left < 0),
          ).not.toContain(true);
        },
      ),
      { numRuns, endOnFailure: true },
    );
  },
  numRuns * 20_000,
);

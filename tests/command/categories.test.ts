import { describe, expect, it } from 'vitest';
import { refusals, type RefusalCode } from '@/lib/domain/refusal';
import { sampleZip } from '@/lib/packages/samples';
import type { PackName } from '@/lib/domain/pack/index';
import { showAccount } from '@/lib/queries/account';
import { categoryList } from '@/lib/queries/category-list';
import { reviewQueues } from '@/lib/queries/review-queues';
import { showVersions } from '@/lib/queries/versions';
import { given, who, withDatabase, type Refused, type Rehearsal } from '../support/given';
import { paper, papers } from '../support/papers';

withDatabase();

const errcode = (code: string): number | null => refusals[code as RefusalCode].errcode;
const add = (play: Rehearsal, key: string, more: { papers?: number[]; confirmed?: boolean } = {}) =>
  play.code('category.add', who.operator, { key, ...more });
const idOf = async (play: Rehearsal, key: string) => (await play.row('accountCategory', { key })).id;
const stateOf = async (play: Rehearsal, key: string) => (await play.row('accountCategory', { key })).state;
const forum = '社交/社区/论坛';
const radio = '文娱/电台';
const music = '文娱/音乐';

/** A category with papers, handed in and waiting. */
async function waiting(play: Rehearsal, key = music): Promise<number> {
  await play.did('category.add', who.operator, { key, papers: await papers(play, 1) });
  return idOf(play, key);
}
const enterprise = (review: 'auto' | 'human' = 'auto', pack: PackName = '2024') =>
  given('ready', { subject: 'enterprise', review, pack });

describe('what may be chosen (C4-1, C4-3)', () => {
  it.each(['2021', '2024'] as const)(
    'C4-1 the list of pack %s shows every entry with who may hold it',
    async (pack) => {
      const play = await given('ready', { pack });
      const world = await play.world();
      const account = await play.account();
      const list = await categoryList(world, account, { search: '', branch: 0 });
      expect(list.total).toBe(pack === '2021' ? 501 : 501 - 2);
      const [lawyer] = (await categoryList(world, account, { search: '律师', branch: 0 })).entries;
      expect(lawyer).toMatchObject({ key: '商业服务/律师', isOpen: true, needed: 1, openTo: ['personal'] });
      const found = await categoryList(world, account, { search: '音乐', branch: 0 });
      expect(found.entries.find(({ key }) => key === music)).toMatchObject({ isOpen: false, openTo: ['organisation'] });
    },
  );

  it('G14 the sixth is refused, so is the sixth addition of a month and a subject that may not', async () => {
    const play = await given('ready');
    expect(errcode(await add(play, music))).toBe(53302);
    const held = ['工具/天气', '工具/日历', '工具/记账', '工具/办公'];
    for (const key of held) expect(await add(play, key)).toBe('ok');
    expect(errcode(await add(play, '工具/备忘录'))).toBe(53301);
    for (const key of held.slice(0, 1)) {
      await play.did('category.remove', who.operator, { categoryId: await idOf(play, key) });
      expect(await add(play, key)).toBe('ok');
      await play.did('category.remove', who.operator, { categoryId: await idOf(play, key) });
    }
    expect(errcode(await add(play, '工具/天气'))).toBe(53300);
  });

  it('53300 returns with the calendar month of Shanghai, not thirty days later (C1-6)', async () => {
    const play = await given('ready');
    for (let i = 0; i < 5; i++) {
      expect(await add(play, '工具/天气')).toBe('ok');
      await play.did('category.remove', who.operator, { categoryId: await idOf(play, '工具/天气') });
    }
    const refused = await play.do('category.add', who.operator, { key: '工具/天气' });
    expect(refused).toMatchObject({ code: 'category_month_limit', params: { limit: 5 } });
    const resetsAt = new Date(String((refused as Refused).params.resetsAt));
    const { at } = await play.world();
    await play.travel({ hours: (resetsAt.getTime() - at.getTime()) / 3_600_000 - 1 });
    expect(await add(play, '工具/天气')).toBe('category_month_limit');
    await play.travel({ hours: 1 });
    expect(await add(play, '工具/天气')).toBe('ok');
  });

  it('53302 overseas entries are not for mainland subjects', async () => {
    const play = await enterprise();
    expect(errcode(await add(play, '境外/跨境电商/奶粉'))).toBe(53302);
  });

  it('53303 an unknown category, 53304 one that is held', async () => {
    const play = await given('ready');
    expect(errcode(await add(play, '没有/这个'))).toBe(53303);
    expect(errcode(await add(play, '工具/预约/报名'))).toBe(53304);
  });

  it('C4-6 closed-test categories are applied for by mail only', async () => {
    const play = await enterprise();
    expect(await add(play, '内测/数字藏品（展示）', { papers: await papers(play, 4) })).toBe('category_by_mail');
  });

  it('C4-4 a game is confirmed first and can never be given up', async () => {
    const play = await given('ready');
    const game = '游戏/小游戏各子类';
    expect(await add(play, game)).toBe('category_game_unconfirmed');
    expect(await add(play, game, { confirmed: true })).toBe('ok');
    expect(await play.code('category.remove', who.operator, { categoryId: await idOf(play, game) })).toBe(
      'category_irreversible',
    );
  });
});

describe('papers and their review (C4-2, C4-7)', () => {
  it('G15 社交>社区/论坛 is refused without papers (53311) and reviewed with them', async () => {
    const play = await enterprise();
    const refused = await play.do('category.add', who.operator, { key: forum });
    expect(refused).toMatchObject({ code: 'category_papers_missing', field: 'papers', params: { needed: 1 } });
    expect(errcode('category_papers_missing')).toBe(53311);
    expect(await add(play, forum, { papers: [await paper(play)] })).toBe('ok');
    expect(await stateOf(play, forum)).toBe('in_review');
  });

  it('53311 where all papers are asked for, one is not enough', async () => {
    const play = await enterprise();
    const two = await papers(play, 2);
    expect(await add(play, '物流服务/邮政', { papers: two.slice(0, 1) })).toBe('category_papers_missing');
    expect(await add(play, '物流服务/邮政', { papers: [two[0]!, two[0]!] })).toBe('category_papers_missing');
    expect(await add(play, '物流服务/邮政', { papers: two })).toBe('ok');
    expect((await play.row('accountCategory', { key: '物流服务/邮政' })).papers).toEqual(two);
  });

  it('only papers are papers: no picture of another kind, no file of nobody', async () => {
    const play = await enterprise();
    const zip = await play.player.file('package', 'a.png', sampleZip('corner-library'));
    expect(await add(play, music, { papers: [zip] })).toBe('paper_file_unknown');
    expect(await add(play, music, { papers: [999_999] })).toBe('paper_file_unknown');
    expect(await add(play, music, { papers: await papers(play, 11) })).toBe('papers_too_many');
  });

  it('C4-2 the wire codes: 1 under review, 2 refused with its reason, 3 passed', async () => {
    const play = await enterprise('human');
    const categoryId = await waiting(play);
    const shown = async () => {
      const { categories } = await showAccount(await play.world(), await play.account());
      return categories.find(({ id }) => id === categoryId)!;
    };
    expect((await shown()).auditStatus).toBe(1);
    await play.did('category.reject', 'reviewer', { categoryId, reason: '证件过期' });
    expect(await shown()).toMatchObject({ auditStatus: 2, reason: '证件过期' });
    await play.did('category.resubmit', who.operator, { categoryId, papers: await papers(play, 1) });
    expect(await shown()).toMatchObject({ auditStatus: 1, reason: '' });
    await play.did('category.approve', 'reviewer', { categoryId });
    expect((await shown()).auditStatus).toBe(3);
  });

  it('C4-7 the result comes by itself within the working days of the pack', async () => {
    const play = await enterprise('auto');
    await waiting(play);
    const { max } = (await play.world()).pack['category.reviewWorkdays'].value;
    expect(await play.travel({ days: max + 4 })).toContain('category.approved');
    expect(await stateOf(play, music)).toBe('approved');
  });

  it('where people review nothing happens by itself, and the desk has a tab for it', async () => {
    const play = await enterprise('human');
    const categoryId = await waiting(play);
    expect(await play.travel({ days: 40 })).not.toContain('category.approved');
    const { waiting: queues } = await reviewQueues(await play.world());
    expect(queues.category).toMatchObject([{ id: categoryId, subject: music, dueAt: null }]);
    await play.did('category.approve', 'reviewer', { categoryId });
    expect((await reviewQueues(await play.world())).waiting.category).toEqual([]);
  });

  it('a review follows the mode of the sandbox', async () => {
    const play = await enterprise('human');
    await waiting(play);
    await play.did('sandbox.configure', 'director', { reviewMode: 'auto' });
    expect((await reviewQueues(await play.world())).waiting.category[0]!.dueAt).not.toBeNull();
    await play.did('sandbox.configure', 'director', { reviewMode: 'human' });
    expect(await play.travel({ days: 20 })).not.toContain('category.approved');
  });

  it('a rejected one is heard of; a verdict needs its reason and comes once', async () => {
    const play = await enterprise('auto');
    const categoryId = await waiting(play);
    expect(await play.code('category.reject', 'reviewer', { categoryId, reason: ' ' })).toBe('reason_missing');
    await play.did('category.reject', 'reviewer', { categoryId, reason: '证件过期' });
    expect(await play.code('category.approve', 'reviewer', { categoryId })).toBe('category_not_in_review');
    expect(await play.travel({ days: 20 })).not.toContain('category.approved');
    expect(await stateOf(play, music)).toBe('rejected');
  });

  it('53307 only a rejected one is mended, 53306 only by papers, 53311 never without', async () => {
    const play = await enterprise('human');
    const categoryId = await waiting(play);
    const more = { categoryId, papers: await papers(play, 1) };
    expect(errcode(await play.code('category.resubmit', who.operator, more))).toBe(53307);
    await play.did('category.reject', 'reviewer', { categoryId, reason: '证件过期' });
    expect(errcode(await play.code('category.resubmit', who.operator, { ...more, key: forum }))).toBe(53306);
    expect(errcode(await play.code('category.resubmit', who.operator, { categoryId }))).toBe(53311);
    expect(await play.code('category.resubmit', who.operator, { ...more, key: music })).toBe('ok');
    expect(await stateOf(play, music)).toBe('in_review');
  });

  it('handing in again uses none of the additions of the month', async () => {
    const play = await enterprise('human');
    const categoryId = await waiting(play);
    const uses = (await play.rows('quotaUse', { key: 'categoryAdd' })).length;
    await play.did('category.reject', 'reviewer', { categoryId, reason: '证件过期' });
    await play.did('category.resubmit', who.operator, { categoryId, papers: await papers(play, 1) });
    expect(await play.rows('quotaUse', { key: 'categoryAdd' })).toHaveLength(uses);
  });

  it('53308 one under review is not deleted; a rejected one is, and its name is free again', async () => {
    const play = await enterprise('human');
    const categoryId = await waiting(play);
    expect(errcode(await play.code('category.remove', who.operator, { categoryId }))).toBe(53308);
    await play.did('category.reject', 'reviewer', { categoryId, reason: '证件过期' });
    await play.did('category.remove', who.operator, { categoryId });
    expect(await add(play, music, { papers: await papers(play, 1) })).toBe('ok');
  });

  it('C4-7 exactly one approved category is the main one; removing it passes the place on', async () => {
    const play = await enterprise('auto');
    const categoryId = await waiting(play);
    expect(await play.code('category.main', who.operator, { categoryId })).toBe('category_in_review');
    await play.did('category.approve', 'reviewer', { categoryId });
    await play.did('category.main', who.operator, { categoryId });
    expect((await play.rows('accountCategory', { isMain: true })).map(({ key }) => key)).toEqual([music]);
    await play.did('category.remove', who.operator, { categoryId });
    expect((await play.rows('accountCategory', { isMain: true })).map(({ key }) => key)).toEqual(['工具/预约/报名']);
    const last = await idOf(play, '工具/预约/报名');
    expect(await play.code('category.remove', who.operator, { categoryId: last })).toBe('category_last');
  });

  it('C4-2 only approved categories can be chosen in a submission', async () => {
    const play = await given('ready', { subject: 'enterprise', review: 'human', pack: '2021' });
    const categoryId = await waiting(play);
    const versionId = await upload(play);
    const page = { path: 'pages/shelf/shelf', title: '首页', category: music, tags: [] };
    const submit = () => play.code('audit.submit', who.operator, { versionId, rulesRead: true, featurePages: [page] });
    expect(await submit()).toBe('feature_category_unknown');
    await play.did('category.approve', 'reviewer', { categoryId });
    expect(await submit()).toBe('ok');
  });
});

async function upload(play: Rehearsal): Promise<number> {
  const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
  const done = await play.did('version.upload', who.developer, { version: '1.0.0', package: file, remark: '借书还书' });
  // pack 2024 looks through the package for private interfaces first (61039)
  await play.travel({ hours: 1 });
  return done.result!.versionId as number;
}

/** An account that holds 文娱>电台, with its first version handed in. */
async function submitted(review: 'auto' | 'human', pack: PackName = '2024'): Promise<Rehearsal> {
  const play = await given('ready', { subject: 'enterprise', review, pack });
  const category = await waiting(play, radio);
  await play.did('category.approve', 'reviewer', { categoryId: category });
  await play.did('audit.submit', who.operator, { versionId: await upload(play), rulesRead: true });
  return play;
}
const audit = (play: Rehearsal) => play.row('audit');
const passNow = async (play: Rehearsal) => play.did('audit.pass', 'reviewer', { auditId: (await audit(play)).id });

describe('the regulator and the 13 categories (C4-5)', () => {
  it.each(['2021', '2024'] as const)('G15 文娱>电台 first submission, pack %s: about 7 days more', async (pack) => {
    const play = await submitted('human', pack);
    expect((await passNow(play)).events).toEqual(['audit.handed_to_regulator']);
    expect((await audit(play)).state).toBe('with_regulator');
    expect(await play.travel({ days: 6 })).not.toContain('audit.passed');
    expect(await play.travel({ days: 1 })).toContain('audit.passed');
    expect((await audit(play)).state).toBe('approved');
  });

  it('without a reviewer the automatic pass goes there too', async () => {
    const play = await submitted('auto');
    const events = await play.travel({ days: 20 });
    expect(events.indexOf('audit.passed')).toBeGreaterThan(events.indexOf('audit.handed_to_regulator'));
    expect(events).toContain('audit.handed_to_regulator');
  });

  it('counts as under audit: wire code 2, no second verdict, no second submission (85009)', async () => {
    const play = await submitted('human');
    await passNow(play);
    const auditId = (await audit(play)).id;
    const { audit: box } = await showVersions(await play.world(), await play.account(), null);
    expect(box).toMatchObject({ state: 'with_regulator', auditStatus: 2, isUnderAudit: true });
    expect(box!.regulatorUntil).not.toBeNull();
    expect(await play.code('audit.pass', 'reviewer', { auditId })).toBe('audit_with_regulator');
    expect(await play.code('audit.reject', 'reviewer', { auditId, reasons: [{ id: 'RR001' }] })).toBe(
      'audit_with_regulator',
    );
    expect(await play.code('audit.delay', 'reviewer', { auditId })).toBe('audit_with_regulator');
    const versionId = await upload(play);
    expect(errcode(await play.code('audit.submit', who.operator, { versionId, rulesRead: true }))).toBe(85009);
    expect(await play.code('release.full', who.operator)).toBe('audit_not_approved');
  });

  it('a withdrawn one never passes, and the next one goes there again', async () => {
    const play = await submitted('human');
    await passNow(play);
    await play.did('audit.withdraw', who.operator, { auditId: (await audit(play)).id });
    expect(await play.travel({ days: 10 })).not.toContain('audit.passed');
    await play.did('audit.submit', who.operator, { versionId: await upload(play), rulesRead: true });
    expect((await passNow(play)).events).toEqual(['audit.handed_to_regulator']);
  });

  it('only the first one goes there; accounts without such a category never', async () => {
    const play = await submitted('human');
    await passNow(play);
    await play.travel({ days: 7 });
    await play.did('audit.submit', who.operator, { versionId: await upload(play), rulesRead: true });
    expect((await passNow(play)).events).toEqual(['audit.passed']);

    const other = await enterprise('human');
    await other.did('audit.submit', who.operator, { versionId: await upload(other), rulesRead: true });
    expect((await passNow(other)).events).toEqual(['audit.passed']);
  });
});

describe('the first completion takes categories with their papers', () => {
  const complete = async (play: Rehearsal, categories: (string | { key: string; papers?: number[] })[]) => {
    const { default: sharp } = await import('sharp');
    const png = await sharp({ create: { width: 144, height: 144, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const avatar = await play.player.file('avatar', 'a.png', png);
    return play.do('profile.complete', who.admin, {
      name: '街角小站',
      intro: '查书和借书的小工具',
      avatar,
      categories,
    });
  };

  it('in one form, refused at the papers of the one that lacks them', async () => {
    const play = await given('registered', { subject: 'enterprise', review: 'human' });
    expect(await complete(play, ['工具/天气', { key: music }])).toMatchObject({
      code: 'category_papers_missing',
      field: 'categories.1.papers',
    });
    const handed = await papers(play, 1);
    expect(await complete(play, ['工具/天气', { key: music, papers: handed }])).toMatchObject({ ok: true });
    expect(await play.row('accountCategory', { key: music })).toMatchObject({ state: 'in_review', papers: handed });
    expect(await play.row('accountCategory', { key: '工具/天气' })).toMatchObject({ state: 'approved', isMain: true });
  });
});

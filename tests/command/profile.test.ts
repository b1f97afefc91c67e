import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { CropBox, JsonObject } from '@/lib/domain/model';
import { outsideNames } from '@/lib/domain/outside-name';
import { formats } from '@/lib/domain/pack/format';
import { saveStoredFile } from '@/lib/marks';
import { sampleZip } from '@/lib/packages/samples';
import { takeInFile } from '@/lib/packages/take-in';
import { showAccount } from '@/lib/queries/account';
import { searchApps } from '@/lib/queries/phone';
import { showQuotas } from '@/lib/queries/quotas';
import { releasePage } from '@/lib/queries/release';
import { refusals, type RefusalCode } from '@/lib/domain/refusal';
import { loadActor } from '@/lib/store/actor';
import type { PackName } from '@/lib/domain/pack/index';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { brandName, paper } from '../support/papers';

withDatabase();

const check = (play: Rehearsal, name: string) => play.code('profile.checkName', who.operator, { name });
const rename = (play: Rehearsal, name: string, more: JsonObject = {}) =>
  play.code('profile.name', who.operator, { name, ...more }, [who.admin]);
const shorten = (play: Rehearsal, shortName: string) =>
  play.code('profile.shortName', who.operator, { shortName }, [who.admin]);
const apply = async (play: Rehearsal, name?: string) => {
  await play.did('profile.name', who.operator, await brandName(play, name), [who.admin]);
  return (await play.row('nameApplication')).id;
};
const errcode = (code: string): number | null => refusals[code as RefusalCode].errcode;
const square = (size = 144): Promise<Buffer> =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
const avatar = async (play: Rehearsal, shade: number): Promise<number> =>
  play.player.file(
    'avatar',
    'a.png',
    await sharp({ create: { width: 20, height: 20, channels: 3, background: { r: shade, g: 9, b: 9 } } })
      .png()
      .toBuffer(),
  );
const quota = async (play: Rehearsal, key: string) => {
  const world = await play.world();
  return (await showQuotas(world, await play.account())).find((one) => one.key === key)!;
};
/** To noon of 1 January of the next year. */
const newYear = async (play: Rehearsal) => {
  const { at } = await play.world();
  const then = new Date(`${at.getUTCFullYear() + 1}-01-01T04:00:00Z`);
  for (let left = Math.ceil((then.getTime() - at.getTime()) / 3_600_000); left > 0; left -= 24 * 300)
    await play.travel({ hours: Math.min(left, 24 * 300) });
};
const underAudit = async (play: Rehearsal): Promise<void> => {
  const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
  const { result } = await play.did('version.upload', who.developer, { version: '2.0.0', package: file });
  await play.travel({ hours: 1 });
  await play.did('audit.submit', who.operator, {
    versionId: result!.versionId!,
    rulesRead: true,
    readCarefully: true,
    versionDescription: '改进',
  });
};

describe('C1 fields and quotas', () => {
  it('C1-1 G9 a name has 4 to 30 units', async () => {
    const play = await given('ready');
    expect(await check(play, '测')).toBe('name_format');
    expect(await check(play, '测试')).toBe('ok');
    expect(await check(play, '一二三四五六七八九十甲乙丙丁戊')).toBe('ok');
    expect(await check(play, '一二三四五六七八九十甲乙丙丁戊己')).toBe('name_format');
  });

  it.each<PackName>(['2021', '2024'])(
    'C1-1 G11 two changes before release, then two a natural year for a person (%s)',
    async (pack) => {
      const fresh = await given('ready', { pack });
      expect(await rename(fresh, '第一个名字')).toBe('ok');
      expect(await rename(fresh, '第二个名字')).toBe('ok');
      expect(await rename(fresh, '第三个名字')).toBe('quota_used_up');
      await newYear(fresh);
      expect(await rename(fresh, '第三个名字')).toBe('quota_used_up');

      const live = await given('live', { pack });
      expect(await rename(live, '甲号书屋')).toBe('ok');
      expect(await rename(live, '乙号书屋')).toBe('ok');
      expect(await rename(live, '丙号书屋')).toBe('quota_used_up');
      expect(await quota(live, 'name')).toMatchObject({ used: 2, left: 0, limit: 2 });
      await newYear(live);
      expect(await quota(live, 'name')).toMatchObject({ used: 0, left: 2 });
      expect(await rename(live, '丙号书屋')).toBe('ok');
    },
  );

  it('C1-1 G11 2021: a released organisation is sent to 认证 (91002)', async () => {
    const play = await given('live', { pack: '2021', subject: 'enterprise' });
    expect(await rename(play, '甲号书屋')).toBe('name_by_verification');
    expect(errcode('name_by_verification')).toBe(91002);
  });

  it('C1-1 2024: a released organisation has two a year, again on 1 January and after 认证', async () => {
    const play = await given('live', { pack: '2024', subject: 'enterprise' });
    await rename(play, '甲号书屋');
    expect(await rename(play, '乙号书屋')).toBe('ok');
    expect(await rename(play, '丙号书屋')).toBe('quota_used_up');
    await play.travel({ hours: 1 });
    await play.did('account.grant', 'platform', { verification: true });
    expect(await quota(play, 'name')).toMatchObject({ used: 0, left: 2 });
    expect(await rename(play, '丙号书屋')).toBe('ok');
    await newYear(play);
    expect(await quota(play, 'name')).toMatchObject({ used: 0, left: 2 });
  });

  it('C1-2 the first setting is no change', async () => {
    const play = await given('ready');
    expect(await quota(play, 'name')).toMatchObject({ used: 0, left: 2 });
    expect(await quota(play, 'intro')).toMatchObject({ used: 0, left: 5 });
  });

  it('C1-3 G12 a short name is cut in order from the name, 4 to 10 units, twice a year', async () => {
    const play = await given('ready');
    await rename(play, '甲乙丙丁戊己庚辛');
    expect(await shorten(play, '乙甲')).toBe('short_name_not_from_name');
    expect(await shorten(play, '甲乙丙丁戊己')).toBe('short_name_format');
    expect(await shorten(play, '甲')).toBe('short_name_format');
    expect(await shorten(play, '甲丙')).toBe('ok');
    expect(await shorten(play, '乙丁')).toBe('ok');
    expect(await shorten(play, '丙戊')).toBe('ok');
    expect(await shorten(play, '丁己')).toBe('quota_used_up');
    await newYear(play);
    expect(await shorten(play, '丁己')).toBe('ok');
  });

  it('C1-3 the short name waits while a rename is pending', async () => {
    const play = await given('ready');
    await apply(play);
    expect(await shorten(play, '街角书屋')).toBe('short_name_name_pending');
  });

  it('C1-4 G13 an avatar is read by content, up to 2 MB, five times a year', async () => {
    const play = await given('ready');
    const takeIn = async (bytes: Buffer, crop?: CropBox) => {
      const stream = (async function* () {
        yield bytes;
      })();
      return takeInFile({
        sandboxId: play.id,
        userId: null,
        kind: 'avatar',
        name: 'a.png',
        stream,
        save: saveStoredFile,
        ...(crop ? { crop } : {}),
      });
    };
    const webp = await sharp(await square())
      .webp()
      .toBuffer();
    expect(await takeIn(webp)).toMatchObject({ ok: false, refusal: { code: 'image_format' } });
    const large = Buffer.concat([await square(), Buffer.alloc(2.1 * 1024 * 1024)]);
    expect(await takeIn(large)).toMatchObject({ ok: false, refusal: { code: 'image_too_large' } });
    for (const format of ['png', 'jpeg', 'gif'] as const)
      expect(
        await takeIn(
          await sharp(await square(30))
            .toFormat(format)
            .toBuffer(),
        ),
      ).toMatchObject({ ok: true });
    const crop = { x1: 0.25, y1: 0, x2: 0.75, y2: 0.5 };
    const kept = await takeIn(await square(), crop);
    expect(kept).toMatchObject({ ok: true, file: { facts: { width: 144, height: 144, crop } } });
    for (let i = 1; i <= 5; i++)
      expect(await play.code('profile.avatar', who.operator, { avatar: await avatar(play, i * 20) })).toBe('ok');
    expect(await play.code('profile.avatar', who.operator, { avatar: await avatar(play, 250) })).toBe('quota_used_up');
    await newYear(play);
    expect(await play.code('profile.avatar', who.operator, { avatar: await avatar(play, 250) })).toBe('ok');
  });

  it('C1-5 an intro has 4 to 120 units, no illegal content, five changes a month; a refused one uses up nothing', async () => {
    const play = await given('ready');
    const write = (intro: string) => play.code('profile.intro', who.operator, { intro });
    expect(await write('短')).toBe('intro_format');
    expect(await write('字'.repeat(61))).toBe('intro_format');
    expect(await write('在线赌博平台')).toBe('intro_forbidden');
    expect(await quota(play, 'intro')).toMatchObject({ used: 0 });
    for (let i = 1; i <= 5; i++) expect(await write(`第 ${i} 版介绍`)).toBe('ok');
    expect(await write('第 6 版介绍')).toBe('quota_used_up');
    await play.travel({ days: 31 });
    expect(await write('第 6 版介绍')).toBe('ok');
  });

  it('C1-7 administrator and operator download the code, before the release as well', async () => {
    const play = await given('ready');
    expect(await play.code('code.download', who.admin)).toBe('ok');
    expect(await play.code('code.download', who.operator)).toBe('ok');
    expect(await play.code('code.download', who.developer)).toBe('no_permission');
  });

  it('C1-14 what was refused or withdrawn uses up nothing, what was approved one change', async () => {
    const play = await given('ready');
    await rename(play, '最高级书屋');
    await apply(play);
    expect(await quota(play, 'name')).toMatchObject({ used: 0 });
    await play.did('name.withdraw', who.operator);
    const rejected = await apply(play);
    await play.did('name.reject', 'reviewer', { applicationId: rejected, reason: '看不清' });
    expect(await quota(play, 'name')).toMatchObject({ used: 0 });
    const approved = await apply(play);
    await play.did('name.approve', 'reviewer', { applicationId: approved });
    expect(await quota(play, 'name')).toMatchObject({ used: 1, left: 1 });
  });

  it('允许被搜索 decides whether a phone finds the mini program', async () => {
    const play = await given('live');
    const { name } = await play.account();
    expect((await searchApps(await play.world(), name!)).found).toHaveLength(1);
    expect(await play.code('profile.setSearchable', who.developer, { isSearchable: false })).toBe('no_permission');
    await play.did('profile.setSearchable', who.operator, { isSearchable: false });
    expect((await searchApps(await play.world(), name!)).hidden).toMatchObject([{ why: 'unsearchable' }]);
  });
});

describe('C2 results of the name check', () => {
  const found: Record<string, [string, number]> = {
    蓝杉夜读: ['name_taken', 53013],
    云杉课堂: ['name_taken_plus', 53014],
    青石周刊: ['name_taken_official', 53015],
    白桦早报: ['name_taken_officials', 53016],
    山雀电台: ['name_taken_plus_other', 53017],
    yunque2020: ['name_is_wechat_id', 53018],
    故园茶社: ['name_protected', 53019],
    北望钟楼: ['name_protected', 53019],
    满架书单: ['ok', 0],
  };

  it('every outside name has its answer', async () => {
    const play = await given('ready');
    expect(outsideNames.map((one) => one.typed)).toEqual(Object.keys(found));
    for (const [name, [code, number]] of Object.entries(found)) {
      expect(await check(play, name)).toBe(code);
      if (code !== 'ok') expect(errcode(code)).toBe(number);
    }
  });

  it('ok, ok with material, 53010, 53012: each is logged with its result', async () => {
    const play = await given('ready');
    expect((await play.did('profile.checkName', who.operator, { name: '河湾书屋' })).result).toEqual({ kind: 'ok' });
    expect((await play.did('profile.checkName', who.operator, { name: '河湾大学' })).result).toEqual({
      kind: 'ok_with_material',
      word: '大学',
    });
    expect(await check(play, '河湾！')).toBe('name_format');
    expect(await check(play, '河湾清仓')).toBe('name_forbidden');
    const log = (await play.log()).filter((entry) => entry.event === 'name.checked');
    expect(log.map((entry) => entry.refusal)).toEqual([null, null, 'name_format', 'name_forbidden']);
  });

  it('53011 more than ten checks in a minute are refused; a minute later they go on', async () => {
    const play = await given('ready');
    for (let i = 0; i < formats['format.nameChecksPerMinute'].value; i++) await check(play, `河湾${i}`);
    expect(await check(play, '河湾书屋')).toBe('name_check_too_often');
    expect(errcode('name_check_too_often')).toBe(53011);
    await play.travel({ hours: 0.05 });
    expect(await check(play, '河湾书屋')).toBe('ok');
    expect(await play.rows('quotaUse', { key: 'nameCheck' })).toHaveLength(1);
  });

  it('set-time errors: 91007 taken, 91005 and 91008 protected, 91013 too many names, 91009 without proof', async () => {
    const play = await given('ready');
    expect(await rename(play, '蓝杉夜读')).toBe('name_in_use');
    expect(await rename(play, '故园茶社')).toBe('name_protected_subject');
    expect(await rename(play, '北望钟楼')).toBe('name_protected_infringement');
    expect(await rename(play, '满架书单')).toBe('names_full');
    expect(await rename(play, '河湾大学')).toBe('name_needs_material');
    expect(
      ['name_in_use', 'name_protected_subject', 'name_protected_infringement', 'names_full', 'name_needs_material'].map(
        errcode,
      ),
    ).toEqual([91007, 91005, 91008, 91013, 91009]);
  });

  it('91009 the proof is the licence and a paper for the word, and each a paper that came in', async () => {
    const play = await given('ready');
    const name = '河湾大学';
    const one = await paper(play);
    expect(await play.do('profile.name', who.operator, { name })).toMatchObject({ field: 'licence' });
    expect(await play.do('profile.name', who.operator, { name, licence: [one] })).toMatchObject({ field: 'trademark' });
    expect(await rename(play, name, { licence: [one], extra: [999_999] })).toBe('paper_file_unknown');
    expect(await rename(play, name, { licence: [await avatar(play, 9)], extra: [one] })).toBe('paper_file_unknown');
    expect(await rename(play, name, { licence: [one], extra: [1, 2, 3, 4, 5, 6] })).toBe('bad_input');
    expect(await rename(play, name, { licence: [one], extra: [await paper(play)] })).toBe('ok');
  });

  it('91003 while one name is pending no other is taken; another account finds it taken', async () => {
    const play = await given('ready');
    await apply(play);
    expect(await rename(play, '河湾书屋')).toBe('name_pending');
    expect(errcode('name_pending')).toBe(91003);
    expect((await play.account()).name).toMatch(/^街角书屋/);
  });

  it('review states: 1, then 3 with the name, or 2 with the reason; withdrawn has none', async () => {
    const play = await given('ready');
    const stat = async () => (await showAccount(await play.world(), await play.account())).nameApplication?.auditStat;
    const first = await apply(play);
    expect(await stat()).toBe(1);
    expect(await play.code('name.reject', 'reviewer', { applicationId: first })).toBe('reason_missing');
    await play.did('name.reject', 'reviewer', { applicationId: first, reason: '商标不符' });
    expect(await stat()).toBe(2);
    expect(await play.row('nameApplication')).toMatchObject({ reason: '商标不符', decidedBy: 'reviewer' });
    await apply(play);
    await play.did('name.withdraw', who.operator);
    expect(await stat()).toBeNull();
    const third = await apply(play);
    await play.did('name.approve', 'reviewer', { applicationId: third });
    expect(await stat()).toBe(3);
    expect((await play.account()).name).toBe('青禾咖啡街角');
    expect(await play.code('name.approve', 'reviewer', { applicationId: third })).toBe('name_not_pending');
  });

  it('the automatic review takes one to seven working days; a human one waits for the desk', async () => {
    const auto = await given('ready', { review: 'auto' });
    await apply(auto);
    const { appliedAt, dueAt } = await auto.row('nameApplication');
    expect(dueAt.getTime()).toBeGreaterThan(appliedAt.getTime());
    expect((dueAt.getTime() - appliedAt.getTime()) / 86_400_000).toBeLessThanOrEqual(11);
    expect(await auto.travel({ days: 12 })).toContain('name.approved');
    expect((await auto.account()).name).toBe('青禾咖啡街角');

    const human = await given('ready');
    await apply(human);
    expect(await human.travel({ days: 30 })).not.toContain('name.approved');
  });

  it('a withdrawn name leaves no due behind', async () => {
    const play = await given('ready', { review: 'auto' });
    await apply(play);
    await play.did('name.withdraw', who.operator);
    expect(await play.travel({ days: 12 })).toEqual([]);
    expect((await play.account()).name).toMatch(/^街角书屋/);
  });

  it('a first name with a brand is reviewed, while the rest of the information is complete', async () => {
    const play = await given('registered');
    const form = {
      intro: '点单和取餐的小工具',
      avatar: await play.player.file('avatar', 'a.png', await square()),
      categories: ['工具/信息查询'],
    };
    expect(await play.code('profile.complete', who.admin, { ...form, name: '青禾咖啡街角' })).toBe(
      'name_needs_material',
    );
    const brand = await brandName(play);
    expect(await play.code('profile.complete', who.admin, { ...form, ...brand, shortName: '街角' })).toBe(
      'short_name_name_pending',
    );
    const { events } = await play.did('profile.complete', who.admin, { ...form, ...brand });
    expect(events.slice(0, 2)).toEqual(['profile.completed', 'name.applied']);
    expect(await play.account()).toMatchObject({ name: null, isNameSet: true, intro: '点单和取餐的小工具' });
    await play.did('name.approve', 'reviewer', { applicationId: (await play.row('nameApplication')).id });
    expect((await play.account()).name).toBe('青禾咖啡街角');
    expect(await quota(play, 'name')).toMatchObject({ used: 0, left: 2 });
  });

  it('R03 the release dialog says that a name is in review', async () => {
    const play = await given('live');
    await apply(play);
    const world = await play.world();
    const account = await play.account();
    const actor = (await loadActor(world, { as: { wechatId: who.operator }, account: account.id }))!;
    expect((await releasePage(world, account, actor)).pendingName).toEqual({ name: '青禾咖啡街角', rule: 'warned' });
  });
});

describe('C3 naming rules', () => {
  it.each([
    ['C3-1 G10', '微信小助手', 'name_forbidden'],
    ['C3-1 G10', '街角小程序', 'name_forbidden'],
    ['C3-1', 'Tencet助手', 'name_forbidden'],
    ['C3-2 G10', '最高级美食', 'name_forbidden'],
    ['C3-2', '清仓百货', 'name_forbidden'],
    ['C3-3', '斗地主', 'name_generic'],
    ['C3-4', '青禾咖啡后援会', 'ok'],
  ])('%s %s', async (_, name, code) => {
    const play = await given('ready');
    expect(await check(play, name)).toBe(code);
  });

  it('C3-4 a brand or fan club is only had with proof', async () => {
    const play = await given('ready');
    expect(await rename(play, '山城后援会')).toBe('name_needs_material');
  });

  it('A8-13 the check says that a free name could not be filed, where there is filing', async () => {
    const found = async (pack: PackName, subject: 'personal' | 'enterprise') => {
      const play = await given('ready', { pack, subject });
      return (await play.did('profile.checkName', who.operator, { name: '河湾公司' })).result;
    };
    expect(await found('2024', 'personal')).toEqual({ kind: 'ok', filing: 'filing_name_personal' });
    expect(await found('2024', 'enterprise')).toEqual({ kind: 'ok' });
    expect(await found('2021', 'personal')).toEqual({ kind: 'ok' });
  });

  it('C3-8 the old name is free at once after a rename', async () => {
    const play = await given('ready');
    const { name } = await play.account();
    await rename(play, '河湾书屋');
    expect(await check(play, name!)).toBe('ok');
    expect(await rename(play, name!)).toBe('ok');
  });

  it('C3-9 91019 no rename while a version is under review', async () => {
    const play = await given('ready');
    await underAudit(play);
    expect(await rename(play, '河湾书屋')).toBe('name_in_audit');
    expect(errcode('name_in_audit')).toBe(91019);
  });

  it('91018, 91008 a name that was an infringement is gone and kept from all for seven days', async () => {
    const play = await given('live', { subject: 'enterprise' });
    const account = await play.account();
    await play.did('name.clear', 'reviewer', { accountId: account.id, reason: '他人商标' });
    expect(await play.account()).toMatchObject({ name: null, shortName: null });
    expect(await check(play, account.name!)).toBe('name_protected');
    expect(await rename(play, '河湾书屋')).toBe('name_cleared');
    expect(errcode('name_cleared')).toBe(91018);
    await play.travel({ hours: 1 });
    await play.did('account.grant', 'platform', { verification: true });
    expect(await rename(play, account.name!)).toBe('name_protected_infringement');
    await play.travel({ days: 7 });
    expect(await rename(play, account.name!)).toBe('ok');
  });

  it('before the release a cleared name is simply chosen anew', async () => {
    const play = await given('ready');
    await play.did('name.clear', 'reviewer', { accountId: (await play.account()).id, reason: '他人商标' });
    expect(await rename(play, '河湾书屋')).toBe('ok');
    expect(await quota(play, 'name')).toMatchObject({ used: 0 });
  });
});

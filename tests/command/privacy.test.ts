import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '@/lib/domain/model';
import { packs } from '@/lib/domain/pack/index';
import { apiAccess } from '@/lib/domain/privacy-access';
import { sampleFiles } from '@/lib/packages/samples';
import { phonePrivacy } from '@/lib/queries/privacy';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const contact = { contact: { mail: 'ask@example.test' }, notice: '弹窗' } as const;
const place = { ...contact, purposes: { location: '显示附近的书架' } } as const;
const picture = { ...contact, purposes: { chosenMedia: '上传封面' } } as const;

/** The sample project with code of the test's own in it. */
function project(code: Record<string, string>, appJson: JsonObject = {}): Uint8Array {
  const files = sampleFiles('corner-library');
  const config = 'miniprogram/app.json';
  const full: Record<string, string> = {
    ...files,
    [config]: JSON.stringify({ ...(JSON.parse(files[config]!) as JsonObject), ...appJson }),
    ...Object.fromEntries(Object.entries(code).map(([path, text]) => [`miniprogram/${path}`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(full).map(([path, text]) => [path, strToU8(text)])));
}

const picks = project({ 'pages/mine/mine.js': 'Page({\n  pick() {\n    wx.chooseMedia({});\n  },\n});\n' });
const locates = project(
  { 'pages/shelf/shelf.js': 'Page({ near() { wx.getLocation({}); } });\n' },
  { requiredPrivateInfos: ['getLocation'] },
);

async function upload(play: Rehearsal, bytes: Uint8Array = project({}), version = '1.0.0'): Promise<number> {
  const id = await play.player.file('package', 'app.zip', bytes);
  const { result } = await play.did('version.upload', who.developer, { version, remark: 'r', package: id });
  return result!.versionId as number;
}

/** An upload whose scan is over. */
async function scanned(play: Rehearsal, bytes?: Uint8Array, version?: string): Promise<number> {
  const versionId = await upload(play, bytes, version);
  await play.travel({ hours: 1 });
  return versionId;
}

const submission = (versionId: number, more: JsonObject = {}): JsonObject => ({ versionId, rulesRead: true, ...more });
const write = (play: Rehearsal, guideline: JsonObject) => play.did('privacyGuideline.edit', who.operator, guideline);

/** Written and passed. */
async function approve(play: Rehearsal, guideline: JsonObject): Promise<number> {
  const guidelineId = (await write(play, guideline)).result!.guidelineId as number;
  await play.did('privacyGuideline.approve', 'reviewer', { guidelineId });
  return guidelineId;
}

async function submit(play: Rehearsal, versionId: number, more: JsonObject = {}): Promise<number> {
  return (await play.did('audit.submit', who.operator, submission(versionId, more))).result!.auditId as number;
}

async function release(play: Rehearsal, versionId: number): Promise<number> {
  const auditId = await submit(play, versionId);
  await play.did('audit.pass', 'reviewer', { auditId });
  await play.did('release.full', who.operator, {}, [who.admin]);
  return auditId;
}

/** The kinds that stand online. */
async function onlineKinds(play: Rehearsal): Promise<string[]> {
  const { content } = await play.row('privacyGuideline', { scope: 'online', state: 'approved' });
  return content.uses.map(({ kind }) => kind);
}

const ready = (): Promise<Rehearsal> => given('ready', { pack: '2024' });

/** An account of today's pack to which nothing was granted. */
async function withoutGuideline(): Promise<Rehearsal> {
  const play = await given('registered', { pack: '2024' });
  const square = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  await play.did('profile.complete', who.admin, {
    name: '街角书屋六号',
    intro: '在社区书屋里查书、借书、预约座位。',
    avatar: await play.player.file('avatar', 'a.png', square),
    categories: ['工具/预约/报名'],
  });
  for (const role of ['operator', 'developer'] as const)
    await play.did('member.add', who.admin, { wechatId: who[role], roles: [role] }, [who.admin]);
  return play;
}

describe('A07: there is an approved guideline', () => {
  it('privacy text missing blocks submission', async () => {
    const play = await withoutGuideline();
    const versionId = await scanned(play);
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('privacy_guideline_missing');
    expect(await play.rows('audit')).toEqual([]);
    await approve(play, contact);
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('ok');
  });

  it('one under review blocks as well, one rejected is none', async () => {
    const play = await withoutGuideline();
    const versionId = await scanned(play);
    const { result } = await write(play, contact);
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('privacy_guideline_in_review');
    expect(await play.code('privacyGuideline.edit', who.operator, contact)).toBe('privacy_guideline_in_review');
    await play.did('privacyGuideline.reject', 'reviewer', { guidelineId: result!.guidelineId!, reason: '用途不清' });
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('privacy_guideline_missing');
    expect(await play.row('privacyGuideline')).toMatchObject({ state: 'rejected', reason: '用途不清' });
  });

  it('the automatic review passes after the hours of the pack, and tells of it', async () => {
    const play = await given('ready', { pack: '2024', review: 'auto' });
    await write(play, place);
    expect(await play.travel({ next: true })).toContain('privacy.approved');
    expect(await onlineKinds(play)).toEqual(['location']);
    expect((await play.rows('privacyGuideline')).map(({ state }) => state)).toEqual(['replaced', 'approved']);
  });

  it('with people at the desk nothing decides by itself', async () => {
    const play = await ready();
    const { result } = await write(play, place);
    await play.travel({ days: 30 });
    const guideline = await play.row('privacyGuideline', { id: result!.guidelineId as number });
    expect(guideline.state).toBe('in_review');
    await play.did('privacyGuideline.approve', 'reviewer', { guidelineId: guideline.id });
    expect(await play.code('privacyGuideline.approve', 'reviewer', { guidelineId: guideline.id })).toBe(
      'privacy_guideline_decided',
    );
  });
});

describe('A08: what the code takes is in the guideline', () => {
  it('an interface that is not declared is refused with 61040 and named', async () => {
    const play = await ready();
    const versionId = await scanned(play, picks);
    const refused = await play.do('audit.submit', who.operator, submission(versionId));
    expect(refused).toMatchObject({
      code: 'privacy_api_undeclared',
      params: { without_conf_list: ['wx.chooseMedia'], without_auth_list: [] },
    });
    await approve(play, picture);
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('ok');
  });

  it('the scan names file and line, and passes over comments', async () => {
    const play = await ready();
    const bytes = project({
      'pages/mine/mine.js': '// wx.getLocation\nPage({ a() { wx . getClipboardData({}); wx.chooseImageX(); } });\n',
      'pages/mine/mine.wxml':
        '<!-- <camera/> -->\n<live-pusher url="x"/>\n<button open-type="getPhoneNumber">绑定</button>\n<input type="nickname"/>\n',
    });
    await upload(play, bytes);
    const { facts } = await play.row('storedFile', { kind: 'package' });
    expect(facts).toMatchObject({
      privacyApis: [
        { api: 'live-pusher', file: 'pages/mine/mine.wxml', line: 2 },
        { api: 'button open-type=getPhoneNumber', file: 'pages/mine/mine.wxml', line: 3 },
        { api: 'input type=nickname', file: 'pages/mine/mine.wxml', line: 4 },
        { api: 'wx.getClipboardData', file: 'pages/mine/mine.js', line: 2 },
      ],
    });
  });

  it('U27: location interfaces must be named in requiredPrivateInfos; unknown and exclusive names are refused', async () => {
    const play = await ready();
    await approve(play, place);
    const near = { 'app.js': 'wx.getLocation({})' };
    const codeOf = async (declared: string[]): Promise<string> =>
      play.code(
        'audit.submit',
        who.operator,
        submission(await scanned(play, project(near, { requiredPrivateInfos: declared }))),
      );
    expect(await codeOf([])).toBe('private_info_undeclared');
    expect(await codeOf(['getWhere'])).toBe('private_info_unknown');
    expect(await codeOf(['getFuzzyLocation', 'getLocation'])).toBe('private_info_exclusive');
    expect(await codeOf(['getLocation'])).toBe('ok');
  });
});

describe('A09: the scan is over', () => {
  it('for a minute after the upload submitting is refused with 61039, then it works (release.md G10)', async () => {
    const play = await ready();
    const versionId = await upload(play);
    expect(await play.do('audit.submit', who.operator, submission(versionId))).toMatchObject({
      code: 'privacy_scan_running',
      params: { seconds: 60 },
    });
    await play.travel({ hours: 1 });
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('ok');
  });

  it('each new upload starts it again, and what it finds is told only when it is over', async () => {
    const play = await ready();
    await scanned(play);
    const versionId = await upload(play, picks, '1.0.1');
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('privacy_scan_running');
  });
});

describe('A14: overseas subjects', () => {
  it('cannot be registered here, so no guideline has to name a store region', async () => {
    const play = await given('blank', { pack: '2024' });
    const email = 'abroad@example.test';
    expect(await play.code('registration.fillIn', who.outsider, { email, subjectType: 'overseas' })).toBe('bad_input');
  });
});

describe('the choice 采集 / 未采集 (B2-5, release.md 31)', () => {
  it('"none" asks to confirm what is revoked, and needs no guideline for it', async () => {
    const play = await ready();
    const versionId = await scanned(play, picks);
    const refused = await play.do('audit.submit', who.operator, submission(versionId, { privacy: 'none' }));
    expect(refused).toMatchObject({
      code: 'privacy_revocation_unconfirmed',
      field: 'revocationConfirmed',
      params: { apis: ['wx.chooseMedia'] },
    });
    const auditId = await submit(play, versionId, { privacy: 'none', revocationConfirmed: true });
    expect((await play.row('audit', { id: auditId })).form.privacy).toBe('none');
  });

  it('a package without privacy interfaces has nothing to revoke', async () => {
    const play = await ready();
    expect(await play.code('audit.submit', who.operator, submission(await scanned(play), { privacy: 'none' }))).toBe(
      'ok',
    );
  });

  it('the location tick of 3c is asked where the code uses the place, and only there', async () => {
    const play = await ready();
    await approve(play, place);
    const versionId = await scanned(play, locates);
    expect(await play.code('audit.submit', who.operator, submission(versionId, { locationRead: false }))).toBe(
      'location_tick_missing',
    );
    expect(await play.code('audit.submit', who.operator, submission(versionId, { locationRead: true }))).toBe('ok');
  });
});

describe('C5: the guideline and its copies', () => {
  it('C5-1: editing the online text never changes the copy of a submission', async () => {
    const play = await ready();
    await approve(play, picture);
    const auditId = await submit(play, await scanned(play, picks));
    await approve(play, place);
    const copy = await play.row('privacyGuideline', { scope: 'audit', auditId });
    expect(copy.content.uses).toEqual([{ kind: 'chosenMedia', purpose: '上传封面' }]);
    expect(await onlineKinds(play)).toEqual(['location']);
  });

  it('C5-1: writing the text of the next version never changes the online one; its release does (R31)', async () => {
    const play = await ready();
    await approve(play, { ...picture, scope: 'audit' });
    expect(await onlineKinds(play)).toEqual([]);
    const versionId = await scanned(play, picks);
    const auditId = await submit(play, versionId);
    await play.did('audit.pass', 'reviewer', { auditId });
    expect(await onlineKinds(play)).toEqual([]);
    const told = await play.did('release.full', who.operator, {}, [who.admin]);
    expect(told.events).toEqual(['release.completed', 'privacy.took_effect']);
    expect(await onlineKinds(play)).toEqual(['chosenMedia']);
  });

  it('C5-1: a gray release changes it only when everybody has the version', async () => {
    const play = await ready();
    await release(play, await scanned(play));
    await approve(play, { ...picture, scope: 'audit' });
    const auditId = await submit(play, await scanned(play, picks, '1.1.0'));
    await play.did('audit.pass', 'reviewer', { auditId });
    await play.did('release.gray', who.operator, { percent: 10 }, [who.admin]);
    expect(await onlineKinds(play)).toEqual([]);
    await play.travel({ days: 15 });
    expect(await onlineKinds(play)).toEqual(['chosenMedia']);
  });

  it('C5-2: a submission without a text of its own copies the online one', async () => {
    const play = await ready();
    await approve(play, picture);
    const auditId = await submit(play, await scanned(play, picks));
    const online = await play.row('privacyGuideline', { scope: 'online', state: 'approved' });
    const copy = await play.row('privacyGuideline', { scope: 'audit', auditId });
    expect(copy.content).toEqual(online.content);
  });

  it('C5-2: after a rejection the text of the next version goes along again', async () => {
    const play = await ready();
    await approve(play, { ...picture, scope: 'audit' });
    const versionId = await scanned(play, picks);
    const auditId = await submit(play, versionId);
    await play.did('audit.reject', 'reviewer', { auditId, reasons: [{ id: 'RR043' }] });
    const again = await submit(play, versionId);
    const copy = await play.row('privacyGuideline', { scope: 'audit', auditId: again });
    expect(copy.content.uses.map(({ kind }) => kind)).toEqual(['chosenMedia']);
  });

  it('C5-3: purpose, storage, contact, notice, plug-ins and a text of at most 100 KB', async () => {
    const play = await ready();
    const edit = (more: JsonObject) => play.code('privacyGuideline.edit', who.operator, { ...place, ...more });
    expect(await edit({ contact: { mail: '' } })).toBe('privacy_contact_missing');
    expect(await edit({ storage: { period: 'fixed' } })).toBe('privacy_days_missing');
    expect(await edit({ supplement: '字'.repeat(35_000) })).toBe('privacy_supplement_too_large');
    expect(await edit({ purposes: { horoscope: '算命' } })).toBe('bad_input');
    expect(await edit({ notice: '' })).toBe('bad_input');
    const plugins = [{ plugin: '地图', provider: '某地图公司', purpose: '定位' }];
    expect(await edit({ storage: { period: 'fixed', days: 30 }, plugins, supplement: '补充' })).toBe('ok');
    expect((await play.row('privacyGuideline')).content).toEqual({
      uses: [{ kind: 'location', purpose: '显示附近的书架' }],
      storageDays: 30,
      contact: { mail: 'ask@example.test', phone: '', other: '' },
      notice: '弹窗',
      plugins,
      supplement: '补充',
    });
  });

  it('C5-4: what is not declared, or was revoked, is disabled on the phone', async () => {
    const play = await ready();
    await approve(play, picture);
    const versionId = await scanned(play, picks);
    const onPhone = async (isReleased: boolean) => {
      const version = await play.row('version', { id: versionId });
      return (await phonePrivacy(await play.world(), await play.account(), version, isReleased))!.apis;
    };
    expect(await onPhone(false)).toEqual([{ api: 'wx.chooseMedia', disabledBy: null }]);
    const auditId = await submit(play, versionId, { privacy: 'none', revocationConfirmed: true });
    await play.did('audit.pass', 'reviewer', { auditId });
    await play.did('release.full', who.operator, {}, [who.admin]);
    expect(await onPhone(true)).toEqual([{ api: 'wx.chooseMedia', disabledBy: 'revoked' }]);
    await approve(play, place);
    expect(await onPhone(false)).toEqual([{ api: 'wx.chooseMedia', disabledBy: 'undeclared' }]);
  });

  it('C5-4: nothing was disabled before 2023-10-17', () => {
    const running = { uses: [{ api: 'wx.getLocation' }], content: null, choice: null };
    const disabledBy = (at: string) => apiAccess(running, { at: new Date(at), pack: packs['2024'] })[0]!.disabledBy;
    expect(disabledBy('2023-10-16T23:59:59+08:00')).toBeNull();
    expect(disabledBy('2023-10-17T00:00:00+08:00')).toBe('undeclared');
  });

  it('C5-5: pack 2021 has none of it', async () => {
    const play = await given('ready', { pack: '2021' });
    expect(await play.code('privacyGuideline.edit', who.operator, contact)).toBe('privacy_guideline_absent');
    const versionId = await upload(play, picks);
    expect(await play.code('audit.submit', who.operator, submission(versionId))).toBe('ok');
    expect(await play.rows('privacyGuideline')).toEqual([]);
  });

  it('the templates of pack 2024 begin with an approved one', async () => {
    const play = await given('live', { pack: '2024' });
    expect((await play.rows('privacyGuideline', { scope: 'online' })).map(({ state }) => state)).toEqual(['approved']);
  });
});

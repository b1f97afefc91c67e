import { describe, expect, it } from 'vitest';
import type { Rows } from '@/lib/domain/model';
import { packNames, packs } from '@/lib/domain/pack/index';
import { baseLibraryOf, isBelowMinimum } from '@/lib/domain/account-setting';
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import { sampleZip } from '@/lib/packages/samples';
import { openApp } from '@/lib/queries/phone-app';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { codes, officialAccount, officialPassword, registered, submitted } from '../support/official';

withDatabase();

const administrator = who.outsider;
const both = packNames.map((pack) => ({ pack }));
const mailToken = async (play: Rehearsal, address: string) => (await play.player.lastMail(address)).token as string;
const quick = (official: string) => ({ official, agreed: true });

/** Asks for a link with the template's mini program, and answers the link's id. */
async function link(play: Rehearsal, official: string, target?: string) {
  const input = { official, target: target ?? (await play.account()).appId };
  const { result } = await play.did('officialLink.request', administrator, input, [administrator]);
  return { linkId: result!.linkId as number };
}
const linkCode = (play: Rehearsal, official: string, target: string) =>
  play.code('officialLink.request', administrator, { official, target }, [administrator]);

/** Registers mini programs of this official account's subject, month after month. */
async function registerMany(play: Rehearsal, official: string, count: number): Promise<string[]> {
  const appIds: string[] = [];
  for (let i = 0; i < count; i++) {
    const email = `more${i}@example.test`;
    if (i > 0 && i % 5 === 0) await play.travel({ days: 32 });
    // one person administers five: each has another one
    const { token } = await submitted(play, official, { email, reusesOperator: false });
    await play.did('officialRegistration.activate', administrator, { token });
    const wechatId = `person_${i}`;
    const person = await newcomer(play, wechatId, i);
    const bound = await play.did('officialRegistration.bindAdmin', wechatId, { official, ...person }, [wechatId]);
    appIds.push(bound.result!.appId as string);
  }
  return appIds;
}

async function newcomer(play: Rehearsal, wechatId: string, n: number) {
  const adminName = `新人${'甲乙丙丁戊己庚辛壬癸子丑'[n]}`;
  const idNumber = generateIdNumber({ n: 5000 + n, birth: { year: 1990, month: 1, day: 1 }, gender: 'male' });
  const person = { idNumber, phone: generatePhone(5000 + n) };
  await play.did('person.create', 'director', { wechatId, nickname: wechatId, realName: adminName, ...person });
  return { adminName, ...person };
}

describe('registering a mini program from an official account (A4)', () => {
  it.each(both)('A4-2: only a verified organisation may, in pack $pack', async ({ pack }) => {
    const play = await given('blank', { pack });
    const unverified = await officialAccount(play, { isVerified: false });
    const personal = await officialAccount(play, { subjectType: 'personal', isVerified: false, subjectName: '林一' });
    for (const official of [unverified, personal])
      expect(await play.code('officialRegistration.begin', administrator, quick(official))).toBe('official_unverified');
    const verified = await officialAccount(play);
    expect(await play.code('officialRegistration.begin', administrator, quick(verified))).toBe('ticket');
  });

  it('A4-2: a personal official account cannot be verified', async () => {
    const play = await given('blank');
    const input = { name: '个人号', subjectType: 'personal', email: 'p@example.test', adminWechatId: administrator };
    const asked = { ...input, isVerified: true, password: officialPassword };
    expect(await play.code('officialAccount.create', 'director', asked)).toBe('verification_not_for_personal');
  });

  it('A4-3: five a month, counted only on success; they return with the next month', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    await registerMany(play, official, 4);
    await submitted(play, official, { email: 'bounced@example.test' });
    const token = await mailToken(play, 'bounced@example.test');
    const more = await play.do('officialRegistration.activate', administrator, { token });
    expect(more).toMatchObject({ ok: true });
    const sixth = await play.do('officialRegistration.begin', administrator, quick(official));
    expect(sixth).toMatchObject({ code: 'official_registration_full', params: { limit: 5 } });
    await play.travel({ days: 32 });
    expect(await play.code('officialRegistration.begin', administrator, quick(official))).toBe('ticket');
  });

  it('A4-3: one that was begun and never completed uses nothing of the month', async () => {
    const play = await given('blank');
    const official = await officialAccount(play, { organisationKind: 'individual_business' });
    await submitted(play, official);
    expect(await play.code('officialRegistration.begin', administrator, quick(official))).toBe(
      'official_registration_open',
    );
    const token = await mailToken(play, 'quick@example.test');
    await play.did('officialRegistration.activate', administrator, { token });
    // a 个体工商户 has one a month
    expect(await play.do('officialRegistration.begin', administrator, quick(official))).toMatchObject({
      code: 'official_registration_full',
      params: { limit: 1 },
    });
  });

  it('A4-4: nobody but the official account’s administrator scans', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    const asked = await play.do('officialRegistration.begin', administrator, quick(official), [who.admin]);
    expect(asked).toMatchObject({ ok: false, code: 'wrong_person', params: { needed: 'officialAdmin' } });
    expect(await play.code('officialRegistration.begin', who.admin, quick(official))).toBe('no_permission');
  });

  it('A4-4: with 运营者信息 the link of the mail is the end, and the operator is administrator', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    const account = await registered(play, official);
    const person = await play.row('person', { wechatId: administrator });
    expect(account).toMatchObject({ state: 'active', adminPersonId: person.id, email: 'quick@example.test' });
    const on = play.on(account.appId!);
    expect(await on.code('console.login', administrator, { password: 'abc12345' }, [administrator])).toBe('ok');
  });

  it('A4-4: without it a new administrator is bound by his own scan', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    const { token } = await submitted(play, official, { reusesOperator: false });
    await play.did('officialRegistration.activate', administrator, { token });
    expect(await play.rows('account')).toHaveLength(0);
    const { realName, idNumber, phone } = await play.row('person', { wechatId: who.secondOutsider });
    const identity = { official, adminName: realName, idNumber, phone };
    const bind = (input: typeof identity, scanner: string) =>
      play.code('officialRegistration.bindAdmin', who.secondOutsider, input, [scanner]);
    expect(await bind({ ...identity, idNumber: '110105194912310021' }, who.secondOutsider)).toBe('id_number_bad');
    expect(await bind(identity, administrator)).toBe('wrong_person');
    expect(await bind(identity, who.secondOutsider)).toBe('ok');
    const admin = await play.row('person', { wechatId: who.secondOutsider });
    expect(await play.row('account')).toMatchObject({ state: 'active', adminPersonId: admin.id });
  });

  it('A4-4: a new submission ends the link before it, and a link lives as long as any other', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    const first = await submitted(play, official);
    await play.travel({ hours: 1 });
    const input = { official, email: 'other@example.test', password: 'abc12345', reusesOperator: true };
    await play.did('officialRegistration.submit', administrator, input);
    const activate = (token: string) => play.code('officialRegistration.activate', administrator, { token });
    expect(await activate(first.token)).toBe('link_dead');
    const token = await mailToken(play, 'other@example.test');
    await play.travel({ hours: packs['2021']['reg.linkHours'].value + 1 });
    expect(await activate(token)).toBe('link_expired');
  });

  it('A4-5: the subject is the official account’s, linked at once, without payment, the quota of the month or a notice', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    const account = await registered(play, official);
    const oa = await play.row('officialAccount');
    expect(account).toMatchObject({
      subjectName: oa.subjectName,
      subjectIdHash: oa.subjectIdHash,
      subjectType: 'enterprise',
    });
    expect(await play.row('officialLink')).toMatchObject({
      state: 'linked',
      origin: 'registration',
      accountId: account.id,
    });
    expect(await play.row('registration')).toMatchObject({ paymentWay: null, payAmountCents: null });
    const told = (await play.log()).map(({ event }) => event);
    expect(told).not.toContain('official_link.made');
    expect(told).not.toContain('registration.payment_requested');
  });

  it('A4-6: the verification is reused for nothing in pack 2021', async () => {
    const play = await given('blank', { pack: '2021' });
    const account = await registered(play, await officialAccount(play));
    expect(account.verifiedAt).not.toBeNull();
  });

  it('A4-6: in pack 2021 it is not, when it was not ticked', async () => {
    const play = await given('blank', { pack: '2021' });
    const account = await registered(play, await officialAccount(play), { reusesVerification: false });
    expect(account.verifiedAt).toBeNull();
  });

  it('A4-6: in pack 2024 the account is not verified and pays for its own', async () => {
    const play = await given('blank', { pack: '2024' });
    const account = await registered(play, await officialAccount(play));
    expect(account).toMatchObject({ state: 'active', verifiedAt: null });
    const contact = { agreed: true, contactName: '孙悦', contactPhone: '13800138000' };
    await play.on(account.appId!).did('verification.apply', administrator, contact, [administrator]);
    expect((await play.row('verification')).feeCents).toBe(30_000);
  });

  it('the merchant number is joined with the verification only, if there is one', async () => {
    const play = await given('blank');
    const official = await officialAccount(play, { merchantNumber: '1600000001' });
    await play.did('officialRegistration.begin', administrator, quick(official), [administrator]);
    const input = { official, email: 'quick@example.test', password: 'abc12345', joinsMerchant: true };
    expect(await play.code('officialRegistration.submit', administrator, input)).toBe('merchant_missing');
    expect(await play.code('officialRegistration.submit', administrator, { ...input, reusesVerification: true })).toBe(
      'ok',
    );
  });

  it('the limits of a registration hold here, too (A3-13)', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    for (let n = 0; n < 5; n++) await registered(play, official, { email: `five${n}@example.test` });
    await play.travel({ days: 32 });
    const { token } = await submitted(play, official, { email: 'six@example.test' });
    expect(await play.code('officialRegistration.activate', administrator, { token })).toBe('wechat_full');
  });
});

describe('one address for one account (A1-3, A1-4)', () => {
  it('an official account’s e-mail registers no mini program, by neither way', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    const start = { email: 'oa1@example.test', password: 'abc12345', agreed: true };
    expect(await play.code('registration.start', administrator, start)).toBe('email_used_official_account');
    expect(await play.code('email.requestChange', who.admin, { newEmail: start.email })).toBe(
      'email_used_official_account',
    );
    await play.did('officialRegistration.begin', administrator, quick(official), [administrator]);
    const input = { official, email: start.email, password: 'abc12345' };
    expect(await play.code('officialRegistration.submit', administrator, input)).toBe('email_used_official_account');
  });

  it('a mini program’s e-mail makes no official account and is not registered again', async () => {
    const play = await given('ready');
    const { email } = await play.account();
    const base = { name: '青川', subjectName: '青川文化有限公司', paper: codes[0], adminWechatId: administrator };
    const asked = { ...base, email: email!, password: officialPassword };
    expect(await play.code('officialAccount.create', 'director', asked)).toBe('email_used_mini_program');
    const official = await officialAccount(play);
    await play.did('officialRegistration.begin', administrator, quick(official), [administrator]);
    const input = { official, email: email!, password: 'abc12345' };
    expect(await play.code('officialRegistration.submit', administrator, input)).toBe('email_used_mini_program');
  });

  it('an address that is taken between mail and click is refused at the end', async () => {
    const play = await given('blank');
    const official = await officialAccount(play);
    const { token } = await submitted(play, official);
    await officialAccount(play, { email: 'quick@example.test' });
    expect(await play.code('officialRegistration.activate', administrator, { token })).toBe(
      'email_used_official_account',
    );
  });

  it('C3-7: the own official account’s name may be used, another subject’s may not', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const { appId } = await play.account();
    await officialAccount(play, { name: '青川晚报', sameSubjectAs: appId! });
    await officialAccount(play, { name: '他人晚报' });
    await officialAccount(play, { name: '众人晚报' });
    await officialAccount(play, { name: '众人晚报', paper: codes[1], subjectName: '另一家有限公司' });
    const check = (name: string) => play.code('profile.checkName', who.admin, { name });
    expect(await check('青川晚报')).toBe('ok');
    expect(await check('他人晚报')).toBe('name_taken_official');
    expect(await check('众人晚报')).toBe('name_taken_officials');
    expect(await play.code('profile.name', who.admin, { name: '青川晚报' })).toBe('ticket');
  });
});

describe('linking (A4-7)', () => {
  it('needs no confirmation at first, and is told on both sides', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    await link(play, official);
    expect(await play.row('officialLink')).toMatchObject({ state: 'linked', origin: 'request' });
    const { client, sandboxId } = await play.world();
    const told = await client.phoneMessage.findMany({ where: { sandboxId, event: 'official_link.made' } });
    expect(told).toHaveLength(2);
  });

  it('waits for the mini program’s administrator when its mode says so; he agrees or refuses', async () => {
    const play = await given('ready');
    await play.did('officialAccount.setLinkMode', who.admin, { mode: 'admin' });
    const first = await link(play, await officialAccount(play));
    expect(await play.row('officialLink')).toMatchObject({ state: 'waiting', linkedAt: null });
    expect(await play.code('officialAccount.confirmLink', who.operator, first)).toBe('no_permission');
    await play.did('officialAccount.confirmLink', who.admin, first);
    expect(await play.row('officialLink')).toMatchObject({ state: 'linked' });
    const second = await link(play, await officialAccount(play));
    await play.did('officialAccount.refuseLink', who.admin, second);
    expect(await play.row('officialLink')).toMatchObject({ state: 'refused' });
  });

  it('is impossible when the mode is never, and twice', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    const { appId, originalId } = await play.account();
    await play.did('officialAccount.setLinkMode', who.admin, { mode: 'never' });
    expect(await linkCode(play, official, appId!)).toBe('official_link_forbidden');
    await play.did('officialAccount.setLinkMode', who.admin, { mode: 'none' });
    // by the original ID, too
    expect(await linkCode(play, official, originalId!)).toBe('ok');
    expect(await linkCode(play, official, appId!)).toBe('official_link_exists');
    expect(await linkCode(play, official, 'wx0000000000000000')).toBe('not_found');
  });

  it('is ended by either side; only by those with the point 解除关联公众号, with the administrator’s scan', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    const first = await link(play, official);
    expect(await play.code('officialAccount.unlink', who.developer, first)).toBe('no_permission');
    expect(await play.code('officialAccount.unlink', who.operator, first, [who.operator])).toBe('wrong_person');
    expect(await play.code('officialAccount.unlink', who.operator, first, [who.admin])).toBe('ok');
    const second = await link(play, official);
    const remove = { official, ...second };
    expect(await play.code('officialLink.remove', administrator, remove, [who.admin])).toBe('wrong_person');
    expect(await play.code('officialLink.remove', administrator, remove, [administrator])).toBe('ok');
  });

  it('another official account cannot end it', async () => {
    const play = await given('ready');
    const first = await link(play, await officialAccount(play));
    const official = await officialAccount(play);
    const remove = { official, ...first };
    expect(await play.code('officialLink.remove', administrator, remove, [administrator])).toBe('not_found');
  });

  it('thirteen new ones a month: unlinking gives none back, the next month does', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    const { appId } = await play.account();
    for (let n = 0; n < 13; n++) {
      const made = await link(play, official);
      await play.did('officialAccount.unlink', who.admin, made, [who.admin]);
    }
    expect(await linkCode(play, official, appId!)).toBe('official_links_month');
    await play.travel({ days: 32 });
    expect(await linkCode(play, official, appId!)).toBe('ok');
  });

  it('ten of the same subject and three of others', async () => {
    const play = await given('ready');
    const owner = await officialAccount(play);
    const targets = await registerMany(play, owner, 11);
    const stranger = await officialAccount(play, { paper: codes[1], subjectName: '另一家有限公司' });
    for (const target of targets.slice(0, 3)) expect(await linkCode(play, stranger, target)).toBe('ok');
    const full = { official: stranger, target: targets[3]! };
    expect(await play.do('officialLink.request', administrator, full, [administrator])).toMatchObject({
      code: 'official_links_full',
      params: { relation: 'other', limit: 3 },
    });
    const sibling = await officialAccount(play);
    for (const target of targets.slice(0, 10)) expect(await linkCode(play, sibling, target)).toBe('ok');
    const eleventh = { official: sibling, target: targets[10]! };
    expect(await play.do('officialLink.request', administrator, eleventh, [administrator])).toMatchObject({
      code: 'official_links_full',
      params: { relation: 'same', limit: 10 },
    });
  });
});

describe('the console of an official account', () => {
  it('opens with the right password and its administrator’s scan', async () => {
    const play = await given('ready');
    await officialAccount(play);
    const input = { email: 'oa1@example.test', password: officialPassword };
    expect(await play.code('officialAccount.login', administrator, input, [who.admin])).toBe('wrong_person');
    expect(await play.code('officialAccount.login', administrator, input, [administrator])).toBe('ok');
    const ticket = await play.row('scanTicket');
    expect(JSON.stringify(ticket)).not.toContain(officialPassword);
    expect((await play.rows('officialSession')).filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  it('is entered by the director unless logins are strict', async () => {
    const play = await given('ready');
    const official = await officialAccount(play);
    expect(await play.code('officialAccount.enter', 'director', { official })).toBe('ok');
    await play.did('sandbox.configure', 'director', { isLoginStrict: true });
    expect(await play.code('officialAccount.enter', 'director', { official })).toBe('login_is_strict');
  });
});

describe('设置 – 第三方设置 (R34)', () => {
  const grant = (play: Rehearsal, provider: string, sets: number[]) =>
    play.code('provider.grant', 'director', { provider, sets });

  it('holds at most fifteen providers', async () => {
    const play = await given('ready');
    for (let n = 0; n < 15; n++) expect(await grant(play, `服务商${n}`, [19])).toBe('ok');
    expect(await grant(play, '又一家', [19])).toBe('providers_full');
  });

  it('set 18 closes publishing from the console, until the set or the provider is gone', async () => {
    const play = await given('ready');
    const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
    const { result } = await play.did('version.upload', who.developer, { version: '1.0.0', package: file });
    const asked = { versionId: result!.versionId!, rulesRead: true };
    const audit = (await play.did('audit.submit', who.operator, asked)).result!;
    await play.did('audit.pass', 'reviewer', { auditId: audit.auditId! });
    await grant(play, '演练服务商', [18, 19]);
    const { id: providerId } = await play.row('provider');
    expect(await play.do('release.full', who.operator)).toMatchObject({
      code: 'release_held_by_provider',
      params: { provider: '演练服务商', set: 18 },
    });
    const edit = { providerId, sets: [19] };
    expect(await play.code('provider.editSets', who.operator, edit)).toBe('no_permission');
    await play.did('provider.editSets', who.admin, edit, [who.admin]);
    expect(await play.code('release.full', who.operator)).toBe('ticket');
    await play.did('provider.editSets', who.admin, { providerId, sets: [18] }, [who.admin]);
    await play.did('provider.revoke', who.admin, { providerId }, [who.admin]);
    expect(await play.code('release.full', who.operator)).toBe('ticket');
  });
});

describe('设置 – 关注公众号', () => {
  it('offers those of the same subject and the linked ones', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const { appId } = await play.account();
    const stranger = await officialAccount(play);
    const own = await officialAccount(play, { sameSubjectAs: appId! });
    const follow = (followed: string) => play.code('followOfficialAccount.set', who.operator, { followed });
    expect(await follow(stranger)).toBe('follow_not_allowed');
    expect(await follow(own)).toBe('ok');
    await link(play, stranger);
    expect(await follow(stranger)).toBe('ok');
  });
});

describe('设置 – 版本设置 and 基础库', () => {
  const live = (pack: '2021' | '2024') => given('live', { pack });

  it('版本设置 is there in pack 2024 only', async () => {
    const set = async (pack: '2021' | '2024') =>
      (await live(pack)).code('versionSettings.edit', who.operator, { prefersLocalVersion: true });
    expect(await set('2021')).toBe('version_settings_absent');
    expect(await set('2024')).toBe('ok');
  });

  it('takes a released version, by those with 开发管理; and a phone that has it is told nothing', async () => {
    const play = await live('2024');
    const releases = await play.rows('release');
    const newest = releases.at(-1)!.versionId;
    const edit = { minimumVersionId: newest };
    expect(await play.code('versionSettings.edit', who.developer, edit)).toBe('no_permission');
    expect(await play.code('versionSettings.edit', who.operator, { minimumVersionId: 999_999 })).toBe(
      'version_not_released',
    );
    expect(await play.code('versionSettings.edit', who.operator, edit)).toBe('ok');
    const versionOn = async () => {
      const [world, person, { appId }] = [await play.world(), await play.row('person'), await play.account()];
      return openApp(world, person, { appId: appId!, kind: 'release', versionId: null });
    };
    expect(await versionOn()).toMatchObject({ updates: { version: null } });
  });

  it('R28: what went online before the lowest version is below it; a rollback does not make it younger', () => {
    const releases = [1, 2, 3, 1].map((versionId, id) => ({ id, versionId })) as Rows['release'][];
    expect(isBelowMinimum(1, 2, releases)).toBe(true);
    expect(isBelowMinimum(2, 2, releases)).toBe(false);
    expect(isBelowMinimum(3, 2, releases)).toBe(false);
    expect(isBelowMinimum(1, null, releases)).toBe(false);
  });

  it.each(both)('R27: a lower base library sees a notice, in pack $pack', async ({ pack }) => {
    const play = await live(pack);
    const versions = packs[pack]['baseLibrary.versions'].value;
    const newest = versions.at(-1)!;
    expect(await play.code('baseLibrary.edit', who.developer, { minimum: newest })).toBe('no_permission');
    await play.did('baseLibrary.edit', who.operator, { minimum: newest });
    const world = await play.world();
    const { appId } = await play.account();
    for (const person of await play.rows('person')) {
      const opened = await openApp(world, person, { appId: appId!, kind: 'release', versionId: null });
      const library = baseLibraryOf(person, { seed: world.sandbox.seed, pack: world.pack });
      const notice = library === newest ? null : { has: library, needs: newest };
      expect(opened).toMatchObject({ state: 'ready', updates: { library: notice } });
    }
  });
});

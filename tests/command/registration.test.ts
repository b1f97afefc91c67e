import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { idCheckDigit } from '@/lib/domain/identity';
import {
  generateIdNumber,
  generateOrganisationCode,
  generatePhone,
  generateUscc,
} from '@/lib/domain/identity-generator';
import type { JsonObject } from '@/lib/domain/model';
import { packs } from '@/lib/domain/pack/index';
import { limitProblem } from '@/lib/domain/registering-subject';
import { actions, isOpenToTestAccount, policy, type Action } from '@/lib/domain/action-table';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const password = 'Rehearse-1';
const email = 'mine@example.test';

async function activated(play: Rehearsal, address: string): Promise<void> {
  await play.did('registration.start', who.outsider, { email: address, password, agreed: true });
  await play.did('registration.activate', who.outsider, { token: (await play.player.lastMail(address)).token! });
}

/** The administrator's part of the form for a person of the sandbox, with a fresh SMS code for its phone. */
async function administrator(play: Rehearsal, address: string, given_: JsonObject = {}): Promise<JsonObject> {
  const { realName, idNumber, phone } = await play.row('person', { wechatId: who.outsider });
  const form = { email: address, adminName: realName, idNumber, phone, subjectType: 'personal', ...given_ };
  await play.travel({ hours: 1 });
  await play.did('registration.sendSms', who.outsider, { email: address, phone: form.phone });
  return { ...form, smsCode: (await play.player.lastSms(form.phone)).code! };
}

const transfer = {
  paymentWay: 'transfer',
  bankName: '演练银行',
  bankAccount: '6200009990001234',
  bankAccountAgain: '6200009990001234',
};
const company = {
  subjectType: 'enterprise',
  organisationKind: 'enterprise',
  subjectName: '远川演练有限公司',
  paper: generateUscc(4711),
};
const government = { subjectType: 'government', subjectName: '演练市图书管理局' };
const institution = (papers: number, subjectType: 'media' | 'other' = 'media') => ({
  subjectType,
  subjectName: '演练日报社',
  paper: generateOrganisationCode(4711),
  papers: [papers],
});

async function paper(play: Rehearsal): Promise<number> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  return play.player.file('paper', 'certificate.png', bytes);
}

const fillIn = (play: Rehearsal, form: JsonObject) => play.code('registration.fillIn', who.outsider, form);

/** From the form to the AppID; answers the account's row. */
async function complete(play: Rehearsal, address: string, form: JsonObject) {
  await play.did('registration.fillIn', who.outsider, await administrator(play, address, form));
  await play.did('registration.bindAdmin', who.outsider, { email: address }, [who.outsider]);
  await play.did('registration.complete', who.outsider, { email: address, confirmed: true });
  return play.row('account', { email: address });
}
async function registered(play: Rehearsal, address: string, form: JsonObject) {
  await activated(play, address);
  return complete(play, address, form);
}

/** Limits out of the way of the one that a test is about. */
const full = { 'reg.perIdNumber': '9', 'reg.perPhone': '9', 'reg.perWechatAsAdmin': '9' };

describe('account information and e-mail (A1, A2)', () => {
  it('G1 an address in use has its own answer for each world; a free one passes (A1-3)', async () => {
    const play = await given('blank');
    const start = (address: string) =>
      play.code('registration.start', who.outsider, { email: address, password, agreed: true });
    expect(await start('used-oa@example.test')).toBe('email_used_official_account');
    expect(await start('used-open@example.test')).toBe('email_used_open_platform');
    expect(await start('used-wechat@example.test')).toBe('email_used_personal_wechat');
    await activated(play, email);
    expect(await start('Mine@Example.test')).toBe('email_used_mini_program');
    expect(await start('free@example.test')).toBe('ok');
  });

  it('G2 seven characters are refused, eight accepted; at login the case counts (A1-5)', async () => {
    const play = await given('blank');
    const start = (given_: string) =>
      play.code('registration.start', who.outsider, { email, password: given_, agreed: true });
    expect(await start('abc1234')).toBe('bad_input');
    expect(await start('abc12345')).toBe('ok');
    await play.did('registration.activate', who.outsider, { token: (await play.player.lastMail(email)).token! });
    await complete(play, email, {});
    const login = (given_: string) => play.code('console.login', who.outsider, { email, password: given_ });
    expect(await login('ABC12345')).toBe('login_failed');
    expect(await login('abc12345')).toBe('ticket');
    const unread = { email: 'b@example.test', password, agreed: false };
    expect(await play.code('registration.start', who.outsider, unread)).toBe('bad_input');
  });

  it('G3 only the newest link works, and only for its life; an un-activated address may begin again (A2)', async () => {
    const play = await given('blank');
    const spam = 'spam1@example.test';
    await play.did('registration.start', who.outsider, { email: spam, password, agreed: true });
    const first = (await play.player.lastMail(spam)).token!;
    expect(await play.code('registration.resend', who.outsider, { email: spam })).toBe('resend_too_soon');
    await play.travel({ hours: 1 });
    await play.did('registration.resend', who.outsider, { email: spam });
    expect(await play.code('registration.activate', who.outsider, { token: first })).toBe('link_dead');
    await play.travel({ hours: 25 });
    const second = (await play.player.lastMail(spam)).token!;
    expect(await play.code('registration.activate', who.outsider, { token: second })).toBe('link_expired');
    await activated(play, spam);
    expect((await play.rows('account')).length).toBe(1);
    expect((await play.row('mail', { address: spam })).folder).toBe('spam');
    const third = (await play.player.lastMail(spam)).token!;
    expect(await play.code('registration.activate', who.outsider, { token: third })).toBe('already_activated');
  });
});

describe('the administrator (A3-8 to A3-13)', () => {
  it('G4 a wrong check digit and a seventeen-year-old are refused, the vector of the rule book passes', async () => {
    const play = await given('blank');
    await activated(play, email);
    const form = await administrator(play, email);
    expect(await fillIn(play, { ...form, idNumber: '110105194912310021' })).toBe('id_number_bad');
    const young = generateIdNumber({ n: 1, birth: { year: 2010, month: 1, day: 1 }, gender: 'male' });
    expect(await fillIn(play, { ...form, idNumber: young })).toBe('is_minor');
    expect(await fillIn(play, { ...form, idNumber: '11010519491231002x' })).toBe('ok');
  });

  it('the scan is the named person’s, and no password, code or ID number is in a log or ticket (A3-12)', async () => {
    const play = await given('blank');
    await activated(play, email);
    const form = await administrator(play, email);
    const bind = (phone?: string) =>
      play.code('registration.bindAdmin', who.outsider, { email }, phone === undefined ? [] : [phone]);
    expect(await fillIn(play, { ...form, smsCode: form.smsCode === '000000' ? '111111' : '000000' })).toBe('sms_wrong');
    expect(await bind()).toBe('identity_missing');
    expect(await fillIn(play, form)).toBe('ok');
    expect(await play.code('registration.complete', who.outsider, { email, confirmed: true })).toBe('admin_not_bound');
    expect(await bind(who.secondOutsider)).toBe('wrong_person');
    expect(await bind(who.outsider)).toBe('ok');
    const { events } = await play.did('registration.complete', who.outsider, { email, confirmed: true });
    expect(events).toEqual(['registration.completed']);
    const account = await play.row('account');
    const person = await play.row('person', { wechatId: who.outsider });
    expect(account).toMatchObject({ state: 'active', subjectType: 'personal', adminPersonId: person.id });
    expect(account.appId).toMatch(/^wx0000[0-9a-f]{12}$/);
    expect(account.originalId).toMatch(/^gh_[0-9a-f]{12}$/);
    const world = await play.world();
    const kept = JSON.stringify([
      await world.client.logEntry.findMany({ where: { sandboxId: play.id, event: { not: 'person.created' } } }),
      await play.rows('scanTicket'),
    ]);
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(person.idNumber);
    expect((await play.log()).map((entry) => entry.event)).toContain('sms.code_rejected');
  });

  const other = (play: Rehearsal) => play.row('person', { wechatId: who.secondOutsider });
  it.each([
    ['id_number_full', 'reg.perIdNumber', async () => ({ phone: generatePhone(77) })],
    ['phone_full', 'reg.perPhone', async (play: Rehearsal) => ({ idNumber: (await other(play)).idNumber })],
    [
      'wechat_full',
      'reg.perWechatAsAdmin',
      async (play: Rehearsal) => ({ idNumber: (await other(play)).idNumber, phone: generatePhone(77) }),
    ],
  ] as const)('G5 %s says which one is full (A3-13, A3-14)', async (code, key, second) => {
    const play = await given('blank', { set: { ...full, [key]: '1' } });
    await registered(play, 'a1@example.test', {});
    await activated(play, 'a2@example.test');
    const form = await administrator(play, 'a2@example.test', await second(play));
    if (code !== 'wechat_full') return expect(await fillIn(play, form)).toBe(code);
    expect(await fillIn(play, form)).toBe('ok');
    const scanned = await play.code('registration.bindAdmin', who.outsider, { email: 'a2@example.test' }, [
      who.outsider,
    ]);
    expect(scanned).toBe(code);
  });

  it('G5 the sixth account of one person is refused as his subject (A3-14)', async () => {
    const play = await given('blank', { set: full });
    for (let n = 1; n <= 5; n++) await registered(play, `a${n}@example.test`, {});
    await activated(play, 'a6@example.test');
    expect(await fillIn(play, await administrator(play, 'a6@example.test'))).toBe('subject_full');
  });

  it('numbers with a known effect: at their limit (85027, 85061), on a black list (85063, 85062)', async () => {
    const play = await given('blank');
    await activated(play, email);
    const form = await administrator(play, email);
    const code = async (given_: JsonObject) => fillIn(play, { ...form, ...given_ });
    expect(await code({ idNumber: '888000199001010019' })).toBe('id_number_full');
    expect(await code({ idNumber: `77700019900101001${idCheckDigit('77700019900101001')}` })).toBe(
      'id_number_blacklisted',
    );
    for (const [phone, answer] of [
      ['19988000001', 'phone_full'],
      ['19977000001', 'phone_blacklisted'],
    ] as const)
      expect(await fillIn(play, await administrator(play, email, { phone }))).toBe(answer);
    await play.travel({ hours: 1 });
    await play.did('registration.sendSms', who.outsider, { email, phone: '19912340000' });
    expect(await play.rows('smsMessage', { phone: '19912340000' })).toEqual([]);
  });
});

describe('the subject (A3-2 to A3-5)', () => {
  it.each(['2021', '2024'] as const)(
    'a 15-digit licence is taken in 2021 and refused in 2024: pack %s (A3-10)',
    async (pack) => {
      const play = await given('blank', { pack });
      await activated(play, email);
      const form = { ...(await administrator(play, email)), ...company, ...transfer };
      expect(await fillIn(play, { ...form, paper: '110108000000017' })).toBe('paper_bad');
      expect(await fillIn(play, { ...form, paper: '91350100M000100Y44' })).toBe('paper_bad');
      expect(await fillIn(play, { ...form, bankAccountAgain: '6200009990009999' })).toBe('bank_account_differs');
      expect(await fillIn(play, { ...form, paper: '110108000000016' })).toBe(
        pack === '2021' ? 'ok' : 'licence_15_refused',
      );
    },
  );

  it('the same subject: a 个体工商户 has five accounts, an enterprise 50 (A3-14)', async () => {
    const play = await given('blank', { set: full });
    const shop = { ...company, organisationKind: 'individual_business', ...transfer };
    for (let n = 1; n <= 5; n++) await registered(play, `a${n}@example.test`, shop);
    await activated(play, 'a6@example.test');
    expect(await fillIn(play, await administrator(play, 'a6@example.test', shop))).toBe('subject_full');
    expect(await fillIn(play, await administrator(play, 'a6@example.test', { ...company, ...transfer }))).toBe('ok');
    const form = { subjectType: 'enterprise', organisationKind: 'enterprise' } as const;
    const answer = (subject: number) => limitProblem({ idNumber: 0, phone: 0, subject }, form, packs['2021']);
    expect([answer(49), answer(50)?.code]).toEqual([null, 'subject_full']);
  });

  it('media and others enter an organisation code and bring its sealed scan (A3-4, A3-5)', async () => {
    const play = await given('blank');
    await activated(play, email);
    const scan = await paper(play);
    const form = { ...(await administrator(play, email)), ...institution(scan) };
    expect(await fillIn(play, { ...form, papers: [] })).toBe('bad_input');
    expect(await fillIn(play, { ...form, papers: [scan + 1000] })).toBe('certificate_missing');
    expect(await fillIn(play, { ...form, paper: '123456789' })).toBe('organisation_code_bad');
    expect(await fillIn(play, form)).toBe('ok');
    expect((await play.row('registration')).certificateFileId).toBe(scan);
  });

  it('a government is counted by its full name (A3-3)', async () => {
    const play = await given('blank');
    const first = await registered(play, 'a1@example.test', government);
    const second = await registered(play, 'a2@example.test', government);
    expect(second.subjectIdHash).toBe(first.subjectIdHash);
    const named = { ...government, subjectName: '演练市体育局' };
    expect((await registered(play, 'a3@example.test', named)).subjectIdHash).not.toBe(first.subjectIdHash);
  });
});

describe('how a subject is verified (A3-17 to A3-19)', () => {
  const pay = (play: Rehearsal, address: string, amountCents: number) =>
    play.did('registration.transfer', who.outsider, { email: address, amountCents });
  const profile = { name: '青川书屋', intro: '在社区里借书还书。', avatar: 1 };

  it('G6 an enterprise pays the given amount in time; until then its information is closed', async () => {
    const play = await given('blank');
    const { id } = await registered(play, email, { ...company, ...transfer });
    const amountCents = (await play.row('registration', { accountId: id })).payAmountCents!;
    expect(amountCents).toBeGreaterThanOrEqual(1);
    expect(amountCents).toBeLessThanOrEqual(99);
    expect(await play.on(email).code('profile.complete', who.outsider, profile)).toBe('payment_awaited');
    expect(await play.code('console.login', who.outsider, { email, password })).toBe('ticket');
    expect((await pay(play, email, amountCents + 1)).events).toEqual(['registration.payment_returned']);
    expect((await pay(play, email, amountCents)).events).toEqual(['registration.payment_received']);
    expect((await play.row('account', { email })).state).toBe('active');
  });

  it('G6 an enterprise that does nothing for ten days has failed: nothing but the address is left', async () => {
    const play = await given('blank');
    const { id } = await registered(play, email, { ...company, ...transfer });
    await play
      .on(email)
      .did('member.add', who.outsider, { wechatId: who.developer, roles: ['developer'] }, [who.outsider]);
    expect(await play.travel({ days: 9 })).not.toContain('registration.payment_overdue');
    expect(await play.travel({ days: 1 })).toContain('registration.payment_overdue');
    expect(await play.row('account', { id })).toMatchObject({
      state: 'activated',
      email,
      appId: null,
      adminPersonId: null,
    });
    expect(await play.rows('member', { accountId: id })).toEqual([]);
    expect(await play.rows('version', { accountId: id })).toEqual([]);
    expect(await play.code('registration.transfer', who.outsider, { email, amountCents: 1 })).toBe('payment_overdue');
    expect(await play.code('console.login', who.outsider, { email, password })).toBe('account_not_ready');
    expect((await play.row('mail', { address: email })).event).toBe('registration.payment_overdue');
    expect(await complete(play, email, {})).toMatchObject({ state: 'active', subjectType: 'personal' });
  });

  it.each([
    ['enterprise', async () => company],
    ['government', async () => government],
    ['media', async (play: Rehearsal) => institution(await paper(play))],
    ['other', async (play: Rehearsal) => institution(await paper(play), 'other')],
  ] as const)('G7 %s by 微信认证: information locked until it passes, development open', async (type, form) => {
    const play = await given('blank');
    const account = await registered(play, email, { ...(await form(play)), paymentWay: 'verification' });
    expect(account).toMatchObject({ state: 'awaiting_verification', subjectType: type, appId: expect.any(String) });
    const mine = play.on(email);
    expect(await mine.code('profile.complete', who.outsider, profile)).toBe('verification_awaited');
    expect(await mine.code('category.add', who.outsider, { key: '工具/预约/报名' })).toBe('verification_awaited');
    expect(await mine.code('console.login', who.outsider, { email, password }, [who.outsider])).toBe('ok');
    expect(
      await mine.code('member.add', who.outsider, { wechatId: who.developer, roles: ['developer'] }, [who.outsider]),
    ).toBe('ok');
    await mine.did('account.grant', 'platform', { verification: true });
    expect(await play.row('account', { email })).toMatchObject({ state: 'active', verifiedAt: expect.any(Date) });
  });

  it.each(['government', 'media', 'other'] as const)(
    'G7 payment is refused to %s by the server',
    async (subjectType) => {
      const play = await given('blank');
      await activated(play, email);
      const form = {
        ...(await administrator(play, email)),
        ...institution(await paper(play)),
        subjectType,
        ...transfer,
      };
      expect(await play.do('registration.fillIn', who.outsider, form)).toMatchObject({
        code: 'payment_way_not_offered',
        field: 'paymentWay',
      });
    },
  );
});

describe('a test account (A5)', () => {
  let play: Rehearsal;
  let appId: string;
  beforeEach(async () => {
    play = await given('blank');
    const { result } = await play.did('testAccount.create', who.outsider, {}, [who.outsider]);
    appId = result!.appId as string;
  });

  it('is an AppID for whoever scans himself, without address and subject; everybody has one (A5-1)', async () => {
    expect(appId).toMatch(/^wx0000[0-9a-f]{12}$/);
    expect(await play.row('account', { appId })).toMatchObject({ kind: 'test', email: null, subjectType: null });
    expect(await play.code('testAccount.create', who.outsider)).toBe('test_account_exists');
    expect(await play.code('testAccount.create', who.secondOutsider, {}, [who.outsider])).toBe('wrong_person');
  });

  it('does not count among the mini programs that a WeChat administers (A3-13)', async () => {
    const limited = await given('blank', { set: { 'reg.perWechatAsAdmin': '1' } });
    await limited.did('testAccount.create', who.outsider, {}, [who.outsider]);
    expect(await registered(limited, email, {})).toMatchObject({ state: 'active' });
  });

  it.each<[Action, string, JsonObject]>([
    ['profile.complete', who.outsider, { name: '青川书屋', intro: '在社区里借书还书。', avatar: 1 }],
    ['category.add', who.outsider, { key: '工具/预约/报名' }],
    ['audit.submit', who.outsider, { versionId: 1, rulesRead: true }],
    ['release.full', who.outsider, {}],
    ['member.add', who.outsider, { wechatId: who.developer, roles: ['developer'] }],
    ['account.grant', 'platform', { verification: true }],
    ['account.grant', 'platform', { filing: true }],
  ])('cannot do %s (A5-3)', async (action, as, input) => {
    expect(await play.on(appId).code(action, as, input)).toBe('is_test_account');
  });

  it('is closed to every act of its information, review, release, verification and filing (A5-3)', () => {
    const wayOut = /^(profile|category|audit|release|gray|service|verification|filing|privacy|name)\./;
    // reading is open, and what is done outside of any account is no matter of it
    const isElsewhere = (action: Action) => action.endsWith('.view') || 'applicant' in policy[action].needs;
    const open = actions.filter((action) => wayOut.test(action) && isOpenToTestAccount(action));
    expect(open.filter((action) => !isElsewhere(action))).toEqual([]);
  });

  it('is entered by scan, where it is one of the accounts to choose from (A5-2, B-2)', async () => {
    const { id: accountId } = await play.row('account', { appId });
    const scan = (wechatId: string) => play.do('console.scanLogin', wechatId, {}, [wechatId], { accountId });
    expect(await scan(who.outsider)).toMatchObject({ ok: true, events: ['console.logged_in'] });
    expect(await play.row('consoleSession')).toMatchObject({ accountId, endedAt: null });
    expect(await scan(who.secondOutsider)).toMatchObject({ ok: false });
  });

  it('is for development: its owner uploads, runs it and sets a server domain (A5-2)', async () => {
    const mine = play.on(appId);
    const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
    expect(await mine.code('version.upload', who.outsider, { version: '1.0.0', package: file })).toBe('ok');
    expect(await mine.code('development.open', who.outsider, { versionId: (await play.row('version')).id })).toBe('ok');
    expect(await mine.code('secret.create', who.outsider, {}, [who.outsider])).toBe('ok');
    const domains = { request: ['https://a.example.test'] };
    expect(await mine.code('serverDomain.edit', who.outsider, domains, [who.outsider])).toBe('ok');
    const person = await play.row('person', { wechatId: who.outsider });
    expect(await mine.code('console.enter', 'director', { personId: person.id })).toBe('ok');
  });
});

import { describe, expect, it } from 'vitest';
import { abilities, abilityOf, type Ability, type Standing } from '@/lib/domain/ability';
import { addDays, addMonths, isWorkday } from '@/lib/domain/calendar';
import type { JsonObject } from '@/lib/domain/model';
import { packNames, packs, type PackName } from '@/lib/domain/pack/index';
import type { SubjectType } from '@/lib/domain/registration';
import { feeCents, wireStates } from '@/lib/domain/verification';
import { showAccount } from '@/lib/queries/account';
import { showHome } from '@/lib/queries/home';
import { searchApps } from '@/lib/queries/phone';
import { openApp } from '@/lib/queries/phone-app';
import { showQuotas } from '@/lib/queries/quotas';
import { reviewQueues } from '@/lib/queries/review-queues';
import { locked } from '@/lib/store/lock';
import { apply as write } from '@/lib/store/rows';
import { create, update, type Change } from '@/lib/domain/decision';
import type { TemplateSubject } from '@/lib/templates/play';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const contact = { contactName: '王芳', contactPhone: '13800138000' };

const start = (pack: PackName, subject: TemplateSubject = 'enterprise', review: 'auto' | 'human' = 'human') =>
  given('ready', { pack, subject, review });

const apply = (play: Rehearsal, input: JsonObject = {}) =>
  play.did('verification.apply', who.admin, { agreed: true, ...contact, ...input }, [who.admin]);
const applyCode = (play: Rehearsal, input: JsonObject = {}) =>
  play.code('verification.apply', who.admin, { agreed: true, ...contact, ...input }, [who.admin]);
const newest = (play: Rehearsal) => play.row('verification');
const orderId = async (play: Rehearsal): Promise<JsonObject> => ({ orderId: (await newest(play)).id });
const shown = async (play: Rehearsal) => showAccount(await play.world(), await play.account());

/** What no act of a rehearsal does: rows written as they shall be found. */
const found = (play: Rehearsal, changes: Change[]) =>
  locked(play.id, async (world) => {
    await write(world, changes);
    return { keep: true, value: true };
  });

/** An order that waits for the auditor. */
async function inReview(play: Rehearsal, input: JsonObject = {}): Promise<void> {
  await apply(play, input);
  if ((await newest(play)).state === 'awaiting_payment') await play.did('verification.pay', who.admin);
}
async function pass(play: Rehearsal, input: JsonObject = {}): Promise<void> {
  await inReview(play, input);
  await play.did('verification.approve', 'reviewer', await orderId(play));
}
const sendBack = async (play: Rehearsal) =>
  play.code('verification.return', 'reviewer', { ...(await orderId(play)), reason: '营业执照看不清' });

/** A rehearsal of 2024 that was verified by the template, at the end of its year. */
async function lapsed(template: 'ready' | 'live' = 'ready'): Promise<Rehearsal> {
  const play = await given(template, { pack: '2024', subject: 'enterprise' });
  const { verifiedUntil } = await play.account();
  const days = Math.ceil((verifiedUntil!.getTime() - (await play.world()).at.getTime()) / 86_400_000);
  await play.travel({ days });
  return play;
}

describe('A6-1: the fee', () => {
  it.each([
    ['2021', 'enterprise', null, 300],
    ['2021', 'enterprise', 'individual_business', 300],
    ['2021', 'government', null, 0],
    ['2021', 'media', null, 300],
    ['2021', 'other', null, 300],
    ['2024', 'personal', null, 30],
    ['2024', 'enterprise', null, 300],
    ['2024', 'enterprise', 'individual_business', 30],
    ['2024', 'government', null, 0],
    ['2024', 'media', null, 300],
    ['2024', 'other', null, 300],
  ] as const)('in %s %s (%s) pays %i yuan', (pack, subjectType, organisationKind, yuan) => {
    const facts = { account: { subjectType }, organisationKind } as Parameters<typeof feeCents>[0];
    expect(feeCents(facts, { pack: packs[pack] })).toBe(yuan * 100);
  });

  it('is paid before the review and kept when the review fails', async () => {
    const play = await start('2021');
    expect((await apply(play)).result).toMatchObject({ feeCents: 30_000, state: 'awaiting_payment' });
    expect((await play.did('verification.pay', who.admin)).events[0]).toBe('verification.paid');
    await play.did('verification.reject', 'reviewer', { ...(await orderId(play)), reason: '主体不实' });
    const order = await newest(play);
    expect(order).toMatchObject({ state: 'failed', feeCents: 30_000 });
    expect(order.paidAt).not.toBeNull();
    expect((await apply(play)).result).toMatchObject({ feeCents: 30_000 });
  });

  it('an invoice is sent to the login e-mail once it is paid for', async () => {
    const play = await start('2021');
    await inReview(play, { invoice: 'electronic' });
    const mail = await play.row('mail', { event: 'verification.paid' });
    expect(mail.address).toBe((await play.account()).email);
    expect(mail.data).toMatchObject({ invoice: 'electronic', invoiceTitle: (await play.account()).subjectName });
  });
});

describe('A6-2: for how long it holds', () => {
  it('2021: it does not end', async () => {
    const play = await start('2021');
    await pass(play);
    expect(await play.account()).toMatchObject({ verifiedUntil: null });
    await play.travel({ days: 365 });
    await play.travel({ days: 365 });
    expect((await play.account()).verifiedAt).not.toBeNull();
    expect(await applyCode(play)).toBe('already_verified');
  });

  it('2024: one year, with reminders 3, 2 and 1 months and 7 days before', async () => {
    const play = await start('2024', 'personal');
    await pass(play);
    const { verifiedAt, verifiedUntil } = await play.account();
    expect(verifiedUntil).toEqual(addMonths(verifiedAt!, 12));
    const happened = await play.travel({ days: 366 });
    expect(happened.filter((name) => name.startsWith('verification.'))).toEqual([
      ...Array<string>(4).fill('verification.reminded'),
      'verification.lapsed',
    ]);
    const { client, sandboxId } = await play.world();
    const where = { sandboxId, event: 'verification.reminded' };
    const told = await client.notice.findMany({ where, orderBy: { id: 'asc' } });
    expect(told.map(({ at }) => at)).toEqual([
      addMonths(verifiedUntil!, -3),
      addMonths(verifiedUntil!, -2),
      addMonths(verifiedUntil!, -1),
      addDays(verifiedUntil!, -7),
    ]);
    expect(await client.phoneMessage.count({ where })).toBe(4);
    expect((await play.account()).verifiedAt).toBeNull();
    expect((await shown(play)).verification).toMatchObject({ isVerified: false, lapsedAt: verifiedUntil });
  });

  it('2024: the annual review is a new order, open from the first reminder, and adds its year', async () => {
    const play = await start('2024', 'personal');
    await pass(play);
    const { verifiedUntil } = await play.account();
    expect(await applyCode(play)).toBe('already_verified');
    await play.travel({ days: 280 });
    await pass(play);
    expect((await play.account()).verifiedUntil).toEqual(addMonths(verifiedUntil!, 12));
    expect(await play.travel({ days: 100 })).not.toContain('verification.lapsed');
    expect((await play.account()).verifiedAt).not.toBeNull();
  });

  it('what a template grants ends like any other', async () => {
    const play = await given('ready', { pack: '2024', subject: 'enterprise' });
    const { verifiedAt, verifiedUntil } = await play.account();
    expect(verifiedUntil).toEqual(addMonths(verifiedAt!, 12));
    expect(await play.travel({ days: 366 })).toContain('verification.lapsed');
  });
});

describe('A6-3: personal subjects', () => {
  it('2021: they cannot be verified', async () => {
    const play = await start('2021', 'personal');
    expect(await applyCode(play)).toBe('verification_not_for_personal');
  });

  it('2024: they can, for 30 yuan, and become an individual developer', async () => {
    const play = await start('2024', 'personal');
    expect((await apply(play)).result).toMatchObject({ feeCents: 3000 });
    await play.did('verification.pay', who.admin);
    expect((await shown(play)).verification.isPersonalDeveloper).toBe(false);
    await play.did('verification.approve', 'reviewer', await orderId(play));
    expect((await shown(play)).verification).toMatchObject({ isVerified: true, isPersonalDeveloper: true });
  });
});

it('A6-4: 2024: unverified accounts release, but are neither found nor shared; 2021 asks for nothing', async () => {
  for (const pack of packNames) {
    const play = await given('live', { pack, subject: 'personal' });
    const held = (await shown(play)).abilities;
    const isFree = pack === '2021';
    expect(held).toMatchObject({ publish: true, search: isFree, share: isFree });
    const { name } = await play.account();
    const { found, hidden } = await searchApps(await play.world(), name!);
    expect(found).toHaveLength(isFree ? 1 : 0);
    expect(hidden.map(({ why }) => why)).toEqual(isFree ? [] : ['unverified']);
    const { appId } = await play.account();
    const person = await play.row('person', { wechatId: who.outsider });
    const opened = await openApp(await play.world(), person, { appId: appId!, kind: 'release', versionId: null });
    expect(opened).toMatchObject({ state: 'ready', head: { shareLack: isFree ? null : 'unverified' } });
  }
});

describe('A6-5: an overdue annual review', () => {
  it('ends new releases and search at once, sharing after 30 days, new users and payment after 60', async () => {
    const play = await lapsed('live');
    const held = async () => (await shown(play)).abilities;
    expect(await held()).toMatchObject({ publish: false, search: false, share: true, newUsers: true, pay: true });
    await play.travel({ days: 30 });
    expect(await held()).toMatchObject({ share: false, newUsers: true, pay: true });
    await play.travel({ days: 30 });
    expect(await held()).toMatchObject({ share: false, newUsers: false, pay: false });
    const { name } = await play.account();
    expect((await searchApps(await play.world(), name!)).hidden.map(({ why }) => why)).toEqual(['overdue']);
  });

  it('refuses a release until the review has passed', async () => {
    const play = await lapsed('live');
    const { id: versionId } = await play.row('version');
    const submitted = { versionId, rulesRead: true, readCarefully: true };
    await play.did('audit.submit', who.operator, submitted);
    await play.did('audit.pass', 'reviewer', { auditId: (await play.row('audit')).id });
    const release = () => play.code('release.full', who.operator, {}, [who.admin]);
    expect(await release()).toBe('verification_overdue');
    await pass(play);
    expect(await release()).toBe('ok');
  });

  it('keeps the members that there are and lets no new one in (D-5, D-7)', async () => {
    const play = await given('ready', { pack: '2024', subject: 'enterprise' });
    const { organisation, organisationVerifiedOrReleased } = packs['2024']['members.caps'].value;
    const { id: accountId, verifiedUntil } = await play.account();
    const { addedAt, addedById } = await play.row('member', { list: 'tester' });
    const [template] = await play.rows('person');
    const filled = Array.from({ length: organisation + 5 }, (_, n) => 500_000 + n);
    await found(play, [
      ...filled.map((id) => create('person', { ...template!, id, wechatId: `member_${id}` })),
      ...filled.map((id) =>
        create('member', {
          id: id + 1000,
          accountId,
          personId: id,
          list: 'tester',
          roles: [],
          points: [],
          remark: '',
          maySeeDevelopment: false,
          addedAt,
          addedById,
        }),
      ),
    ]);
    const testers = async () => (await play.rows('member', { list: 'tester' })).length;
    const before = await testers();
    expect(before).toBeGreaterThan(organisation);
    expect(before).toBeLessThan(organisationVerifiedOrReleased);
    const add = (wechatId: string) => play.code('tester.add', who.admin, { wechatId });
    expect(await add(who.outsider)).toBe('ok');
    await play.travel({ days: Math.ceil((verifiedUntil!.getTime() - (await play.world()).at.getTime()) / 86_400_000) });
    expect(await add(who.secondOutsider)).toBe('members_full');
    expect(await testers()).toBe(before + 1);
    await pass(play);
    expect(await add(who.secondOutsider)).toBe('ok');
  });
});

describe('A6-6: the steps', () => {
  it('an order that is not paid within 24 hours is closed, and a new one may be started', async () => {
    const play = await start('2024', 'personal');
    await apply(play);
    expect(await applyCode(play)).toBe('verification_open');
    expect(await play.travel({ hours: 23 })).not.toContain('verification.payment_overdue');
    expect(await play.travel({ hours: 1 })).toContain('verification.payment_overdue');
    expect(await play.code('verification.pay', who.admin)).toBe('no_order_to_pay');
    expect((await shown(play)).verification).toMatchObject({ state: 'closed', wire: 0 });
    await pass(play);
  });

  it('an order may be cancelled until it is paid for', async () => {
    const play = await start('2021');
    await apply(play);
    await play.did('verification.withdraw', who.admin);
    expect((await newest(play)).state).toBe('closed');
    await inReview(play);
    expect(await play.code('verification.withdraw', who.admin)).toBe('no_order_to_pay');
  });

  it('in auto mode the result comes within 1 to 5 working days (A3-18); at the desk only from a person', async () => {
    const play = await start('2021', 'enterprise', 'auto');
    await inReview(play);
    const { submittedAt } = await newest(play);
    await play.travel({ next: true });
    const { state, decidedAt, decidedBy } = await newest(play);
    expect([state, decidedBy]).toEqual(['passed', 'platform']);
    let workdays = 0;
    for (let day = addDays(submittedAt!, 1); day <= decidedAt!; day = addDays(day, 1))
      workdays += isWorkday(day) ? 1 : 0;
    expect(workdays).toBeGreaterThanOrEqual(1);
    expect(workdays).toBeLessThanOrEqual(5);

    const human = await start('2021');
    await inReview(human);
    await human.travel({ days: 60 });
    expect((await newest(human)).state).toBe('in_review');
    await human.did('sandbox.configure', 'director', { reviewMode: 'auto' });
    await human.travel({ next: true });
    expect((await newest(human)).state).toBe('passed');
  });

  it('only the administrator applies, with a scan of his phone; the phone number is kept masked', async () => {
    const play = await start('2021');
    const input = { agreed: true, ...contact };
    expect(await play.code('verification.apply', who.operator, input)).toBe('no_permission');
    expect(await play.code('verification.apply', who.admin, input)).toBe('ticket');
    expect(JSON.stringify(await play.rows('scanTicket'))).not.toContain(contact.contactPhone);
    await apply(play);
    expect(await newest(play)).toMatchObject({ contactPhoneMasked: '138****8000' });
    expect(JSON.stringify(await play.log())).not.toContain(contact.contactPhone);
    expect(await play.code('verification.apply', who.admin, { ...contact })).toBe('bad_input');
  });
});

it('papers go with the form: only papers, and not those of another account', async () => {
  const play = await start('2021');
  const { id: accountId } = await play.account();
  const file = { sha256: 'a', bytes: 1, facts: { width: 1, height: 1, format: 'png' }, byUserId: null };
  const row = (id: number, kind: 'paper' | 'image', of: number | null) =>
    create('storedFile', { ...file, id, kind, name: `${id}.png`, accountId: of, addedAt: new Date(0) });
  await found(play, [row(900_001, 'paper', null), row(900_002, 'image', null), row(900_003, 'paper', accountId + 1)]);
  expect(await applyCode(play, { papers: [900_002] })).toBe('paper_file_unknown');
  expect(await applyCode(play, { papers: [900_003] })).toBe('paper_file_unknown');
  await apply(play, { papers: [900_001] });
  expect((await newest(play)).papers).toEqual([900_001]);
});

it('the desk lists what is in review, with the moment of the automatic result', async () => {
  const play = await start('2021', 'enterprise', 'auto');
  await apply(play);
  expect((await reviewQueues(await play.world())).waiting.verification).toEqual([]);
  await play.did('verification.pay', who.admin);
  const [waiting] = (await reviewQueues(await play.world())).waiting.verification;
  expect(waiting).toMatchObject({ subject: (await play.account()).subjectName, dueAt: expect.any(Date) });
  expect(waiting!.href).toBe(`review/verification/${(await newest(play)).id}`);
});

describe('A6-7: the states of an order', () => {
  it('have the platform’s numbers', async () => {
    expect(wireStates).toEqual({ closed: 0, awaiting_payment: 1, in_review: 2, returned: 3, passed: 4, failed: 5 });
    const play = await start('2021');
    const wire = async () => (await shown(play)).verification.wire;
    expect(await wire()).toBe(0);
    await apply(play);
    expect(await wire()).toBe(1);
    await play.did('verification.pay', who.admin);
    expect(await wire()).toBe(2);
    expect(await sendBack(play)).toBe('ok');
    expect(await wire()).toBe(3);
    await play.did('verification.refill', who.admin, contact);
    await play.did('verification.approve', 'reviewer', await orderId(play));
    expect(await wire()).toBe(4);
  });

  it('three refills and no more: then it passes or fails', async () => {
    const play = await start('2021');
    await inReview(play);
    for (const left of [3, 2, 1]) {
      expect((await shown(play)).verification.refillsLeft).toBe(left);
      expect(await sendBack(play)).toBe('ok');
      await play.did('verification.refill', who.admin, contact);
    }
    expect((await shown(play)).verification.refillsLeft).toBe(0);
    expect(await sendBack(play)).toBe('refill_limit');
    await play.did('verification.reject', 'reviewer', { ...(await orderId(play)), reason: '仍然看不清' });
    expect((await shown(play)).verification).toMatchObject({ state: 'failed', wire: 5 });
  });

  it('30 days without a refill: failed for good', async () => {
    const play = await start('2021');
    await inReview(play);
    await sendBack(play);
    expect(await play.travel({ days: 29 })).not.toContain('verification.refill_overdue');
    expect(await play.travel({ days: 1 })).toContain('verification.refill_overdue');
    expect(await play.code('verification.refill', who.admin, contact)).toBe('no_order_to_refill');
    expect((await newest(play)).state).toBe('failed');
  });

  it('the auditor says why, and judges only what is in review', async () => {
    const play = await start('2021');
    await apply(play);
    const id = await orderId(play);
    expect(await play.code('verification.approve', 'reviewer', id)).toBe('not_under_verification');
    await play.did('verification.pay', who.admin);
    expect(await play.code('verification.return', 'reviewer', { ...id, reason: '' })).toBe('reason_missing');
    expect(await play.code('verification.reject', 'reviewer', { ...id, reason: '' })).toBe('reason_missing');
    expect(await play.code('verification.approve', who.admin, id)).toBe('no_permission');
  });
});

describe('A6-8: the name', () => {
  const left = async (play: Rehearsal) =>
    (await showQuotas(await play.world(), await play.account())).find(({ key }) => key === 'name')!.left;

  it('G11, 2021: a released organisation is renamed by verification only, again and again', async () => {
    const play = await given('live', { pack: '2021', subject: 'enterprise' });
    expect(await play.code('profile.name', who.admin, { name: '远山书屋' }, [who.admin])).toBe('name_by_verification');
    await pass(play, { name: '远山书屋' });
    expect((await play.account()).name).toBe('远山书屋');
    expect(await applyCode(play)).toBe('already_verified');
    await pass(play, { name: '近水书屋' });
    expect((await play.account()).name).toBe('近水书屋');
    expect((await play.log()).filter(({ event }) => event === 'name.changed')).toHaveLength(2);
  });

  it('2024: passing refills the two changes of the year', async () => {
    const play = await given('live', { pack: '2024', subject: 'enterprise' });
    for (const name of ['远山书屋', '近水书屋']) await play.did('profile.name', who.admin, { name }, [who.admin]);
    expect(await left(play)).toBe(0);
    await play.travel({ days: 300 });
    for (const name of ['高山书屋', '流水书屋']) await play.did('profile.name', who.admin, { name }, [who.admin]);
    expect(await left(play)).toBe(0);
    await play.travel({ hours: 1 });
    await pass(play);
    expect(await left(play)).toBe(2);
  });

  it('2021: an unreleased account that has used its changes up gets no entry to rename', async () => {
    const play = await start('2021');
    for (const name of ['远山书屋', '近水书屋']) await play.did('profile.name', who.admin, { name }, [who.admin]);
    expect(await applyCode(play, { name: '高山书屋' })).toBe('quota_used_up');
    await pass(play);
    expect((await play.account()).name).toBe('近水书屋');
  });

  it('is checked like any other, and a trade mark is the proof of a word that needs one', async () => {
    const play = await start('2024', 'enterprise');
    await play.travel({ days: 300 });
    expect(await applyCode(play, { name: '测' })).toBe('name_format');
    expect(await applyCode(play, { name: '最高级美食' })).toBe('name_forbidden');
    expect(await applyCode(play, { name: '远山书屋', nameBasis: 'trademark' })).toBe('trademark_missing');
    await pass(play, { name: '远山书屋', nameBasis: 'trademark', trademark: '12345678' });
    expect((await play.account()).name).toBe('远山书屋');
  });

  it('91018: a released account whose name was taken away is named again by a new order', async () => {
    const play = await given('live', { pack: '2024', subject: 'enterprise' });
    const { id: accountId, verifiedAt } = await play.account();
    await play.travel({ days: 1 });
    expect(await applyCode(play)).toBe('already_verified');
    await play.did('name.clear', 'reviewer', { accountId, reason: '与他人的商标相同' });
    expect(await play.code('profile.name', who.admin, { name: '远山书屋' }, [who.admin])).toBe('name_cleared');
    await play.travel({ days: 1 });
    await pass(play, { name: '远山书屋' });
    const account = await play.account();
    expect(account.name).toBe('远山书屋');
    expect(account.verifiedAt!.getTime()).toBeGreaterThan(verifiedAt!.getTime());
    expect(account.verifiedUntil).toEqual(addMonths(account.verifiedAt!, 12));
  });

  it('a personal account is not renamed by verification', async () => {
    const play = await start('2024', 'personal');
    expect(await applyCode(play, { name: '远山书屋' })).toBe('verification_name_closed');
  });

  it('taken by somebody else meanwhile: the desk is refused, the automatic review sends it back', async () => {
    const play = await start('2021', 'enterprise', 'auto');
    await inReview(play, { name: '远山书屋' });
    const account = await play.account();
    await play.player.do('registration.start', who.outsider, {
      email: 'other@example.test',
      password: 'Rehearse-1',
      agreed: true,
    });
    const other = (await play.rows('account')).find(({ id }) => id !== account.id)!;
    await found(play, [update('account', other.id, { name: '远山书屋' })]);
    expect(await play.code('verification.approve', 'reviewer', await orderId(play))).toBe('name_in_use');
    await play.travel({ days: 8 });
    expect(await newest(play)).toMatchObject({ state: 'returned', reason: 'name_gone' });
  });
});

describe('A6-9, A9: the entry', () => {
  it('stands on the home page of 2024 with the state of the order', async () => {
    const play = await start('2024', 'personal');
    const card = async () =>
      (await showHome(await play.world(), await play.account())).cards.find(({ key }) => key === 'verification')!;
    expect(await card()).toMatchObject({ state: 'not_started', isRequired: false, href: 'mp/settings/verify' });
    await apply(play);
    expect((await card()).state).toBe('to_fill');
    await play.did('verification.pay', who.admin);
    expect((await card()).state).toBe('in_review');
    await sendBack(play);
    expect((await card()).state).toBe('rejected');
    await play.did('verification.refill', who.admin, contact);
    await play.did('verification.approve', 'reviewer', await orderId(play));
    expect((await card()).state).toBe('done');
  });

  it('2021 has no card for it, and says that a person cannot be verified (C1-9)', async () => {
    const play = await start('2021', 'personal');
    const { cards } = await showHome(await play.world(), await play.account());
    expect(cards.map(({ key }) => key)).not.toContain('verification');
    expect(await applyCode(play)).toBe('verification_not_for_personal');
  });
});

describe('A3-18: registered by 微信认证', () => {
  /** The state in which such a registration leaves an account. */
  async function waiting(pack: PackName, subjectType: SubjectType): Promise<Rehearsal> {
    const play = await given('registered', { pack, subject: 'enterprise', review: 'human' });
    const { id } = await play.account();
    await found(play, [
      update('account', id, { state: 'awaiting_verification', subjectType, verifiedAt: null, verifiedUntil: null }),
    ]);
    return play;
  }
  const complete = async (play: Rehearsal) =>
    play.code('profile.complete', who.admin, { name: '街角小站', intro: '查书和借书的小工具', avatar: 1 });

  it.each(packNames)('%s: G7, the information is locked until it passes', async (pack) => {
    const play = await waiting(pack, 'media');
    expect(await complete(play)).toBe('verification_awaited');
    await inReview(play);
    expect(await complete(play)).toBe('verification_awaited');
    await play.did('verification.reject', 'reviewer', { ...(await orderId(play)), reason: '主体不实' });
    expect(await complete(play)).toBe('verification_awaited');
    await pass(play);
    expect((await play.account()).state).toBe('active');
    expect(await complete(play)).not.toBe('verification_awaited');
  });

  it('government pays nothing: the order goes to the auditor at once', async () => {
    const play = await waiting('2024', 'government');
    expect((await apply(play)).result).toMatchObject({ feeCents: 0, state: 'in_review' });
    expect(await play.code('verification.pay', who.admin)).toBe('no_order_to_pay');
    await play.did('verification.approve', 'reviewer', await orderId(play));
    expect(await play.account()).toMatchObject({ state: 'active' });
  });

  it('there is no name to be asked for yet', async () => {
    const play = await waiting('2024', 'other');
    expect(await applyCode(play, { name: '远山书屋' })).toBe('verification_name_first');
  });
});

describe('A7: what each subject may do (2024)', () => {
  const at = new Date('2024-06-01T00:00:00Z');
  const subjects: SubjectType[] = ['personal', 'enterprise', 'government', 'media', 'other'];
  /** ability → personal unverified, personal verified, organisation unverified, organisation verified */
  const table: Record<Ability, readonly [boolean, boolean, boolean, boolean]> = {
    publish: [true, true, true, true],
    search: [false, true, false, true],
    share: [false, true, false, true],
    newUsers: [true, true, true, true],
    pay: [false, false, false, true],
    webView: [false, false, true, true],
    phoneNumber: [false, false, false, true],
    links: [false, false, true, true],
    openedFromOutside: [false, false, true, true],
    plainLink: [false, false, true, true],
  };
  const rows = abilities.flatMap((ability) =>
    subjects.flatMap((subjectType) => [false, true].map((isVerified) => ({ ability, subjectType, isVerified }))),
  );

  it.each(rows)('$ability: $subjectType, verified $isVerified', ({ ability, subjectType, isVerified }) => {
    const standing: Standing = { subjectType, verifiedAt: isVerified ? at : null, verifiedUntil: null };
    const column = (subjectType === 'personal' ? 0 : 2) + (isVerified ? 1 : 0);
    const expected = table[ability][column]!;
    expect(abilityOf(ability, standing, { at, pack: packs['2024'] }).isHeld).toBe(expected);
    const isBound = ability === 'search' || ability === 'share';
    expect(abilityOf(ability, standing, { at, pack: packs['2021'] }).isHeld).toBe(isBound ? true : expected);
  });
});

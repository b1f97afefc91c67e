import { describe, expect, it } from 'vitest';
import { accountStatusCodes } from '@/lib/domain/account-standing';
import { receivesAgainAt } from '@/lib/domain/account-migration';
import { freezeDays } from '@/lib/domain/deregistration';
import { feedbackType } from '@/lib/domain/feedback';
import type { JsonObject, Release } from '@/lib/domain/model';
import { categoriesFor } from '@/lib/domain/category';
import { packNames, packs } from '@/lib/domain/pack/index';
import type { Migration } from '@/lib/domain/rows-life';
import { violationTypes } from '@/lib/domain/violation';
import { showAccount } from '@/lib/queries/account';
import { searchApps } from '@/lib/queries/phone';
import { openApp } from '@/lib/queries/phone-app';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { paper } from '../support/papers';
import { registerPersonal } from '../support/second-account';

withDatabase();

const shown = async (play: Rehearsal) => {
  const [account] = await play.rows('account');
  return showAccount(await play.world(), account!);
};
/** What opens on somebody's phone. */
const phone = async (play: Rehearsal, appId: string, kind: 'release' | 'trial' = 'release') =>
  openApp(await play.world(), await play.row('person', { wechatId: kind === 'trial' ? who.tester : who.outsider }), {
    appId,
    kind,
    versionId: null,
  });
const count = async (play: Rehearsal, table: 'notice' | 'mail' | 'phoneMessage', event: string): Promise<number> => {
  const { client, sandboxId } = await play.world();
  const args = { where: { sandboxId, event } };
  if (table === 'notice') return client.notice.count(args);
  return table === 'mail' ? client.mail.count(args) : client.phoneMessage.count(args);
};

describe('C6-1: 暂停服务', () => {
  const suspend = (play: Rehearsal, input: JsonObject) =>
    play.did('service.suspend', who.operator, { reason: 'maintenance', ...input }, [who.admin]);

  it('users see the reason and when it is expected back; after that time nothing is promised any more', async () => {
    const play = await given('live');
    const { appId } = await play.account();
    const until = new Date((await play.world()).at.getTime() + 3 * 3_600_000);
    await suspend(play, { until: until.toISOString() });
    expect(await play.account()).toMatchObject({ suspendReason: 'maintenance', suspendUntil: until });
    expect(await phone(play, appId!)).toMatchObject({
      state: 'suspended',
      reason: 'maintenance',
      until,
      isLate: false,
    });
    await play.travel({ hours: 4 });
    expect(await phone(play, appId!)).toMatchObject({ state: 'suspended', isLate: true });
  });

  it('may be for a time that nobody knows; the trial version still runs; resuming is by hand', async () => {
    const play = await given('live');
    const { appId } = await play.account();
    await suspend(play, { until: null });
    await play.travel({ days: 30 });
    expect(await phone(play, appId!)).toMatchObject({ state: 'suspended', until: null, isLate: false });
    expect(await phone(play, appId!, 'trial')).toMatchObject({ state: 'ready' });
    await play.did('service.resume', who.operator);
    expect(await phone(play, appId!)).toMatchObject({ state: 'ready' });
    expect(await play.account()).toMatchObject({ suspendReason: null, suspendUntil: null });
  });
});

const begin = (play: Rehearsal, input: JsonObject = {}) =>
  play.did('account.deregister', who.admin, input, [who.admin]);
const beginPersonal = (play: Rehearsal) => play.did('account.deregister', who.admin, {}, [who.admin, who.admin]);
const confirm = (play: Rehearsal) => play.did('account.confirmDeregistration', who.admin, {}, [who.admin]);
const suspended = async (options: Parameters<typeof given>[1] = {}): Promise<Rehearsal> => {
  const play = await given('live', options);
  await play.did('service.suspend', who.operator, { reason: 'other' }, [who.admin]);
  return play;
};
const pay = async (play: Rehearsal) => {
  const { payAmountCents } = await play.row('deregistration');
  return play.did('account.payDeregistration', who.outsider, { amountCents: payAmountCents });
};

describe('C6-2: 注销, what it takes', () => {
  it('asks to pause the online service first', async () => {
    const play = await given('live');
    expect(await play.code('account.deregister', who.admin)).toBe('service_running');
    await play.did('service.suspend', who.operator, { reason: 'other' }, [who.admin]);
    expect(await play.code('account.deregister', who.admin)).toBe('ticket');
  });

  it('does not begin while a staged release runs', async () => {
    const play = await given('live');
    await play.did('service.suspend', who.operator, { reason: 'other' }, [who.admin]);
    const { versionId } = (await play.rows('developmentSlot'))[0]!;
    const { result } = await play.did('audit.submit', who.operator, { versionId, rulesRead: true });
    await play.did('audit.pass', 'reviewer', { auditId: result!.auditId as number });
    await play.did('release.gray', who.operator, { percent: 10 }, [who.admin]);
    expect(await play.code('account.deregister', who.admin)).toBe('gray_running');
  });

  it('a person scans and shows his face; only he can', async () => {
    const play = await given('ready');
    expect(await play.code('account.deregister', who.operator)).toBe('no_permission');
    expect(await play.code('account.deregister', who.admin, {}, [who.admin])).toBe('ticket');
    expect(await play.code('account.deregister', who.admin, {}, [who.admin, who.operator])).toBe('wrong_person');
    await beginPersonal(play);
    expect(await play.row('deregistration')).toMatchObject({ way: 'face', state: 'cooling' });
  });

  it('an organisation pays a small amount within 10 days; a wrong one comes back, none lets it lapse', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    await begin(play);
    const { payAmountCents } = await play.row('deregistration');
    const wrong = await play.did('account.payDeregistration', who.outsider, { amountCents: payAmountCents! + 1 });
    expect(wrong.events).toEqual(['deregistration.payment_returned']);
    const stranger = { amountCents: payAmountCents, payerName: '别的公司' };
    expect((await play.did('account.payDeregistration', who.outsider, stranger)).result).toEqual({ state: 'returned' });
    expect(await play.row('deregistration')).toMatchObject({ way: 'transfer', state: 'awaiting_payment' });
    expect(await play.travel({ days: 10 })).toContain('deregistration.lapsed');
    expect(await play.code('account.payDeregistration', who.outsider, { amountCents: payAmountCents })).toBe(
      'no_payment_awaited',
    );
    await begin(play);
    await pay(play);
    expect(await play.row('deregistration')).toMatchObject({ state: 'cooling' });
  });

  it('a government without a bank account hands in papers, which take 7 working days; nobody else may', async () => {
    const play = await given('ready', { subject: 'government' });
    const asked = { isWithoutBankAccount: true };
    expect(await play.code('account.deregister', who.admin, asked)).toBe('papers_missing');
    await begin(play, { ...asked, papers: [await paper(play)] });
    expect(await play.row('deregistration')).toMatchObject({ way: 'papers', state: 'checking_papers' });
    await play.travel({ days: 11 });
    expect(await play.row('deregistration')).toMatchObject({ state: 'cooling' });
    const company = await given('ready', { subject: 'enterprise' });
    expect(await company.code('account.deregister', who.admin, asked)).toBe('papers_government_only');
  });
});

describe('C6-3: 注销, the freeze and the end', () => {
  it('freezes 7 days, a released mini game 30', () => {
    const released = [{ state: 'done' }] as Release[];
    const category = (key: string) => [{ key }] as Parameters<typeof freezeDays>[0]['categories'];
    const game = category(categoriesFor('enterprise', packs['2024']).find(({ first }) => first === '游戏')!.key);
    expect(freezeDays({ categories: category('工具/信息查询'), releases: released })).toBe(7);
    expect(freezeDays({ categories: game, releases: [] })).toBe(7);
    expect(freezeDays({ categories: game, releases: released })).toBe(30);
  });

  it('is not confirmed before, and may be cancelled until it is', async () => {
    const play = await given('ready');
    await beginPersonal(play);
    await play.travel({ days: 6 });
    expect(await play.code('account.confirmDeregistration', who.admin)).toBe('deregistration_cooling');
    await play.travel({ days: 1 });
    await play.did('account.cancelDeregistration', who.admin);
    expect(await play.code('account.confirmDeregistration', who.admin)).toBe('deregistration_none');
    expect(await play.account()).toMatchObject({ state: 'active' });
  });

  it('lapses when it is not confirmed within 7 days', async () => {
    const play = await given('ready');
    await beginPersonal(play);
    expect(await play.travel({ days: 7 })).toContain('deregistration.cooled');
    expect(await play.travel({ days: 7 })).toContain('deregistration.lapsed');
    expect(await play.account()).toMatchObject({ state: 'active' });
  });

  it.each(packNames)(
    '%s: frees address, subject, ID, phone, WeChat and members; nothing of it works again',
    async (pack) => {
      const play = await suspended({ pack });
      const before = await play.account();
      await beginPersonal(play);
      await play.travel({ days: 7 });
      const members = (await play.rows('member')).length;
      expect(members).toBeGreaterThan(0);
      await confirm(play);
      const [account] = await play.rows('account');
      expect(account).toMatchObject({
        state: 'deregistered',
        email: null,
        subjectIdHash: null,
        adminPersonId: null,
        adminIdHash: null,
        adminPhoneHash: null,
        name: null,
        filingNumber: null,
        onlineReleaseId: null,
      });
      expect(await play.rows('member')).toEqual([]);
      expect(await phone(play, before.appId!)).toMatchObject({ state: 'deregistered' });
      const dead = play.on(before.appId!);
      expect(await dead.code('version.upload', who.admin, {})).toBe('account_ended');
      expect(await dead.code('account.recover', who.admin)).toBe('account_ended');
      expect(await count(play, 'phoneMessage', 'account.deregistered')).toBe(members + 1);
      expect((await play.row('mail', { event: 'account.deregistered' })).address).toBe(before.email);
    },
  );

  it('the address can register again, and the name is kept from others for two days (C3-8)', async () => {
    const play = await suspended();
    const { email, name } = await play.account();
    await beginPersonal(play);
    await play.travel({ days: 7 });
    await confirm(play);
    await registerPersonal(play, email!, who.outsider);
    const check = () => play.on(email!).code('profile.checkName', who.outsider, { name: name! });
    expect(await check()).toBe('name_protected');
    await play.travel({ days: 2 });
    expect(await check()).toBe('ok');
  });

  it('cancels the filing with it (A8-19)', async () => {
    const play = await suspended({ pack: '2024' });
    expect((await play.account()).filingNumber).not.toBeNull();
    await beginPersonal(play);
    await play.travel({ days: 7 });
    expect((await confirm(play)).events).toContain('account.unfiled');
  });

  it('the start, the cancelling and the end are told to all members (F-2)', async () => {
    const play = await given('ready');
    await beginPersonal(play);
    const everybody = (await play.rows('member')).length + 1;
    expect(await count(play, 'phoneMessage', 'deregistration.started')).toBe(everybody);
    await play.did('account.cancelDeregistration', who.admin);
    expect(await count(play, 'phoneMessage', 'deregistration.cancelled')).toBe(everybody);
    expect(await count(play, 'mail', 'deregistration.cancelled')).toBe(1);
  });
});

describe('C6-4: 冻结 and 帐号找回', () => {
  it('is announced to administrator, members and address, and comes when nobody logs in by the day', async () => {
    const play = await given('ready');
    await play.did('account.noticeInactivity', 'director');
    expect(await count(play, 'mail', 'account.inactivity_noticed')).toBe(1);
    expect(await count(play, 'phoneMessage', 'account.inactivity_noticed')).toBe(4);
    expect(await play.travel({ days: 14 })).toContain('account.frozen');
    expect(await play.account()).toMatchObject({ state: 'frozen', name: null });
  });

  it('a login in time keeps the account', async () => {
    const play = await given('ready');
    await play.did('account.noticeInactivity', 'director');
    await play.did('console.login', who.operator, { password: play.password! }, [who.operator]);
    expect(await play.travel({ days: 14 })).not.toContain('account.frozen');
    expect(await play.account()).toMatchObject({ state: 'active' });
  });

  it('nobody logs in to a frozen account or works in it; the administrator recovers it', async () => {
    const play = await given('ready');
    const { name } = await play.account();
    await play.did('account.freeze', 'director');
    expect(await play.code('console.login', who.operator, { password: play.password! })).toBe('account_frozen');
    expect(await play.code('profile.intro', who.admin, { intro: '换一个介绍' })).toBe('account_frozen');
    expect(await play.code('account.recover', who.operator)).toBe('no_permission');
    await play.did('account.recover', who.admin, {}, [who.admin]);
    expect(await play.account()).toMatchObject({ state: 'active', name, frozenName: null });
  });

  it('the name is free at once; taken by somebody else meanwhile it is empty after recovering', async () => {
    const play = await given('ready');
    const { name } = await play.account();
    await play.did('account.freeze', 'director');
    await registerPersonal(play, 'b@example.test', who.outsider);
    const other = play.on('b@example.test');
    const avatar = await play.player.file('image', 'a.png', await square());
    const information = { name: name!, avatar, intro: '把别人放掉的名称拿来用' };
    await other.did('profile.complete', who.outsider, { ...information, categories: ['工具/信息查询'] });
    await play.did('account.recover', who.admin, {}, [who.admin]);
    const [account] = await play.rows('account');
    expect(account).toMatchObject({ state: 'active', name: null });
  });
});

describe('C6-5: 帐号迁移', () => {
  const both = async (options: Parameters<typeof given>[1] = {}): Promise<Rehearsal> => {
    const play = await given('live', options);
    await registerPersonal(play, 'b@example.test', who.outsider);
    return play;
  };
  const input = { to: 'b@example.test', isRelated: true };
  const migrate = (play: Rehearsal) => play.did('account.migrate', who.admin, input, [who.admin, who.outsider]);

  it('takes the administrator of A and then the one of B', async () => {
    const play = await both();
    expect(await play.code('account.migrate', who.operator, input)).toBe('no_permission');
    expect(await play.code('account.migrate', who.admin, input, [who.admin])).toBe('ticket');
    expect(await play.code('account.migrate', who.admin, input, [who.admin, who.admin])).toBe('wrong_person');
    await migrate(play);
    expect(await play.row('migration')).toMatchObject({ state: 'cooling' });
  });

  it('another subject has to be a related one', async () => {
    const play = await both();
    expect(await play.code('account.migrate', who.admin, { to: 'b@example.test' })).toBe('migration_subject_differs');
    expect(await play.code('account.migrate', who.admin, { to: 'wx0', isRelated: true })).toBe(
      'migration_target_unknown',
    );
  });

  it('cools for 7 days, in which it may be cancelled; then A is dead and leads to B, without its members', async () => {
    const play = await both();
    const { appId } = await play.account();
    await migrate(play);
    await play.did('account.cancelMigration', who.admin);
    expect(await play.travel({ days: 8 })).not.toContain('account.migrated');
    await migrate(play);
    expect(await play.travel({ days: 7 })).toContain('account.migrated');
    const [a, b] = await play.rows('account');
    expect(a).toMatchObject({ state: 'migrated', movedToId: b!.id, adminPersonId: null });
    expect(await play.rows('member', { accountId: b!.id })).toEqual([]);
    expect(await phone(play, appId!)).toMatchObject({ state: 'migrated', toAppId: b!.appId });
    expect(await play.on(appId!).code('tester.add', who.admin, { wechatIds: [who.busy] })).toBe('account_ended');
  });

  it('not of a banned account, and not together with a deregistration', async () => {
    const play = await both();
    const ban = { kind: 'account_ban', rule: 'fraud', content: '骗取押金', accountId: (await play.account()).id };
    await play.did('violation.issue', 'director', ban);
    expect(await play.code('account.migrate', who.admin, input)).toBe('migration_banned');
    const other = await both();
    await other.did('service.suspend', who.operator, { reason: 'other' }, [who.admin]);
    await beginPersonal(other);
    expect(await other.code('account.migrate', who.admin, input)).toBe('deregistration_open');
  });

  it('B receives 5, then none for 6 months', () => {
    const at = (month: number) => new Date(Date.UTC(2024, month, 1));
    const received = (n: number): Migration[] =>
      Array.from(
        { length: n },
        (_, i) => ({ id: i, accountId: 10 + i, targetId: 1, state: 'done', startedAt: at(i) }) as Migration,
      );
    expect(receivesAgainAt(1, received(4), at(5))).toBeNull();
    expect(receivesAgainAt(1, received(5), at(5))).toEqual(at(10));
    expect(receivesAgainAt(1, received(5), at(11))).toBeNull();
    expect(receivesAgainAt(2, received(5), at(5))).toBeNull();
  });
});

describe('C6-7: account_status', () => {
  it('is 1, 14, 16, 18 or 19', () => {
    expect(accountStatusCodes).toEqual({ normal: 1, deregistered: 14, banned: 16, warned: 18, frozen: 19 });
  });

  it('follows from the state and the sanctions', async () => {
    const play = await given('live');
    expect(await shown(play)).toMatchObject({ standing: 'normal', accountStatus: 1 });
    await warn(play);
    expect(await shown(play)).toMatchObject({ standing: 'warned', accountStatus: 18 });
    await play.did('violation.issue', 'director', { kind: 'account_ban', rule: 'fraud', content: '骗取押金' });
    expect(await shown(play)).toMatchObject({ standing: 'banned', accountStatus: 16 });
    await play.did('account.freeze', 'director');
    expect(await shown(play)).toMatchObject({ standing: 'frozen', accountStatus: 19 });
  });
});

const issue = (play: Rehearsal, input: JsonObject) =>
  play.did('violation.issue', 'director', { rule: 'sharing', content: '分享后才能看结果', ...input });
const warn = (play: Rehearsal, input: JsonObject = {}) =>
  issue(play, { kind: 'warning', threat: 'takedown', days: 7, deadlineDays: 3, ...input });
const newest = async (play: Rehearsal): Promise<{ violationId: number }> => ({
  violationId: (await play.row('violation')).id,
});
const appeal = async (play: Rehearsal) =>
  play.did('violation.appeal', who.admin, { ...(await newest(play)), text: '已整改' }, [who.admin]);

describe('F-3, F-4: violations', () => {
  it('a record has its number, time, reason, rule and advice', async () => {
    const play = await given('live');
    await issue(play, { kind: 'takedown', days: 7 });
    const { violations } = await shown(play);
    expect(violations[0]).toMatchObject({
      kind: 'takedown',
      eventType: 3,
      rule: 'sharing',
      clause: '5.1',
      state: 'in_force',
    });
    expect(violations[0]!.punishId).toMatch(/^\d{12}$/);
    expect(violationTypes).toEqual({ warning: 1, function_ban: 2, takedown: 3, account_ban: 4, page_ban: 5 });
    expect(await count(play, 'notice', 'violation.issued')).toBe(1);
  });

  it('only the director punishes', async () => {
    const play = await given('live');
    expect(await play.code('violation.issue', who.admin, { kind: 'takedown', rule: 'fraud', content: '无' })).toBe(
      'no_permission',
    );
  });

  it('a ban of functions takes sharing and search from users until its days are over', async () => {
    const play = await given('live');
    const { name, appId } = await play.account();
    await play.travel({ hours: 1 });
    expect((await searchApps(await play.world(), name!)).found).toHaveLength(1);
    await issue(play, { kind: 'function_ban', functions: ['share', 'search'], days: 3 });
    expect((await searchApps(await play.world(), name!)).hidden).toEqual([{ isListed: false, why: 'banned', name }]);
    expect(await phone(play, appId!)).toMatchObject({ state: 'ready', head: { shareLack: 'banned' } });
    expect(await play.travel({ days: 3 })).toContain('violation.ended');
    expect((await searchApps(await play.world(), name!)).found).toHaveLength(1);
    expect((await play.account()).bannedFunctions).toEqual([]);
  });

  it('payment and jumping are abilities that go as well', async () => {
    const play = await given('live', { subject: 'enterprise' });
    await issue(play, { kind: 'function_ban', functions: ['payment', 'jump'], days: 3 });
    expect((await shown(play)).abilities).toMatchObject({ pay: false, links: false, share: true });
  });

  it('a take-down stops all users, not the trial; it ends by itself', async () => {
    const play = await given('live');
    const { appId } = await play.account();
    await issue(play, { kind: 'takedown', days: 2 });
    expect(await phone(play, appId!)).toMatchObject({ state: 'takenDown' });
    await play.travel({ days: 2 });
    expect(await phone(play, appId!)).toMatchObject({ state: 'ready' });
  });

  it('a ban of a page closes that page alone', async () => {
    const play = await given('live');
    const { appId } = await play.account();
    const pagesOf = async () => {
      const app = await phone(play, appId!);
      return app?.state === 'ready' ? app.pages : [];
    };
    const [first] = await pagesOf();
    await issue(play, { kind: 'page_ban', paths: [first!.path], days: null });
    const after = await pagesOf();
    expect(after.filter(({ isBanned }) => isBanned).map(({ path }) => path)).toEqual([first!.path]);
  });

  it('a banned account opens for nobody, and neither submits (86007) nor releases', async () => {
    const play = await given('live');
    const { appId } = await play.account();
    const { versionId } = (await play.rows('developmentSlot'))[0]!;
    const { result } = await play.did('audit.submit', who.operator, { versionId, rulesRead: true });
    await play.did('audit.pass', 'reviewer', { auditId: result!.auditId as number });
    await issue(play, { kind: 'account_ban', days: null });
    expect(await phone(play, appId!)).toMatchObject({ state: 'banned' });
    expect(await play.code('release.full', who.operator)).toBe('release_banned');
    expect(await play.code('release.gray', who.operator, { percent: 10 })).toBe('release_banned');
    expect(await play.code('audit.submit', who.operator, { versionId, rulesRead: true })).toBe('submit_banned');
    await play.travel({ days: 400 });
    expect(await phone(play, appId!)).toMatchObject({ state: 'banned' });
  });

  it('two sanctions of a kind: the first that ends does not end the other', async () => {
    const play = await given('live');
    await issue(play, { kind: 'takedown', days: 2 });
    await issue(play, { kind: 'takedown', days: 5 });
    await play.travel({ days: 3 });
    expect((await play.account()).takenDownAt).not.toBeNull();
    await play.travel({ days: 2 });
    expect((await play.account()).takenDownAt).toBeNull();
  });
});

describe('F-5: the ladder', () => {
  it('a warning takes nothing until its deadline; then it is carried out', async () => {
    const play = await given('live');
    await warn(play);
    expect((await play.account()).takenDownAt).toBeNull();
    expect(await play.travel({ days: 3 })).toContain('violation.issued');
    expect((await play.account()).takenDownAt).not.toBeNull();
    const [first, second] = await play.rows('violation');
    expect(first).toMatchObject({ kind: 'warning', state: 'ended' });
    expect(second).toMatchObject({ kind: 'takedown', state: 'in_force', days: 7 });
  });

  it('a warning that is lifted in time has no consequence', async () => {
    const play = await given('live');
    await warn(play);
    await play.did('violation.lift', 'reviewer', await newest(play));
    expect(await play.travel({ days: 4 })).not.toContain('violation.issued');
    expect((await play.account()).takenDownAt).toBeNull();
  });

  it('an appeal holds the deadline; turned down after it, the warning is carried out at once', async () => {
    const play = await given('live');
    await warn(play);
    await appeal(play);
    expect(await play.travel({ days: 4 })).not.toContain('violation.issued');
    const told = await play.did('violation.uphold', 'reviewer', { ...(await newest(play)), reason: '没有整改' });
    expect(told.events).toEqual(['violation.upheld', 'violation.issued']);
    expect((await play.account()).takenDownAt).not.toBeNull();
  });
});

describe('F-6: 申诉', () => {
  it('is the administrator’s, with his scan; lifted, the sanction is gone', async () => {
    const play = await given('live');
    await issue(play, { kind: 'takedown', days: null });
    const input = { ...(await newest(play)), text: '已整改', papers: [await paper(play)] };
    expect(await play.code('violation.appeal', who.operator, input)).toBe('no_permission');
    expect(await play.code('violation.appeal', who.admin, input)).toBe('ticket');
    await play.did('violation.appeal', who.admin, input, [who.admin]);
    expect(await play.code('violation.appeal', who.admin, input)).toBe('appeal_open');
    await play.did('violation.lift', 'reviewer', await newest(play));
    expect((await play.account()).takenDownAt).toBeNull();
    expect(await play.code('violation.appeal', who.admin, input)).toBe('violation_over');
  });

  it('closes after two that were turned down', async () => {
    const play = await given('live');
    await issue(play, { kind: 'takedown', days: null });
    for (let i = 0; i < 2; i++) {
      await appeal(play);
      expect(await play.code('violation.uphold', 'reviewer', await newest(play))).toBe('reason_missing');
      await play.did('violation.uphold', 'reviewer', { ...(await newest(play)), reason: '没有整改' });
    }
    expect(await play.code('violation.appeal', who.admin, { ...(await newest(play)), text: '再看' })).toBe(
      'appeal_closed',
    );
  });

  it('the automatic review believes whoever has uploaded a version since, and nobody else', async () => {
    const play = await given('live', { review: 'auto' });
    await issue(play, { kind: 'takedown', days: null });
    await appeal(play);
    expect(await play.travel({ days: 7 })).toContain('violation.upheld');
    const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
    await play.did('version.upload', who.developer, { version: '9.0.0', package: file });
    await appeal(play);
    expect(await play.travel({ days: 7 })).toContain('violation.lifted');
  });
});

describe('F-9: 用户反馈', () => {
  const send = (play: Rehearsal, input: JsonObject = {}) =>
    play.code('feedback.send', who.outsider, { kind: 'blank_screen', text: '首页全白', ...input });

  it('comes in 8 kinds from anybody who runs the released version, at most 200 characters', async () => {
    const play = await given('live');
    expect(feedbackType('cannot_open')).toBe(1);
    expect(feedbackType('other')).toBe(8);
    expect(await send(play)).toBe('ok');
    expect(await send(play, { text: '长'.repeat(201) })).toBe('bad_input');
    expect(await send(play, { kind: 'rude' })).toBe('bad_input');
    expect(await play.row('feedback')).toMatchObject({ kind: 'blank_screen', version: '1.0.2' });
  });

  it('nobody reports what does not open for him', async () => {
    expect(await send(await given('ready'))).toBe('nothing_online');
    expect(await send(await suspended())).toBe('nothing_online');
  });

  it('is answered once by the operator, and the sender’s phone hears of it', async () => {
    const play = await given('live');
    await send(play);
    const input = { feedbackId: (await play.row('feedback')).id, reply: '新版本已修复' };
    expect(await play.code('feedback.reply', who.developer, input)).toBe('no_permission');
    await play.did('feedback.reply', who.operator, input);
    const { client, sandboxId } = await play.world();
    const message = await client.phoneMessage.findFirst({ where: { sandboxId, event: 'feedback.replied' } });
    expect(message?.personId).toBe((await play.row('person', { wechatId: who.outsider })).id);
    expect(await play.code('feedback.reply', who.operator, input)).toBe('feedback_replied');
  });
});

async function square(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 20, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
}

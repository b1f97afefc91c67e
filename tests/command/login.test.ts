import { describe, expect, it } from 'vitest';
import { update } from '@/lib/domain/decision';
import { accountLife, next } from '@/lib/domain/lifecycle';
import type { JsonObject } from '@/lib/domain/model';
import { whoMay } from '@/lib/domain/policy';
import { packs, packNames } from '@/lib/domain/pack/index';
import { showLoginCode } from '@/lib/queries/login-code';
import { scanQuestions } from '@/lib/queries/scan';
import { act, run, type Result } from '@/lib/run';
import { allowOnPhone, refuseOnPhone, scanCode } from '@/lib/scan';
import { apply } from '@/lib/store/rows';
import { loginAccounts } from '@/lib/store/session';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { registerPersonal } from '../support/second-account';

withDatabase();

const codeOf = (result: Result): string => (result.ok ? 'ok' : result.refusal.code);
const right = (play: Rehearsal): JsonObject => ({ email: play.email!, password: play.password! });
const open = async (play: Rehearsal): Promise<string[]> => {
  const people = await play.rows('person');
  const sessions = (await play.rows('consoleSession')).filter(({ endedAt }) => endedAt === null);
  return sessions.map(({ personId }) => people.find(({ id }) => id === personId)!.wechatId);
};
const ticketOf = async (asked: Promise<Awaited<ReturnType<Rehearsal['do']>>>): Promise<number> => {
  const waiting = await asked;
  if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
  return waiting.ticket;
};
const phone = (play: Rehearsal, ticketId: number, wechatId: string, answer: JsonObject = {}) => ({
  sandboxId: play.id,
  ticketId,
  scanner: { as: { wechatId } },
  answer,
});
async function freeze(play: Rehearsal): Promise<void> {
  const { id, state } = await play.account();
  await act(play.id, async (world) => {
    await apply(world, [update('account', id, { state: next(accountLife, state, 'freeze')! })]);
    return { keep: true, value: { ok: true as const } };
  });
}

describe.each(packNames)('login in pack %s', (pack) => {
  it('B-1: the right password shows a code; only its scan enters, and the password is case sensitive', async () => {
    const play = await given('ready', { pack });
    expect(await play.code('console.login', who.admin, { ...right(play), password: 'caipai-00000000' })).toBe(
      'login_failed',
    );
    const ticket = await ticketOf(play.do('console.login', who.admin, right(play)));
    expect(await open(play)).toEqual([]);
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect(await open(play)).toEqual([who.admin]);
  });

  it('B-3: administrator, operator, developer and analyst pass without asking anybody', async () => {
    const play = await given('ready', { pack });
    for (const member of [who.admin, who.operator, who.developer, who.analyst])
      expect(await play.code('console.login', member, right(play), [member])).toBe('ok');
    expect((await open(play)).toSorted()).toEqual([who.admin, who.analyst, who.developer, who.operator].toSorted());
  });

  it('G8: the right password and the WeChat of a stranger: the administrator is asked, a member enters directly', async () => {
    const play = await given('ready', { pack });
    const ticket = await ticketOf(play.do('console.login', who.admin, right(play), [who.outsider]));
    expect(await open(play)).toEqual([]);
    const { id: adminId } = await play.row('person', { wechatId: who.admin });
    const messages = await (
      await play.world()
    ).client.phoneMessage.findMany({
      where: { sandboxId: play.id, personId: adminId, event: 'console.admission_requested' },
    });
    expect(messages).toHaveLength(1);
    // the stranger cannot admit himself, nor can an operator
    for (const wrong of [who.outsider, who.operator])
      expect(codeOf(await allowOnPhone(phone(play, ticket, wrong)))).toBe('wrong_person');
    expect(await open(play)).toEqual([]);
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect(await open(play)).toEqual([who.outsider]);
    expect((await play.log()).at(-1)).toMatchObject({ event: 'console.logged_in', actorName: '孙悦' });
    // whoever scans is who logs in: a member with his own phone, at once
    await play.did('console.login', who.admin, right(play), [who.operator]);
    expect(await open(play)).toEqual([who.outsider, who.operator]);
  });
});

describe('who may log in', () => {
  it('B-4: the administrator may refuse the stranger; then nobody is admitted', async () => {
    const play = await given('ready');
    const ticket = await ticketOf(play.do('console.login', who.outsider, right(play), [who.outsider]));
    expect(codeOf(await refuseOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_closed');
    expect(await open(play)).toEqual([]);
  });

  it('B-4: an admitted stranger holds no right in the console', async () => {
    const play = await given('ready');
    await play.did('console.login', who.outsider, right(play), [who.outsider, who.admin]);
    expect(await play.code('member.view', who.outsider)).toBe('no_permission');
    expect(await play.code('release.full', who.outsider)).toBe('no_permission');
  });

  it('B-5, G18: an experience member never logs in, not with the password, not by scan, not by consent', async () => {
    const play = await given('ready');
    expect(await play.code('console.login', who.tester, right(play))).toBe('no_permission');
    const byPassword = await ticketOf(play.do('console.login', who.admin, right(play)));
    expect(codeOf(await allowOnPhone(phone(play, byPassword, who.tester)))).toBe('no_permission');
    expect((await play.row('scanTicket')).state).toBe('failed');
    const { id: accountId } = await play.account();
    const byScan = await ticketOf(play.do('console.scanLogin', who.tester));
    expect(codeOf(await allowOnPhone(phone(play, byScan, who.tester, { accountId })))).toBe('login_right_missing');
    expect(await open(play)).toEqual([]);
    expect((await play.log()).at(-1)).toMatchObject({ refusal: 'login_right_missing' });
  });

  it('the table says so: own scan for members, with consent for strangers, no for testers', () => {
    for (const pack of Object.values(packs))
      expect(whoMay('console.login', pack)).toMatchObject({
        admin: 'own',
        operator: 'own',
        developer: 'own',
        analyst: 'own',
        tester: 'no',
        outsider: 'scan',
      });
  });
});

describe('login by scan alone (B-2)', () => {
  it('the phone chooses among the accounts with a login right, and among no others', async () => {
    const play = await given('ready');
    const second = await registerPersonal(play, 'second@example.test', who.operator);
    const third = await registerPersonal(play, 'third@example.test', who.thirdOutsider);
    const first = await play.row('account', { email: play.email! });
    const ticket = await ticketOf(play.do('console.scanLogin', who.secondOutsider));
    expect(codeOf(await scanCode(phone(play, ticket, who.operator)))).toBe('ok');
    const world = await play.world();
    const operator = await play.row('person', { wechatId: who.operator });
    const [question] = await scanQuestions(world, ticket, operator);
    expect(question).toMatchObject({ field: 'accountId', pick: 'one' });
    expect(question!.options.map(({ value }) => value)).toEqual([first.id, second]);
    // somebody else's account cannot be smuggled in
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.operator, { accountId: third })))).toBe(
      'login_right_missing',
    );
    const again = await ticketOf(play.do('console.scanLogin', who.secondOutsider));
    expect(codeOf(await allowOnPhone(phone(play, again, who.operator, { accountId: second })))).toBe('ok');
    expect(await play.row('consoleSession')).toMatchObject({ accountId: second, personId: operator.id, by: 'scan' });
    expect(await play.row('scanTicket', { id: again })).toMatchObject({ state: 'used', accountId: second });
  });

  it('the code of the front page shows what the scan has shown (product §1.2)', async () => {
    const play = await given('ready');
    const state = async (ticket: number): Promise<string | undefined> =>
      (await showLoginCode(await play.world(), ticket))?.state;
    const scannedBy = async (wechatId: string): Promise<string | undefined> => {
      const ticket = await ticketOf(play.do('console.scanLogin', who.admin));
      expect(await state(ticket)).toBe('waiting');
      await scanCode(phone(play, ticket, wechatId));
      return state(ticket);
    };
    expect(await scannedBy(who.operator)).toBe('scanned_one');
    expect(await scannedBy(who.tester)).toBe('scanned_none');
    await registerPersonal(play, 'second@example.test', who.operator);
    expect(await scannedBy(who.operator)).toBe('scanned_several');
    await registerPersonal(play, 'half@example.test', who.outsider, { isHalf: true });
    expect(await scannedBy(who.outsider)).toBe('email_unbound');
    const ticket = await ticketOf(play.do('console.scanLogin', who.admin));
    await refuseOnPhone(phone(play, ticket, who.operator));
    expect(await state(ticket)).toBe('failed');
    const late = await ticketOf(play.do('console.scanLogin', who.admin));
    await play.travel({ hours: 1 });
    expect(await state(late)).toBe('expired');
  });

  it('a half-registered account cannot be chosen', async () => {
    const play = await given('blank');
    await play.did('registration.start', who.outsider, {
      email: 'half@example.test',
      password: 'abc12345',
      agreed: true,
    });
    const person = await play.row('person', { wechatId: who.outsider });
    expect(await loginAccounts(await play.world(), person)).toEqual([]);
  });

  it('logging in to another account in the same browser ends the first session', async () => {
    const play = await given('ready');
    const second = await registerPersonal(play, 'second@example.test', who.admin);
    const first = (await play.row('account', { email: play.email! })).id;
    for (const accountId of [first, second])
      await play.did('console.scanLogin', who.admin, {}, [who.admin], { accountId });
    const sessions = await play.rows('consoleSession');
    expect(sessions.map(({ accountId, endedAt }) => [accountId, endedAt === null])).toEqual([
      [first, false],
      [second, true],
    ]);
  });
});

describe('the code', () => {
  it.each(packNames)('B-6: it lives ticket.lifeMinutes in pack %s and can be renewed', async (pack) => {
    const play = await given('ready', { pack });
    const ticket = await ticketOf(play.do('console.login', who.admin, right(play)));
    const { createdAt, expiresAt } = await play.row('scanTicket');
    expect((expiresAt.getTime() - createdAt.getTime()) / 60_000).toBe(packs[pack]['ticket.lifeMinutes'].value);
    await play.travel({ hours: 0.1 });
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_expired');
    expect(await open(play)).toEqual([]);
  });
});

describe('protection', () => {
  it('B-7: a login is not enough for what needs the administrator', async () => {
    const play = await given('ready');
    await play.did('console.login', who.admin, right(play), [who.admin]);
    expect(await play.code('secret.create', who.admin)).toBe('ticket');
  });

  it('B-8: the lock counts guesses by everybody, ends with a right login, and holds for the old password too', async () => {
    const play = await given('ready');
    const { 'login.tries': tries, 'login.lockMinutes': minutes } = packs['2021'];
    const wrong = { ...right(play), password: 'not-this-one' };
    for (let i = 1; i < tries.value; i++)
      expect(await play.code('console.login', i % 2 ? who.admin : who.outsider, wrong)).toBe('login_failed');
    await play.did('console.login', who.admin, right(play), [who.admin]);
    expect((await play.account()).loginFailures).toBe(0);
    for (let i = 1; i < tries.value; i++) await play.code('console.login', who.admin, wrong);
    const guess = { oldPassword: 'not-this-one', password: 'another-1' };
    expect(await play.code('password.change', who.admin, guess)).toBe('login_locked');
    expect(await play.code('console.login', who.admin, right(play))).toBe('login_locked');
    await play.travel({ hours: minutes.value / 60 });
    expect(await play.code('console.login', who.admin, right(play), [who.admin])).toBe('ok');
  });

  it('B-9: a frozen account tells so, only to whoever knows the password; nobody gets in', async () => {
    const play = await given('ready');
    const { id: accountId } = await play.account();
    await freeze(play);
    expect(await play.code('console.login', who.admin, { ...right(play), password: 'not-this-one' })).toBe(
      'login_failed',
    );
    expect(await play.code('console.login', who.admin, right(play))).toBe('account_frozen');
    expect(await play.code('console.scanLogin', who.admin, {}, [who.admin], { accountId })).toBe('account_frozen');
    const { id: personId } = await play.row('person', { wechatId: who.admin });
    expect(await play.code('console.enter', 'director', { personId })).toBe('account_frozen');
    expect(await open(play)).toEqual([]);
  });
});

describe('a forgotten password (product §1.12)', () => {
  const token = async (play: Rehearsal): Promise<string> => (await play.player.lastMail(play.email!)).token as string;

  it('mail, link, new password, the administrator scans; then only the new one is right and old logins are over', async () => {
    const play = await given('ready');
    await play.did('console.login', who.operator, right(play), [who.operator]);
    await play.did('password.requestReset', who.outsider, { email: play.email! });
    const input = { token: await token(play), password: 'Another-1' };
    expect(await play.code('password.reset', who.outsider, { ...input, password: 'short-1' })).toBe('bad_input');
    expect(await play.code('password.reset', who.outsider, input, [who.operator])).toBe('wrong_person');
    await play.did('password.reset', who.outsider, input, [who.admin]);
    expect(await open(play)).toEqual([]);
    expect(await play.code('console.login', who.admin, right(play))).toBe('login_failed');
    expect(await play.code('console.login', who.admin, { email: play.email!, password: 'Another-1' })).toBe('ticket');
    expect(await play.code('password.reset', who.outsider, input)).toBe('link_dead');
    const everything = JSON.stringify([await play.rows('scanTicket'), await play.log()]);
    expect(everything).not.toContain('Another-1');
  });

  it('only the newest link lives, and only for its hours; asking again takes a pause', async () => {
    const play = await given('ready');
    await play.did('password.requestReset', who.admin, { email: play.email! });
    const first = await token(play);
    expect(await play.code('password.requestReset', who.admin, { email: play.email! })).toBe('resend_too_soon');
    await play.travel({ hours: 1 });
    await play.did('password.requestReset', who.admin, { email: play.email! });
    const second = await token(play);
    expect(await play.code('password.reset', who.admin, { token: first, password: 'Another-1' })).toBe('link_dead');
    await play.travel({ hours: packs['2021']['reg.linkHours'].value + 1 });
    expect(await play.code('password.reset', who.admin, { token: second, password: 'Another-1' })).toBe('link_expired');
  });

  it('a link of another account, or of another purpose, opens nothing', async () => {
    const play = await given('ready');
    await registerPersonal(play, 'second@example.test', who.operator);
    await play.did('password.requestReset', who.admin, { email: 'second@example.test' });
    const foreign = (await play.player.lastMail('second@example.test')).token as string;
    expect(await play.code('password.reset', who.admin, { token: foreign, password: 'Another-1' })).toBe('link_dead');
    expect(await play.code('email.change', who.admin, { token: foreign })).toBe('link_dead');
  });

  it('an unfinished registration has no administrator who could confirm', async () => {
    const play = await given('blank');
    const email = 'half@example.test';
    await play.did('registration.start', who.outsider, { email, password: 'abc12345', agreed: true });
    expect(await play.code('password.requestReset', who.outsider, { email })).toBe('account_not_ready');
  });
});

describe('帐号信息 (product §1.17)', () => {
  it('a new password takes the old one, the administrator, and is another', async () => {
    const play = await given('ready');
    const old = play.password!;
    expect(await play.code('password.change', who.operator, { oldPassword: old, password: 'Another-1' })).toBe(
      'no_permission',
    );
    expect(await play.code('password.change', who.admin, { oldPassword: old, password: old })).toBe('unchanged');
    await play.did('password.change', who.admin, { oldPassword: old, password: 'Another-1' }, [who.admin]);
    expect(await play.code('console.login', who.admin, right(play))).toBe('login_failed');
    expect(JSON.stringify(await play.rows('scanTicket'))).not.toContain('Another-1');
  });

  it('a new address is free on all sides, proved by its link, confirmed by the administrator; then it logs in', async () => {
    const play = await given('ready');
    const before = play.email!;
    await registerPersonal(play, 'second@example.test', who.operator);
    for (const [newEmail, code] of [
      ['second@example.test', 'email_used_mini_program'],
      ['used-oa@example.test', 'email_used_official_account'],
      ['used-open@example.test', 'email_used_open_platform'],
      ['used-wechat@example.test', 'email_used_personal_wechat'],
      [before, 'unchanged'],
    ] as const)
      expect(await play.code('email.requestChange', who.admin, { newEmail })).toBe(code);
    await play.did('email.requestChange', who.admin, { newEmail: 'fresh@example.test' });
    expect(await play.rows('account', { email: before })).toHaveLength(1);
    const { token } = await play.player.lastMail('fresh@example.test');
    expect(await play.code('email.change', who.admin, { token: token! }, [who.operator])).toBe('wrong_person');
    await play.did('email.change', who.admin, { token: token! }, [who.admin]);
    const login = (address: string) =>
      run({
        sandboxId: play.id,
        action: 'console.login',
        who: { as: { wechatId: who.admin } },
        input: { email: address, password: play.password! },
      });
    expect(codeOf(await login(before))).toBe('no_account');
    expect(codeOf(await login('fresh@example.test'))).toBe('ok');
    expect((await play.rows('mail', { address: 'fresh@example.test' })).at(-1)!.event).toBe('email.changed');
  });

  it('an address that was taken between mail and scan is refused', async () => {
    const play = await given('ready');
    await play.did('email.requestChange', who.admin, { newEmail: 'fresh@example.test' });
    const { token } = await play.player.lastMail('fresh@example.test');
    const ticket = await ticketOf(play.do('email.change', who.admin, { token: token! }));
    await play.did('registration.start', who.outsider, {
      email: 'fresh@example.test',
      password: 'abc12345',
      agreed: true,
    });
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('email_used_mini_program');
  });
});

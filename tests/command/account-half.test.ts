import { describe, expect, it } from 'vitest';
import { generateIdNumber } from '@/lib/domain/identity-generator';
import { run } from '@/lib/run';
import { Player } from '@/lib/templates/player';
import { given, who, withDatabase } from '../support/given';

withDatabase();

describe('login', () => {
  it('password, then a phone; the ticket holds no password', async () => {
    const play = await given('ready');
    const input = { email: play.email!, password: play.password! };
    const asked = await play.do('console.login', who.operator, input);
    expect(asked).toMatchObject({ ok: true, ticket: expect.any(Number) });
    expect(JSON.stringify(await play.rows('scanTicket'))).not.toContain(play.password);
    expect((await play.did('console.login', who.operator, input, [who.operator])).events).toEqual([
      'console.logged_in',
    ]);
    await play.did('console.login', who.operator, input, [who.operator]);
    expect((await play.rows('consoleSession')).map((s) => s.endedAt === null)).toEqual([false, true]);
    expect(await play.code('console.login', who.tester, input)).toBe('no_permission');
  });

  it('the address alone finds the account; one that nobody has is no account', async () => {
    const play = await given('ready');
    const login = (email: string) =>
      run({
        sandboxId: play.id,
        action: 'console.login',
        who: { as: { wechatId: who.admin } },
        input: { email, password: play.password! },
      });
    expect(await login(play.email!)).toMatchObject({ ok: true });
    expect(await login('nobody@example.test')).toMatchObject({ ok: false, refusal: { code: 'no_account' } });
  });

  it('five wrong passwords lock for fifteen minutes (B-8)', async () => {
    const play = await given('ready');
    const wrong = { email: play.email!, password: 'not-this-one' };
    for (let left = 4; left > 0; left--)
      expect(await play.do('console.login', who.admin, wrong)).toMatchObject({
        code: 'login_failed',
        params: { left },
      });
    expect(await play.code('console.login', who.admin, wrong)).toBe('login_locked');
    const right = { email: play.email!, password: play.password! };
    expect(await play.code('console.login', who.admin, right)).toBe('login_locked');
    await play.travel({ hours: 0.25 });
    expect(await play.code('console.login', who.admin, right)).toBe('ticket');
  });

  it('the director enters as a member unless login is strict; removing the member ends his session', async () => {
    const play = await given('ready');
    const person = await play.row('person', { wechatId: who.developer });
    const outsider = await play.row('person', { wechatId: who.outsider });
    expect((await play.did('console.enter', 'director', { personId: person.id })).events).toEqual([
      'console.entered_by_director',
    ]);
    expect(await play.code('console.enter', 'director', { personId: outsider.id })).toBe('not_a_member');
    await play.did('devtool.signIn', who.developer, {}, [who.developer]);
    expect((await play.did('member.remove', who.admin, { wechatId: who.developer }, [who.admin])).events).toEqual([
      'member.removed',
      'console.sessions_ended',
    ]);
    expect((await play.row('consoleSession', { personId: person.id })).endedAt).not.toBeNull();
    expect((await play.row('devtoolSession', { personId: person.id })).endedAt).not.toBeNull();
    await play.did('sandbox.configure', 'director', { isLoginStrict: true });
    const operator = await play.row('person', { wechatId: who.operator });
    expect(await play.code('console.enter', 'director', { personId: operator.id })).toBe('login_is_strict');
  });
});

describe('profile and categories', () => {
  it('the first completion is one act with several events and no use of a quota (C1-2)', async () => {
    const play = await given('ready');
    const log = (await play.log()).map((entry) => entry.event);
    const at = log.indexOf('profile.completed');
    expect(log.slice(at, at + 4)).toEqual(['profile.completed', 'avatar.changed', 'intro.changed', 'category.added']);
    expect(await play.rows('quotaUse')).toEqual([]);
    expect(await play.row('accountCategory')).toMatchObject({ state: 'approved', isMain: true });
    expect(await play.code('profile.complete', who.admin, { name: '别的书屋', intro: '另一段介绍', avatar: 1 })).toBe(
      'profile_done',
    );
  });

  it('names: format, words, quota (C2, C1-1)', async () => {
    const play = await given('ready');
    const check = (name: string) => play.code('profile.checkName', who.operator, { name });
    expect(await check('测')).toBe('name_format');
    expect(await check('测试书屋')).toBe('ok');
    expect(await check('微信小助手')).toBe('name_forbidden');
    expect(await check('日历')).toBe('name_generic');
    expect(await check('某某银行')).toBe('ok');
    const rename = (name: string) => play.code('profile.name', who.operator, { name }, [who.admin]);
    expect(await rename('某某银行')).toBe('name_needs_material');
    expect(await rename('测试书屋一号')).toBe('ok');
    expect(await rename('测试书屋一号')).toBe('unchanged');
    expect(await rename('测试书屋二号')).toBe('ok');
    expect(await rename('测试书屋三号')).toBe('quota_used_up');
    expect(await play.code('profile.shortName', who.operator, { shortName: '二号书屋' }, [who.admin])).toBe(
      'short_name_not_from_name',
    );
    expect(await play.code('profile.shortName', who.operator, { shortName: '测试二号' }, [who.admin])).toBe('ok');
    expect(await play.code('profile.intro', who.operator, { intro: '很短' })).toBe('ok');
    expect(await play.code('profile.intro', who.operator, { intro: 'abc' })).toBe('intro_format');
  });
});

describe('members and development settings', () => {
  it('who may be added, and how many (D)', async () => {
    const play = await given('ready');
    const add = (wechatId: string, roles: string[] = ['developer']) =>
      play.code('member.add', who.admin, { wechatId, roles }, [who.admin]);
    expect(await add('nobody_here')).toBe('person_not_found');
    expect(await add(who.hidden)).toBe('person_not_found');
    expect(await add(who.busy)).toBe('person_full');
    expect(await add(who.admin)).toBe('is_administrator');
    expect(await add(who.operator)).toBe('already_bound');
    expect(await add(who.outsider, [])).toBe('roles_missing');
    expect(await add(`${who.outsider}\n${who.secondOutsider}, ${who.thirdOutsider}`, ['operator', 'analyst'])).toBe(
      'ok',
    );
    expect((await play.rows('member', { list: 'project' })).length).toBe(6);
    expect(
      await play.code('member.edit', who.admin, { wechatId: who.outsider, roles: ['developer'] }, [who.admin]),
    ).toBe('ok');
    expect(await play.code('member.edit', who.admin, { wechatId: who.outsider, roles: ['developer'] })).toBe(
      'unchanged',
    );
    expect(await play.code('member.add', who.operator, { wechatId: who.minor, roles: ['developer'] })).toBe(
      'no_permission',
    );
    expect(await play.code('tester.add', who.analyst, { wechatId: who.minor })).toBe('ok');
    expect(await play.code('tester.remove', who.developer, { wechatId: who.minor })).toBe('ok');
    expect(await play.code('tester.remove', who.developer, { wechatId: who.minor })).toBe('not_a_member');
  });

  it('the sixteenth member of a personal account is refused (D-5)', async () => {
    const play = await given('ready');
    for (let i = 0; i < 12; i++) {
      const idNumber = generateIdNumber({ n: i, birth: { year: 1990, month: 5, day: 5 }, gender: 'female' });
      await play.did('person.create', 'director', {
        wechatId: `extra_${i}aaaa`,
        nickname: `外${i}`,
        realName: '外来人',
        idNumber,
        phone: '19912345678',
      });
    }
    const ids = Array.from({ length: 13 }, (_, i) => (i < 12 ? `extra_${i}aaaa` : who.outsider));
    expect(await play.code('member.add', who.admin, { wechatId: ids.join(' '), roles: ['analyst'] }, [who.admin])).toBe(
      'members_full',
    );
    expect(
      await play.code('member.add', who.admin, { wechatId: ids.slice(0, 12).join(' '), roles: ['analyst'] }, [
        who.admin,
      ]),
    ).toBe('ok');
  });
});

it('a player without an account named registers a second one beside the first', async () => {
  const play = await given('registered');
  const player = new Player(play.id);
  await player.do('registration.start', who.outsider, {
    email: 'second@example.test',
    password: 'Rehearse-1',
    agreed: true,
  });
  expect((await play.rows('account')).length).toBe(2);
});

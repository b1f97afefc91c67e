import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '@/lib/domain/model';
import { packNames, packs } from '@/lib/domain/pack/index';
import { tickablePoints } from '@/lib/domain/role';
import { create, update, type Change } from '@/lib/domain/decision';
import { searchPeople, showMembers } from '@/lib/queries/members';
import { inTurn, locked } from '@/lib/store/lock';
import { loadActor } from '@/lib/store/actor';
import { apply } from '@/lib/store/rows';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase, type Options, type Rehearsal } from '../support/given';

withDatabase();

const add = (play: Rehearsal, wechatId: string, roles = ['developer']) =>
  play.code('member.add', who.admin, { wechatId, roles }, [who.admin]);
const addTester = (play: Rehearsal, as: string, wechatId: string) => play.code('tester.add', as, { wechatId });

/** Rows that would take hundreds of acts to make. */
const put = (play: Rehearsal, changes: Change[]): Promise<unknown> =>
  inTurn(play.id, () =>
    locked(play.id, async (world) => {
      await apply(world, changes);
      return { keep: true, value: null };
    }),
  );

/** Strangers named stranger_0, stranger_1 …; the first `listed` of them are on the list already. */
async function crowd(play: Rehearsal, size: number, list: 'project' | 'tester', listed: number): Promise<void> {
  const [template] = await play.rows('person');
  const { id: accountId } = await play.account();
  const { at } = await play.world();
  const ids = Array.from({ length: size }, (_, n) => 700_000 + n);
  await put(play, [
    ...ids.map((id, n) => create('person', { ...template!, id, wechatId: `stranger_${n}`, isSearchable: true })),
    ...ids.slice(0, listed).map((personId) =>
      create('member', {
        id: personId + 100_000,
        accountId,
        personId,
        list,
        roles: list === 'project' ? ['analyst'] : [],
        points: [],
        maySeeDevelopment: false,
        remark: '',
        addedById: null,
        addedAt: at,
      }),
    ),
  ]);
}

async function shown(play: Rehearsal) {
  return showMembers(await play.world(), await play.account());
}

describe.each(packNames)('members and testers (pack %s)', (pack) => {
  const start = (options: Options = {}) => given('ready', { pack, ...options });

  it('D-1 one administrator; one person holds several project roles', async () => {
    const play = await start();
    expect(await add(play, who.outsider, ['operator', 'developer', 'analyst'])).toBe('ok');
    const { admin, members } = await shown(play);
    expect(admin?.wechatId).toBe(who.admin);
    expect(members.find(({ wechatId }) => wechatId === who.outsider)?.roles).toEqual([
      'operator',
      'developer',
      'analyst',
    ]);
    expect(await play.code('audit.submit', who.outsider, { versionId: 1, rulesRead: true })).toBe('not_found');
    expect(await play.code('stats.view', who.outsider)).toBe('ok');
  });

  it('D-2 the administrator adds project members; testers are added by him and by every project member', async () => {
    const play = await start();
    for (const as of [who.operator, who.developer, who.analyst, who.tester, who.outsider])
      expect(await play.code('member.add', as, { wechatId: who.minor, roles: ['developer'] })).toBe('no_permission');
    for (const as of [who.admin, who.operator, who.developer, who.analyst]) {
      expect(await addTester(play, as, who.minor)).toBe('ok');
      expect(await play.code('tester.remove', as, { wechatId: who.minor })).toBe('ok');
    }
    for (const as of [who.tester, who.outsider]) expect(await addTester(play, as, who.minor)).toBe('no_permission');
  });

  it('D-3 several are queued in one act, with remark and rights; the administrator allows it last', async () => {
    const play = await start();
    const input = {
      wechatId: `${who.outsider}\n${who.secondOutsider}`,
      roles: ['operator', 'analyst'],
      remark: '外包',
    };
    expect(await play.code('member.add', who.admin, input)).toBe('ticket');
    expect((await shown(play)).members).toHaveLength(3);
    expect(await play.code('member.add', who.admin, input, [who.operator])).toBe('wrong_person');
    const { summary } = await play.row('scanTicket');
    expect(summary).toMatchObject({ who: ['孙悦', '吴昊'], roles: ['operator', 'analyst'], remark: '外包' });
    await play.did('member.add', who.admin, input, [who.admin]);
    const { members } = await shown(play);
    expect(members.filter(({ remark }) => remark === '外包').map(({ wechatId }) => wechatId)).toEqual([
      who.outsider,
      who.secondOutsider,
    ]);
  });

  it('D-4, D-7 each reason why somebody cannot be added is told apart', async () => {
    const play = await start();
    const ask = (wechatId: string) => play.do('member.add', who.admin, { wechatId, roles: ['developer'] });
    expect(await ask('nobody_here')).toMatchObject({ code: 'person_not_found', params: { why: 'absent' } });
    expect(await ask(who.hidden)).toMatchObject({ code: 'person_not_found', params: { why: 'hidden' } });
    expect(await ask(who.operator)).toMatchObject({ code: 'already_bound' });
    expect(await ask(who.busy)).toMatchObject({ code: 'person_full', params: { limit: 50 } });
    const world = await play.world();
    const actor = (await loadActor(world, { as: { wechatId: who.admin }, account: play.email }))!;
    const text = ['nobody_here', who.hidden, who.operator, who.busy, who.outsider].join('\n');
    const found = await searchPeople(world, actor.account!, actor, { text, list: 'project' });
    expect(found.map(({ nickname, refusal }) => [nickname, refusal?.code ?? 'addable'])).toEqual([
      [null, 'person_not_found'],
      [null, 'person_not_found'],
      ['陈静', 'already_bound'],
      ['冯忙', 'person_full'],
      ['孙悦', 'addable'],
    ]);
    // the search is exact: no part of an ID finds anybody
    expect(await ask(who.outsider.slice(0, 5))).toMatchObject({ code: 'person_not_found' });
  });

  it('D-5, G17 the limits go by subject, verification and release, for each list', async () => {
    const caps = packs[pack]['members.caps'].value;
    const personal = await start();
    await crowd(personal, 20, 'project', caps.personal - 3);
    expect((await shown(personal)).caps.members).toEqual({ limit: caps.personal, used: caps.personal, left: 0 });
    expect(await personal.do('member.add', who.admin, { wechatId: 'stranger_19', roles: ['analyst'] })).toMatchObject({
      code: 'members_full',
      params: { limit: caps.personal },
    });
    // the lists do not count together
    expect(await addTester(personal, who.admin, 'stranger_19')).toBe('ok');

    const company = await start({ subject: 'enterprise' });
    await crowd(company, 95, 'tester', 0);
    const account = await company.account();
    const is = (isVerified: boolean, isReleased: boolean): Promise<unknown> =>
      put(company, [
        update('account', account.id, {
          verifiedAt: isVerified ? account.createdAt : null,
          onlineReleaseId: isReleased ? 1 : null,
        }),
      ]);
    const limit = async () => (await shown(company)).caps.testers.limit;
    await is(false, false);
    expect(await limit()).toBe(caps.organisation);
    await is(false, true);
    expect(await limit()).toBe(caps.organisationVerifiedOrReleased);
    await is(true, true);
    expect(await limit()).toBe(caps.organisationVerifiedAndReleased);
    await is(true, false);
    expect(await limit()).toBe(caps.organisationVerifiedOrReleased);
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => `stranger_${from + n}`).join(' ');
    // one tester of the template is there: 60 are full with 59 more, 90 with 30 more
    expect(await addTester(company, who.admin, many(0, 60))).toBe('members_full');
    expect(await addTester(company, who.admin, many(0, 59))).toBe('ok');
    expect(await addTester(company, who.admin, 'stranger_59')).toBe('members_full');
    await is(true, true);
    expect(await addTester(company, who.admin, many(59, 89))).toBe('ok');
    expect(await addTester(company, who.admin, 'stranger_90')).toBe('members_full');
    // D-7: a limit that falls keeps who is there and lets nobody in
    await is(false, false);
    expect((await shown(company)).caps.testers).toEqual({ limit: caps.organisation, used: 90, left: 0 });
    expect(await company.code('tester.remove', who.admin, { wechatId: 'stranger_0' })).toBe('ok');
    expect(await addTester(company, who.admin, 'stranger_0')).toBe('members_full');
  });

  it('D-6, G17 nobody is in more than 50 mini programs, counted for each list', async () => {
    const play = await start();
    const person = await play.row('person', { wechatId: who.outsider });
    await put(play, [update('person', person.id, { outsideMemberships: 49, outsideTesterships: 50 })]);
    expect(await addTester(play, who.admin, who.outsider)).toBe('person_full');
    expect(await add(play, who.outsider)).toBe('ok');
    const other = await play.row('person', { wechatId: who.secondOutsider });
    await put(play, [update('person', other.id, { outsideMemberships: 50 })]);
    expect(await add(play, who.secondOutsider)).toBe('person_full');
    expect(await addTester(play, who.admin, who.secondOutsider)).toBe('ok');
  });

  it('D-9 adding, changing and removing a project member takes the administrator’s phone', async () => {
    const play = await start();
    const acts: [Parameters<Rehearsal['code']>[0], JsonObject][] = [
      ['member.add', { wechatId: who.outsider, roles: ['developer'] }],
      ['member.edit', { wechatId: who.analyst, roles: ['operator'] }],
      ['member.remove', { wechatId: who.analyst }],
    ];
    for (const [action, input] of acts) {
      expect(await play.code(action, who.admin, input)).toBe('ticket');
      expect(await play.code(action, who.admin, input, [who.developer])).toBe('wrong_person');
      expect(await play.code(action, who.admin, input, [who.admin])).toBe('ok');
    }
    expect(await play.code('member.edit', who.admin, { wechatId: who.operator, roles: [] }, [who.admin])).toBe(
      'roles_missing',
    );
    expect(await play.code('member.edit', who.admin, { wechatId: who.operator, roles: ['operator'] })).toBe(
      'unchanged',
    );
    expect(
      await play.code('member.edit', who.admin, { wechatId: who.operator, roles: ['operator'], remark: '店长' }, [
        who.admin,
      ]),
    ).toBe('ok');
  });

  it('D-10 the development version is for the administrator and developers, the trial version for everybody listed', async () => {
    const play = await start();
    const versionId = await upload(play);
    await play.did('trial.choose', who.developer, { versionId });
    const opens = async (action: 'development.open' | 'trial.open', as: string) =>
      play.code(action, as, action === 'development.open' ? { versionId } : {});
    for (const as of [who.admin, who.developer]) expect(await opens('development.open', as)).toBe('ok');
    for (const as of [who.operator, who.analyst, who.tester, who.outsider])
      expect(await opens('development.open', as)).toBe('no_permission');
    for (const as of [who.admin, who.operator, who.developer, who.analyst, who.tester])
      expect(await opens('trial.open', as)).toBe('ok');
    expect(await opens('trial.open', who.outsider)).toBe('no_permission');
  });

  it('D-11 the administrator needs no place on a list', async () => {
    const play = await start();
    expect(await add(play, who.admin)).toBe('is_administrator');
    expect(await addTester(play, who.developer, who.admin)).toBe('is_administrator');
    expect(await play.code('member.remove', who.admin, { wechatId: who.admin })).toBe('is_administrator');
  });

  it('D-14 nobody leaves by himself: only the administrator removes a project member', async () => {
    const play = await start();
    for (const as of [who.operator, who.developer, who.analyst])
      expect(await play.code('member.remove', as, { wechatId: as })).toBe('no_permission');
    expect(await play.code('tester.remove', who.tester, { wechatId: who.tester })).toBe('no_permission');
    expect(await play.code('member.remove', who.admin, { wechatId: who.analyst }, [who.admin])).toBe('ok');
    expect(await play.code('tester.add', who.analyst, { wechatId: who.minor })).toBe('no_permission');
  });

  it('G18 a tester does not log in; a developer removes testers, an analyst adds them', async () => {
    const play = await start();
    const entered = await play.do('console.login', who.tester, { email: play.email!, password: play.password! }, [
      who.tester,
    ]);
    expect(entered).toMatchObject({ code: 'no_permission' });
    expect(await play.code('tester.remove', who.developer, { wechatId: who.tester })).toBe('ok');
    expect(await play.code('tester.add', who.analyst, { wechatId: who.tester })).toBe('ok');
  });
});

async function upload(play: Rehearsal): Promise<number> {
  const file = await play.player.file('package', 'app.zip', sampleZip('corner-library'));
  const { result } = await play.did('version.upload', who.developer, { version: '1.0.0', remark: '', package: file });
  return result!.versionId as number;
}

describe('查看开发版 (D-8)', () => {
  it('G18 granted by a developer it takes the administrator’s scan; then the tester opens the development version', async () => {
    const play = await given('ready', { pack: '2024' });
    const versionId = await upload(play);
    const opens = () => play.code('development.open', who.tester, { versionId });
    expect(await opens()).toBe('no_permission');
    const grant = (as: string, phones: string[] = []) =>
      play.code('tester.grantDevelopment', as, { wechatId: who.tester }, phones);
    expect(await grant(who.tester)).toBe('no_permission');
    expect(await grant(who.developer)).toBe('ticket');
    expect(await grant(who.developer, [who.developer])).toBe('wrong_person');
    expect(await opens()).toBe('no_permission');
    expect(await grant(who.developer, [who.admin])).toBe('ok');
    expect(await opens()).toBe('ok');
    expect((await shown(play)).testers[0]?.maySeeDevelopment).toBe(true);
    // taking it away needs no phone
    expect(await play.code('tester.revokeDevelopment', who.analyst, { wechatId: who.tester })).toBe('ok');
    expect(await opens()).toBe('no_permission');
  });

  it('is given while adding, with the limits of adding', async () => {
    const play = await given('ready', { pack: '2024' });
    const grant = (wechatId: string) =>
      play.code('tester.grantDevelopment', who.analyst, { wechatId, remark: '外部' }, [who.admin]);
    expect(await grant(`${who.outsider} ${who.tester}`)).toBe('ok');
    const { testers } = await shown(play);
    expect(testers.map(({ wechatId, maySeeDevelopment, remark }) => [wechatId, maySeeDevelopment, remark])).toEqual([
      [who.tester, true, ''],
      [who.outsider, true, '外部'],
    ]);
    expect(await grant(who.busy)).toBe('person_full');
    expect(await grant(who.hidden)).toBe('person_not_found');
    expect(await grant(who.tester)).toBe('already_granted');
  });

  it('does not exist in pack 2021', async () => {
    const play = await given('ready', { pack: '2021' });
    expect(await play.code('tester.grantDevelopment', who.admin, { wechatId: who.tester })).toBe('grant_absent');
    expect(packs['2021']['members.analystKinds'].value).toHaveLength(1);
    expect(packs['2024']['members.analystKinds'].value).toContainEqual({ kind: 'trade', isSimulated: false });
  });
});

describe('rights ticked one by one (perm.model=points, product §1.7)', () => {
  let play: Rehearsal;
  beforeAll(async () => {
    play = await given('ready', { set: { 'perm.model': 'points' } });
  });
  const give = (wechatId: string, points: readonly string[]) =>
    play.code('member.add', who.admin, { wechatId, points: [...points] }, [who.admin]);

  it('there are twelve, and no roles', async () => {
    expect(tickablePoints).toHaveLength(12);
    expect(await add(play, who.outsider)).toBe('rights_of_other_model');
    expect(await give(who.outsider, [])).toBe('points_missing');
    expect(await give(who.outsider, ['cloud'])).toBe('bad_input');
    const roles = await given('ready');
    const asked = await roles.code('member.add', who.admin, { wechatId: who.outsider, points: ['pay'] });
    expect(asked).toBe('rights_of_other_model');
  });

  it('a member may do what was ticked for him and nothing else', async () => {
    expect(await give(who.outsider, ['login', 'analytics'])).toBe('ok');
    const may = async (action: Parameters<Rehearsal['code']>[0], input: JsonObject = {}) =>
      (await play.code(action, who.outsider, input)) !== 'no_permission';
    expect(await may('stats.view')).toBe(true);
    expect(await may('member.view')).toBe(true);
    expect(await may('ops.view')).toBe(true);
    expect(await may('pay.view')).toBe(false);
    expect(await may('audit.submit')).toBe(false);
    expect(await may('profile.intro', { intro: '查书，借书' })).toBe(false);
    expect(
      await play.code('member.edit', who.admin, { wechatId: who.outsider, points: ['release'] }, [who.admin]),
    ).toBe('ok');
    // what is the operator's goes with 开发管理
    expect(await may('profile.intro', { intro: '查书，借书' })).toBe(true);
    expect(await may('audit.submit')).toBe(true);
    expect(await may('stats.view')).toBe(false);
    const refused = await play.do('stats.view', who.outsider);
    expect(refused).toMatchObject({ code: 'no_permission', params: { points: ['analytics'] } });
  });

  it('without 登录 he enters with the administrator’s consent, like a stranger', async () => {
    expect(await give(who.secondOutsider, ['pay'])).toBe('ok');
    const login = (phones: string[]) =>
      play.code('console.login', who.secondOutsider, { email: play.email!, password: play.password! }, phones);
    expect(await login([who.secondOutsider])).toBe('ticket');
    expect(await login([who.secondOutsider, who.admin])).toBe('ok');
    expect(await play.code('pay.view', who.secondOutsider)).toBe('ok');
  });

  it('a role from before counts as its rights until they are ticked anew', async () => {
    const { members, model } = await shown(play);
    expect(model).toBe('points');
    const developer = members.find(({ wechatId }) => wechatId === who.developer)!;
    expect(developer.points).toEqual(['development', 'experience', 'login', 'devSettings']);
    expect(await play.code('cloud.view', who.developer)).toBe('no_permission');
    const points = ['development', 'login'];
    await play.did('member.edit', who.admin, { wechatId: who.developer, points }, [who.admin]);
    const after = await shown(play);
    expect(after.members.find(({ wechatId }) => wechatId === who.developer)).toMatchObject({ roles: [], points });
  });
});

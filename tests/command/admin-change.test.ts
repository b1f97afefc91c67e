import { describe, expect, it } from 'vitest';
import { generateIdNumber } from '@/lib/domain/identity-generator';
import type { JsonObject } from '@/lib/domain/model';
import { packs, packNames } from '@/lib/domain/pack/index';
import { can } from '@/lib/domain/policy';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { registerPersonal } from '../support/second-account';

withDatabase();

const successor = 'wangfang_new';

/** Another WeChat with the name and number of the administrator; `set`: what is different about it. */
async function secondWechat(play: Rehearsal, set: JsonObject = {}): Promise<void> {
  const { realName, idNumber, phone } = await play.row('person', { wechatId: who.admin });
  const same = { realName, idNumber, phone, isRealNameVerified: true };
  await play.did('person.create', 'director', { wechatId: successor, nickname: '王芳二', ...same, ...set });
}

/** What an organisation enters for a new administrator, with the code from his phone. */
async function formFor(play: Rehearsal, wechatId: string): Promise<JsonObject> {
  const { idNumber: oldIdNumber } = await play.row('person', { wechatId: who.admin });
  const { realName, idNumber, phone } = await play.row('person', { wechatId });
  await play.travel({ hours: 1 });
  await play.did('admin.sendSms', who.admin, { phone });
  const { code } = await play.player.lastSms(phone);
  return { oldIdNumber, adminName: realName, idNumber, phone, smsCode: code! };
}

const adminOf = async (play: Rehearsal): Promise<string> => {
  const { adminPersonId } = await play.row('account', { email: play.email! });
  return (await play.rows('person')).find(({ id }) => id === adminPersonId)!.wechatId;
};

describe.each(packNames)('D-12 in pack %s', (pack) => {
  it('a person: the new WeChat scans, then the old one; name and number stay', async () => {
    const play = await given('ready', { pack });
    await secondWechat(play);
    const before = await play.account();
    await play.did('admin.change', who.admin, {}, [successor, who.admin]);
    const after = await play.account();
    expect(await adminOf(play)).toBe(successor);
    expect([after.adminIdHash, after.adminPhoneHash]).toEqual([before.adminIdHash, before.adminPhoneHash]);
  });

  it('an organisation: the old administrator scans, then the new one; number and phone are his', async () => {
    const play = await given('ready', { pack, subject: 'enterprise' });
    const before = await play.account();
    const input = await formFor(play, who.outsider);
    expect(await play.code('admin.change', who.admin, input, [who.outsider])).toBe('wrong_person');
    await play.did('admin.change', who.admin, input, [who.admin, who.outsider]);
    const after = await play.account();
    expect(await adminOf(play)).toBe(who.outsider);
    expect(after.adminIdHash).not.toBe(before.adminIdHash);
    expect(after.adminPhoneHash).not.toBe(before.adminPhoneHash);
    expect((await play.log()).findLast(({ event }) => event === 'admin.changed')).toMatchObject({
      actorName: '王芳',
      confirmedBy: [{ name: '王芳' }, { name: '孙悦' }],
    });
  });
});

it('D3: only the administrator may, and both must scan', () => {
  for (const pack of Object.values(packs)) {
    expect(can('admin.change', { kind: 'person', roles: ['admin'] }, pack)).toMatchObject({
      answer: 'scan',
      scan: ['admin', 'newAdmin'],
    });
    expect(can('admin.change', { kind: 'person', roles: ['operator'] }, pack).answer).toBe('no');
  }
});

describe('the rights go over', () => {
  it('the old administrator loses them at once, his sessions end; the new one leaves the lists; members are told', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const { id: accountId } = await play.account();
    for (const wechatId of [who.admin, who.operator])
      await play.did('console.scanLogin', wechatId, {}, [wechatId], { accountId });
    await play.did('devtool.signIn', who.admin, {}, [who.admin]);
    await play.did('admin.change', who.admin, await formFor(play, who.operator), [who.admin, who.operator]);
    const people = await play.rows('person');
    const nameOf = (id: number): string => people.find((person) => person.id === id)!.wechatId;
    const sessions = await play.rows('consoleSession');
    expect(sessions.map(({ personId, endedAt }) => [nameOf(personId), endedAt === null])).toEqual([
      [who.admin, false],
      [who.operator, true],
    ]);
    expect((await play.row('devtoolSession')).endedAt).not.toBeNull();
    expect((await play.rows('member')).map(({ personId }) => nameOf(personId))).not.toContain(who.operator);
    expect(await play.code('secret.create', who.admin)).toBe('no_permission');
    expect(await play.code('secret.create', who.operator, {}, [who.admin])).toBe('wrong_person');
    expect(await play.code('secret.create', who.operator, {}, [who.operator])).toBe('ok');
    const told = await (
      await play.world()
    ).client.phoneMessage.findMany({
      where: { sandboxId: play.id, event: 'admin.changed' },
    });
    expect(told.map(({ personId }) => nameOf(personId)).toSorted()).toEqual(
      [who.operator, who.developer, who.analyst].toSorted(),
    );
    expect((await play.player.lastMail(play.email!)).to).toBe('陈静');
  });

  it('who developed elsewhere stays signed in to the devtool', async () => {
    const play = await given('ready');
    await registerPersonal(play, 'second@example.test', who.admin);
    await secondWechat(play);
    await play.did('devtool.signIn', who.admin, {}, [who.admin]);
    await play.did('admin.change', who.admin, {}, [successor, who.admin]);
    expect((await play.row('devtoolSession')).endedAt).toBeNull();
  });

  it('a ticket that the old administrator had asked for is refused when it is scanned afterwards', async () => {
    const play = await given('ready');
    await secondWechat(play);
    expect(await play.code('secret.create', who.admin)).toBe('ticket');
    const { id: ticketId } = await play.row('scanTicket');
    await play.did('admin.change', who.admin, {}, [successor, who.admin]);
    const { allowOnPhone } = await import('@/lib/scan');
    const scan = (wechatId: string) => allowOnPhone({ sandboxId: play.id, ticketId, scanner: { as: { wechatId } } });
    expect(await scan(who.admin)).toMatchObject({ refusal: { code: 'wrong_person' } });
    expect(await scan(successor)).toMatchObject({ refusal: { code: 'no_permission' } });
    expect(await play.rows('appSecret')).toEqual([]);
  });
});

describe('wrong persons', () => {
  it.each([
    ['another name', { realName: '王小芳' }, 'wrong_person'],
    [
      'another ID number',
      { idNumber: generateIdNumber({ n: 77, birth: { year: 1990, month: 1, day: 2 }, gender: 'female' }) },
      'wrong_person',
    ],
    ['no real name', { isRealNameVerified: false }, 'not_real_name_verified'],
  ] as const)('of a personal account: %s', async (_, set, code) => {
    const play = await given('ready');
    await secondWechat(play, set);
    expect(await play.code('admin.change', who.admin, {}, [successor])).toBe(code);
    expect(await adminOf(play)).toBe(who.admin);
  });

  it('the WeChat that is the administrator already is not a new one', async () => {
    const play = await given('ready');
    expect(await play.code('admin.change', who.admin, {}, [who.admin])).toBe('wrong_person');
  });

  it('of a personal account nobody else can be entered', async () => {
    const play = await given('ready');
    expect(await play.code('admin.change', who.admin, { adminName: '孙悦' })).toBe('admin_identity_fixed');
    expect(await play.code('admin.sendSms', who.admin, { phone: '19900000123' })).toBe('admin_identity_fixed');
  });

  it('of an organisation: every field, the old number, a valid adult number, the code', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const input = await formFor(play, who.outsider);
    const { idNumber } = await play.row('person', { wechatId: who.minor });
    for (const [change, code] of [
      [{ oldIdNumber: input.idNumber! }, 'old_id_wrong'],
      [{ idNumber: '110105194912310021' }, 'id_number_bad'],
      [{ idNumber }, 'is_minor'],
      [{ smsCode: '000000' }, 'sms_wrong'],
    ] as const)
      expect(await play.code('admin.change', who.admin, { ...input, ...change })).toBe(code);
    const { phone: _, ...without } = input;
    expect(await play.do('admin.change', who.admin, without)).toMatchObject({
      code: 'admin_identity_missing',
      field: 'phone',
    });
    expect((await play.log()).filter(({ refusal }) => refusal === 'old_id_wrong')).toHaveLength(1);
    await play.travel({ hours: 1 });
    expect(await play.code('admin.change', who.admin, input)).toBe('sms_expired');
    const everything = JSON.stringify([await play.log(), await play.rows('scanTicket')]);
    expect(everything).not.toContain(input.idNumber);
    expect(everything).not.toContain(input.phone);
  });

  it('a phone of the old administrator or a third person is not the new one', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const input = await formFor(play, who.outsider);
    for (const wrong of [who.admin, who.secondOutsider])
      expect(await play.code('admin.change', who.admin, input, [who.admin, wrong])).toBe('wrong_person');
    expect(await adminOf(play)).toBe(who.admin);
  });
});

describe('limits (A3-13)', () => {
  it('an ID number, phone or WeChat that administers enough already is refused by name', async () => {
    const set = { 'reg.perIdNumber': '1', 'reg.perPhone': '9', 'reg.perWechatAsAdmin': '9' };
    for (const [limit, code] of [
      ['reg.perIdNumber', 'id_number_full'],
      ['reg.perPhone', 'phone_full'],
      ['reg.perWechatAsAdmin', 'wechat_full'],
    ] as const) {
      const play = await given('ready', {
        subject: 'enterprise',
        set: { ...set, 'reg.perIdNumber': '9', [limit]: '1' },
      });
      await registerPersonal(play, 'second@example.test', who.outsider);
      const input = await formFor(play, who.outsider);
      expect(await play.code('admin.change', who.admin, input, [who.admin, who.outsider])).toBe(code);
      expect(await adminOf(play)).toBe(who.admin);
    }
  });

  it('what this account holds itself does not count against it', async () => {
    const play = await given('ready', { set: { 'reg.perIdNumber': '1', 'reg.perPhone': '1' } });
    await secondWechat(play);
    await play.did('admin.change', who.admin, {}, [successor, who.admin]);
    expect(await adminOf(play)).toBe(successor);
  });

  it('the code of a change is used up by it', async () => {
    const play = await given('ready', { subject: 'enterprise' });
    const input = await formFor(play, who.outsider);
    await play.did('admin.change', who.admin, input, [who.admin, who.outsider]);
    const { idNumber: oldIdNumber } = await play.row('person', { wechatId: who.outsider });
    expect(await play.code('admin.change', who.outsider, { ...input, oldIdNumber })).toBe('sms_wrong');
  });
});

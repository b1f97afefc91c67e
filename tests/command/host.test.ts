import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/db/client';
import { zhCN } from '@/lib/i18n/messages';
import { createGuest } from '@/lib/platform/create-guest';
import { createSandbox, type NewSandbox } from '@/lib/platform/create-sandbox';
import { deleteStaleGuests } from '@/lib/platform/delete-sandbox';
import { hostedUse, listHosted, staleGuestSandboxes } from '@/lib/platform/host-list';
import { currentVisit, endVisit, lookIn, visitOf } from '@/lib/platform/host-visit';
import { restartSandbox } from '@/lib/platform/restart-sandbox';
import { setPowers, takeSeat } from '@/lib/platform/seat';
import { signUp } from '@/lib/platform/sign-up';
import { hostPage, readHostQuery } from '@/lib/web/host-query';
import { readStartLink, startLinkPath } from '@/lib/web/start-link';
import { given, who, withDatabase } from '../support/given';

withDatabase();
afterEach(() => vi.useRealTimers());

const make = (ownerId: string, more: Partial<NewSandbox> = {}) =>
  createSandbox({ ownerId, template: 'blank', pack: '2021', subject: 'personal', ...more });

let host: { id: string; nickname: string } | undefined;
async function theHost() {
  if (!host) {
    const made = await signUp({ nickname: '主持', email: 'host@example.test', password: 'correct horse' });
    if (!made.ok) throw new Error('no host');
    expect(made.user.isHost).toBe(true);
    host = made.user;
  }
  return host;
}

const names = async (sandboxId: string): Promise<string[]> => {
  const { read } = await database();
  const rows = await read.platformEntry.findMany({ where: { sandboxId }, select: { name: true } });
  return rows.map(({ name }) => name);
};

describe('start links', () => {
  const read = (query: Parameters<typeof readStartLink>[0]) => readStartLink(query, zhCN);

  it('say the start; what they leave out has its usual value', () => {
    const link = read({
      template: 'live',
      pack: '2021',
      subject: 'enterprise',
      set: ['gray.days=7', 'release.open=no'],
    });
    expect(link).toMatchObject({
      ok: true,
      asked: {
        template: 'live',
        pack: '2021',
        subject: 'enterprise',
        reviewMode: 'auto',
        isUnfiled: false,
        switches: { 'gray.days': 7, 'release.open': false },
      },
    });
    expect(read({})).toMatchObject({ ok: true, asked: { template: 'blank', pack: '2024', subject: 'personal' } });
  });

  it('name every parameter that is wrong, doubled or unknown', () => {
    const link = read({
      template: 'castle',
      pack: ['2021', '2024'],
      set: ['gray.weeks=1', 'nonsense'],
      at: 'tomorrow',
      teacher: 'x',
    });
    const named = link.ok ? [] : link.problems.map(({ parameter }) => parameter);
    expect(named.toSorted()).toEqual(['at', 'pack', 'set', 'teacher', 'template']);
  });

  it('give everybody the same draws: two sandboxes of one link have the same people', async () => {
    const query = { template: 'ready', pack: '2021', set: 'members.testerMaySeeDevelopment=yes' };
    const links = [read(query), read({ ...query })];
    const people = await Promise.all(
      links.map(async (link) => {
        if (!link.ok) throw new Error('bad link');
        const guest = await createGuest('学员');
        const { id } = await createSandbox({ ...link.asked, ownerId: guest.id });
        const { read: db } = await database();
        const rows = await db.person.findMany({ where: { sandboxId: id }, orderBy: { id: 'asc' } });
        return rows.map(({ idNumber, phone }) => [idNumber, phone]);
      }),
    );
    expect(people[0]).toEqual(people[1]);
    const other = read({ ...query, seed: 'another' });
    expect(other.ok && other.asked.seed).toBe('another');
  });

  it('are made from what the form says, and read back as that', () => {
    const values = {
      template: 'ready',
      subject: 'media',
      pack: '2024',
      review: 'human',
      unfiled: 'on',
      name: '周三班',
      seed: 's1',
      switches: 'gray.days=7\n\nrelease.open=no',
    };
    const path = startLinkPath(values);
    const url = new URL(path, 'http://localhost');
    expect(url.pathname).toBe('/try');
    const query: Record<string, string[]> = {};
    for (const [key, value] of url.searchParams) (query[key] ??= []).push(value);
    expect(read(query)).toMatchObject({
      ok: true,
      asked: { template: 'ready', subject: 'media', reviewMode: 'human', isUnfiled: true, name: '周三班', seed: 's1' },
    });
  });
});

describe('the host', () => {
  it('sees every sandbox with its owner and size; search, order and pages', async () => {
    const boss = await theHost();
    const guest = await createGuest('路过的人');
    const { id } = await make(guest.id, { name: '周四的练习' });
    const half = await make(boss.id, { name: '自己的' });
    const all = await listHosted();
    expect(all.map((row) => row.id)).toEqual(expect.arrayContaining([id, half.id]));
    expect(all.find((row) => row.id === id)).toMatchObject({
      owner: { nickname: '路过的人', kind: 'guest' },
      bytes: 0,
    });
    const found = hostPage(all, readHostQuery({ q: '周四', owner: 'guest', sort: 'created' }));
    expect(found.rows.map((row) => row.id)).toEqual([id]);
    expect(hostPage(all, readHostQuery({ owner: 'user' })).rows.map((row) => row.id)).toEqual([half.id]);
    const many = Array.from({ length: 45 }, (_, n) => ({ ...all[0]!, id: `s${n}`, name: `练习 ${n}` }));
    const last = hostPage(many, readHostQuery({ page: '9', sort: 'name' }));
    expect([last.page, last.pages, last.rows.length]).toEqual([3, 3, 5]);
  });

  it('looks in: its people see it, its log and the platform say so, and leaving ends it', async () => {
    const boss = await theHost();
    const play = await given('blank');
    const before = (await play.world()).sandbox.seq;
    expect(await lookIn(play.id, boss, 'look')).toBe(true);
    expect(await currentVisit(play.id)).toMatchObject({ userId: boss.id, purpose: 'look' });
    // open pages follow
    expect((await play.world()).sandbox.seq).toBeGreaterThan(before);
    expect(await lookIn(play.id, boss, 'review')).toBe(true);
    expect(await visitOf(play.id, boss.id)).toMatchObject({ purpose: 'review' });
    expect(await visitOf(play.id, 'somebody else')).toBeNull();
    await endVisit(play.id, boss);
    await endVisit(play.id, boss);
    expect(await currentVisit(play.id)).toBeNull();
    const log = (await play.log()).filter(({ event }) => event.startsWith('host.'));
    expect(log.map(({ event }) => event)).toEqual(['host.looked_in', 'host.looked_in', 'host.left']);
    expect(await names(play.id)).toEqual(expect.arrayContaining(['host.looked_in', 'host.left']));
    expect(await lookIn('nowhere', boss, 'look')).toBe(false);
  });

  it('a visit ends by itself half an hour after he was last seen there', async () => {
    const boss = await theHost();
    const play = await given('blank');
    await lookIn(play.id, boss, 'look');
    const { write } = await database();
    await write.hostVisit.updateMany({
      where: { sandboxId: play.id },
      data: { seenAt: new Date(Date.now() - 31 * 60_000) },
    });
    expect(await visitOf(play.id, boss.id)).toBeNull();
    expect(await currentVisit(play.id)).toBeNull();
  });

  it('starts a sandbox again from its template: the same start, address and seats, nothing else', async () => {
    const boss = await theHost();
    const owner = await createGuest('讲师');
    const pupil = await createGuest('学员');
    const start = { template: 'ready', seed: 'again', name: '一班', switches: { 'gray.days': 7 } } as const;
    const { id } = await make(owner.id, { ...start, pack: '2024', isUnfiled: true, reviewMode: 'human' });
    const { read } = await database();
    const look = async () => {
      const sandbox = await read.sandbox.findUniqueOrThrow({ where: { id } });
      const people = await read.person.findMany({ where: { sandboxId: id }, orderBy: { id: 'asc' } });
      const account = await read.account.findFirstOrThrow({ where: { sandboxId: id } });
      const { ownerId, name, template, pack, subjectType, switches, seed, reviewMode, isUnfiled } = sandbox;
      return {
        sandbox: { ownerId, name, template, pack, subjectType, switches, seed, reviewMode, isUnfiled },
        people: people.map(({ wechatId, idNumber }) => [wechatId, idNumber]),
        appId: account.appId,
        members: await read.member.count({ where: { sandboxId: id } }),
      };
    };
    const before = await look();
    const lilei = await read.person.findFirstOrThrow({ where: { sandboxId: id, wechatId: who.developer } });
    await takeSeat(id, pupil.id, lilei.id);
    const seat = await read.seat.findFirstOrThrow({ where: { sandboxId: id } });
    await setPowers(id, owner.id, seat.id, ['travel']);
    const { write } = await database();
    await write.member.deleteMany({ where: { sandboxId: id } });
    expect(await restartSandbox(id, boss.id)).toBe(true);
    expect(await look()).toEqual(before);
    expect((await hostedUse(id)).players).toEqual([{ user: '学员', person: '李雷' }]);
    expect((await read.seat.findFirstOrThrow({ where: { sandboxId: id } })).powers).toEqual(['travel']);
    expect(await names(id)).toContain('sandbox.restarted');
    expect(await restartSandbox('nowhere', boss.id)).toBe(false);
  });

  it('deletes guests’ sandboxes that he was shown and that are still unused, and no others', async () => {
    const boss = await theHost();
    const guest = await createGuest('走了的人');
    const old = await make(guest.id, { name: '旧' });
    const unlisted = await make(guest.id, { name: '旧而没列' });
    const own = await make(boss.id, { name: '主持人自己的' });
    const cli = await given('blank');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 86_400_000 });
    const fresh = await make(guest.id, { name: '新' });
    const stale = (await staleGuestSandboxes(30)).map(({ id }) => id);
    expect(stale).toEqual(expect.arrayContaining([old.id, unlisted.id]));
    for (const id of [fresh.id, own.id, cli.id]) expect(stale).not.toContain(id);
    expect(await deleteStaleGuests(boss.id, 30, [old.id, fresh.id, own.id, cli.id])).toBe(1);
    const left = (await listHosted()).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining([unlisted.id, fresh.id, own.id, cli.id]));
    expect(left).not.toContain(old.id);
    expect(await names(old.id)).toContain('sandbox.deleted');
  });
});

/** 成员管理: the administrator, project members and testers of an account, with what may be done (product §1.7). */
import { registry } from '@/lib/commands/index';
import type { Actor } from '@/lib/domain/decision';
import { tickedPoints } from '@/lib/domain/member';
import { memberCap, membersLeft, wechatIdsIn } from '@/lib/domain/member-list';
import type { Account, JsonObject, Member, Person, ProjectRole } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import type { Point } from '@/lib/domain/role';
import type { Refusal } from '@/lib/domain/refusal';
import { judge } from '@/lib/judge';
import { loadCandidates } from '@/lib/store/member';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

type Who = Pick<Person, 'wechatId' | 'nickname'> & { personId: number };
type Row = Who & { remark: string; addedAt: Date; addedBy: string | null };
/** `points`: where rights are ticked one by one (perm.model), those that are ticked; else none. */
export type ShownMember = Row & { roles: ProjectRole[]; points: Point[] };
export type ShownTester = Row & { maySeeDevelopment: boolean };
export type Cap = { limit: number; used: number; left: number };
export type ShownMembers = {
  /** how rights are given: by role, or ticked one by one */
  model: 'roles' | 'points';
  admin: (Who & { realName: string; phoneMasked: string | null }) | null;
  members: ShownMember[];
  testers: ShownTester[];
  caps: { members: Cap; testers: Cap };
};

const whoIs = ({ id, wechatId, nickname }: Person): Who => ({ personId: id, wechatId, nickname });

/** `caipai show members`, and what the page shows. */
export async function showMembers(world: World, account: Account): Promise<ShownMembers> {
  const [people, rows] = await Promise.all([many(world, 'person'), many(world, 'member', { accountId: account.id })]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const listed = (member: Member): Row[] => {
    const person = byId.get(member.personId);
    if (!person) return [];
    const { remark, addedAt } = member;
    return [{ ...whoIs(person), remark, addedAt, addedBy: byId.get(member.addedById ?? 0)?.nickname ?? null }];
  };
  const cap = (list: Member['list']): Cap => ({
    limit: memberCap(account, world.pack),
    used: rows.filter((row) => row.list === list).length,
    left: membersLeft(account, rows, list, world.pack),
  });
  const admin = byId.get(account.adminPersonId ?? 0);
  const model = world.pack['perm.model'].value;
  const rights = (row: Member): Pick<ShownMember, 'roles' | 'points'> => ({
    roles: row.roles,
    points: model === 'points' ? tickedPoints(row) : [],
  });
  return {
    model,
    admin: admin ? { ...whoIs(admin), realName: admin.realName, phoneMasked: account.adminPhoneMasked } : null,
    members: rows
      .filter((row) => row.list === 'project')
      .flatMap((row) => listed(row).map((shown) => ({ ...shown, ...rights(row) }))),
    testers: rows
      .filter((row) => row.list === 'tester')
      .flatMap((row) => listed(row).map((shown) => ({ ...shown, maySeeDevelopment: row.maySeeDevelopment }))),
    caps: { members: cap('project'), testers: cap('tester') },
  };
}

export type MembersPage = ShownMembers & {
  changeAdmin: Judged;
  add: Judged;
  addTester: Judged;
  /** by person: what the row's buttons answer */
  edit: Record<number, Judged>;
  remove: Record<number, Judged>;
  removeTester: Record<number, Judged>;
  /** 查看开发版 on and off; null in a pack that does not have it (D-8) */
  development: Record<number, Judged> | null;
};

async function judgeAll(people: readonly Who[], of: (who: Who) => Promise<Judged>): Promise<Record<number, Judged>> {
  return Object.fromEntries(await Promise.all(people.map(async (who) => [who.personId, await of(who)] as const)));
}

type Ask = (action: Action, input: JsonObject) => Promise<Judged>;

async function judgeGrants(testers: readonly ShownTester[], ask: Ask): Promise<Record<number, Judged>> {
  const judged = await Promise.all(
    testers.map(({ maySeeDevelopment, personId, wechatId }) =>
      maySeeDevelopment ? ask('tester.revokeDevelopment', { personId }) : ask('tester.grantDevelopment', { wechatId }),
    ),
  );
  return Object.fromEntries(testers.map(({ personId }, i) => [personId, judged[i]!]));
}

/** The members page; its buttons are judged with the input that they lead to. */
export async function membersPage(world: World, account: Account, actor: Actor): Promise<MembersPage> {
  const shown = await showMembers(world, account);
  const { members, testers } = shown;
  const ask: Ask = (action, input) => button(world, actor, action, input);
  return {
    ...shown,
    changeAdmin: await ask('admin.change', {}),
    add: await ask('member.add', {}),
    addTester: await ask('tester.add', {}),
    // without roles the answer is about a field of the form behind the button: it may be opened
    edit: await judgeAll(members, ({ personId }) => ask('member.edit', { personId })),
    remove: await judgeAll(members, ({ personId }) => ask('member.remove', { personId })),
    removeTester: await judgeAll(testers, ({ personId }) => ask('tester.remove', { personId })),
    development: world.pack['members.testerMaySeeDevelopment'].value ? await judgeGrants(testers, ask) : null,
  };
}

export type Found = { wechatId: string; nickname: string | null; refusal: Refusal | null };

/** 微信号 search: each ID with the person, or with what adding him would be refused with. */
export async function searchPeople(
  world: World,
  account: Account,
  actor: Actor,
  { text, list }: { text: string; list: Member['list'] },
): Promise<Found[]> {
  const { candidates } = await loadCandidates(world, account, text.slice(0, 2000), list);
  return Promise.all(
    candidates.map(async ({ wechatId, person }) => {
      const rights = world.pack['perm.model'].value === 'points' ? { points: ['login'] } : { roles: ['operator'] };
      const input = list === 'project' ? { wechatId, ...rights } : { wechatId };
      const judged = await judge(world, registry[list === 'project' ? 'member.add' : 'tester.add'], actor, input);
      const refusal = judged.kind === 'refused' ? judged.refusal : null;
      // somebody who cannot be searched is not shown (D-4)
      return { wechatId, nickname: person?.isSearchable ? person.nickname : null, refusal };
    }),
  );
}

/** The IDs of a search that may be added, as the form sends them on. */
export const addable = (found: readonly Found[]): string =>
  wechatIdsIn(found.flatMap(({ wechatId, refusal }) => (refusal ? [] : [wechatId])).join('\n')).join('\n');

/** One project member, or null. */
export async function findMember(world: World, account: Account, personId: number): Promise<ShownMember | null> {
  const { members } = await showMembers(world, account);
  return members.find((member) => member.personId === personId) ?? null;
}

/** A person of one of the account's lists, or null. */
export async function findListed(
  world: World,
  account: Account,
  personId: number,
  list: Member['list'],
): Promise<Who | null> {
  const member = Number.isInteger(personId)
    ? await one(world, 'member', { accountId: account.id, personId, list })
    : null;
  const person = member ? await one(world, 'person', { id: personId }) : null;
  return person ? whoIs(person) : null;
}

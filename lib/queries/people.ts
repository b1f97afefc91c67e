/** Everybody in the sandbox and what he is in each account: where the registration form's data come from (station 4). */
import { accountTitle } from '@/lib/domain/account-title';
import type { Account, Person } from '@/lib/domain/model';
import type { AccountRole } from '@/lib/domain/role';
import { rolesOf } from '@/lib/store/actor';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** `roles`: in the account asked for; without one nobody has any. */
export type ShownPerson = {
  wechatId: string;
  nickname: string;
  realName: string;
  idNumber: string;
  phone: string;
  realNameVerified: boolean;
  searchable: boolean;
  roles: AccountRole[];
};

const shown = (person: Person, roles: AccountRole[]): ShownPerson => ({
  wechatId: person.wechatId,
  nickname: person.nickname,
  realName: person.realName,
  idNumber: person.idNumber,
  phone: person.phone,
  realNameVerified: person.isRealNameVerified,
  searchable: person.isSearchable,
  roles,
});

const held = (account: Account, person: Person, members: Parameters<typeof rolesOf>[2]): AccountRole[] => {
  const own = members.filter((member) => member.accountId === account.id && member.personId === person.id);
  return rolesOf(account, person, own).filter((role) => role !== 'outsider');
};

/** `caipai show people`: with the roles in one account. */
export async function peopleOf(world: World, account: Account | null): Promise<ShownPerson[]> {
  const [people, members] = await Promise.all([many(world, 'person'), many(world, 'member')]);
  return people.map((person) => shown(person, account ? held(account, person, members) : []));
}

export type PeopleRow = ShownPerson & {
  id: number;
  /** by account; only those in which he is something */
  places: { account: string; roles: AccountRole[] }[];
  /** the real user who plays him */
  playedBy: string | null;
};

/** The people page: everyone, with the roles in every account and who plays him. */
export async function showPeople(world: World): Promise<PeopleRow[]> {
  const { client, sandboxId } = world;
  const [people, members, accounts, seats] = await Promise.all([
    many(world, 'person'),
    many(world, 'member'),
    many(world, 'account'),
    client.seat.findMany({
      where: { sandboxId, personId: { not: null } },
      include: { user: { select: { nickname: true } } },
    }),
  ]);
  return people.map((person) => {
    const places = accounts
      .map((account) => ({ account: accountTitle(account), roles: held(account, person, members) }))
      .filter(({ roles }) => roles.length > 0);
    const playedBy = seats.find((seat) => seat.personId === person.id)?.user.nickname ?? null;
    return { id: person.id, ...shown(person, places[0]?.roles ?? []), places, playedBy };
  });
}

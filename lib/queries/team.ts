/** 团队: who plays whom, who is here now, the invite link, who moved the clock. */
import { now } from '@/lib/clock';
import type { Account, JsonObject, Person } from '@/lib/domain/model';
import type { AccountRole } from '@/lib/domain/role';
import { rolesOf } from '@/lib/store/actor';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { showLog } from './log';
import { openTickets } from './open-tickets';

const hereSeconds = 120;
const journeysShown = 5;

export type SeatCard = {
  seatId: number;
  userId: string;
  user: string;
  /** null: an observer */
  personId: number | null;
  person: string | null;
  roles: AccountRole[];
  powers: string[];
  /** codes that wait for this person's phone */
  waiting: number;
  isHere: boolean;
  seenAt: Date;
  joinedAt: Date;
};
export type PersonChoice = { personId: number; nickname: string; wechatId: string; roles: AccountRole[] };
export type InviteView = { id: number; token: string; expiresAt: Date; createdAt: Date };
export type TeamPage = {
  director: string;
  seats: SeatCard[];
  free: PersonChoice[];
  invite: InviteView | null;
  journeys: { id: number; at: Date; realAt: Date; by: string | null; data: JsonObject }[];
};

async function rolesByPerson(world: World): Promise<(person: Person) => AccountRole[]> {
  const [accounts, members] = await Promise.all([many(world, 'account'), many(world, 'member')]);
  const inOne = (account: Account, person: Person): AccountRole[] =>
    rolesOf(
      account,
      person,
      members.filter((m) => m.accountId === account.id && m.personId === person.id),
    );
  return (person) =>
    [...new Set(accounts.flatMap((account) => inOne(account, person)))].filter((role) => role !== 'outsider');
}

/** People whom nobody plays, with what they are in the accounts. */
export async function freePeople(world: World): Promise<PersonChoice[]> {
  const { client, sandboxId } = world;
  const [people, seats, roles] = await Promise.all([
    many(world, 'person'),
    client.seat.findMany({ where: { sandboxId }, select: { personId: true } }),
    rolesByPerson(world),
  ]);
  const taken = new Set(seats.map(({ personId }) => personId));
  return people
    .filter(({ id }) => !taken.has(id))
    .map((person) => ({
      personId: person.id,
      nickname: person.nickname,
      wechatId: person.wechatId,
      roles: roles(person),
    }));
}

/** The team page. `mayInvite`: the link itself is for the director and whoever he lets invite. */
export async function teamPage(world: World, { mayInvite }: { mayInvite: boolean }): Promise<TeamPage> {
  const { client, sandboxId, sandbox } = world;
  const moment = now();
  const [owner, seats, people, roles, free, tickets, invite, journeys] = await Promise.all([
    client.user.findUnique({ where: { id: sandbox.ownerId }, select: { nickname: true } }),
    client.seat.findMany({
      where: { sandboxId },
      include: { user: { select: { nickname: true } } },
      orderBy: { id: 'asc' },
    }),
    many(world, 'person'),
    rolesByPerson(world),
    freePeople(world),
    openTickets(world),
    mayInvite
      ? client.invite.findFirst({
          where: { sandboxId, revokedAt: null, expiresAt: { gt: moment } },
          orderBy: { id: 'desc' },
          select: { id: true, token: true, expiresAt: true, createdAt: true },
        })
      : null,
    showLog(world, { action: 'sandbox.travel' }),
  ]);
  return {
    director: owner?.nickname ?? '',
    seats: seats.map((seat) => {
      const person = people.find(({ id }) => id === seat.personId) ?? null;
      return {
        seatId: seat.id,
        userId: seat.userId,
        user: seat.user.nickname,
        personId: person?.id ?? null,
        person: person?.nickname ?? null,
        roles: person ? roles(person) : [],
        powers: seat.powers as string[],
        waiting: tickets.filter(({ scanners }) => scanners.some(({ id }) => id === person?.id)).length,
        isHere: moment.getTime() - seat.seenAt.getTime() < hereSeconds * 1000,
        seenAt: seat.seenAt,
        joinedAt: seat.joinedAt,
      };
    }),
    free,
    invite,
    // what the template travelled was nobody's doing
    journeys: journeys
      .filter(({ realAt }) => sandbox.readyAt !== null && realAt > sandbox.readyAt)
      .slice(-journeysShown)
      .reverse()
      .map(({ id, at, realAt, user, data }) => ({ id, at, realAt, by: user, data })),
  };
}

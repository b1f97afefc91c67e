/** The sandbox bar: who can be played, what waits, what time it is, what to do next. */
import type { Account, Person } from '@/lib/domain/model';
import type { NextStep } from '@/lib/domain/next-step';
import type { Action } from '@/lib/domain/action-table';
import type { AccountRole } from '@/lib/domain/role';
import { loadActor, rolesOf } from '@/lib/store/actor';
import { count, many } from '@/lib/store/rows';
import { nextDueAt as dueAt, type World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { showNextStep } from './next-step';
import { openTickets, type OpenTicket, type Scanner } from './open-tickets';
import { playersOf } from './players';

export type BarPerson = { id: number; nickname: string; roles: AccountRole[] };
export type Nudge = { id: number; token: string; action: Action; asker: string; scanner: Scanner };
export type Bar = {
  name: string;
  at: Date;
  seq: number;
  people: BarPerson[];
  /** whether roles mean anything yet */
  hasAccount: boolean;
  counts: { phone: number; mail: number; sms: number };
  /** codes whose asker has asked this browser's people once more */
  nudges: Nudge[];
  nextDueAt: Date | null;
  travelNext: Judged | null;
  next: NextStep | null;
};

export type BarAsked = {
  persona: Person | null;
  /** the director answers for people whom no seat plays, too */
  isDirector: boolean;
  /** the account that this browser is logged in to, if it is */
  login: Account | null;
  isNextShown: boolean;
};

/** The account that the bar talks about: the one logged in to, else one of the person's own, else the newest. */
async function accountFor(
  world: World,
  { persona, login }: BarAsked,
  accounts: readonly Account[],
): Promise<Account | null> {
  if (login) return login;
  if (accounts.length <= 1 || !persona) return accounts.at(-1) ?? null;
  const memberships = await many(world, 'member', { personId: persona.id });
  const isHis = (a: Account): boolean =>
    a.adminPersonId === persona.id || memberships.some((m) => m.accountId === a.id);
  return accounts.findLast(isHis) ?? accounts.at(-1) ?? null;
}

/** Reminders for the person that this browser plays; for the director those for people whom nobody plays, too. */
async function nudgesFor(
  world: World,
  { persona, isDirector }: BarAsked,
  tickets: readonly OpenTicket[],
): Promise<Nudge[]> {
  const nudged = tickets.filter(({ isNudged }) => isNudged);
  if (nudged.length === 0 || !persona) return [];
  const players = await playersOf(world);
  return nudged.flatMap(({ id, token, action, asker, scanners }) => {
    const scanner = scanners.find((one) => one.id === persona.id || (isDirector && !players.has(one.id)));
    return scanner ? [{ id, token, action, asker, scanner }] : [];
  });
}

/** Everything the bar shows, for the person that this browser plays (null: an observer). */
export async function showBar(world: World, asked: BarAsked): Promise<Bar> {
  const { persona } = asked;
  const [people, accounts, mail, sms] = await Promise.all([
    many(world, 'person'),
    many(world, 'account'),
    count(world, 'mail', { readAt: null }),
    count(world, 'smsMessage', { readAt: null }),
  ]);
  const nextDueAt = dueAt(world);
  const account = await accountFor(world, asked, accounts);
  const [tickets, members, messages, director] = await Promise.all([
    openTickets(world, people),
    many(world, 'member', { accountId: account?.id ?? 0 }),
    persona
      ? world.client.phoneMessage.count({ where: { sandboxId: world.sandboxId, personId: persona.id, readAt: null } })
      : 0,
    loadActor(world, { as: 'director' }),
  ]);
  const waiting = tickets.filter((t) => t.scanners.some((s) => s.id === persona?.id)).length;
  return {
    name: world.sandbox.name,
    at: world.at,
    seq: world.sandbox.seq,
    hasAccount: account !== null && account.appId !== null,
    people: people.map((p) => ({
      id: p.id,
      nickname: p.nickname,
      roles: account
        ? rolesOf(
            account,
            p,
            members.filter((m) => m.personId === p.id),
          ).filter((role) => role !== 'outsider')
        : [],
    })),
    counts: { phone: waiting + messages, mail, sms },
    nudges: await nudgesFor(world, asked, tickets),
    nextDueAt,
    travelNext: director ? await button(world, director, 'sandbox.travel', { next: true }) : null,
    next: asked.isNextShown
      ? await showNextStep(world, { account, persona, isLoggedIn: asked.login !== null, tickets })
      : null,
  };
}

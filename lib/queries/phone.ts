/** What a person's phone shows: open codes, service messages, mini programs. */
import type { EventName } from '@/lib/domain/event';
import type { Account, JsonObject, Person } from '@/lib/domain/model';
import { can } from '@/lib/domain/policy';
import { fieldsOf, type Listed, searchVerdict } from '@/lib/domain/search';
import { pointsOf, rolesOf } from '@/lib/store/actor';
import { count, many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { openTickets, type OpenTicket } from './open-tickets';

export type PhoneHome = { tickets: number; messages: number; sms: number };

/** The counters of the home screen. */
export async function showPhone(world: World, person: Person): Promise<PhoneHome> {
  const [tickets, messages, sms] = await Promise.all([
    phoneTickets(world, person),
    world.client.phoneMessage.count({ where: { sandboxId: world.sandboxId, personId: person.id, readAt: null } }),
    count(world, 'smsMessage', { phone: person.phone, readAt: null }),
  ]);
  return { tickets: tickets.filter((ticket) => ticket.isMine).length, messages, sms };
}

/** Open codes of the sandbox; those that wait for this person first. */
export async function phoneTickets(world: World, person: Person): Promise<(OpenTicket & { isMine: boolean })[]> {
  const open = await openTickets(world);
  return open
    .map((ticket) => ({ ...ticket, isMine: ticket.scanners.some((scanner) => scanner.id === person.id) }))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine) || b.id - a.id);
}

export type PhoneMessage = {
  id: number;
  event: EventName;
  data: JsonObject;
  at: Date;
  isRead: boolean;
  accountName: string | null;
};

const newest = 100;

/** 服务通知, newest first. */
export async function phoneMessages(world: World, person: Person): Promise<PhoneMessage[]> {
  const [rows, accounts] = await Promise.all([
    world.client.phoneMessage.findMany({
      where: { sandboxId: world.sandboxId, personId: person.id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: newest,
    }),
    many(world, 'account'),
  ]);
  return rows.map(({ id, event, data, at, readAt, accountId }) => ({
    id,
    event: event as EventName,
    data: data as JsonObject,
    at,
    isRead: readAt !== null,
    accountName: accounts.find((a) => a.id === accountId)?.name ?? null,
  }));
}

export type PhoneApp = Pick<Account, 'appId' | 'name' | 'avatarFileId'> & {
  isReleased: boolean;
  hasTrial: boolean;
  /** development versions that this person may open, newest first */
  development: { versionId: number; number: string }[];
};

const appOf = (account: Account): PhoneApp => ({
  appId: account.appId,
  name: account.name,
  avatarFileId: account.avatarFileId,
  isReleased: account.onlineReleaseId !== null,
  hasTrial: account.trialSlotId !== null,
  development: [],
});

/** Mini programs that the person takes part in, and the others that are released. */
export async function phoneApps(world: World, person: Person): Promise<{ mine: PhoneApp[]; others: PhoneApp[] }> {
  const [accounts, members] = await Promise.all([
    many(world, 'account', { appId: { not: null } }),
    many(world, 'member', { personId: person.id }),
  ]);
  const isMine = (account: Account): boolean =>
    !rolesOf(
      account,
      person,
      members.filter((m) => m.accountId === account.id),
    ).includes('outsider');
  const withDevelopment = async (account: Account): Promise<PhoneApp> => {
    const own = members.filter((m) => m.accountId === account.id);
    const subject = {
      kind: 'person' as const,
      roles: rolesOf(account, person, own),
      points: pointsOf(own),
      maySeeDevelopment: own.some((m) => m.maySeeDevelopment),
    };
    if (can('development.open', subject, world.pack).answer === 'no') return appOf(account);
    const slots = await many(world, 'developmentSlot', { accountId: account.id });
    const versions = await many(
      world,
      'version',
      { id: { in: slots.map((slot) => slot.versionId) } },
      { orderBy: { id: 'desc' } },
    );
    return {
      ...appOf(account),
      development: versions.map((version) => ({ versionId: version.id, number: version.number })),
    };
  };
  return {
    mine: await Promise.all(accounts.filter(isMine).map(withDevelopment)),
    others: accounts.filter((account) => !isMine(account) && account.onlineReleaseId !== null).map(appOf),
  };
}

export type Search = { found: PhoneApp[]; hidden: Exclude<Listed, { isListed: true }>[] };

/** Search by name: what users find, and why the rest with that name is not found (R35). */
export async function searchApps(world: World, name: string): Promise<Search> {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return { found: [], hidden: [] };
  const accounts = (await many(world, 'account')).filter((account) => account.name?.toLowerCase().includes(wanted));
  const found: PhoneApp[] = [];
  const hidden: Search['hidden'] = [];
  for (const account of accounts) {
    const first = await one(world, 'release', { accountId: account.id, state: 'done' }, { orderBy: { id: 'asc' } });
    const verdict = searchVerdict(fieldsOf(account, first), world);
    if (verdict.isListed) found.push(appOf(account));
    else hidden.push(verdict);
  }
  return { found, hidden };
}

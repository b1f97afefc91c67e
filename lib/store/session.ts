/** Loads open console and devtool sessions. */
import type { EventName } from '@/lib/domain/event';
import { isConsoleOpen } from '@/lib/domain/login';
import type { Account, ConsoleSession, DevtoolSession, Person } from '@/lib/domain/model';
import { hasPoint } from '@/lib/domain/role';
import { pointsOf, rolesOf } from './actor';
import { many, one, type Bound } from './rows';
import type { World } from './world';

/** The open console session of this browser for this person, if it is still one (严格登录 ends the director's short cut). */
export async function consoleSessionOf(
  world: World,
  browserHash: string,
  personId: number,
): Promise<ConsoleSession | null> {
  const where = { browserHash, personId, endedAt: null };
  const session = await one(world, 'consoleSession', where, { orderBy: { id: 'desc' } });
  return session?.by === 'director' && world.sandbox.isLoginStrict ? null : session;
}

type Of = { browserHash?: string; accountId?: number; personId?: number };

/** Open console sessions of this browser, account or person. */
export const openConsoleSessions = (bound: Bound, of: Of): Promise<ConsoleSession[]> =>
  many(bound, 'consoleSession', { ...of, endedAt: null });

/** Open devtool sessions of this browser or person. */
export const openDevtoolSessions = (bound: Bound, of: Omit<Of, 'accountId'>): Promise<DevtoolSession[]> =>
  many(bound, 'devtoolSession', { ...of, endedAt: null });

/** The accounts in which this person has the right to log in (B-2, B-3); a registration that is not finished is none. */
export async function loginAccounts(bound: Bound, person: Person): Promise<Account[]> {
  const [accounts, members] = await Promise.all([
    many(bound, 'account'),
    many(bound, 'member', { personId: person.id, list: 'project' }),
  ]);
  return accounts.filter((account) => {
    const own = members.filter((m) => m.accountId === account.id);
    return isConsoleOpen(account) && hasPoint({ roles: rolesOf(account, person, own), points: pointsOf(own) }, 'login');
  });
}

/** Whether anybody has logged in to the account, or done something in it, after its last event of this name. */
export async function wasUsedAfter(
  { client, sandboxId }: Bound,
  accountId: number,
  event: EventName,
): Promise<boolean> {
  // by the order of the log: several acts may stand at one moment
  const last = await client.logEntry.findFirst({
    where: { sandboxId, accountId, event },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  const where = { sandboxId, accountId, actorKind: 'person', id: { gt: last?.id ?? 0 } };
  return (await client.logEntry.count({ where })) > 0;
}

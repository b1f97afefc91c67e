/** 操作日志: every entry with both times, who did it, which real user that was and whose phone confirmed it. */
import type { Actor } from '@/lib/domain/decision';
import type { EventName } from '@/lib/domain/event';
import type { JsonObject } from '@/lib/domain/model';
import type { World } from '@/lib/store/world';

export type LogRow = {
  id: number;
  /** sandbox time and real time */
  at: Date;
  realAt: Date;
  actorKind: Actor['kind'];
  actorPersonId: number | null;
  actorName: string;
  /** the real user's nickname; null for the CLI and for the platform */
  user: string | null;
  confirmedBy: { personId: number; name: string }[];
  action: string;
  event: EventName;
  accountId: number | null;
  data: JsonObject;
  /** set when the event is a failed attempt */
  refusal: string | null;
};

/** `who`: a person's id, or director, reviewer, platform. */
export type LogFilter = { who?: number | string | null; action?: string | null };
type Window = { skip?: number; take?: number };

function whereOf({ sandboxId }: World, { who, action }: LogFilter): object {
  return {
    sandboxId,
    ...(typeof who === 'number' ? { actorPersonId: who } : who ? { actorKind: who } : {}),
    ...(action ? { action } : {}),
  };
}

async function read(world: World, filter: LogFilter, order: 'asc' | 'desc', window: Window = {}): Promise<LogRow[]> {
  const { client } = world;
  const rows = await client.logEntry.findMany({ where: whereOf(world, filter), orderBy: { id: order }, ...window });
  const ids = [...new Set(rows.flatMap(({ userId }) => userId ?? []))];
  const users = await client.user.findMany({ where: { id: { in: ids } }, select: { id: true, nickname: true } });
  const nicknames = new Map(users.map(({ id, nickname }) => [id, nickname]));
  return rows.map((entry) => {
    const { sandboxId: _, userId, ...row } = entry;
    return {
      ...row,
      actorKind: row.actorKind as Actor['kind'],
      event: row.event as EventName,
      user: userId === null ? null : (nicknames.get(userId) ?? null),
      confirmedBy: row.confirmedBy as LogRow['confirmedBy'],
      data: row.data as JsonObject,
    };
  });
}

/** `caipai show log` and the exports: all entries that fit, in the order in which they happened. */
export async function showLog(world: World, filter: LogFilter = {}): Promise<LogRow[]> {
  return read(world, filter, 'asc');
}

export type LogPage = { rows: LogRow[]; total: number; page: number; pages: number };

/**
 * One page of the log, the newest first. `matches` looks at what a row says in words, which the database does not hold;
 * with it all rows are read.
 */
export async function logPage(
  world: World,
  asked: LogFilter & { page: number; perPage: number; matches?: (row: LogRow) => boolean },
): Promise<LogPage> {
  const { perPage, matches, page: wanted, ...filter } = asked;
  const found = matches ? (await read(world, filter, 'desc')).filter(matches) : null;
  const total = found?.length ?? (await world.client.logEntry.count({ where: whereOf(world, filter) }));
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, wanted), pages);
  const skip = (page - 1) * perPage;
  const rows = found ? found.slice(skip, skip + perPage) : await read(world, filter, 'desc', { skip, take: perPage });
  return { rows, total, page, pages };
}

/** What the filters can be set to: everybody who did something, and every act that was done. */
export async function logChoices({
  client,
  sandboxId,
}: World): Promise<{ people: { id: number; nickname: string }[]; actions: string[] }> {
  const [doers, acts] = await Promise.all([
    client.logEntry.findMany({
      where: { sandboxId, actorPersonId: { not: null } },
      distinct: ['actorPersonId'],
      select: { actorPersonId: true },
    }),
    client.logEntry.findMany({
      where: { sandboxId },
      distinct: ['action'],
      select: { action: true },
      orderBy: { action: 'asc' },
    }),
  ]);
  const ids = doers.flatMap(({ actorPersonId }) => actorPersonId ?? []);
  const people = await client.person.findMany({
    where: { sandboxId, id: { in: ids } },
    select: { id: true, nickname: true },
    orderBy: { id: 'asc' },
  });
  return { people, actions: acts.map(({ action }) => action) };
}

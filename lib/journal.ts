/** Writes what happened: the log, and from it notices, messages on phones and mails (rule table: domain/event.ts). */
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/decision';
import { toldTo, type Event } from '@/lib/domain/event';
import type { Account, JsonObject } from '@/lib/domain/model';
import { findOfficial, officialIn } from '@/lib/store/official-account';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** An event as it went into the log. */
export type Entry = { id: number; at: Date; name: Event['name']; data: JsonObject; accountId: number | null };
export type Confirmation = { personId: number; name: string };

type What = {
  action: string;
  events: readonly Event[];
  actor: Actor;
  confirmedBy?: readonly Confirmation[];
  refusal?: string;
};

/** Journals the events of one act at the world's moment and answers them as logged. */
export async function journal(
  world: World,
  { action, events, actor, confirmedBy = [], refusal }: What,
): Promise<Entry[]> {
  const { client, sandboxId, at, ids } = world;
  const realAt = now();
  const entries = events.map((event): Entry => ({
    id: ids.next++,
    at,
    name: event.name,
    data: event.data as JsonObject,
    accountId: event.accountId === undefined ? (actor.account?.id ?? null) : event.accountId,
  }));
  await client.logEntry.createMany({
    data: entries.map((entry) => ({
      sandboxId,
      id: entry.id,
      at,
      realAt,
      actorKind: actor.kind,
      actorPersonId: actor.person?.id ?? null,
      actorName: actor.name,
      userId: actor.userId,
      action,
      event: entry.name,
      accountId: entry.accountId,
      confirmedBy: confirmedBy.map((c) => ({ ...c })),
      data: entry.data,
      refusal: refusal ?? null,
    })),
  });
  for (const entry of entries) await tell(world, entry);
  return entries;
}

async function tell(world: World, entry: Entry): Promise<void> {
  const told = toldTo[entry.name];
  if (entry.accountId === null || (!told.notice && !told.phone && !told.mail)) return;
  const { client, sandboxId, at, ids } = world;
  const account = await one(world, 'account', { id: entry.accountId });
  if (!account) return;
  const common = { sandboxId, at, event: entry.name, data: entry.data };
  if (told.notice) await client.notice.create({ data: { ...common, id: ids.next++, accountId: account.id } });
  const address = told.mail === 'named' ? String(entry.data['email']) : account.email;
  if (told.mail && address) await client.mail.create({ data: { ...common, id: ids.next++, address, folder: 'inbox' } });
  if (told.phone) {
    const named = entry.data['personIds'];
    const own =
      told.phone === 'named'
        ? Array.isArray(named)
          ? named.map(Number)
          : []
        : await listeners(world, account, told.phone);
    const personIds = [...new Set([...own, ...(told.official ? await officialListeners(world, entry.data) : [])])];
    await client.phoneMessage.createMany({
      data: personIds.map((personId) => ({ ...common, id: ids.next++, personId, accountId: account.id })),
    });
  }
}

async function listeners(world: World, account: Account, whom: 'admin' | 'members'): Promise<number[]> {
  const people = account.adminPersonId === null ? [] : [account.adminPersonId];
  if (whom === 'members') {
    const members = await many(world, 'member', { accountId: account.id, list: 'project' });
    people.push(...members.map((m) => m.personId));
  }
  return [...new Set(people)];
}

/** The administrator of the official account that an event is about. */
async function officialListeners(world: World, data: JsonObject): Promise<number[]> {
  const official = await findOfficial(world, officialIn(data));
  return official ? [official.adminPersonId] : [];
}

/** Stores a judged command as a ticket that waits for the right phone. */
import { randomBytes } from 'node:crypto';
import { create, type Actor } from '@/lib/domain/decision';
import type { Json, JsonObject, ScanTicket } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import type { StepRule } from '@/lib/domain/ticket';
import { journal } from '@/lib/journal';
import { apply } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

type Asked = { action: Action; actor: Actor; scan: readonly StepRule[]; input: Json; summary: JsonObject };

/** What a QR code carries: 16 unguessable characters. */
export const newTicketToken = (): string => randomBytes(12).toString('base64url');

/** When a code made at `at` runs out (packs.md ticket.lifeMinutes). */
export const ticketExpiry = (world: World, at: Date): Date =>
  new Date(at.getTime() + world.pack['ticket.lifeMinutes'].value * 60_000);

/** Opens a ticket; the asker must be a person. */
export async function openTicket(world: World, { action, actor, scan, input, summary }: Asked): Promise<ScanTicket> {
  if (!actor.person) throw new Error(`${action} needs a scan, which only a person can ask for`);
  const ticket: ScanTicket = {
    id: world.ids.next++,
    token: newTicketToken(),
    accountId: actor.account?.id ?? null,
    action,
    input: { browserHash: actor.browserHash, input },
    summary,
    askedById: actor.person.id,
    askedByUserId: actor.userId,
    steps: scan.map((who) => ({ who })),
    state: 'waiting',
    refusal: null,
    refreshed: 0,
    nudgedAt: null,
    createdAt: world.at,
    expiresAt: ticketExpiry(world, world.at),
    doneAt: null,
    sealed: null,
    result: null,
  };
  await apply(world, [create('scanTicket', ticket)]);
  const data = { ticketId: ticket.id, action, asker: actor.name };
  await journal(world, { action, actor, events: [{ name: 'ticket.opened', data }] });
  return ticket;
}

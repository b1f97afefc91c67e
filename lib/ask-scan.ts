/** What the asker of a ticket does: a new code, a reminder to whoever is waited for, the one-time value. */
import { update } from '@/lib/domain/decision';
import type { JsonObject, ScanTicket } from '@/lib/domain/model';
import { refuse } from '@/lib/domain/refusal';
import { isOpen, nudgeEverySeconds } from '@/lib/domain/ticket';
import { journal } from '@/lib/journal';
import { newTicketToken, ticketExpiry } from '@/lib/open-ticket';
import { scannersOf } from '@/lib/queries/open-tickets';
import { act, refused, type Result } from '@/lib/run';
import { unseal } from '@/lib/seal';
import { loadActor, type Who } from '@/lib/store/actor';
import { apply, many, one } from '@/lib/store/rows';

const nothing = { ok: true as const, events: [], once: null, result: null };

/** A new code for the same ticket, at most ticket.autoRefreshes times. Refusals: ticket_closed, ticket_refresh_limit. */
export function refreshTicket(sandboxId: string, ticketId: number, asker: Who): Promise<Result> {
  return act<Result>(sandboxId, async (world) => {
    const ticket = await one(world, 'scanTicket', { id: ticketId });
    const actor = await loadActor(world, asker);
    if (!ticket || !actor?.person || ticket.askedById !== actor.person.id)
      return { keep: false, value: refused(refuse('not_found')) };
    if (ticket.state !== 'waiting' && ticket.state !== 'scanned')
      return { keep: false, value: refused(refuse('ticket_closed')) };
    const limit = world.pack['ticket.autoRefreshes'].value;
    if (ticket.refreshed >= limit) return { keep: false, value: refused(refuse('ticket_refresh_limit', { limit })) };
    const fresh: ScanTicket = {
      ...ticket,
      state: 'waiting',
      token: newTicketToken(),
      refreshed: ticket.refreshed + 1,
      expiresAt: ticketExpiry(world, world.at),
      nudgedAt: null,
    };
    const { state, token, refreshed, expiresAt, nudgedAt } = fresh;
    await apply(world, [update('scanTicket', ticket.id, { state, token, refreshed, expiresAt, nudgedAt })]);
    await journal(world, {
      action: ticket.action,
      actor,
      events: [
        {
          name: 'ticket.refreshed',
          data: { ticketId: ticket.id, action: ticket.action },
          ...(ticket.accountId ? { accountId: ticket.accountId } : {}),
        },
      ],
    });
    return { keep: true, value: { ok: true, ticket: fresh } };
  });
}

/** 提醒: whoever is waited for sees it on every page. Refusals: not_found, ticket_closed, nudge_too_soon. */
export function nudgeScanner(sandboxId: string, ticketId: number, asker: Who): Promise<Result> {
  return act<Result>(sandboxId, async (world) => {
    const ticket = await one(world, 'scanTicket', { id: ticketId });
    const actor = await loadActor(world, asker);
    if (!ticket || !actor?.person || ticket.askedById !== actor.person.id)
      return { keep: false, value: refused(refuse('not_found')) };
    if (!isOpen(ticket, world.at)) return { keep: false, value: refused(refuse('ticket_closed')) };
    const { nudgedAt } = ticket;
    if (nudgedAt && world.at.getTime() - nudgedAt.getTime() < nudgeEverySeconds * 1000)
      return { keep: false, value: refused(refuse('nudge_too_soon', { seconds: nudgeEverySeconds })) };
    const waitedFor = await scannersOf(world, ticket, await many(world, 'person'));
    await apply(world, [update('scanTicket', ticket.id, { nudgedAt: world.at })]);
    const scanner = waitedFor.map(({ nickname }) => nickname).join(', ');
    const data = { ticketId: ticket.id, action: ticket.action, scanner };
    const of = ticket.accountId === null ? {} : { accountId: ticket.accountId };
    await journal(world, { action: ticket.action, actor, events: [{ name: 'ticket.nudged', data, ...of }] });
    return { keep: true, value: nothing };
  });
}

/** The sealed one-time value of a finished ticket: readable once, by the user who asked, then erased. */
export async function readOnce(
  sandboxId: string,
  ticketId: number,
  asker: { personId: number; userId: string },
): Promise<JsonObject | null> {
  let value: JsonObject | null = null;
  await act<Result>(sandboxId, async (world) => {
    const ticket = await one(world, 'scanTicket', {
      id: ticketId,
      askedById: asker.personId,
      askedByUserId: asker.userId,
    });
    if (!ticket?.sealed) return { keep: false, value: nothing };
    value = await unseal(ticket.sealed);
    await apply(world, [update('scanTicket', ticket.id, { sealed: null })]);
    return { keep: true, value: nothing };
  });
  return value;
}

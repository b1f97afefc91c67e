/** `caipai show tickets`: every scan that was ever asked for, the newest first. */
import type { JsonObject, TicketStep } from '@/lib/domain/model';
import { shownState, type TicketState } from '@/lib/domain/ticket';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ShownTicket = {
  id: number;
  action: string;
  /** `expired` is worked out from the time: nothing happens when a code dies */
  state: TicketState | 'expired';
  accountId: number | null;
  askedBy: string | null;
  steps: TicketStep[];
  summary: JsonObject;
  refusal: JsonObject | null;
  refreshed: number;
  createdAt: Date;
  expiresAt: Date;
  doneAt: Date | null;
};

/** All tickets; never the token, the stored input or the sealed value. */
export async function showTickets(world: World): Promise<ShownTicket[]> {
  const [tickets, people] = await Promise.all([
    many(world, 'scanTicket', {}, { orderBy: { id: 'desc' } }),
    many(world, 'person'),
  ]);
  return tickets.map((ticket) => {
    const { id, action, accountId, steps, summary, refusal, refreshed, createdAt, expiresAt, doneAt } = ticket;
    const state = shownState(ticket, world.at);
    const askedBy = people.find((person) => person.id === ticket.askedById)?.nickname ?? null;
    return { id, action, state, accountId, askedBy, steps, summary, refusal, refreshed, createdAt, expiresAt, doneAt };
  });
}

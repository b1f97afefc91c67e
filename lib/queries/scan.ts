/** The page of one ticket: its code, who must scan, what became of it. */
import type { JsonObject } from '@/lib/domain/model';
import { isAction, type Action } from '@/lib/domain/policy';
import type { Refusal } from '@/lib/domain/refusal';
import { shownState, type StepRule, type TicketState } from '@/lib/domain/ticket';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { openStep, scannersOf, type Scanner } from './open-tickets';

export type ScanPage = {
  id: number;
  token: string;
  action: Action;
  state: TicketState | 'expired';
  summary: JsonObject;
  accountName: string | null;
  askedById: number;
  asker: string;
  who: StepRule;
  scanners: Scanner[];
  expiresAt: Date;
  refreshesLeft: number;
  refusal: Refusal | null;
  result: JsonObject | null;
  /** the act makes a value that is shown once; `unread`: it was not shown yet */
  once: 'unread' | 'read' | null;
};

/** Acts that make a value which is shown a single time. */
const onceActions: readonly Action[] = ['secret.create', 'secret.reset'];

/** A ticket as its asker sees it, or null. */
export async function showScan(world: World, ticketId: number): Promise<ScanPage | null> {
  const ticket = await one(world, 'scanTicket', { id: ticketId });
  if (!ticket || !isAction(ticket.action)) return null;
  const [people, account] = await Promise.all([
    many(world, 'person'),
    ticket.accountId === null ? null : one(world, 'account', { id: ticket.accountId }),
  ]);
  const { id, token, action, summary, askedById, expiresAt, refreshed, refusal, result } = ticket;
  return {
    id,
    token,
    action,
    state: shownState(ticket, world.at),
    summary,
    accountName: account?.name ?? account?.email ?? null,
    askedById,
    asker: people.find((p) => p.id === askedById)?.nickname ?? '',
    who: openStep(ticket),
    scanners: await scannersOf(world, ticket, people),
    expiresAt,
    refreshesLeft: Math.max(0, world.pack['ticket.autoRefreshes'].value - refreshed),
    refusal: refusal as Refusal | null,
    result,
    once: !onceActions.includes(action) || ticket.state !== 'used' ? null : ticket.sealed === null ? 'read' : 'unread',
  };
}

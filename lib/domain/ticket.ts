/** Scan confirmations: who must scan, how long a code lives, which code is open (design §4, B-6, product §1.2). */
import type { ticketLife } from './lifecycle';
import { refuse, type Refusal } from './refusal';

export type TicketState = keyof typeof ticketLife;

/** Who must scan; what each means stands in `scanRules` (scanning.ts). */
export const stepRules = [
  'admin',
  'asker',
  'realName',
  'newAdmin',
  'officialAdmin',
  'visitor',
  'face',
  'targetAdmin',
] as const;
export type StepRule = (typeof stepRules)[number];

/** Seconds of the sandbox between two reminders of one code: ours, the platform has none. */
export const nudgeEverySeconds = 30;

type Clocked = { state: TicketState; expiresAt: Date };

/** Whether a phone can still answer this ticket at `at`. */
export function isOpen(ticket: Clocked, at: Date): boolean {
  return (ticket.state === 'waiting' || ticket.state === 'scanned') && ticket.expiresAt > at;
}

/** What the asker's page shows: an open ticket that ran out is `expired`. */
export function shownState(ticket: Clocked, at: Date): TicketState | 'expired' {
  const isWaiting = ticket.state === 'waiting' || ticket.state === 'scanned';
  return isWaiting && ticket.expiresAt <= at ? 'expired' : ticket.state;
}

/**
 * Why a phone can do nothing with this code any more: it is over, it was replaced by a new one, or it ran out. `token`:
 * what the scanned code says; undefined where the ticket is named and no code is read. Refusals: ticket_closed,
 * ticket_replaced, ticket_expired.
 */
export function deadBecause(ticket: Clocked & { token: string }, token: string | undefined, at: Date): Refusal | null {
  if (ticket.state !== 'waiting' && ticket.state !== 'scanned') return refuse('ticket_closed');
  if (token !== undefined && token !== ticket.token) return refuse('ticket_replaced');
  return ticket.expiresAt <= at ? refuse('ticket_expired') : null;
}

/** Scan confirmations: who must scan, how long a code lives, which code is open (design §4, B-6, product §1.2). */
import type { ticketLife } from './lifecycle';

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

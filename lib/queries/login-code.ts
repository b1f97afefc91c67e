/** The code of the front page (B-2) and its states (product §1.2); `image failed to load` is the browser's to tell. */
import type { Person } from '@/lib/domain/model';
import { isConsoleOpen } from '@/lib/domain/login';
import { openStep } from '@/lib/domain/scanning';
import { many, one } from '@/lib/store/rows';
import { loginAccounts } from '@/lib/store/session';
import type { World } from '@/lib/store/world';
import { showScan, type ScanPage } from './scan';

export const loginCodeStates = [
  'waiting',
  'scanned_one',
  'scanned_several',
  'scanned_none',
  'email_unbound',
  'failed',
  'expired',
] as const;
export type LoginCodeState = (typeof loginCodeStates)[number];

export type LoginCode = {
  ticket: ScanPage;
  state: LoginCodeState;
  /** who has scanned */
  scanner: Pick<Person, 'id' | 'nickname'> | null;
  /** how many accounts he can choose from */
  choices: number;
  /** the registration that he has begun and not finished */
  unfinishedId: number | null;
  /** the session that it has opened */
  sessionId: number | null;
};

/** The account whose registration this person is bound to and has not finished. */
async function unfinishedOf(world: World, person: Person): Promise<number | null> {
  const forms = await many(world, 'registration', { boundPersonId: person.id });
  const accounts = await many(world, 'account', { id: { in: forms.map(({ accountId }) => accountId) } });
  return accounts.find((account) => !isConsoleOpen(account))?.id ?? null;
}

/** What the code that a browser has asked for shows by now; null when there is no such code. */
export async function showLoginCode(world: World, ticketId: number): Promise<LoginCode | null> {
  const row = await one(world, 'scanTicket', { id: ticketId, action: 'console.scanLogin' });
  const ticket = row && (await showScan(world, ticketId));
  if (!ticket) return null;
  const seenById = openStep(row.steps)?.seenById;
  const person = seenById ? await one(world, 'person', { id: seenById }) : null;
  const choices = person ? (await loginAccounts(world, person)).length : 0;
  const unfinishedId = person && choices === 0 ? await unfinishedOf(world, person) : null;
  const { sessionId } = row.result ?? {};
  return {
    ticket,
    state: stateOf(ticket.state, choices, unfinishedId !== null),
    scanner: person && { id: person.id, nickname: person.nickname },
    choices,
    unfinishedId,
    sessionId: typeof sessionId === 'number' ? sessionId : null,
  };
}

function stateOf(state: ScanPage['state'], choices: number, isUnfinished: boolean): LoginCodeState {
  if (state === 'waiting' || state === 'expired') return state;
  if (state !== 'scanned' && state !== 'used') return 'failed';
  if (choices > 0) return choices === 1 ? 'scanned_one' : 'scanned_several';
  return isUnfinished ? 'email_unbound' : 'scanned_none';
}

/** The page of one ticket: its code, who must scan, what became of it. */
import { registry } from '@/lib/commands/index';
import { accountTitle } from '@/lib/domain/account-title';
import type { JsonObject, Person } from '@/lib/domain/model';
import { isAction, type Action } from '@/lib/domain/action-table';
import type { Refusal } from '@/lib/domain/refusal';
import { actorIdOf, openStep, type ScanQuestion } from '@/lib/domain/scanning';
import { shownState, type StepRule, type TicketState } from '@/lib/domain/ticket';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { keptOf } from '@/lib/scanner';
import { isOpenToAll, openRule, scannersOf, type Scanner } from './open-tickets';
import { playersOf } from './players';

export type ScanPage = {
  id: number;
  token: string;
  action: Action;
  state: TicketState | 'expired';
  summary: JsonObject;
  accountName: string | null;
  askedById: number;
  /** who acts by it: who asked, or who scanned a code that is open to all */
  asker: string;
  /** whom the open step waits for */
  who: StepRule;
  /** all steps in order, with who did those that are done */
  steps: { who: StepRule; byId: number | null; by: string | null }[];
  isOpenToAll: boolean;
  /** with the user whose seat plays each; null: nobody does, the director can */
  scanners: (Scanner & { playedBy: string | null })[];
  isNudged: boolean;
  expiresAt: Date;
  refreshesLeft: number;
  refusal: Refusal | null;
  result: JsonObject | null;
  /** the act makes a value that is shown once; `unread`: it was not shown yet */
  once: 'unread' | 'read' | null;
};

/** Acts that make a value which is shown a single time. */
const onceActions: readonly Action[] = ['secret.create', 'secret.reset', 'uploadKey.create', 'uploadKey.reset'];

/** A ticket as its asker sees it, or null. */
export async function showScan(world: World, ticketId: number): Promise<ScanPage | null> {
  const ticket = await one(world, 'scanTicket', { id: ticketId });
  if (!ticket || !isAction(ticket.action)) return null;
  const [people, players, account] = await Promise.all([
    many(world, 'person'),
    playersOf(world),
    ticket.accountId === null ? null : one(world, 'account', { id: ticket.accountId }),
  ]);
  const { id, token, action, summary, askedById, expiresAt, refreshed, refusal, result } = ticket;
  return {
    id,
    token,
    action,
    state: shownState(ticket, world.at),
    summary,
    accountName: account && accountTitle(account),
    askedById,
    asker: people.find((p) => p.id === actorIdOf(ticket))?.nickname ?? '',
    who: openRule(ticket),
    steps: ticket.steps.map(({ who, personId }) => ({
      who,
      byId: personId ?? null,
      by: people.find((p) => p.id === personId)?.nickname ?? null,
    })),
    isOpenToAll: isOpenToAll(ticket),
    scanners: (await scannersOf(world, ticket, people)).map((scanner) => ({
      ...scanner,
      playedBy: players.get(scanner.id) ?? null,
    })),
    isNudged: ticket.nudgedAt !== null,
    expiresAt,
    refreshesLeft: Math.max(0, world.pack['ticket.autoRefreshes'].value - refreshed),
    refusal: refusal as Refusal | null,
    result,
    once: !onceActions.includes(action) || ticket.state !== 'used' ? null : ticket.sealed === null ? 'read' : 'unread',
  };
}

/** What this phone is asked beside 允许, when the open step of the ticket asks something. */
export async function scanQuestions(world: World, ticketId: number, scanner: Person): Promise<ScanQuestion[]> {
  const ticket = await one(world, 'scanTicket', { id: ticketId });
  const step = ticket && openStep(ticket.steps);
  if (!step || !isAction(ticket.action)) return [];
  const asking = registry[ticket.action].asks[step.who];
  return asking ? asking.questions(world, scanner, keptOf(ticket).input) : [];
}

/** How a code ended for the phone that holds it; null while the phone can still answer. */
export type PhoneEnd = Exclude<ScanPage['state'], 'waiting' | 'scanned'> | 'replaced' | 'passed_on' | 'elsewhere';

/** `token`: what this phone has scanned; undefined when it has come to the page without a code. */
export function phoneEnd(ticket: ScanPage, token: string | undefined, person: Person | null): PhoneEnd | null {
  const isHis = ticket.steps.some(({ byId }) => byId !== null && byId === person?.id);
  const isOpen = ticket.state === 'waiting' || ticket.state === 'scanned';
  const isWaitedFor = ticket.isOpenToAll || ticket.scanners.some(({ id }) => id === person?.id);
  const isNow = token === undefined || token === ticket.token;
  if (isOpen && isHis && !(isNow && isWaitedFor)) return 'passed_on';
  if (isOpen) return isNow ? null : 'replaced';
  const refusedBy = ticket.refusal?.code === 'ticket_refused' ? ticket.refusal.params.person : undefined;
  const isOthers = ticket.state === 'used' ? !isHis : refusedBy !== undefined && refusedBy !== person?.nickname;
  return isOthers ? 'elsewhere' : (ticket.state as PhoneEnd);
}

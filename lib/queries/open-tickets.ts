/** Codes that wait for a phone, with the people whose phone it may be. */
import type { Person, ScanTicket } from '@/lib/domain/model';
import { isAction, type Action } from '@/lib/domain/action-table';
import { openStep, phoneProblem, scanRules } from '@/lib/domain/scanning';
import { isOpen, type StepRule } from '@/lib/domain/ticket';
import { loadScanFacts } from '@/lib/scanner';
import { many, type Bound } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type Scanner = Pick<Person, 'id' | 'nickname' | 'wechatId'>;
export type OpenTicket = {
  id: number;
  /** what its code says now */
  token: string;
  action: Action;
  asker: string;
  askedById: number;
  who: StepRule;
  expiresAt: Date;
  /** its asker has asked for the scan once more */
  isNudged: boolean;
  /** any phone may scan it; then nobody in particular is waited for */
  isOpenToAll: boolean;
  scanners: Scanner[];
};

/** Who the open step waits for; more than one when several people have the registered name, none when anybody may. */
export async function scannersOf(bound: Bound, ticket: ScanTicket, people: readonly Person[]): Promise<Scanner[]> {
  const step = openStep(ticket.steps);
  if (!step || isOpenToAll(ticket)) return [];
  const facts = await loadScanFacts(bound, ticket);
  return people
    .filter((person) => phoneProblem(step, facts, person)?.code !== 'wrong_person')
    .map(({ id, nickname, wechatId }) => ({ id, nickname, wechatId }));
}

/** The rule of the step that is still open; of the last one when all are done. */
export const openRule = (ticket: ScanTicket): StepRule => openStep(ticket.steps)?.who ?? 'admin';
export const isOpenToAll = (ticket: ScanTicket): boolean => scanRules[openRule(ticket)].isOpenToAll === true;

/** Every open code of the sandbox, oldest first. */
export async function openTickets(world: World, known?: readonly Person[]): Promise<OpenTicket[]> {
  const rows = await many(world, 'scanTicket', { state: { in: ['waiting', 'scanned'] }, expiresAt: { gt: world.at } });
  const open = rows.filter((ticket) => isOpen(ticket, world.at));
  if (open.length === 0) return [];
  const people = known ?? (await many(world, 'person'));
  return Promise.all(
    open.flatMap((ticket) => {
      const { action } = ticket;
      if (!isAction(action)) return [];
      const asker = people.find((p) => p.id === ticket.askedById)?.nickname ?? '';
      const { id, token, askedById, expiresAt } = ticket;
      return scannersOf(world, ticket, people).then((scanners) => ({
        id,
        token,
        action,
        asker,
        askedById,
        who: openRule(ticket),
        expiresAt,
        isNudged: ticket.nudgedAt !== null,
        isOpenToAll: isOpenToAll(ticket),
        scanners,
      }));
    }),
  );
}

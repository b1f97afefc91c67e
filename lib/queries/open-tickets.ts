/** Codes that wait for a phone, with the people whose phone it may be. */
import type { Person, ScanTicket } from '@/lib/domain/model';
import { isAction, type Action } from '@/lib/domain/policy';
import { isOpen, type StepRule } from '@/lib/domain/ticket';
import { many, type Bound } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type Scanner = Pick<Person, 'id' | 'nickname' | 'wechatId'>;
export type OpenTicket = {
  id: number;
  action: Action;
  asker: string;
  askedById: number;
  who: StepRule;
  expiresAt: Date;
  scanners: Scanner[];
};

/** Who the open step of a ticket waits for; more than one when several people have the registered name. */
export async function scannersOf(bound: Bound, ticket: ScanTicket, people: readonly Person[]): Promise<Scanner[]> {
  const who = openStep(ticket);
  const matching = async (): Promise<(person: Person) => boolean> => {
    if (who === 'asker') return (p) => p.id === ticket.askedById;
    const accountId = ticket.accountId ?? 0;
    if (who === 'admin') {
      const [account] = await many(bound, 'account', { id: accountId });
      return (p) => p.id === account?.adminPersonId;
    }
    const [form] = await many(bound, 'registration', { accountId });
    return (p) => p.realName === form?.adminName;
  };
  const matches = await matching();
  return people.filter((p) => matches(p)).map(({ id, nickname, wechatId }) => ({ id, nickname, wechatId }));
}

/** The rule of the step that is still open; of the last one when all are done. */
export const openStep = (ticket: ScanTicket): StepRule =>
  (ticket.steps.find((step) => step.personId === undefined) ?? ticket.steps.at(-1))?.who ?? 'admin';

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
      const { id, askedById, expiresAt } = ticket;
      return scannersOf(world, ticket, people).then((scanners) => ({
        id,
        action,
        asker,
        askedById,
        who: openStep(ticket),
        expiresAt,
        scanners,
      }));
    }),
  );
}

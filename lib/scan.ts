/** What phones do with a ticket: scan, allow, refuse; and what its asker does: refresh, read the one-time value. */
import { registry } from '@/lib/commands/index';
import { update, type Actor, type Change } from '@/lib/domain/decision';
import { next, ticketLife } from '@/lib/domain/lifecycle';
import type { JsonObject, Person, ScanTicket } from '@/lib/domain/model';
import { isAction } from '@/lib/domain/policy';
import { refuse, type Refusal } from '@/lib/domain/refusal';
import { isOpen } from '@/lib/domain/ticket';
import { journal } from '@/lib/journal';
import { judge } from '@/lib/judge';
import { newTicketToken, ticketExpiry } from '@/lib/open-ticket';
import { perform, recordAttempt } from '@/lib/perform';
import { act, refused, type Result } from '@/lib/run';
import { seal, unseal } from '@/lib/seal';
import { loadActor, type Who } from '@/lib/store/actor';
import { apply, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

type Scan = { sandboxId: string; ticketId: number; scanner: Who };
type Kept = { browserHash: string | null; input: JsonObject };

const move = (ticket: ScanTicket, step: string, set: Partial<ScanTicket> = {}): Change => {
  const state = next(ticketLife, ticket.state, step);
  if (!state) throw new Error(`ticket ${ticket.id}: ${step} is not possible from ${ticket.state}`);
  return update('scanTicket', ticket.id, { state, ...set });
};

const ticketFacts = (ticket: ScanTicket): { ticketId: number; action: string } => ({
  ticketId: ticket.id,
  action: ticket.action,
});

/** Whether this phone is the one that the ticket's open step waits for. Refusals: wrong_person, not_real_name_verified. */
async function rightPhone(world: World, ticket: ScanTicket, person: Person): Promise<Refusal | null> {
  const step = ticket.steps.find((s) => s.personId === undefined);
  const wrong = (): Refusal => refuse('wrong_person', { person: person.nickname, needed: step?.who ?? 'admin' });
  if (!step) return wrong();
  const account = ticket.accountId === null ? null : await one(world, 'account', { id: ticket.accountId });
  if (step.who === 'admin') return account?.adminPersonId === person.id ? null : wrong();
  if (step.who === 'asker') return ticket.askedById === person.id ? null : wrong();
  const form = account ? await one(world, 'registration', { accountId: account.id }) : null;
  if (form?.adminName !== person.realName) return wrong();
  return person.isRealNameVerified ? null : refuse('not_real_name_verified', { person: person.nickname });
}

async function failAttempt(
  world: World,
  ticket: ScanTicket,
  scanner: Actor,
  refusal: Refusal,
): Promise<{ keep: boolean; value: Result }> {
  await journal(world, {
    action: ticket.action,
    actor: { ...scanner, account: null },
    events: [
      {
        name: 'ticket.wrong_person',
        data: { ...ticketFacts(ticket), scanner: scanner.name },
        ...(ticket.accountId ? { accountId: ticket.accountId } : {}),
      },
    ],
    refusal: refusal.code,
  });
  return { keep: true, value: refused(refusal) };
}

/** Finds the open ticket and the scanner, then goes on; a ticket that is over is refused as closed or expired. */
async function withOpenTicket(
  scan: Scan,
  go: (
    world: World,
    ticket: ScanTicket,
    scanner: Actor & { person: Person },
  ) => Promise<{ keep: boolean; value: Result }>,
): Promise<Result> {
  return act<Result>(scan.sandboxId, async (world) => {
    const ticket = await one(world, 'scanTicket', { id: scan.ticketId });
    const scanner = await loadActor(world, scan.scanner);
    if (!ticket || !scanner?.person) return { keep: false, value: refused(refuse('not_found')) };
    if (!isOpen(ticket, world.at)) {
      const isOver = ticket.state !== 'waiting' && ticket.state !== 'scanned';
      return { keep: false, value: refused(isOver ? refuse('ticket_closed') : refuse('ticket_expired')) };
    }
    const person = scanner.person;
    const wrong = await rightPhone(world, ticket, person);
    if (wrong) return failAttempt(world, ticket, scanner, wrong);
    return go(world, ticket, { ...scanner, person });
  });
}

const nothing = { ok: true as const, events: [], once: null, result: null };

/** The phone has seen the code: the asker's page shows "scanned". A wrong phone is refused and logged. */
export function scanCode(scan: Scan): Promise<Result> {
  return withOpenTicket(scan, async (world, ticket) => {
    if (ticket.state === 'waiting') await apply(world, [move(ticket, 'scan')]);
    return { keep: true, value: nothing };
  });
}

/** 拒绝 on the phone: the ticket ends, the attempt is logged. */
export function refuseOnPhone(scan: Scan): Promise<Result> {
  return withOpenTicket(scan, async (world, ticket, scanner) => {
    const refusal = refuse('ticket_refused', { person: scanner.name });
    await apply(world, [move(ticket, 'refuse', { doneAt: world.at, refusal: refusal as unknown as JsonObject })]);
    await journal(world, {
      action: ticket.action,
      actor: scanner,
      events: [
        {
          name: 'ticket.refused',
          data: { ...ticketFacts(ticket), scanner: scanner.name },
          ...(ticket.accountId ? { accountId: ticket.accountId } : {}),
        },
      ],
      refusal: refusal.code,
    });
    return { keep: true, value: nothing };
  });
}

/** 允许 on the phone: the last right scan judges the stored command again, for the asker as he is now, and performs it. */
export function allowOnPhone(scan: Scan): Promise<Result> {
  return withOpenTicket(scan, async (world, ticket, scanner) => {
    const steps = ticket.steps.map((s) => ({ ...s }));
    const step = steps.find((s) => s.personId === undefined)!;
    step.personId = scanner.person.id;
    if (steps.some((s) => s.personId === undefined)) {
      await apply(world, [update('scanTicket', ticket.id, { steps, state: 'waiting' })]);
      return { keep: true, value: nothing };
    }
    const { browserHash, input } = ticket.input as Kept;
    const found = await loadActor(world, {
      as: { personId: ticket.askedById },
      account: ticket.accountId,
      userId: ticket.askedByUserId,
      browserHash,
    });
    if (!found || !isAction(ticket.action)) throw new Error(`ticket ${ticket.id} has lost its asker or action`);
    const asker: Actor = { ...found, confirmedBy: scanner.person };
    const judged = await judge(world, registry[ticket.action], asker, input, true);
    const { action } = ticket;
    if (judged.kind === 'refused') {
      await recordAttempt(world, { action, actor: asker, refused: judged });
      await apply(world, [
        move(ticket, 'fail', { doneAt: world.at, refusal: judged.refusal as unknown as JsonObject }),
      ]);
      const data = { ...ticketFacts(ticket), refusal: judged.refusal.code };
      await journal(world, {
        action,
        actor: asker,
        events: [{ name: 'ticket.failed', data }],
        refusal: judged.refusal.code,
      });
      return { keep: true, value: refused(judged.refusal) };
    }
    const confirmedBy = [{ personId: scanner.person.id, name: scanner.name }];
    const done = await perform(world, { action, actor: asker, outcome: judged.outcome, confirmedBy });
    const sealed = done.once ? await seal(done.once) : null;
    await apply(world, [
      move(ticket, 'done', { steps, doneAt: world.at, sealed, ...(done.result ? { result: done.result } : {}) }),
    ]);
    return { keep: true, value: { ok: true, ...done } };
  });
}

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
    };
    const { state, token, refreshed, expiresAt } = fresh;
    await apply(world, [update('scanTicket', ticket.id, { state, token, refreshed, expiresAt })]);
    await journal(world, {
      action: ticket.action,
      actor,
      events: [
        {
          name: 'ticket.refreshed',
          data: ticketFacts(ticket),
          ...(ticket.accountId ? { accountId: ticket.accountId } : {}),
        },
      ],
    });
    return { keep: true, value: { ok: true, ticket: fresh } };
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

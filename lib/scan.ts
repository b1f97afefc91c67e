/** What phones do with a ticket: scan, allow, refuse. */
import { registry } from '@/lib/commands/index';
import { update, type Actor, type Change } from '@/lib/domain/decision';
import { next, ticketLife } from '@/lib/domain/lifecycle';
import type { JsonObject, Person, ScanTicket, TicketStep } from '@/lib/domain/model';
import { isAction } from '@/lib/domain/action-table';
import { refuse, type Refusal } from '@/lib/domain/refusal';
import { accountIdOf, actorIdOf, answerOf, openStep, phoneProblem } from '@/lib/domain/scanning';
import { deadBecause } from '@/lib/domain/ticket';
import { journal, type Confirmation } from '@/lib/journal';
import { judge } from '@/lib/judge';
import { newTicketToken, ticketExpiry } from '@/lib/open-ticket';
import { perform, recordAttempt } from '@/lib/perform';
import { act, refused, type Result } from '@/lib/run';
import { keptOf, loadScanFacts } from '@/lib/scanner';
import { seal } from '@/lib/seal';
import { loadActor, type Who } from '@/lib/store/actor';
import { officialIn } from '@/lib/store/official-account';
import { apply, many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

type Scan = {
  sandboxId: string;
  ticketId: number;
  /** what the scanned code says; a command line reads no code and names the ticket alone */
  token?: string;
  scanner: Who;
};
type Phone = Actor & { person: Person };
type Answered = { keep: boolean; value: Result };

const move = (ticket: ScanTicket, step: string, set: Partial<ScanTicket> = {}): Change => {
  const state = next(ticketLife, ticket.state, step);
  if (!state) throw new Error(`ticket ${ticket.id}: ${step} is not possible from ${ticket.state}`);
  return update('scanTicket', ticket.id, { state, ...set });
};

const ticketFacts = (ticket: ScanTicket): { ticketId: number; action: string } => ({
  ticketId: ticket.id,
  action: ticket.action,
});

const ofAccount = ({ accountId }: ScanTicket): { accountId?: number } => (accountId === null ? {} : { accountId });

/** The open step with `set` in it, among the others. */
const withStep = (steps: readonly TicketStep[], set: Partial<TicketStep>): TicketStep[] => {
  const open = openStep(steps);
  return steps.map((step) => (step === open ? { ...step, ...set } : step));
};

type VainScan = { name: 'ticket.wrong_person' | 'ticket.scanned_stale'; refusal: Refusal };

async function failAttempt(
  world: World,
  ticket: ScanTicket,
  scanner: Actor,
  { name, refusal }: VainScan,
): Promise<Answered> {
  await journal(world, {
    action: ticket.action,
    actor: { ...scanner, account: null },
    events: [{ name, data: { ...ticketFacts(ticket), scanner: scanner.name }, ...ofAccount(ticket) }],
    refusal: refusal.code,
  });
  return { keep: true, value: refused(refusal) };
}

/** A code that leads nowhere in this sandbox: nothing is done, the try is logged. */
async function failForeign(world: World, scanner: Actor): Promise<Answered> {
  const refusal = refuse('ticket_foreign');
  await journal(world, {
    action: 'ticket.scan',
    actor: scanner,
    events: [{ name: 'ticket.scanned_foreign', data: { scanner: scanner.name } }],
    refusal: refusal.code,
  });
  return { keep: true, value: refused(refusal) };
}

/** Finds the open ticket and the scanner, then goes on. A dead code and a wrong phone are refused and logged. */
async function withOpenTicket(
  scan: Scan,
  go: (world: World, ticket: ScanTicket, scanner: Phone) => Promise<Answered>,
): Promise<Result> {
  return act<Result>(scan.sandboxId, async (world) => {
    const ticket = await one(world, 'scanTicket', { id: scan.ticketId });
    const scanner = await loadActor(world, scan.scanner);
    if (!scanner?.person) return { keep: false, value: refused(refuse('not_found')) };
    if (!ticket) return failForeign(world, scanner);
    const dead = deadBecause(ticket, scan.token, world.at);
    if (dead) return failAttempt(world, ticket, scanner, { name: 'ticket.scanned_stale', refusal: dead });
    const person = scanner.person;
    const wrong = phoneProblem(openStep(ticket.steps)!, await loadScanFacts(world, ticket), person);
    if (wrong) return failAttempt(world, ticket, scanner, { name: 'ticket.wrong_person', refusal: wrong });
    return go(world, ticket, { ...scanner, person });
  });
}

const nothing = { ok: true as const, events: [], once: null, result: null };

/** The phone has seen the code: the asker's page shows "scanned". A wrong phone is refused and logged. */
export function scanCode(scan: Scan): Promise<Result> {
  return withOpenTicket(scan, async (world, ticket, { person }) => {
    if (openStep(ticket.steps)?.seenById !== person.id || ticket.state === 'waiting')
      await apply(world, [move(ticket, 'scan', { steps: withStep(ticket.steps, { seenById: person.id }) })]);
    return { keep: true, value: nothing };
  });
}

/** 拒绝 on the phone: the ticket ends whatever was allowed before, the attempt is logged. */
export function refuseOnPhone(scan: Scan): Promise<Result> {
  return withOpenTicket(scan, async (world, ticket, scanner) => {
    const refusal = refuse('ticket_refused', { person: scanner.name });
    await apply(world, [move(ticket, 'refuse', { doneAt: world.at, refusal: refusal as unknown as JsonObject })]);
    await journal(world, {
      action: ticket.action,
      actor: scanner,
      events: [
        { name: 'ticket.refused', data: { ...ticketFacts(ticket), scanner: scanner.name }, ...ofAccount(ticket) },
      ],
      refusal: refusal.code,
    });
    return { keep: true, value: nothing };
  });
}

/** Who acts by this ticket, as he is now, with what the phones have said so far. */
async function actorOf(world: World, ticket: ScanTicket): Promise<Actor> {
  const ids = ticket.steps.flatMap(({ personId }) => personId ?? []);
  const people = await many(world, 'person', { id: { in: ids } });
  const scans = ticket.steps.flatMap(({ who, personId }) => {
    const person = people.find((p) => p.id === personId);
    return person ? [{ who, person }] : [];
  });
  const found = await loadActor(world, {
    as: { personId: actorIdOf(ticket) },
    account: accountIdOf(ticket),
    userId: ticket.askedByUserId,
    browserHash: keptOf(ticket).browserHash,
    official: officialIn(keptOf(ticket).input),
  });
  if (!found) throw new Error(`ticket ${ticket.id} has lost its actor`);
  return { ...found, scans, confirmedBy: scans.at(-1)?.person ?? null, answer: answerOf(ticket.steps) };
}

/** One step is done, the next phone has a code of its own with a life of its own. */
async function passOn(world: World, ticket: ScanTicket, steps: TicketStep[], scanner: Phone): Promise<Answered> {
  const set = { steps, token: newTicketToken(), expiresAt: ticketExpiry(world, world.at), nudgedAt: null };
  await apply(world, [move(ticket, 'pass', set)]);
  const data = { ...ticketFacts(ticket), scanner: scanner.name };
  await journal(world, {
    action: ticket.action,
    actor: scanner,
    events: [{ name: 'ticket.step_allowed', data, ...ofAccount(ticket) }],
  });
  return { keep: true, value: { ok: true, ticket: (await one(world, 'scanTicket', { id: ticket.id }))! } };
}

async function fail(world: World, ticket: ScanTicket, actor: Actor, refusal: Refusal): Promise<Answered> {
  await apply(world, [move(ticket, 'fail', { doneAt: world.at, refusal: refusal as unknown as JsonObject })]);
  await journal(world, {
    action: ticket.action,
    actor,
    events: [{ name: 'ticket.failed', data: { ...ticketFacts(ticket), refusal: refusal.code } }],
    refusal: refusal.code,
  });
  return { keep: true, value: refused(refusal) };
}

/**
 * 允许 on the phone. Every right scan judges the stored command again, for its actor as he is now: what a scan shows may
 * refuse it or ask for one phone more (`moreScans`); the last one performs it. `answer`: what was chosen on the phone.
 */
export function allowOnPhone(scan: Scan & { answer?: JsonObject }): Promise<Result> {
  return withOpenTicket(scan, async (world, open, scanner) => {
    if (!isAction(open.action)) throw new Error(`ticket ${open.id} has lost its action`);
    const command = registry[open.action];
    const { action } = open;
    const asking = command.asks[openStep(open.steps)!.who];
    const answer = asking?.answer.safeParse(scan.answer ?? {});
    if (answer && !answer.success) return { keep: false, value: refused(refuse('answer_missing')) };
    const ticket = {
      ...open,
      steps: withStep(open.steps, { personId: scanner.person.id, ...(answer ? { answer: answer.data } : {}) }),
    };
    const actor = await actorOf(world, ticket);
    const judged = await judge(world, command, actor, keptOf(ticket).input, true);
    if (judged.kind === 'refused') {
      await recordAttempt(world, { action, actor, refused: judged });
      return fail(world, ticket, actor, judged.refusal);
    }
    const { moreScans } = judged.outcome;
    const added = [...judged.scan, ...(moreScans?.steps ?? [])].slice(ticket.steps.length);
    const steps: TicketStep[] = [...ticket.steps, ...added.map((who) => ({ who }))];
    if (steps.some((step) => step.personId === undefined)) {
      const answered = await passOn(world, open, steps, scanner);
      if (added.length > 0 && moreScans) await journal(world, { action, actor, events: [moreScans.event] });
      return answered;
    }
    const confirmedBy: Confirmation[] = actor.scans.map(({ person }) => ({
      personId: person.id,
      name: person.nickname,
    }));
    const done = await perform(world, { action, actor, outcome: judged.outcome, confirmedBy });
    const sealed = done.once ? await seal(done.once) : null;
    const accountId = accountIdOf(ticket);
    const result = done.result ? { result: done.result } : {};
    await apply(world, [move(open, 'done', { steps, accountId, doneAt: world.at, sealed, ...result })]);
    return { keep: true, value: { ok: true, ...done } };
  });
}

/** Makes every attempt of domain/abuse.ts for real in scratch copies. */
import { randomBytes } from 'node:crypto';
import { registry } from '@/lib/commands/index';
import { database } from '@/lib/db/client';
import { abuses, type Abuse, type AbuseResult } from '@/lib/domain/abuse';
import type { JsonObject } from '@/lib/domain/model';
import { actions, type Action } from '@/lib/domain/action-table';
import { endConsoleSession } from '@/lib/marks';
import { openWorld } from '@/lib/open-world';
import { run, type Result } from '@/lib/run';
import { allowOnPhone } from '@/lib/scan';
import { sha256 } from '@/lib/secrets';
import type { Who } from '@/lib/store/actor';
import { many, tables } from '@/lib/store/rows';
import { consoleSessionOf } from '@/lib/store/session';
import { candidatesOf } from './candidates';
import { exampleFor } from './example-input';
import { inScratch, type Scratch } from './scratch';

/** What an attempt was answered: a code, or null when it went through. */
type Answered = string | null;
type Attempt = {
  /** what has to be so before */
  before?: (scratch: Scratch, twin: Scratch) => Promise<void>;
  attempt: (scratch: Scratch, twin: Scratch) => Promise<Answered>;
  code: string;
  /** the entry it must leave in the log, where a known actor did it */
  log?: string;
};

const codeOf = (result: Result): Answered => (result.ok ? null : result.refusal.code);

const admin = ({ account }: Scratch): Who => ({ as: { personId: account!.adminPersonId! }, account: account!.id });
const other = ({ account, other: person }: Scratch): Who => ({ as: { personId: person.id }, account: account!.id });

const doing = ({ id }: Scratch, action: Action, who: Who, input: JsonObject = {}): Promise<Result> =>
  run({ sandboxId: id, action, who, input });

async function ticketOf(result: Result): Promise<number> {
  if (!result.ok || !('ticket' in result)) throw new Error(`no ticket: ${JSON.stringify(result)}`);
  return result.ticket.id;
}

const allow = (sandboxId: string, ticketId: number, personId: number): Promise<Result> =>
  allowOnPhone({ sandboxId, ticketId, scanner: { as: { personId } } });

/** 添加用户, waiting for the administrator's scan. */
async function adding(scratch: Scratch): Promise<number> {
  const { input } = exampleFor('member.add', await candidatesOf(scratch));
  return ticketOf(await doing(scratch, 'member.add', admin(scratch), input));
}
const added = async (scratch: Scratch): Promise<number> => {
  const ticketId = await adding(scratch);
  const result = await allow(scratch.id, ticketId, scratch.account!.adminPersonId!);
  if (!result.ok) throw new Error(`member.add: ${result.refusal.code}`);
  return ticketId;
};

/** The browser of somebody who is logged in to the console. */
const browserHash = sha256('the browser of an abuse probe');
async function logIn(scratch: Scratch): Promise<void> {
  const who: Who = { as: 'director', account: scratch.account!.id, browserHash };
  await doing(scratch, 'console.enter', who, { personId: scratch.other.id });
}

/** What a post of the console by that browser comes to: without a session there is nobody who acts (lib/web/act.ts). */
async function byBrowser(scratch: Scratch, action: Action): Promise<Answered> {
  const world = (await openWorld(scratch.id))!;
  const session = await consoleSessionOf(world, browserHash, scratch.other.id);
  return session ? codeOf(await doing(scratch, action, other(scratch))) : 'logged_out';
}

/** Every act with a field that its form does not have. */
async function withSurplus(scratch: Scratch): Promise<Answered> {
  const candidates = await candidatesOf(scratch);
  for (const action of actions) {
    const input = { ...exampleFor(action, candidates).input, adminPersonId: scratch.other.id, state: 'active' };
    if (registry[action].input.safeParse(input).success) return null;
    for (const who of [admin(scratch), { as: 'reviewer' as const }, { as: 'director' as const }]) {
      const code = codeOf(await doing(scratch, action, { account: scratch.account!.id, ...who }, input));
      if (code !== 'bad_input' && code !== 'no_permission') return code;
    }
  }
  return 'bad_input';
}

const waiting = new WeakMap<Scratch, number>();
const attempts: Record<Abuse, Attempt> = {
  // the AppID of another sandbox is answered like one that nobody has
  foreignAccount: {
    attempt: async (scratch, twin) => {
      const asked = async (account: string): Promise<Result> =>
        doing(scratch, 'member.view', { ...admin(scratch), account });
      const foreign = await asked(twin.account!.appId!);
      const unknown = await asked(`wx0000${randomBytes(6).toString('hex')}`);
      return JSON.stringify(foreign) === JSON.stringify(unknown) ? codeOf(foreign) : null;
    },
    code: 'not_found',
  },
  foreignTicket: {
    before: async (scratch, twin) => void waiting.set(scratch, await adding(twin)),
    attempt: async (scratch) => codeOf(await allow(scratch.id, waiting.get(scratch)!, scratch.account!.adminPersonId!)),
    code: 'ticket_foreign',
    log: 'ticket.scanned_foreign',
  },
  staleTicket: {
    before: async (scratch) => {
      waiting.set(scratch, await adding(scratch));
      await doing(scratch, 'sandbox.travel', { as: 'director' }, { hours: 48 });
    },
    attempt: async (scratch) => codeOf(await allow(scratch.id, waiting.get(scratch)!, scratch.account!.adminPersonId!)),
    code: 'ticket_expired',
    log: 'ticket.scanned_stale',
  },
  replayedTicket: {
    before: async (scratch) => void waiting.set(scratch, await added(scratch)),
    attempt: async (scratch) => codeOf(await allow(scratch.id, waiting.get(scratch)!, scratch.account!.adminPersonId!)),
    code: 'ticket_closed',
    log: 'ticket.scanned_stale',
  },
  wrongPhone: {
    before: async (scratch) => void waiting.set(scratch, await adding(scratch)),
    attempt: async (scratch) => codeOf(await allow(scratch.id, waiting.get(scratch)!, scratch.other.id)),
    code: 'wrong_person',
    log: 'ticket.wrong_person',
  },
  endedSession: {
    before: async (scratch) => {
      await added(scratch);
      await logIn(scratch);
      if ((await byBrowser(scratch, 'audit.view')) !== null) throw new Error('the login did not work');
      await endConsoleSession(scratch.id, browserHash, scratch.other.id);
    },
    attempt: (scratch) => byBrowser(scratch, 'audit.view'),
    code: 'logged_out',
  },
  // he loses access at once: his session is over, and what he posts all the same is refused
  removedMember: {
    before: async (scratch) => {
      await added(scratch);
      await logIn(scratch);
      if ((await byBrowser(scratch, 'member.view')) !== null) throw new Error('the login did not work');
      const removing = await doing(scratch, 'member.remove', admin(scratch), { personId: scratch.other.id });
      await allow(scratch.id, await ticketOf(removing), scratch.account!.adminPersonId!);
    },
    attempt: async (scratch) => {
      const session = await byBrowser(scratch, 'member.view');
      return session === 'logged_out' ? codeOf(await doing(scratch, 'member.view', other(scratch))) : session;
    },
    code: 'no_permission',
  },
  directPost: {
    attempt: async (scratch) =>
      codeOf(await doing(scratch, 'member.remove', other(scratch), { personId: scratch.account!.adminPersonId! })),
    code: 'no_permission',
  },
  massAssignment: { attempt: withSurplus, code: 'bad_input' },
};

/** Every row that rules know, as one text. */
async function rowsOf(sandboxId: string): Promise<string> {
  const world = (await openWorld(sandboxId))!;
  const rows = await Promise.all(tables.map((table) => many(world, table)));
  return sha256(JSON.stringify(rows));
}

async function lastEntry(sandboxId: string): Promise<{ id: number; event: string } | null> {
  const { read } = await database();
  return read.logEntry.findFirst({
    where: { sandboxId },
    orderBy: { id: 'desc' },
    select: { id: true, event: true },
  });
}

async function tryAbuse(abuse: Abuse, scratch: Scratch, twin: Scratch): Promise<AbuseResult> {
  const { before, attempt, code: due, log } = attempts[abuse];
  await before?.(scratch, twin);
  const [rows, twinRows, entry] = [await rowsOf(scratch.id), await rowsOf(twin.id), await lastEntry(scratch.id)];
  const code = await attempt(scratch, twin);
  const isUnchanged = rows === (await rowsOf(scratch.id)) && twinRows === (await rowsOf(twin.id));
  const newest = await lastEntry(scratch.id);
  const logged = newest && newest.id !== entry?.id ? newest.event : null;
  const isRight = code === due && isUnchanged && (log === undefined || logged === log);
  return { abuse, code, isUnchanged, logged, isRight };
}

/** Makes every attempt, each in a copy of its own; null when the sandbox has no account whose members could be abused. */
export async function runAbuses(sandboxId: string): Promise<AbuseResult[] | null> {
  return inScratch(sandboxId, null, async (twin) => {
    if (!twin.isAccountReady) return null;
    const results: AbuseResult[] = [];
    for (const abuse of abuses) {
      const result = await inScratch(sandboxId, null, (scratch) => tryAbuse(abuse, scratch, twin));
      if (result) results.push(result);
    }
    return results;
  });
}

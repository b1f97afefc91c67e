/** The only factory of the tests: a sandbox from a template, played by commands, and what people then do in it. */
import { afterAll, beforeAll } from 'vitest';
import { database, setDatabase } from '@/lib/db/client';
import type { PackName } from '@/lib/domain/pack/index';
import { parseSwitches } from '@/lib/domain/pack/switches';
import type { Action } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';
import type { Entry } from '@/lib/journal';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { accountOf } from '@/lib/queries/account-head';
import { run, type Result } from '@/lib/run';
import { allowOnPhone } from '@/lib/scan';
import { settle } from '@/lib/settle';
import { readWorld } from '@/lib/store/lock';
import { many, one, type Where } from '@/lib/store/rows';
import type { Rows, Table } from '@/lib/domain/model';
import type { World } from '@/lib/store/world';
import { parts } from '@/lib/templates/people';
import { Player, whoOf } from '@/lib/templates/player';
import type { Template, TemplateSubject } from '@/lib/templates/play';
import { freshDatabase, type FreshDatabase } from './database';

export const who = {
  ...parts,
  outsider: 'sunyue_out',
  secondOutsider: 'wuhao_out',
  thirdOutsider: 'zhengjie_out',
  minor: 'linman_minor',
  unverified: 'hechuan_noid',
  hidden: 'qianduo_hidden',
  busy: 'fengmang_busy',
} as const;

/** Gives every test file a migrated database of its own (and a data directory for files). */
export function withDatabase(): void {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
    process.env.CAIPAI_DATA = fresh.at.dataDir;
    setDatabase(fresh);
  });
  afterAll(async () => {
    setDatabase(undefined);
    await fresh.drop();
  });
}

export type Told = { ok: true; events: string[]; entries: Entry[]; once: JsonObject | null; result: JsonObject | null };
export type Refused = { ok: false; code: string; field?: string; params: JsonObject };
export type Waiting = { ok: true; ticket: number };

export type Options = {
  pack?: PackName;
  subject?: TemplateSubject;
  review?: 'auto' | 'human';
  set?: Record<string, string>;
  seed?: string;
  isUnfiled?: boolean;
};

/** A sandbox in a test. */
export class Rehearsal {
  constructor(
    readonly id: string,
    readonly email: string | null,
    readonly password: string | null,
  ) {}

  get player(): Player {
    return this.email === null ? new Player(this.id) : new Player(this.id, this.email);
  }

  /** The same sandbox, acting on another account of it: its AppID or address. */
  on(account: string): Rehearsal {
    return new Rehearsal(this.id, account, null);
  }

  /** Asks for an act; `scannedBy` are the phones that allow it, in order. */
  async do(
    action: Action,
    as: string,
    input: JsonObject = {},
    scannedBy: readonly string[] = [],
    answer: JsonObject = {},
  ): Promise<Told | Refused | Waiting> {
    let result: Result = await run({ sandboxId: this.id, action, who: { as: whoOf(as), account: this.email }, input });
    for (const wechatId of scannedBy) {
      if (!result.ok || !('ticket' in result)) break;
      const { id: ticketId } = result.ticket;
      result = await allowOnPhone({ sandboxId: this.id, ticketId, scanner: { as: { wechatId } }, answer });
    }
    return told(result);
  }

  /** As do(), for acts that must succeed. */
  async did(
    action: Action,
    as: string,
    input: JsonObject = {},
    scannedBy: readonly string[] = [],
    answer: JsonObject = {},
  ): Promise<Told> {
    const result = await this.do(action, as, input, scannedBy, answer);
    if (!result.ok || !('events' in result)) throw new Error(`${action} as ${as}: ${JSON.stringify(result)}`);
    return result;
  }

  /** The code with which an act is refused, or 'ok', or 'ticket'. */
  async code(
    action: Action,
    as: string,
    input: JsonObject = {},
    scannedBy: readonly string[] = [],
    answer: JsonObject = {},
  ): Promise<string> {
    const result = await this.do(action, as, input, scannedBy, answer);
    if (!result.ok) return result.code;
    return 'ticket' in result ? 'ticket' : 'ok';
  }

  /** Moves the sandbox clock; answers what happened on the way. */
  async travel(by: { days?: number; hours?: number; next?: true }): Promise<string[]> {
    await this.did('sandbox.travel', 'director', by);
    return (await settle(this.id)).map((entry) => entry.name);
  }

  async world(): Promise<World> {
    await settle(this.id);
    return (await readWorld(this.id))!;
  }

  async rows<T extends Table>(table: T, where: Where<T> = {}): Promise<Rows[T][]> {
    return many(await this.world(), table, where);
  }

  async row<T extends Table>(table: T, where: Where<T> = {}): Promise<Rows[T]> {
    const found = await one(await this.world(), table, where, { orderBy: { id: 'desc' } as never });
    if (!found) throw new Error(`no ${table} ${JSON.stringify(where)}`);
    return found;
  }

  /** The account of the template. */
  async account(): Promise<Rows['account']> {
    return (await accountOf(await this.world()))!;
  }

  /** The names of the log, oldest first. */
  async log(): Promise<
    { event: string; actorName: string; refusal: string | null; confirmedBy: unknown; action: string }[]
  > {
    const { read } = await database();
    return read.logEntry.findMany({
      where: { sandboxId: this.id },
      orderBy: { id: 'asc' },
      select: { event: true, actorName: true, refusal: true, confirmedBy: true, action: true },
    });
  }
}

function told(result: Result): Told | Refused | Waiting {
  if (!result.ok) {
    const { code, params, field } = result.refusal;
    return { ok: false, code, params: params as JsonObject, ...(field === undefined ? {} : { field }) };
  }
  if ('ticket' in result) return { ok: true, ticket: result.ticket.id };
  const { events, once, result: data } = result;
  return { ok: true, events: events.map((e) => e.name), entries: events, once, result: data };
}

/** A sandbox from a template; reviews are human unless told otherwise. */
export async function given(template: Template, options: Options = {}): Promise<Rehearsal> {
  const { pack = '2021', subject = 'personal', review = 'human', set = {}, seed, isUnfiled = false } = options;
  const switches = parseSwitches(set);
  if (!switches.ok) throw new Error(JSON.stringify(switches.problems));
  const { id, account } = await createSandbox({
    ownerId: await ensureCliOwner(),
    template,
    pack,
    subject,
    reviewMode: review,
    switches: switches.switches,
    isUnfiled,
    ...(seed ? { seed } : {}),
  });
  return new Rehearsal(id, account?.email ?? null, account?.password ?? null);
}

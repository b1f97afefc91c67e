/** One act from outside: settle, lock, judge, perform or open a ticket. Server actions and the CLI both come here. */
import type { Command } from '@/lib/command';
import { registry } from '@/lib/commands/index';
import { isBusyError } from '@/lib/db/errors';
import type { JsonObject, ScanTicket } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import { refuse, type Refusal } from '@/lib/domain/refusal';
import type { Entry } from '@/lib/journal';
import { judge } from '@/lib/judge';
import { perform, recordAttempt } from '@/lib/perform';
import { openTicket } from '@/lib/open-ticket';
import { openWorld } from '@/lib/open-world';
import { settle, settleChunk } from '@/lib/settle';
import { loadActor, type Who } from '@/lib/store/actor';
import { officialIn } from '@/lib/store/official-account';
import { inTurn, locked } from '@/lib/store/lock';
import { onceOnly, rememberOnce } from '@/lib/store/once-only';
import { isSomethingDue, type World } from '@/lib/store/world';

export type Result =
  | { ok: true; events: Entry[]; once: JsonObject | null; result: JsonObject | null }
  | { ok: true; ticket: ScanTicket }
  | { ok: false; refusal: Refusal };

export type Request = {
  sandboxId: string;
  action: Action;
  who: Who;
  input: unknown;
  /** a form's once-only id: a second post gets the first answer */
  formId?: string | null;
};

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** Runs an act. A refusal is a result; an unknown sandbox, person or account is the refusal not_found. */
export async function run(request: Request): Promise<Result> {
  const findings = await probe(request);
  return act(request.sandboxId, async (world) => {
    const { formId } = request;
    const first = formId ? await onceOnly<Result>(world, formId) : null;
    if (first) return { keep: false, value: first };
    const outcome = await attempt(world, request, findings);
    if (formId && outcome.keep && outcome.value.ok) await rememberOnce(world, formId, outcome.value);
    return outcome;
  });
}

/** What the act's question to the network found out; null when it has none, or would be refused anyway. */
async function probe({ sandboxId, action, who, input }: Request): Promise<JsonObject | null> {
  const command: Command = registry[action];
  if (!command.probe || !isKeepable(input)) return null;
  const world = await openWorld(sandboxId);
  const actor = world && (await loadActor(world, who));
  if (!actor) return null;
  const judged = await judge(world, command, actor, input);
  return judged.kind === 'ready' ? command.probe(input) : null;
}

/** Settles, takes the sandbox's turn and lock, and works in it; what became due meanwhile is settled first. */
export async function act<T extends { ok: boolean }>(
  sandboxId: string,
  work: (world: World) => Promise<{ keep: boolean; value: T | { ok: false; refusal: Refusal } }>,
): Promise<T | { ok: false; refusal: Refusal }> {
  try {
    await settle(sandboxId);
    const value = await inTurn(sandboxId, async () => {
      for (;;) {
        let isLate = false;
        const answer = await locked(sandboxId, async (world) => {
          isLate = isSomethingDue(world);
          return isLate ? { keep: false, value: null } : work(world);
        });
        if (!isLate) return answer;
        await settleChunk(sandboxId);
      }
    });
    return value ?? refused(refuse('not_found'));
  } catch (error) {
    if (isBusyError(error)) return refused(refuse('busy'));
    throw error;
  }
}

/** Registration and login name their account by its e-mail. */
function emailIn(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('email' in input)) return null;
  return typeof input.email === 'string' ? input.email : null;
}

/** Whether every text of an input is one that both databases can keep: no NUL, no half of a character. */
function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  return typeof value !== 'object' || value === null || Object.entries(value).flat().every(isKeepable);
}

/** Judges and does an act in the world's transaction; whether it is kept is the caller's to say: the lab keeps nothing. */
export async function attempt(
  world: World,
  request: Request,
  findings: JsonObject | null,
): Promise<{ keep: boolean; value: Result }> {
  if (!isKeepable(request.input)) return { keep: false, value: refused(refuse('bad_input')) };
  const actor = await loadActor(world, {
    ...request.who,
    email: emailIn(request.input),
    official: officialIn(request.input),
  });
  if (!actor) return { keep: false, value: refused(refuse('not_found')) };
  const command: Command = registry[request.action];
  const judged = await judge(world, command, actor, request.input, false, findings);
  // what made the probe pointless a moment ago is gone by now
  if (command.probe && !findings && judged.kind === 'ready') return { keep: false, value: refused(refuse('busy')) };
  const { action } = request;
  if (judged.kind === 'refused') {
    const keep = await recordAttempt(world, { action, actor, refused: judged });
    return { keep, value: refused(judged.refusal) };
  }
  if (judged.scan.length > 0) {
    const ticket = await openTicket(world, {
      action,
      actor,
      scan: judged.outcome.scanOrder ?? judged.scan,
      input: judged.ticketInput(),
      summary: judged.summary(),
    });
    return { keep: true, value: { ok: true, ticket } };
  }
  return { keep: true, value: { ok: true, ...(await perform(world, { action, actor, outcome: judged.outcome })) } };
}

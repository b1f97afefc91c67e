/** How a command is written: parse, load, decide, in the shape that judge() and perform() run (design §4). */
import type { z } from 'zod';
import type { Action } from '@/lib/domain/action-table';
import type { Actor, Decision, Moment } from '@/lib/domain/decision';
import type { Json, JsonObject, Person } from '@/lib/domain/model';
import type { ScanQuestion } from '@/lib/domain/scanning';
import type { StepRule } from '@/lib/domain/ticket';
import type { World } from '@/lib/store/world';

type Definition<A extends Action, I extends JsonObject, F> = {
  action: A;
  /** plain JSON only: it is also the form, the CLI's input and what a ticket stores */
  input: z.ZodType<I>;
  /**
   * A question to the network. It is asked before the act, without a transaction, and only if judge() would allow the
   * act so far; `load` gets the findings, null while an act is merely judged (docs/decisions/0007).
   */
  probe?: (input: I) => Promise<JsonObject>;
  /** reads only */
  load: (world: World, input: I, actor: Actor, findings: JsonObject | null) => Promise<F>;
  /** pure: no clock, no await, no random */
  decide: (facts: F, input: I, moment: Moment, actor: Actor) => Decision;
  /** whether the target is the actor's own upload, for acts that allow only that */
  isOwn?: (facts: F, actor: Actor) => boolean;
  /** what the phone shows before it confirms */
  summary?: (facts: F, input: I, moment: Moment) => JsonObject;
  /**
   * For input that may not be stored (a password): what the ticket keeps in its place, made after decide() accepted,
   * and how a kept input is read again.
   */
  kept?: {
    from: (facts: F, input: I) => JsonObject;
    load: (world: World, kept: Json, actor: Actor) => Promise<{ facts: F; input: I }>;
  };
  /** what the phone of a step is asked besides */
  asks?: { readonly [rule in StepRule]?: Asking };
};

/** What a phone is asked beside 允许, and the shape of its answer; the decision reads it from `actor.answer`. */
export type Asking = {
  answer: z.ZodType<JsonObject>;
  questions: (world: World, scanner: Person, kept: JsonObject) => Promise<ScanQuestion[]>;
};

/** A loaded command: what is left is pure. */
export type Prepared = {
  isOwn: boolean | undefined;
  decide: (moment: Moment) => Decision;
  summary: (moment: Moment) => JsonObject;
  ticketInput: () => Json;
};

/** A command with its types closed over: what the registry holds. */
export type Command = {
  readonly action: Action;
  readonly input: z.ZodType;
  readonly asks: { readonly [rule in StepRule]?: Asking };
  /** asks the network; the input must be one that judge() has accepted */
  readonly probe: ((raw: unknown) => Promise<JsonObject>) | null;
  prepare: (
    world: World,
    actor: Actor,
    raw: unknown,
    isKept: boolean,
    findings: JsonObject | null,
  ) => Promise<Prepared | { invalid: z.core.$ZodIssue[] }>;
};

/** Defines a command. */
export function command<A extends Action, I extends JsonObject, F>(def: Definition<A, I, F>): Command {
  return {
    action: def.action,
    input: def.input,
    asks: def.asks ?? {},
    probe: def.probe ? (raw) => def.probe!(def.input.parse(raw)) : null,
    prepare: async (world, actor, raw, isKept, findings) => {
      let input: I;
      let facts: F;
      if (isKept && def.kept) {
        ({ facts, input } = await def.kept.load(world, raw as Json, actor));
      } else {
        const parsed = def.input.safeParse(raw);
        if (!parsed.success) return { invalid: parsed.error.issues };
        input = parsed.data;
        facts = await def.load(world, input, actor, findings);
      }
      return {
        isOwn: def.isOwn?.(facts, actor),
        decide: (moment) => def.decide(facts, input, moment, actor),
        summary: (moment) => def.summary?.(facts, input, moment) ?? {},
        ticketInput: () => def.kept?.from(facts, input) ?? input,
      };
    },
  };
}

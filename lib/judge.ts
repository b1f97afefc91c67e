/** The only guard there is: parse, can, load, decide, without writing. Buttons, prechecks, tickets and the CLI ask it. */
import type { Command } from '@/lib/command';
import { standingProblem } from '@/lib/domain/account-standing';
import { isRefused, type Actor, type Outcome, type Refused } from '@/lib/domain/decision';
import type { Json, JsonObject } from '@/lib/domain/model';
import type { Pack } from '@/lib/domain/pack/index';
import { isOpenToTestAccount } from '@/lib/domain/action-table';
import { can, type Subject, type Verdict } from '@/lib/domain/policy';
import { refuse, type FieldProblem, type Refusal } from '@/lib/domain/refusal';
import type { StepRule } from '@/lib/domain/ticket';
import { momentOf, type World } from '@/lib/store/world';
import type { z } from 'zod';

export type Judgement =
  | ({ kind: 'refused' } & Refused)
  | { kind: 'ready'; outcome: Outcome; scan: readonly StepRule[]; summary: () => JsonObject; ticketInput: () => Json };

/** Zod's issues as the field problems of a refusal. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.map((issue) => {
    const params: FieldProblem['params'] = {};
    for (const [key, value] of Object.entries(issue)) {
      if (['string', 'number', 'boolean'].includes(typeof value) && key !== 'message' && key !== 'code') {
        params[key] = value as string | number | boolean;
      }
    }
    return {
      field: issue.path.map(String).join('.'),
      issue: issue.message.startsWith('#') ? issue.message.slice(1) : issue.code,
      params,
    };
  });
}

/** The actor as the permission table sees him. */
export function subjectFor(actor: Actor, isOwn?: boolean): Subject {
  if (actor.kind !== 'person') return { kind: actor.kind };
  return {
    kind: 'person',
    roles: actor.roles,
    points: actor.points,
    maySeeDevelopment: actor.maySeeDevelopment,
    isOfficialAdmin: actor.official !== null && actor.official.adminPersonId === actor.person?.id,
    ...(isOwn === undefined ? {} : { isUploader: isOwn }),
  };
}

/** Where nobody can have a role, that is the reason: no account is meant, or nobody administers it yet. */
function whyNot(verdict: Verdict, { kind, account }: Actor, pack: Pack): Refusal {
  const isOfAccount = kind === 'person' && verdict.couldBe.includes('admin');
  if (isOfAccount && !account) return refuse('no_account');
  if (isOfAccount && account?.adminPersonId === null) return refuse('account_not_ready');
  const ticked =
    pack['perm.model'].value === 'points' && 'point' in verdict.needs ? { points: [...verdict.needs.point] } : {};
  return refuse('no_permission', { couldBe: verdict.couldBe, ...ticked });
}

const refusedFor = (refusal: Refusal): Judgement => ({ kind: 'refused', refusal });
const denied = (verdict: Verdict, actor: Actor, { pack }: World): Judgement => refusedFor(whyNot(verdict, actor, pack));

/**
 * Judges an act. `isKept`: the input comes out of a ticket and was parsed when it went in. `findings`: what the command's
 * probe has found out on the network; null before it has asked.
 */
export async function judge(
  world: World,
  command: Command,
  actor: Actor,
  raw: unknown,
  isKept = false,
  findings: JsonObject | null = null,
): Promise<Judgement> {
  const first = can(command.action, subjectFor(actor), world.pack);
  const closed = actor.kind === 'person' ? standingProblem(command.action, actor.account) : null;
  // nobody is anybody in an account that is over: that is the reason, not a missing role
  if (first.answer === 'no') return closed?.code === 'account_ended' ? refusedFor(closed) : denied(first, actor, world);
  if (closed) return refusedFor(closed);
  if (actor.account?.kind === 'test' && !isOpenToTestAccount(command.action))
    return refusedFor(refuse('is_test_account'));
  const prepared = await command.prepare(world, actor, raw, isKept, findings);
  if ('invalid' in prepared) {
    const fields = fieldProblems(prepared.invalid);
    const refusal: Refusal = {
      code: 'bad_input',
      params: {},
      fields,
      ...(fields[0] ? { field: fields[0].field } : {}),
    };
    return { kind: 'refused', refusal };
  }
  const verdict =
    prepared.isOwn === undefined ? first : can(command.action, subjectFor(actor, prepared.isOwn), world.pack);
  if (verdict.answer === 'no') return denied(verdict, actor, world);
  const moment = momentOf(world);
  const decision = prepared.decide(moment);
  if (isRefused(decision)) return { kind: 'refused', ...decision };
  return {
    kind: 'ready',
    outcome: decision,
    scan: verdict.scan,
    summary: () => prepared.summary(moment),
    ticketInput: () => prepared.ticketInput(),
  };
}

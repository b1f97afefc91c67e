/** Sentences for codes: refusals, field problems and events in the words of one language. */
import type { EventName } from '@/lib/domain/event';
import type { JsonObject } from '@/lib/domain/model';
import type { FieldProblem, Refusal } from '@/lib/domain/refusal';
import type { Messages } from './messages';

/** The message of a refusal. */
export function refusalText(refusal: Refusal, m: Messages): string {
  const say = m.refusals[refusal.code] as (params: never) => string;
  return say(refusal.params as never);
}

/** What is wrong with one field. */
export function fieldText({ issue, params }: FieldProblem, m: Messages): string {
  const words = m.fieldIssues;
  const say = Object.hasOwn(words, issue) ? words[issue as keyof typeof words] : words.other;
  return say(params);
}

/** Messages by field: of every field that zod refused, or of the one that the refusal names. */
export function fieldTexts(refusal: Refusal, m: Messages): Record<string, string> {
  if (refusal.fields)
    return Object.fromEntries(refusal.fields.map((problem) => [problem.field, fieldText(problem, m)]));
  return refusal.field === undefined ? {} : { [refusal.field]: refusalText(refusal, m) };
}

/** One line that says what happened. */
export function eventText(name: EventName, data: JsonObject, m: Messages): string {
  const say = m.events[name] as (data: never) => string;
  return say(data as never);
}

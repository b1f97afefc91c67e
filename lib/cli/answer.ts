/** What a verb answers, and the shapes that several verbs share. */
import type { JsonObject } from '@/lib/domain/model';
import { errcodeOf, type Refusal } from '@/lib/domain/refusal';
import type { Locale } from '@/lib/i18n/language';
import { messageOf } from './message';

/**
 * ok: exit 0 · refused: exit 1 · mismatch: exit 1, with a report of what does not agree · usage: exit 2. A body's `text`
 * is what is printed without --json.
 */
export type Answer = { status: 'ok' | 'refused' | 'mismatch' | 'usage'; body: JsonObject };

export const ok = (body: object): Answer => ({ status: 'ok', body: JSON.parse(JSON.stringify({ ok: true, ...body })) });
export const usage = (message: string): Answer => ({ status: 'usage', body: { ok: false, error: { message } } });

/** A file that makes no sense: what and where. */
export const badFile = (message: string, problems: readonly object[]): Answer => ({
  status: 'usage',
  body: JSON.parse(JSON.stringify({ ok: false, error: { message, problems } })),
});

/** A report: ok when everything agrees. */
export const reported = (isRight: boolean, body: object): Answer => ({
  status: isRight ? 'ok' : 'mismatch',
  body: JSON.parse(JSON.stringify({ ok: isRight, ...body })),
});

export function refused(refusal: Refusal, locale: Locale): Answer {
  const { code, params, field, fields } = refusal;
  const body = {
    code,
    errcode: errcodeOf(refusal),
    message: messageOf(refusal, locale),
    params,
    ...(field ? { field } : {}),
    ...(fields ? { fields } : {}),
  };
  return { status: 'refused', body: JSON.parse(JSON.stringify({ ok: false, refusal: body })) };
}

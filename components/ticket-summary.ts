/** The rows of a confirm screen: what a ticket's summary says, in words. */
import type { Definition } from '@/components/ui/definition-list';
import type { Json, JsonObject } from '@/lib/domain/model';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { TicketField } from '@/lib/i18n/zh-CN/tickets';

type Words = { [key: string]: string | undefined };

const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Values that are codes have their words in domainWords, by the field they stand in. */
function wordsFor(field: string, { domainWords }: Messages): Words {
  if (field === 'roles') return domainWords.roles;
  if (field === 'points' || field === 'from') return { ...domainWords.points, ...domainWords.roles };
  if (field === 'subjectType') return domainWords.subjectTypes;
  if (field === 'mode') return { ...domainWords.releaseKinds, ...domainWords.releaseModes };
  if (field === 'pushMode') return domainWords.pushModes;
  if (field === 'pushFormat') return domainWords.pushFormats;
  if (field === 'reason') return domainWords.suspendReasons;
  if (field === 'violation') return domainWords.violationKinds;
  if (field === 'filingKind') return domainWords.filingKinds;
  if (field === 'cancelScope') return domainWords.cancelScopes;
  return {};
}

function say(field: string, value: Json, m: Messages, locale: Locale): string {
  const { values } = m.tickets;
  if (value === null || value === '') return values.none;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (Array.isArray(value))
    return value.length === 0 ? values.none : m.domainWords.list(value.map((item) => say(field, item, m, locale)));
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => say(field, item, m, locale))
      .join(' ');
  const text = String(value);
  if (isoMoment.test(text)) return formatDateTime(new Date(text), locale);
  return wordsFor(field, m)[text] ?? wordsFor('roles', m)[text] ?? text;
}

/** One row per field of the summary. */
export function summaryRows(summary: JsonObject, m: Messages, locale: Locale): Definition[] {
  const fields: Words = m.tickets.fields;
  return Object.entries(summary).map(([field, value]) => ({
    key: field,
    term: fields[field as TicketField] ?? field,
    value: say(field, value, m, locale),
  }));
}

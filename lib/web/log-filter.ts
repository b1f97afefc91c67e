/** The log's filters as they stand in the address, and the words in which its rows are searched and exported. */
import type { Actor } from '@/lib/domain/decision';
import { isAction } from '@/lib/domain/action-table';
import type { Messages } from '@/lib/i18n/messages';
import { eventText } from '@/lib/i18n/say';
import type { LogFilter, LogRow } from '@/lib/queries/log';

export type AskedLog = { who: string; action: string; text: string; page: number };
type Query = Record<string, string | string[] | undefined>;

const kinds = ['director', 'reviewer', 'platform'] as const satisfies readonly Actor['kind'][];
const textMax = 100;
const last = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')).trim();

/** Reads the address; whatever is not understood filters nothing. */
export function readLogQuery(query: Query): AskedLog {
  const page = Number(last(query.page));
  return {
    who: last(query.who),
    action: last(query.action),
    text: last(query.text).slice(0, textMax),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Who did it: a person's id or a kind of actor; the acts by name. */
export function logFilterOf({ who, action }: AskedLog): LogFilter {
  const isPerson = /^[1-9]\d{0,8}$/.test(who);
  const kind = kinds.find((candidate) => candidate === who);
  return { who: isPerson ? Number(who) : (kind ?? null), action: action || null };
}

/** One line that says what happened. */
export const rowText = (row: LogRow, m: Messages): string => eventText(row.event, row.data, m);

/** The label of an act, also of what time alone does. */
export function actionLabel(action: string, m: Messages): string {
  if (isAction(action)) return m.actions[action].label;
  const others: Record<string, string | undefined> = m.log.otherActs;
  return others[action] ?? action;
}

/** Who did it, in words. */
export const actorName = (row: LogRow, m: Messages): string =>
  row.actorKind === 'person' ? row.actorName : m.domainWords.actorKinds[row.actorKind];

/** Whether a row says the text that is looked for; undefined when none is. */
export function textMatcher({ text }: AskedLog, m: Messages): ((row: LogRow) => boolean) | undefined {
  const wanted = text.toLowerCase();
  if (wanted === '') return undefined;
  return (row) =>
    [
      rowText(row, m),
      row.event,
      row.action,
      actionLabel(row.action, m),
      row.user ?? '',
      actorName(row, m),
      row.refusal ?? '',
    ]
      .join('\n')
      .toLowerCase()
      .includes(wanted);
}

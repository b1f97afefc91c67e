import type { ShownViolation } from '@/lib/queries/account-life';
import { formatDateTime } from '@/lib/i18n/format';
import type { Tone } from '@/components/ui/tag';
import type { ViolationState } from '@/lib/domain/lifecycle';
import type { ConsolePage } from '@/lib/web/page';

/** 期限 of a sanction in words: until when, by when to put it right, or for good. */
export function termText({ m, locale }: Pick<ConsolePage, 'm' | 'locale'>, row: ShownViolation): string {
  const { violations: words } = m.accountLife;
  if (row.deadlineAt) return words.deadline({ at: formatDateTime(row.deadlineAt, locale) });
  return row.until ? words.until({ at: formatDateTime(row.until, locale) }) : words.forGood;
}

export const violationTones: Record<ViolationState, Tone> = {
  in_force: 'bad',
  appealed: 'warn',
  lifted: 'ok',
  ended: 'neutral',
};

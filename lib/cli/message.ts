import type { Refusal } from '@/lib/domain/refusal';
import type { Locale } from '@/lib/i18n/language';
import { messagesOf } from '@/lib/i18n/messages';
import { fieldTexts, refusalText } from '@/lib/i18n/say';

/** The message of a refusal for the CLI; bad input names its fields. */
export function messageOf(refusal: Refusal, locale: Locale): string {
  const m = messagesOf(locale);
  if (!refusal.fields) return refusalText(refusal, m);
  const fields = Object.entries(fieldTexts(refusal, m)).map(([field, text]) => `${field}: ${text}`);
  return [refusalText(refusal, m), ...fields].join(' · ');
}

import type { Refusal } from '@/lib/domain/refusal';
import { getMessages } from '@/lib/i18n/locale';
import { fieldTexts, refusalText } from '@/lib/i18n/say';

/** The message of a refusal in the language of the request. */
export async function refusalMessage(refusal: Refusal): Promise<string> {
  return refusalText(refusal, await getMessages());
}

/** Messages by field in the language of the request. */
export async function fieldMessages(refusal: Refusal): Promise<Record<string, string>> {
  return fieldTexts(refusal, await getMessages());
}

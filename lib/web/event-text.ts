import type { EventName } from '@/lib/domain/event';
import type { JsonObject } from '@/lib/domain/model';
import { getMessages } from '@/lib/i18n/locale';
import { eventText as say } from '@/lib/i18n/say';

/** What happened, in the language of the request. */
export async function eventText(name: EventName, data: JsonObject): Promise<string> {
  return say(name, data, await getMessages());
}

import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Locale } from './language';
import { chooseLocale, languageCookie } from './language';
import type { Messages } from './messages';
import { messagesOf } from './messages';

/** The language of the request under way. */
export const getLocale = cache(async (): Promise<Locale> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return chooseLocale(jar.get(languageCookie)?.value, head.get('accept-language'));
});

/** The words for the request under way. */
export async function getMessages(): Promise<Messages> {
  return messagesOf(await getLocale());
}

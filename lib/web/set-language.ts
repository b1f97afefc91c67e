'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isLocale, languageCookie } from '@/lib/i18n/language';
import { safeReturnPath } from './return-path';

/** Keeps the chosen language in a cookie and returns to the page that asked. */
export async function setLanguage(form: FormData): Promise<void> {
  const language = form.get('language');
  if (isLocale(language)) {
    const jar = await cookies();
    jar.set(languageCookie, language, { path: '/', maxAge: 365 * 86_400, sameSite: 'lax', httpOnly: true });
  }
  redirect(safeReturnPath(form.get('path')) ?? '/');
}

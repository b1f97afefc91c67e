'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/language';
import { setLanguage } from '@/lib/web/set-language';

export interface LanguageSwitchProps {
  /** The language to switch to. */
  to: Locale;
  children: string;
  label: string;
}

/** A form with one button; the page it returns to is in the form, so it works without JavaScript. */
export function LanguageSwitch({ to, children, label }: LanguageSwitchProps): ReactNode {
  const search = useSearchParams().toString();
  const path = usePathname() + (search ? `?${search}` : '');
  return (
    <form action={setLanguage} className="inline-flex">
      <input type="hidden" name="language" value={to} />
      <input type="hidden" name="path" value={path} />
      <button type="submit" lang={to} aria-label={label} className="text-link min-h-6 px-1">
        {children}
      </button>
    </form>
  );
}

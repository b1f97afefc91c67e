'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';

/** Sandbox time, going on between two answers of the server. */
export function BarClock({ at, locale, title }: { at: string; locale: Locale; title: string }): ReactNode {
  const [seconds, setSeconds] = useState({ at, passed: 0 });

  useEffect(() => {
    const timer = setInterval(
      () => setSeconds((s) => (s.at === at ? { at, passed: s.passed + 1 } : { at, passed: 1 })),
      1000,
    );
    return () => clearInterval(timer);
  }, [at]);

  const passed = seconds.at === at ? seconds.passed : 0;
  const moment = new Date(new Date(at).getTime() + passed * 1000);
  return (
    <time dateTime={at} title={title} className="whitespace-nowrap">
      {formatDateTime(moment, locale)}
    </time>
  );
}

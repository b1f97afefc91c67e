'use client';

import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ui as uiEn } from '@/lib/i18n/en/ui';
import { ui } from '@/lib/i18n/zh-CN/ui';

interface ErrorPageProps {
  /** The digest is the number that Next writes into the server log beside the real cause. */
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps): ReactNode {
  // an error page is a client component and cannot ask the server: the document knows its language
  const [words, setWords] = useState(ui.error);
  useEffect(() => {
    if (document.documentElement.lang === 'en') setWords(uiEn.error);
  }, []);

  return (
    <main className="mx-auto max-w-lg px-4 py-12">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <p className="mt-2 text-body">{words.text}</p>
      {error.digest && (
        <p className="mt-3 text-sm text-hint">
          {words.id} <code className="font-mono text-ink select-all">{error.digest}</code>
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <form action={reset}>
          <Button variant="primary">{words.retry}</Button>
        </form>
        {/* a whole load, not a soft one: what broke may be on this page */}
        <form action="/">
          <Button>{words.home}</Button>
        </form>
      </div>
    </main>
  );
}

'use client';

import { RefreshCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export type LiveRefreshProps = {
  href: string;
  /** what the page shows: the sandbox's count of acts */ seq: number;
  staleLabel: string;
  refreshLabel: string;
};

const quietMilliseconds = 200;

/** Whether somebody is in the middle of typing: a refresh then would be felt as an interruption. */
function isTyping(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio')
    return field.value !== field.defaultValue;
  return field instanceof HTMLTextAreaElement && field.value !== field.defaultValue;
}

/** Follows the sandbox while the page is visible: what others do appears by itself. */
export function LiveRefresh({ href, seq, staleLabel, refreshLabel }: LiveRefreshProps): ReactNode {
  const router = useRouter();
  const [isStale, setStale] = useState(false);
  const known = useRef(seq);

  useEffect(() => {
    known.current = seq;
    setStale(false);
  }, [seq]);

  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      if (isTyping()) setStale(true);
      else router.refresh();
    };
    const follow = (): void => {
      if (document.visibilityState === 'hidden') {
        source?.close();
        source = undefined;
        return;
      }
      if (source) return;
      source = new EventSource(href);
      source.addEventListener('message', (event: MessageEvent<string>) => {
        if (Number(event.data) === known.current) return;
        clearTimeout(timer);
        timer = setTimeout(refresh, quietMilliseconds);
      });
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(timer);
      source?.close();
    };
  }, [href, router]);

  return (
    <div role="status" data-print="hide" className="fixed bottom-4 left-4 z-40 empty:hidden">
      {isStale && (
        <button
          type="button"
          onClick={() => {
            setStale(false);
            router.refresh();
          }}
          className="flex min-h-9 items-center gap-2 rounded-control border border-accent bg-surface px-3 text-sm shadow-lg"
        >
          <span>{staleLabel}</span>
          <span className="inline-flex items-center gap-1 font-medium text-accent-text">
            <RefreshCw aria-hidden="true" size={14} />
            {refreshLabel}
          </span>
        </button>
      )}
    </div>
  );
}

'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { classNames } from './class-names';

export interface ToastProps {
  /** What the server says; nothing is shown without it. */
  message?: string;
  tone?: 'ok' | 'bad';
  closeLabel: string;
  /** Changes with every answer, so that the same words are shown again. */
  at?: string | number;
}

/** Long enough to read; errors stay until they are closed. */
const okMilliseconds = 6000;

/** Shows a message of the server in a corner. It is part of the page, so it is there without JavaScript too. */
export function Toast({ message, tone = 'ok', closeLabel, at }: ToastProps): ReactNode {
  const current = `${at ?? ''}:${message ?? ''}`;
  const [closed, setClosed] = useState<string>();
  const isShown = Boolean(message) && closed !== current;

  useEffect(() => {
    if (!isShown || tone === 'bad') return;
    const timer = setTimeout(() => setClosed(current), okMilliseconds);
    return () => clearTimeout(timer);
  }, [isShown, tone, current]);

  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      data-print="hide"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 grid justify-items-center"
    >
      {isShown && (
        <div
          className={classNames(
            'pointer-events-auto flex max-w-lg items-start gap-3 rounded-box border px-4 py-2.5 text-sm shadow-lg',
            tone === 'ok' ? 'border-ok bg-ok-soft text-ok' : 'border-bad bg-bad-soft text-bad',
          )}
        >
          <span className="min-w-0">{message}</span>
          <button
            type="button"
            aria-label={closeLabel}
            onClick={() => setClosed(current)}
            className="-mr-1.5 grid size-6 shrink-0 place-items-center rounded-control"
          >
            <X aria-hidden="true" size={15} />
          </button>
        </div>
      )}
    </div>
  );
}

'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Presses the button of its form once: the code appears without being asked for; without JavaScript one presses. */
export function AutoOpen(): ReactNode {
  const mark = useRef<HTMLSpanElement>(null);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    mark.current?.closest('form')?.requestSubmit();
  }, []);
  return <span ref={mark} hidden />;
}

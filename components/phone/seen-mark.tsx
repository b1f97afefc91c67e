'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Opening the confirm screen is the scan: the page that shows the code says so at once. */
export function SeenMark({ action }: { action: () => Promise<void> }): ReactNode {
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void action();
  }, [action]);
  return null;
}

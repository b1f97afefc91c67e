'use client';

import { type ReactNode, useEffect, useRef } from 'react';

export type ReadMarkProps = {
  /** a server action that marks what this page shows as read */
  action: () => Promise<void>;
  label: string;
};

/** Marks a message as read when it is opened; without JavaScript it is a button. */
export function ReadMark({ action, label }: ReadMarkProps): ReactNode {
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void action();
  }, [action]);
  return (
    <noscript>
      <form action={action}>
        <button type="submit" className="min-h-6 text-sm text-link">
          {label}
        </button>
      </form>
    </noscript>
  );
}

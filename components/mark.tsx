import type { ReactNode } from 'react';

/** Our mark: the tape cross on a rehearsal floor that tells an actor where to stand. Ornament; its name stands beside it. */
export function Mark({ size = 28 }: { size?: number }): ReactNode {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <rect width="32" height="32" rx="7" fill="#2B4562" />
      <path d="M7 12V7h5M25 20v5h-5" fill="none" stroke="#FFFFFF" strokeWidth="2.6" />
      <path d="M11.5 11.5l9 9M20.5 11.5l-9 9" stroke="#F2B544" strokeWidth="3.4" />
    </svg>
  );
}

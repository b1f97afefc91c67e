import type { ReactNode } from 'react';

/** The body of a sandbox page outside the console look-alike: team, people, log. */
export function OutsideMain({ children }: { children: ReactNode }): ReactNode {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6">
      {children}
    </main>
  );
}

import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';

export type OutsidePageProps = { title: ReactNode; note?: ReactNode; extra?: ReactNode; children: ReactNode };

/** A page of the simulated outside world: clearly not the console. */
export function OutsidePage({ title, note, extra, children }: OutsidePageProps): ReactNode {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6 outline-none sm:px-6">
      <PageHead title={title} note={note} extra={extra} />
      {children}
    </main>
  );
}

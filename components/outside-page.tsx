import type { ReactNode } from 'react';
import { PageHead, type PageHeadProps } from '@/components/ui/page-head';

export type OutsidePageProps = PageHeadProps & { children: ReactNode };

/** A page of the simulated outside world: clearly not the console. */
export function OutsidePage({ children, ...head }: OutsidePageProps): ReactNode {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6 outline-none sm:px-6">
      <PageHead {...head} />
      {children}
    </main>
  );
}

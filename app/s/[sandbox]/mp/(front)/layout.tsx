import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '@/components/mark';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** The simulated platform before anybody is logged in: front page, registration, login. */
export default async function FrontLayout(props: {
  children: ReactNode;
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await props.params;
  const { m } = await openPage(sandbox);
  const { bar } = m.registration;
  return (
    <div data-theme="console" className="min-h-[calc(100dvh-7rem)]">
      <header data-print="hide" className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 sm:min-h-16 sm:px-6">
          <Link
            href={sandboxPath(sandbox, 'mp')}
            prefetch={false}
            className="flex items-center gap-2.5 whitespace-nowrap"
          >
            <Mark />
            <span className="text-base font-semibold">{bar.home}</span>
            <span className="hidden text-xs text-hint sm:inline">{bar.skin}</span>
          </Link>
          <nav aria-label={bar.label} className="ml-auto flex items-center gap-5 text-sm">
            <Link
              href={sandboxPath(sandbox, 'mp/register')}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-body hover:text-accent-text"
            >
              {bar.register}
            </Link>
            <Link
              href={sandboxPath(sandbox, 'mp/login')}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-body hover:text-accent-text"
            >
              {bar.login}
            </Link>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-5xl px-4 py-6 outline-none sm:px-6 sm:py-8">
        {props.children}
      </main>
    </div>
  );
}

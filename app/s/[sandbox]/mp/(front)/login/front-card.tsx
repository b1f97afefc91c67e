import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { page: Page; title: string; note?: string; children: ReactNode };

/** One card beside the login: recovering, confirming an address. */
export function FrontCard({ page: { world, m, persona }, title, note, children }: Props): ReactNode {
  const { consoleLogin: words } = m;
  return (
    <section className="mx-auto grid max-w-md gap-4 rounded-box border border-line bg-surface px-6 py-6 shadow-sm">
      <div>
        <h1 className="text-xl font-semibold">{title}</h1>
        {note && <p className="mt-1 text-sm break-words text-hint">{note}</p>}
        <p className="mt-1 text-sm text-hint">{persona ? words.asPersona(persona) : words.noPersona}</p>
      </div>
      {children}
      <p className="border-t border-line pt-3 text-sm">
        <Link
          href={sandboxPath(world.sandboxId, 'mp/login', { tab: 'password' })}
          prefetch={false}
          className="text-link"
        >
          {words.recover.back}
        </Link>
      </p>
    </section>
  );
}

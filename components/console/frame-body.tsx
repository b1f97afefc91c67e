import { Menu } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { MenuList, type MenuSection } from './menu-list';

type Props = { m: Messages; sections: readonly MenuSection[]; label: string; children: ReactNode };

/** Left menu, page and foot below the top bar of a look-alike console. */
export function FrameBody({ m, sections, label, children }: Props): ReactNode {
  return (
    <div className="mx-auto flex w-full max-w-[1600px] flex-1 flex-col lg:flex-row lg:px-10">
      <details className="group border-b border-line bg-surface lg:hidden">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 [&::-webkit-details-marker]:hidden">
          <Menu aria-hidden="true" size={18} />
          {m.consoleFrame.menu}
        </summary>
        <MenuList label={label} sections={sections} />
      </details>
      <div className="hidden w-[210px] shrink-0 border-r border-line bg-surface lg:block xl:w-[220px]">
        <MenuList label={label} sections={sections} />
      </div>
      <div className="flex min-w-0 flex-1 flex-col">
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 outline-none lg:py-7 lg:pr-0 lg:pl-8">
          {children}
        </main>
        <ConsoleFoot words={m.consoleFrame} />
      </div>
    </div>
  );
}

function ConsoleFoot({ words }: { words: Messages['consoleFrame'] }): ReactNode {
  const links = [
    ['/about', words.foot.about],
    ['/fidelity#sources', words.foot.sources],
    ['/fidelity', words.foot.fidelity],
    ['/about', words.foot.unaffiliated],
  ] as const;
  return (
    <footer data-print="hide" className="px-4 py-6 lg:px-8">
      <ul className="flex flex-wrap justify-center gap-x-5 gap-y-1 text-xs text-hint">
        {links.map(([href, label]) => (
          <li key={label}>
            <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center hover:text-accent-text">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface PageTab {
  href: string;
  label: ReactNode;
  isCurrent: boolean;
}

export interface PageHeadProps {
  title: ReactNode;
  /** One line below the title. */
  note?: ReactNode;
  /** Stands right of the title: buttons, help. */
  extra?: ReactNode;
  tabs?: readonly PageTab[];
  tabsLabel?: string;
}

/** The h1 of a page and its tabs (links: every tab is a page of its own). */
export function PageHead({ title, note, extra, tabs, tabsLabel }: PageHeadProps): ReactNode {
  return (
    <header className={classNames('mb-4', tabs && 'border-b border-line')}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold sm:text-[22px]">{title}</h1>
        {extra && <div className="ml-auto flex flex-wrap items-center gap-2">{extra}</div>}
      </div>
      {note && <p className="mt-1 text-sm text-hint">{note}</p>}
      {tabs && (
        <nav aria-label={tabsLabel} className="mt-3 -mb-px flex gap-6 overflow-x-auto">
          {tabs.map((tab) => (
            <Link
              key={tab.href}
              href={tab.href}
              prefetch={false}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className={classNames(
                'border-b-2 py-2 whitespace-nowrap -outline-offset-2',
                tab.isCurrent
                  ? 'border-ornament font-medium text-accent-text'
                  : 'border-transparent text-body hover:text-accent-text',
              )}
            >
              {tab.label}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}

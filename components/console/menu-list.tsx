'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type MenuItem = { key: string; href: string; label: string; isInner: boolean; isSimulated: boolean };
export type MenuSection = { key: string; label: string | null; items: MenuItem[] };

/** The console's menu with the current page marked. */
export function MenuList({ label, sections }: { label: string; sections: readonly MenuSection[] }): ReactNode {
  const path = usePathname();
  const all = sections.flatMap((section) => section.items);
  const fits = (href: string): boolean => path === href || path.startsWith(`${href}/`);
  // of two that fit the longer one is meant; of two with the same address the inner one
  const current = all
    .filter((item) => fits(item.href))
    .sort((a, b) => b.href.length - a.href.length || Number(b.isInner) - Number(a.isInner))[0];
  return (
    <nav aria-label={label} className="py-3">
      {sections.map((section) => (
        <div key={section.key} className="mb-1.5">
          {section.label && <p className="px-6 pt-2 pb-1 text-xs text-hint">{section.label}</p>}
          <ul>
            {section.items.map((item) => (
              <li key={item.key}>
                <Link
                  href={item.href}
                  prefetch={false}
                  aria-current={item === current ? 'page' : undefined}
                  className={classNames(
                    'flex min-h-9 items-center border-l-4 pr-3',
                    item.isInner ? 'pl-9 text-[13px]' : 'pl-5 text-[15px]',
                    item === current
                      ? 'border-ornament bg-accent-soft font-medium text-accent-text'
                      : 'border-transparent text-body hover:bg-raised hover:text-ink',
                  )}
                >
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

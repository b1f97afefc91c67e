'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

export type BarMenuProps = { label: string; summary: ReactNode; children: ReactNode; align?: 'start' | 'end' };

/** A native disclosure that hangs below its button; JavaScript only adds closing by Escape, outside press and leaving. */
export function BarMenu({ label, summary, children, align = 'start' }: BarMenuProps): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event): void => {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.type === 'pointerdown' && event.target instanceof Node && details.contains(event.target)) {
        return;
      }
      details.open = false;
    };
    // a link inside leads to another page below the same bar
    const leave = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('details[name="sandbox-bar"] a')) close(event);
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    document.addEventListener('click', leave);
    return () => {
      document.removeEventListener('click', leave);
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    <details ref={box} name="sandbox-bar" className="group min-w-0 sm:relative">
      <summary
        aria-label={label}
        className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 rounded-control border border-line bg-surface px-2 text-sm hover:border-accent [&::-webkit-details-marker]:hidden"
      >
        {summary}
        <ChevronDown aria-hidden="true" size={14} className="shrink-0 text-hint group-open:rotate-180" />
      </summary>
      <div
        className={`absolute inset-x-3 z-40 mt-1 max-h-[70vh] overflow-y-auto rounded-box border border-line bg-surface p-3 shadow-xl sm:inset-x-auto sm:w-72 ${align === 'end' ? 'sm:right-0' : 'sm:left-0'}`}
      >
        {children}
      </div>
    </details>
  );
}

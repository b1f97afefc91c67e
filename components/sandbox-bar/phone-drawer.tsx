'use client';

import { ExternalLink, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';

export type PhoneDrawerProps = { title: string; closeLabel: string; windowLabel: string };

/** The frame's name: every link with this target opens in the drawer, or in a window of its own without JavaScript. */
const frameName = 'caipai-phone';

/** Shows phone pages at the right edge of the page that asked for them. */
export function PhoneDrawer({ title, closeLabel, windowLabel }: PhoneDrawerProps): ReactNode {
  const [shown, setShown] = useState<{ href: string; count: number } | null>(null);

  useEffect(() => {
    // inside the drawer itself links go their ordinary way
    if (window.self !== window.top) return;
    const open = (event: MouseEvent): void => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[target="${frameName}"]`) : null;
      if (!link) return;
      event.preventDefault();
      setShown((before) => ({ href: link.href, count: (before?.count ?? 0) + 1 }));
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);

  if (!shown) return null;
  return (
    <aside
      aria-label={title}
      data-drawer=""
      data-print="hide"
      className="fixed inset-y-0 right-0 z-[60] flex w-full max-w-full flex-col border-l border-line bg-surface shadow-2xl sm:w-[392px]"
    >
      <div className="flex items-center gap-2 border-b border-line px-3 py-1.5">
        <span className="font-semibold">{title}</span>
        <a
          href={shown.href}
          target="_blank"
          rel="noopener"
          aria-label={windowLabel}
          className="ml-auto grid size-8 place-items-center rounded-control hover:bg-raised"
        >
          <ExternalLink aria-hidden="true" size={16} />
        </a>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => setShown(null)}
          className="grid size-8 place-items-center rounded-control hover:bg-raised"
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
      <iframe
        key={shown.count}
        title={title}
        name={frameName}
        src={shown.href}
        className="min-h-0 w-full flex-1 bg-raised"
      />
    </aside>
  );
}

import Link from 'next/link';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

export interface DialogFrameProps {
  title: ReactNode;
  children: ReactNode;
  /** The buttons, centred, as in the console. */
  foot?: ReactNode;
  /** Where closing leads: a dialog that leads to an act is a page of its own. */
  closeHref: string;
  closeLabel: string;
  width?: 'narrow' | 'normal' | 'wide';
}

const widths = { narrow: 'max-w-md', normal: 'max-w-2xl', wide: 'max-w-4xl' };

/** A centred card that makes a whole page look like a dialog. Its title is the h1 of the page. */
export function DialogFrame(props: DialogFrameProps): ReactNode {
  const { title, children, foot, closeHref, closeLabel, width = 'normal' } = props;
  const id = useId();
  return (
    <div className="grid min-h-[60vh] place-items-center px-0 py-4 sm:px-4 sm:py-8">
      <section
        aria-labelledby={id}
        className={classNames('w-full rounded-box border border-line bg-surface shadow-xl', widths[width])}
      >
        <header className="flex items-center gap-3 border-b border-line px-5 py-4">
          <h1 id={id} className="text-lg font-medium">
            {title}
          </h1>
          <Link
            href={closeHref}
            prefetch={false}
            aria-label={closeLabel}
            className="ml-auto grid size-7 place-items-center rounded-control text-hint hover:bg-raised hover:text-ink"
          >
            <X aria-hidden="true" size={18} />
          </Link>
        </header>
        <div className="px-5 py-5">{children}</div>
        {foot && (
          <footer className="flex flex-wrap justify-center gap-3 border-t border-line bg-raised px-5 py-4">
            {foot}
          </footer>
        )}
      </section>
    </div>
  );
}

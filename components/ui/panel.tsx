import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

export interface PanelProps {
  children: ReactNode;
  title?: ReactNode;
  /** Stands right of the title: a link, a quota, a button. */
  extra?: ReactNode;
  /** 2 by default; 3 inside another panel. */
  level?: 2 | 3;
  /** No padding around the content, for tables that reach the edge. */
  isFlush?: boolean;
  id?: string;
}

/** A box with a title. */
export function Panel({ children, title, extra, level = 2, isFlush = false, id }: PanelProps): ReactNode {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className="min-w-0 rounded-box border border-line bg-surface"
    >
      {(title || extra) && (
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 sm:px-5">
          {title && (
            <Heading id={headingId} className={classNames('font-semibold', level === 2 ? 'text-base' : 'text-sm')}>
              {title}
            </Heading>
          )}
          {extra && <div className="ml-auto text-sm text-hint">{extra}</div>}
        </header>
      )}
      <div className={isFlush ? '' : 'px-4 py-4 sm:px-5'}>{children}</div>
    </section>
  );
}

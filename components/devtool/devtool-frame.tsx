import type { ReactNode } from 'react';

export type DevtoolFrameProps = {
  title: string;
  /** stands in the title bar, right */ extra?: ReactNode;
  toolbar?: ReactNode;
  children: ReactNode;
};

/** A window that looks like a desktop tool: dark title bar, toolbar, panes. Not the console, not our own pages. */
export function DevtoolFrame({ title, extra, toolbar, children }: DevtoolFrameProps): ReactNode {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[1500px] p-2 outline-none sm:p-4">
      <div className="overflow-hidden rounded-box border border-line bg-surface shadow-lg">
        <div className="flex min-h-9 items-center gap-3 bg-ink px-3 text-surface">
          <span aria-hidden="true" className="flex gap-1.5">
            {[0, 1, 2].map((n) => (
              <span key={n} className="size-2.5 rounded-full bg-surface/40" />
            ))}
          </span>
          <h1 className="min-w-0 flex-1 truncate text-center text-[13px] font-medium">{title}</h1>
          <div className="flex items-center gap-3 text-xs">{extra}</div>
        </div>
        {toolbar}
        {children}
      </div>
    </main>
  );
}

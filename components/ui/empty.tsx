import type { ReactNode } from 'react';

export interface EmptyProps {
  /** The fact. */
  title: ReactNode;
  /** The rule or the next step. */
  children?: ReactNode;
  action?: ReactNode;
}

/** What stands where there is nothing yet: the fact, and the next step. */
export function Empty({ title, children, action }: EmptyProps): ReactNode {
  return (
    <div className="grid justify-items-center gap-1.5 px-4 py-8 text-center">
      <p className="text-body">{title}</p>
      {children && <div className="max-w-prose text-sm text-hint">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type Props = { here: string; label: string; submit: string; children: ReactNode };

/** A question to the lab: a plain GET form, so that the answer has an address. */
export function LabForm({ here, label, submit, children }: Props): ReactNode {
  return (
    <form
      action={here}
      role="search"
      aria-label={label}
      data-print="hide"
      className="grid items-end gap-3 rounded-box border border-line bg-surface px-4 py-3 sm:grid-cols-[minmax(0,24rem)_auto_1fr] sm:px-5"
    >
      {children}
      <span>
        <Button>{submit}</Button>
      </span>
    </form>
  );
}

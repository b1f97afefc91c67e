import type { ReactNode } from 'react';

/** Enter in a field presses the first submit button of a form: this one, where another button stands higher up. */
export function DefaultSubmit({ name, value }: { name: string; value: string }): ReactNode {
  return <button type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" className="sr-only" />;
}

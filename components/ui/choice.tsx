import type { InputHTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import { FieldNotes, noteIds } from './field';

export interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'> {
  kind: 'checkbox' | 'radio';
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

/** One checkbox or radio button with its label; the whole line is the target. */
export function Choice({ kind, label, hint, error, ...input }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="min-w-0">
      <label
        htmlFor={id}
        className="flex min-h-6 items-start gap-2 text-sm text-ink has-disabled:cursor-not-allowed has-disabled:text-hint"
      >
        <input
          {...input}
          type={kind}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={noteIds(id, hint, error)}
          className="mt-[3px] size-4 shrink-0 accent-[var(--accent)]"
        />
        <span className="min-w-0">{label}</span>
      </label>
      <div className="pl-6">
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}

export interface ChoiceGroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
  /** Side by side instead of one below the other. */
  isInline?: boolean;
}

/** Several choices that answer one question. */
export function ChoiceGroup({ legend, hint, error, children, isInline = false }: ChoiceGroupProps): ReactNode {
  const id = useId();
  return (
    <fieldset className="grid min-w-0 gap-1.5" aria-describedby={noteIds(id, hint, error)}>
      <legend className="mb-1 text-sm font-medium text-ink">{legend}</legend>
      <div className={isInline ? 'flex flex-wrap gap-x-5 gap-y-1.5' : 'grid gap-1.5'}>{children}</div>
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}

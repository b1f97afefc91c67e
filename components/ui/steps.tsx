import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface StepsProps {
  /** Names the whole row, e.g. "registration". */
  label: string;
  steps: readonly string[];
  /** Index of the step one is at; `steps.length` when all are done. */
  current: number;
  /** Said before a step that is done, for those who do not see the tick. */
  doneLabel: string;
}

/** Where one stands in a row of steps. */
export function Steps({ label, steps, current, doneLabel }: StepsProps): ReactNode {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-y-2 max-sm:flex-col rounded-box bg-raised px-4 py-3.5 text-sm">
      {steps.map((step, index) => {
        const isDone = index < current;
        const isCurrent = index === current;
        return (
          <li
            key={step}
            aria-current={isCurrent ? 'step' : undefined}
            className={classNames(
              'flex min-w-0 items-center gap-2',
              index > 0 && 'sm:before:mx-3 sm:before:h-px sm:before:w-12 sm:before:bg-field-line',
              isCurrent ? 'font-medium text-ink' : isDone ? 'text-accent-text' : 'text-hint',
            )}
          >
            <span
              aria-hidden="true"
              className={classNames(
                'grid size-6 shrink-0 place-items-center rounded-full border text-xs',
                isCurrent && 'border-accent bg-accent text-on-accent',
                isDone && 'border-accent text-accent-text',
                !isCurrent && !isDone && 'border-field-line',
              )}
            >
              {isDone ? <Check size={13} strokeWidth={2.6} /> : index + 1}
            </span>
            {isDone && <span className="sr-only">{doneLabel}</span>}
            {step}
          </li>
        );
      })}
    </ol>
  );
}

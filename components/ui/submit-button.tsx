'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useFormStatus } from 'react-dom';
import type { ButtonSize, ButtonVariant } from './button';
import { buttonClass } from './button';
import { classNames } from './class-names';

export interface SubmitButtonProps {
  children: ReactNode;
  /** Said while the server works, e.g. "Submitting…". */
  waitingLabel: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  name?: string;
  value?: string;
  className?: string;
  'aria-label'?: string;
}

/** Milliseconds after which waiting is shown; a quick answer must not flicker. */
const showAfter = 150;

/** Sends its form once: a second press while the first is under way does nothing. */
export function SubmitButton(props: SubmitButtonProps): ReactNode {
  const { children, waitingLabel, variant = 'primary', size = 'normal', name, value, className } = props;
  const { pending } = useFormStatus();
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    if (!pending) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), showAfter);
    return () => clearTimeout(timer);
  }, [pending]);

  // aria-disabled, not disabled: the button keeps the focus
  function stopSecondPress(event: MouseEvent): void {
    if (pending) event.preventDefault();
  }

  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-label={isShown ? undefined : props['aria-label']}
      aria-disabled={pending || undefined}
      onClick={stopSecondPress}
      className={classNames(buttonClass(variant, size), isShown && 'cursor-progress opacity-75', className)}
    >
      {isShown && (
        <span
          aria-hidden="true"
          className="size-3.5 animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
        />
      )}
      <span aria-live="polite">{isShown ? waitingLabel : children}</span>
    </button>
  );
}

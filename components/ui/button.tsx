import Link from 'next/link';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'default' | 'danger' | 'quiet';
export type ButtonSize = 'small' | 'normal' | 'large';

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-control border text-center font-medium select-none transition-colors motion-reduce:transition-none';

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 text-xs',
  normal: 'min-h-9 px-4 text-sm',
  large: 'min-h-11 px-6 text-base',
};

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  default: 'border-field-line bg-surface text-ink hover:border-accent hover:text-accent-text',
  danger: 'border-danger bg-surface text-danger hover:bg-danger-fill hover:text-on-danger',
  quiet: 'border-transparent bg-transparent text-link hover:bg-raised',
};

/** The class names of a button, for elements that must look like one. */
export function buttonClass(variant: ButtonVariant = 'default', size: ButtonSize = 'normal'): string {
  return classNames(base, sizes[size], variants[variant]);
}

export interface ButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  type?: 'button' | 'submit';
  name?: string;
  value?: string;
  form?: string;
  formAction?: string | ((data: FormData) => void | Promise<void>);
  className?: string;
  'aria-label'?: string;
  /** Why it may not be pressed. The button then stays focusable and tells the reason on focus and hover. */
  disabledReason?: ReactNode;
  /** The side on which the reason is aligned: `end` for buttons at the right edge. */
  reasonAlign?: 'start' | 'end';
}

/** A button, or a button that says why it may not be pressed. */
export function Button({
  children,
  variant = 'default',
  size = 'normal',
  type = 'submit',
  className,
  disabledReason,
  reasonAlign = 'start',
  ...rest
}: ButtonProps): ReactNode {
  if (disabledReason) {
    return (
      <DisabledButton
        size={size}
        className={className}
        reason={disabledReason}
        align={reasonAlign}
        label={rest['aria-label']}
      >
        {children}
      </DisabledButton>
    );
  }
  return (
    <button type={type} className={classNames(buttonClass(variant, size), className)} {...rest}>
      {children}
    </button>
  );
}

interface DisabledButtonProps {
  children: ReactNode;
  size: ButtonSize;
  reason: ReactNode;
  align: 'start' | 'end';
  className?: string;
  label?: string;
}

// type="button": a press must not send the form, with or without JavaScript
function DisabledButton({ children, size, reason, align, className, label }: DisabledButtonProps): ReactNode {
  const id = useId();
  return (
    <span className="group relative inline-flex">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={id}
        aria-label={label}
        className={classNames(
          base,
          sizes[size],
          'cursor-not-allowed border-dashed border-field-line bg-raised text-hint',
          className,
        )}
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        className={classNames(
          'invisible absolute top-full z-30 w-max max-w-[min(20rem,80vw)] pt-1.5 text-left opacity-0',
          'group-focus-within:visible group-focus-within:opacity-100 group-hover:visible group-hover:opacity-100',
          // on a narrow screen at its foot: beside the button it would leave the screen
          'max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:bottom-4 max-sm:w-auto max-sm:max-w-none',
          align === 'end' ? 'sm:right-0' : 'sm:left-0',
        )}
      >
        <span className="block rounded-box border border-line bg-surface px-3 py-2 text-xs leading-5 font-normal text-body shadow-lg">
          {reason}
        </span>
      </span>
    </span>
  );
}

export interface ButtonLinkProps {
  children: ReactNode;
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  target?: '_blank';
  'aria-label'?: string;
}

/** A link that looks like a button. Nothing is fetched ahead: every page is dynamic. */
export function ButtonLink({
  children,
  variant = 'default',
  size = 'normal',
  className,
  ...rest
}: ButtonLinkProps): ReactNode {
  return (
    <Link prefetch={false} className={classNames(buttonClass(variant, size), className)} {...rest}>
      {children}
    </Link>
  );
}

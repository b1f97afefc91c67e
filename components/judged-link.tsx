import type { ReactNode } from 'react';
import { Button, ButtonLink, type ButtonSize, type ButtonVariant } from '@/components/ui/button';
import type { Judged } from '@/lib/queries/button';
import { refusalMessage } from '@/lib/web/refusal-message';

export type JudgedLinkProps = {
  /** the dialog of the act */
  href: string;
  judged: Judged;
  /** leads to the dialog even so: the dialog says what stands in the way */
  isOpen?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  reasonAlign?: 'start' | 'end';
  /** what it leads to the change of, said before the words, where a page has the same words twice */
  of?: string | null;
  children: string;
};

/** A link to an act's own dialog; when the act may not be done it says why instead of leading there. */
export async function JudgedLink({
  href,
  judged,
  isOpen = false,
  variant = 'default',
  size = 'normal',
  reasonAlign = 'start',
  of,
  children,
}: JudgedLinkProps): Promise<ReactNode> {
  const label = of ? { 'aria-label': `${of} ${children}` } : {};
  if (judged.refusal && !isOpen) {
    return (
      <Button
        variant={variant}
        size={size}
        reasonAlign={reasonAlign}
        disabledReason={await refusalMessage(judged.refusal)}
        {...label}
      >
        {children}
      </Button>
    );
  }
  return (
    <ButtonLink href={href} variant={variant} size={size} {...label}>
      {children}
    </ButtonLink>
  );
}

import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { Button, type ButtonSize, type ButtonVariant } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import type { Judged } from '@/lib/queries/button';
import type { ActTarget } from '@/lib/web/act';
import { refusalMessage } from '@/lib/web/refusal-message';
import { ActForm } from './act-form';

export type ActButtonProps = {
  target: ActTarget;
  /** the judged button; left out for acts that are always possible here */
  judged?: Judged;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** what it acts on, said before the words, where a page has the same words twice */
  of?: string | null;
  children: string;
};

/** A button that is an act of its own; when it may not be pressed it says why. */
export async function ActButton({
  target,
  judged,
  variant = 'default',
  size = 'normal',
  of,
  children,
}: ActButtonProps): Promise<ReactNode> {
  const label = of ? { 'aria-label': `${of} ${children}` } : {};
  if (judged?.refusal) {
    return (
      <Button variant={variant} size={size} disabledReason={await refusalMessage(judged.refusal)} {...label}>
        {children}
      </Button>
    );
  }
  const { ui } = await getMessages();
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()} className="inline-grid gap-2">
      <SubmitButton variant={variant} size={size} waitingLabel={ui.waiting} {...label}>
        {children}
      </SubmitButton>
    </ActForm>
  );
}

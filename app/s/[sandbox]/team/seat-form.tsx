'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { SelectField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm } from '@/lib/web/form-state';
import { takeSeatAction } from './actions';

type Props = {
  sandbox: string;
  options: readonly { value: string; label: string }[];
  texts: { person: string; submit: string; waiting: string };
};

/** Takes a free person, or changes to one. */
export function SeatForm({ sandbox, options, texts }: Props): ReactNode {
  const [state, send] = useActionState(takeSeatAction.bind(null, sandbox), emptyForm);
  if (options.length === 0) return null;
  return (
    <form action={send} className="grid gap-2">
      <SelectField name="person" label={texts.person} options={options} error={state.errors.person} />
      <div>
        <SubmitButton size="small" variant="default" waitingLabel={texts.waiting}>
          {texts.submit}
        </SubmitButton>
      </div>
    </form>
  );
}

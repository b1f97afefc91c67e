'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { SelectField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type Props = {
  /** bound by the server: bound here it hangs without JavaScript */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  options: readonly { value: string; label: string }[];
  texts: { label: string; submit: string; waiting: string };
  /** the field's name */
  name: 'person' | 'seat';
};

/** Takes a free person, changes to one, or hands the own one on. */
export function SeatForm({ action, options, texts, name }: Props): ReactNode {
  const [state, send] = useActionState(action, emptyForm);
  if (options.length === 0) return null;
  return (
    <form action={send} className="grid gap-2">
      <SelectField name={name} label={texts.label} options={options} error={state.errors[name]} />
      <div>
        <SubmitButton size="small" variant="default" waitingLabel={texts.waiting}>
          {texts.submit}
        </SubmitButton>
      </div>
    </form>
  );
}

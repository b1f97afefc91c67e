'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type Props = {
  /** bound by the server: bound here it hangs without JavaScript */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  name: string;
  texts: { name: string; submit: string; waiting: string };
};

export function RenameForm({ action, name, texts }: Props): ReactNode {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form key={JSON.stringify(state)} action={send} noValidate className="grid gap-4">
      <TextField
        name="name"
        label={texts.name}
        error={state.errors.name}
        defaultValue={state.values.name ?? name}
        autoComplete="off"
        required
      />
      <div>
        <SubmitButton waitingLabel={texts.waiting}>{texts.submit}</SubmitButton>
      </div>
    </form>
  );
}

'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm } from '@/lib/web/form-state';
import { renameSandboxAction } from '../../actions';

type Props = { id: string; name: string; texts: { name: string; submit: string; waiting: string } };

export function RenameForm({ id, name, texts }: Props): ReactNode {
  const [state, send] = useActionState(renameSandboxAction.bind(null, id), emptyForm);
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

'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type Props = {
  /** bound by the server: bound here it hangs without JavaScript */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** suggested for a guest; null when somebody is signed in */
  nickname: string | null;
  people: readonly { value: string; name: string; note: string }[];
  texts: Record<'nickname' | 'nicknameHint' | 'choose' | 'observe' | 'observeText' | 'submit' | 'waiting', string>;
};

/** One step: a name for a guest, a part or the observer's seat. */
export function JoinForm({ action, nickname, people, texts }: Props): ReactNode {
  const [state, send] = useActionState(action, emptyForm);
  const chosen = state.values.person ?? people[0]?.value ?? 'observe';
  return (
    <form key={JSON.stringify(state)} action={send} noValidate className="grid gap-5">
      {nickname !== null && (
        <TextField
          name="nickname"
          label={texts.nickname}
          hint={texts.nicknameHint}
          error={state.errors.nickname}
          defaultValue={state.values.nickname ?? nickname}
          autoComplete="nickname"
          required
        />
      )}
      <ChoiceGroup legend={texts.choose} {...(state.errors.person ? { error: state.errors.person } : {})}>
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {people.map(({ value, name, note }) => (
            <Choice
              key={value}
              kind="radio"
              name="person"
              value={value}
              label={name}
              hint={note}
              defaultChecked={value === chosen}
            />
          ))}
          <Choice
            kind="radio"
            name="person"
            value="observe"
            label={texts.observe}
            hint={texts.observeText}
            defaultChecked={chosen === 'observe'}
          />
        </div>
      </ChoiceGroup>
      <div>
        <SubmitButton size="large" waitingLabel={texts.waiting}>
          {texts.submit}
        </SubmitButton>
      </div>
    </form>
  );
}

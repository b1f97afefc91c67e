import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActOnce, ActTextField } from '@/components/act-form';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { refusalText } from '@/lib/i18n/say';
import type { BlockProps } from './block';

/** Our own tool: one call for an access_token under the rules of the platform. */
export function TokenBlock({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings.tryToken;
  const { refusal } = shown.tryToken;
  return (
    <Panel title={words.title}>
      <p className="mb-3 text-sm text-hint">
        {words.note} <code className="break-all">{words.address}</code>
      </p>
      <ActForm
        action={act.bind(null, { sandbox: world.sandboxId, action: 'secret.tryToken', as: 'console' })}
        formId={randomUUID()}
      >
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <ActTextField name="secret" label={words.secret} autoComplete="off" spellCheck={false} required />
          <ActTextField
            name="ip"
            label={words.ip}
            hint={words.ipHint}
            defaultValue="203.0.113.10"
            autoComplete="off"
            required
          />
        </div>
        <div>
          {refusal ? (
            <Button disabledReason={refusalText(refusal, m)}>{words.submit}</Button>
          ) : (
            <SubmitButton variant="default" waitingLabel={m.ui.waiting}>
              {words.submit}
            </SubmitButton>
          )}
        </div>
        <ActOnce label={words.answer} />
      </ActForm>
    </Panel>
  );
}

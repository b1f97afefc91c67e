import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { CodeList, settingsPath, type BlockProps } from './block';

type Props = BlockProps & { /** the dialog to come back to */ dialog: string };

/** The two steps before a domain is accepted: the check file, and that it lies on the (simulated) server. */
export function CheckFileSteps({ shown, page: { m, world }, dialog }: Props): ReactNode {
  const words = m.devSettings.business;
  const sandbox = world.sandboxId;
  const then = settingsPath(sandbox, dialog);
  return (
    <div className="mb-5 grid gap-4 border-b border-line pb-5">
      <section className="grid justify-items-start gap-1.5">
        <h2 className="text-sm font-medium">{words.fileTitle}</h2>
        <p className="text-sm text-hint">{words.fileText}</p>
        <a href={settingsPath(sandbox, 'check-file')} download className={buttonClass('default', 'small')}>
          {words.download}
        </a>
      </section>
      <section className="grid gap-1.5">
        <h2 className="text-sm font-medium">{words.placeTitle}</h2>
        <p className="text-sm text-hint">{words.placeText}</p>
        <ActForm
          action={act.bind(null, { sandbox, action: shown.placeFile.action, as: 'console', then })}
          formId={randomUUID()}
        >
          <ActTextField
            name="url"
            label={words.address}
            placeholder="www.example.test"
            autoComplete="off"
            spellCheck={false}
            required
            extra={
              <SubmitButton variant="default" waitingLabel={m.ui.waiting}>
                {words.place}
              </SubmitButton>
            }
          />
        </ActForm>
        {shown.placedAt.length > 0 && (
          <div className="text-sm">
            <p className="text-hint">{words.placed}</p>
            <CodeList items={shown.placedAt} />
          </div>
        )}
      </section>
    </div>
  );
}

import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActRadio, ActTextArea, ActTextField } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { SubmitPage } from '@/lib/queries/submit';
import { sandboxPath } from '@/lib/web/paths';
import { FeaturePages } from './feature-pages';

type Props = { sandbox: string; page: SubmitPage; m: Messages; ticked: readonly string[]; back: string };

/** The form of this pack (B3). What was typed stays when something is refused. */
export function FormStep({ sandbox, page, m, ticked, back }: Props): ReactNode {
  const words = m.submit.form;
  const { form } = page;
  const { filled } = form;
  const ticks = Object.fromEntries(page.ticks.map((tick) => [tick, ticked.includes(tick)]));
  const target = {
    sandbox,
    action: 'audit.submit',
    as: 'console' as const,
    input: { versionId: page.versionId, ...ticks },
    then: sandboxPath(sandbox, 'mp/submit/done', { audit: '$id' }).replace('%24', '$'),
  };
  return (
    <Panel title={m.submit.steps.form}>
      <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid gap-5">
        <ActTextArea
          name="versionDescription"
          label={words.description}
          hint={words.descriptionHint({ max: form.description.maxChars })}
          maxLength={form.description.maxChars}
          required={form.description.isRequired}
          defaultValue={filled.versionDescription}
          {...(form.description.isRequired ? {} : { optionalMark: m.ui.optional })}
        />
        {form.groups && <FeaturePages form={form} groups={form.groups} m={m} />}
        {form.hasPrivacyChoice && (
          <ChoiceGroup legend={words.privacy}>
            <ActRadio
              name="privacy"
              value="collects"
              label={m.domainWords.privacyChoices.collects}
              defaultChecked={filled.privacy === 'collects'}
            />
            <ActRadio
              name="privacy"
              value="none"
              label={m.domainWords.privacyChoices.none}
              hint={words.privacyNoneHint}
              defaultChecked={filled.privacy === 'none'}
            />
          </ChoiceGroup>
        )}
        {form.isAfterRejection ? (
          <>
            <fieldset className="grid gap-3 rounded-box border border-line px-4 py-3">
              <legend className="px-1 text-sm font-medium text-ink">{words.testAccount}</legend>
              <p className="text-xs text-hint">{words.testAccountHint}</p>
              <div className="grid items-start gap-3 sm:grid-cols-2">
                <ActTextField name="testAccount.user" label={words.user} autoComplete="off" />
                <ActTextField name="testAccount.password" label={words.password} autoComplete="off" />
              </div>
              <ActTextField name="testAccount.note" label={words.note} optionalMark={m.ui.optional} />
            </fieldset>
            <ActTextArea
              name="feedback"
              label={words.feedback}
              hint={words.feedbackHint({ max: form.feedbackMaxChars })}
              maxLength={form.feedbackMaxChars}
              optionalMark={m.ui.optional}
            />
          </>
        ) : (
          <p className="text-xs text-hint">{words.afterRejection}</p>
        )}
        <p className="text-xs text-hint">{words.notSimulated}</p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton waitingLabel={m.ui.waiting}>{words.send}</SubmitButton>
          <ButtonLink href={back}>{m.submit.back}</ButtonLink>
        </div>
      </ActForm>
    </Panel>
  );
}

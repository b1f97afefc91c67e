import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActRadio, ActTextArea, ActTextField } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { SubmitPage } from '@/lib/queries/submit';
import { sandboxPath } from '@/lib/web/paths';
import { FeaturePages } from './feature-pages';

type Props = {
  sandbox: string;
  page: SubmitPage;
  m: Messages;
  ticked: readonly string[];
  privacy: 'none' | undefined;
  back: string;
};

/** The form of this pack (B3). What was typed stays when something is refused. */
export function FormStep({ sandbox, page, m, ticked, privacy, back }: Props): ReactNode {
  const words = m.submit.form;
  const { form } = page;
  const { filled } = form;
  const choice = privacy ?? filled.privacy;
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
              defaultChecked={choice === 'collects'}
            />
            <ActRadio
              name="privacy"
              value="none"
              label={m.domainWords.privacyChoices.none}
              hint={words.privacyNoneHint}
              defaultChecked={choice === 'none'}
            />
            <p className="text-sm">
              {form.privacyApis.length === 0 ? (
                <span className="text-hint">{words.privacyNoUses}</span>
              ) : (
                <>
                  {words.privacyUses} <span className="font-mono text-[13px]">{form.privacyApis.join(', ')}</span>
                </>
              )}
            </p>
            <p>
              <Link
                href={sandboxPath(sandbox, `mp/submit/${page.versionId}/privacy`)}
                prefetch={false}
                className="text-link inline-flex min-h-6 items-center text-sm"
              >
                {words.privacyUpdate}
              </Link>
            </p>
            {form.privacyApis.length > 0 && (
              <ActCheckbox name="revocationConfirmed" label={words.revocation} hint={words.revocationHint} />
            )}
            {form.asksLocation && <ActCheckbox name="locationRead" label={words.location} />}
          </ChoiceGroup>
        )}
        {form.asksOrderPath && (
          <ActTextField
            name="orderPath"
            label={words.orderPath}
            hint={words.orderPathHint}
            optionalMark={m.ui.optional}
            defaultValue=""
          />
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

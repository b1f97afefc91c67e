import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActRadio, ActTextArea, ActTextField } from '@/components/act-form';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { privacyKinds } from '@/lib/domain/privacy-kind';
import type { PrivacyScope } from '@/lib/domain/rows-privacy';
import { refusalText } from '@/lib/i18n/say';
import type { Messages } from '@/lib/i18n/messages';
import type { GuidelineEditor } from '@/lib/queries/privacy';

export type GuidelineFormProps = {
  sandbox: string;
  scope: PrivacyScope;
  editor: GuidelineEditor;
  m: Messages;
  /** where it goes on */
  then: string;
};

const blankPlugins = 2;

/** The editor of 用户隐私保护指引 (C5-3): kinds that the code takes come first and must be filled in. */
export function GuidelineForm({ sandbox, scope, editor, m, then }: GuidelineFormProps): ReactNode {
  const { edit: words, kinds } = m.privacy;
  const { content, required, uses } = editor;
  const purposeOf = new Map(content?.uses.map(({ kind, purpose }) => [kind, purpose]));
  const plugins = content?.plugins ?? [];
  const ordered = [...required, ...privacyKinds.filter((kind) => !required.includes(kind))];
  const target = { sandbox, action: 'privacyGuideline.edit', as: 'console' as const, input: { scope }, then };
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid max-w-3xl gap-6">
      {editor.isInReview && <NoticeBar tone="warn">{words.inReview}</NoticeBar>}
      {editor.rejectedFor !== null && (
        <NoticeBar tone="bad">{words.rejected({ reason: editor.rejectedFor })}</NoticeBar>
      )}
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium">{words.kinds}</legend>
        <p className="text-sm text-hint">{words.kindsHint}</p>
        {uses.length === 0 ? (
          <p className="text-sm text-hint">{words.foundNone}</p>
        ) : (
          <div className="text-sm">
            <p>{words.found}</p>
            <ul className="list-disc pl-5 font-mono text-[13px]">
              {uses.map(({ api, file, line }) => (
                <li key={`${api} ${file} ${line}`} className="break-all">
                  {api} · {file}:{line}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="grid items-start gap-3 sm:grid-cols-2">
          {ordered.map((kind) => (
            <ActTextField
              key={kind}
              name={`purposes.${kind}`}
              label={kinds[kind]}
              maxLength={200}
              autoComplete="off"
              defaultValue={purposeOf.get(kind) ?? ''}
              {...(required.includes(kind) ? { hint: words.required, required: true } : {})}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium">{words.plugins}</legend>
        <p className="text-sm text-hint">{words.pluginsHint}</p>
        {Array.from({ length: plugins.length + blankPlugins }, (_, i) => (
          <div key={i} className="grid items-start gap-3 sm:grid-cols-3">
            <ActTextField
              name={`plugins.${i}.plugin`}
              label={words.plugin}
              maxLength={100}
              defaultValue={plugins[i]?.plugin}
            />
            <ActTextField
              name={`plugins.${i}.provider`}
              label={words.provider}
              maxLength={100}
              defaultValue={plugins[i]?.provider}
            />
            <ActTextField
              name={`plugins.${i}.purpose`}
              label={words.purpose}
              maxLength={100}
              defaultValue={plugins[i]?.purpose}
            />
          </div>
        ))}
      </fieldset>
      <ChoiceGroup legend={words.storage}>
        <ActRadio
          name="storage.period"
          value="necessary"
          label={words.necessary}
          defaultChecked={!content?.storageDays}
        />
        <ActRadio
          name="storage.period"
          value="fixed"
          label={words.fixed}
          defaultChecked={Boolean(content?.storageDays)}
        />
        <ActTextField
          name="storage.days"
          label={words.days}
          inputMode="numeric"
          className="max-w-32"
          defaultValue={content?.storageDays ?? ''}
        />
      </ChoiceGroup>
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium">{words.contact}</legend>
        <p className="text-sm text-hint">{words.contactHint}</p>
        <div className="grid items-start gap-3 sm:grid-cols-3">
          {(['mail', 'phone', 'other'] as const).map((way) => (
            <ActTextField
              key={way}
              name={`contact.${way}`}
              label={words[way]}
              maxLength={100}
              defaultValue={content?.contact[way] ?? ''}
            />
          ))}
        </div>
      </fieldset>
      <ActTextField
        name="notice"
        label={words.notice}
        hint={words.noticeHint}
        maxLength={100}
        required
        defaultValue={content?.notice ?? ''}
      />
      <ActTextArea
        name="supplement"
        label={words.supplement}
        hint={words.supplementHint({ max: editor.supplementKB })}
        optionalMark={m.ui.optional}
        rows={4}
        defaultValue={content?.supplement ?? ''}
      />
      <div>
        {editor.edit.refusal ? (
          <Button variant="primary" disabledReason={refusalText(editor.edit.refusal, m)}>
            {words.submit}
          </Button>
        ) : (
          <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
        )}
      </div>
    </ActForm>
  );
}

'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { emptyForm } from '@/lib/web/form-state';
import { createSandboxAction } from '../actions';
import { SwitchList } from './switch-list';

type Option = { value: string; name: string; text?: string };
type Texts = Record<
  | 'template'
  | 'subject'
  | 'pack'
  | 'name'
  | 'nameHint'
  | 'more'
  | 'at'
  | 'atHint'
  | 'review'
  | 'seed'
  | 'seedHint'
  | 'unfiled'
  | 'unfiledHint'
  | 'switches'
  | 'switchesHint'
  | 'switchList'
  | 'switchKey'
  | 'switchValues'
  | 'optional'
  | 'submit'
  | 'waiting'
  | 'link'
  | 'linkHint',
  string
>;
type Props = {
  starts: readonly Option[];
  subjects: readonly Option[];
  packs: readonly Option[];
  reviews: readonly Option[];
  chosen: string;
  switches: readonly { key: string; values: string }[];
  texts: Texts;
};

const moreFields = ['at', 'review', 'seed', 'switches'];

/** The form; what was typed stays, and 更多选项 stays open when something in it is wrong or set. */
export function NewSandboxForm({ starts, subjects, packs, reviews, chosen, switches, texts }: Props): ReactNode {
  const [state, send] = useActionState(createSandboxAction, emptyForm);
  const { values, errors } = state;
  const first = Object.values(errors)[0];
  const isMoreOpen =
    moreFields.some((name) => errors[name] || (values[name] && values[name] !== 'auto')) || values.unfiled === 'on';
  const picked = (name: string, fallback: string): string => values[name] ?? fallback;
  return (
    <form key={JSON.stringify(state)} action={send} noValidate className="grid gap-5">
      {first && (
        <NoticeBar tone="bad" role="alert">
          {first}
        </NoticeBar>
      )}
      <Radios
        name="template"
        legend={texts.template}
        options={starts}
        picked={picked('template', chosen)}
        error={errors.template}
      />
      <Radios
        name="subject"
        legend={texts.subject}
        options={subjects}
        picked={picked('subject', 'personal')}
        error={errors.subject}
        isInline
      />
      <Radios
        name="pack"
        legend={texts.pack}
        options={packs}
        picked={picked('pack', packs[0]?.value ?? '')}
        error={errors.pack}
      />
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        optionalMark={texts.optional}
        error={errors.name}
        defaultValue={values.name}
        autoComplete="off"
      />
      <details open={isMoreOpen} className="rounded-box border border-line">
        <summary className="min-h-9 cursor-pointer px-4 py-2 text-sm font-medium">{texts.more}</summary>
        <div className="grid gap-4 border-t border-line px-4 py-4">
          <TextField
            name="at"
            type="datetime-local"
            label={texts.at}
            hint={texts.atHint}
            optionalMark={texts.optional}
            error={errors.at}
            defaultValue={values.at}
            className="max-w-64"
          />
          <SelectField
            name="review"
            label={texts.review}
            options={reviews.map(({ value, name }) => ({ value, label: name }))}
            error={errors.review}
            defaultValue={picked('review', 'auto')}
            className="max-w-64"
          />
          <TextField
            name="seed"
            label={texts.seed}
            hint={texts.seedHint}
            optionalMark={texts.optional}
            error={errors.seed}
            defaultValue={values.seed}
            autoComplete="off"
            className="max-w-64 font-mono"
          />
          <Choice
            kind="checkbox"
            name="unfiled"
            label={texts.unfiled}
            hint={texts.unfiledHint}
            defaultChecked={values.unfiled === 'on'}
          />
          <TextArea
            name="switches"
            label={texts.switches}
            hint={texts.switchesHint}
            optionalMark={texts.optional}
            error={errors.switches}
            defaultValue={values.switches}
            rows={4}
            spellCheck={false}
            className="font-mono"
          />
          <SwitchList switches={switches} texts={texts} />
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton waitingLabel={texts.waiting} size="large">
          {texts.submit}
        </SubmitButton>
        <SubmitButton name="_do" value="link" variant="default" size="large" waitingLabel={texts.link}>
          {texts.link}
        </SubmitButton>
        <span className="text-xs text-hint">{texts.linkHint}</span>
      </div>
    </form>
  );
}

type RadiosProps = {
  name: string;
  legend: string;
  options: readonly Option[];
  picked: string;
  error: string | undefined;
  isInline?: boolean;
};

function Radios({ name, legend, options, picked, error, isInline = false }: RadiosProps): ReactNode {
  return (
    <ChoiceGroup legend={legend} isInline={isInline} {...(error ? { error } : {})}>
      {options.map((option) => (
        <Choice
          key={option.value}
          kind="radio"
          name={name}
          value={option.value}
          label={option.name}
          {...(option.text ? { hint: option.text } : {})}
          defaultChecked={option.value === picked}
        />
      ))}
    </ChoiceGroup>
  );
}

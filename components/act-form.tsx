'use client';

import { createContext, type ReactNode, use, useActionState } from 'react';
import { Choice } from '@/components/ui/choice';
import {
  SelectField,
  type SelectFieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import type { ActState } from '@/lib/web/act';

type Answered = Pick<ActState, 'problems' | 'values' | 'code' | 'once' | 'errcode'>;
const Context = createContext<Answered>({ problems: {}, values: {} });

export type ActFormProps = {
  /** a server action bound to its target */
  action: (state: ActState, form: FormData) => Promise<ActState>;
  /** the form's once-only id, made by the server */
  formId: string;
  children: ReactNode;
  className?: string;
  id?: string;
};

/** A form of one act: shows the refusal, keeps what was typed, cannot be sent twice. Works before JavaScript arrives. */
export function ActForm({ action, formId, children, className = 'grid gap-4', id }: ActFormProps): ReactNode {
  const [state, send] = useActionState(action, { status: 'idle', problems: {}, values: {}, formId } satisfies ActState);
  const isFieldShown = Object.keys(state.problems).length > 0;
  return (
    <form action={send} id={id} noValidate className={className} data-code={state.code}>
      <input type="hidden" name="_form" value={state.formId} />
      {state.status === 'done' && state.message && (
        <NoticeBar tone="ok" role="status">
          {state.message}
        </NoticeBar>
      )}
      {state.status === 'refused' && state.message && (
        <NoticeBar tone="bad" role="alert">
          {isFieldShown ? Object.values(state.problems)[0] : state.message}
        </NoticeBar>
      )}
      {/* the key: React 19 resets fields after an action; new defaults put back what was typed */}
      <Context key={state.formId} value={state}>
        {children}
      </Context>
    </form>
  );
}

/** Shown after the form was refused with one of these codes, or because of this field. */
export function ActWhen({
  codes,
  field,
  children,
}: {
  codes: readonly string[];
  field?: string;
  children: ReactNode;
}): ReactNode {
  const { code, problems } = use(Context);
  const isShown = (code !== undefined && codes.includes(code)) || (field !== undefined && field in problems);
  return isShown ? children : null;
}

/** The problem of a field; of a field that holds several values, the problem of one of them (`tags.2`). */
function problemOf(problems: ActState['problems'], name: string): string | undefined {
  return problems[name] ?? Object.entries(problems).find(([field]) => field.startsWith(`${name}.`))?.[1];
}

const lastOf = (values: string[] | undefined): string | undefined => values?.at(-1);

/** What was typed into a field of an own kind, and what is wrong with it. */
export function useActField(name: string): { typed: string[] | undefined; problem: string | undefined } {
  const { problems, values } = use(Context);
  // a list's problems name the entry: categories.2
  const problem = problems[name] ?? Object.entries(problems).find(([key]) => key.startsWith(`${name}.`))?.[1];
  return { typed: values[name], problem };
}

/** What an earlier answer to the form has set, sent along with the next post. */
export function ActKept({ name }: { name: string }): ReactNode {
  const { values } = use(Context);
  const kept = lastOf(values[name]);
  return kept === undefined ? null : <input type="hidden" name={name} value={kept} />;
}

/** What the act answered once, or the platform's number of its refusal, as its HTTP interface would put it. */
export function ActOnce({ label }: { label: ReactNode }): ReactNode {
  const { once, errcode } = use(Context);
  const answer = once ?? (errcode === undefined ? null : { errcode });
  if (!answer) return null;
  return (
    <div className="grid gap-1" aria-live="polite">
      <p className="text-xs text-hint">{label}</p>
      <pre data-once="answer" className="overflow-x-auto rounded-box bg-raised px-3 py-2 text-[13px]">
        {JSON.stringify(answer, null, 2)}
      </pre>
    </div>
  );
}

/** Everything typed and everything wrong, for a field that consists of several (`categories.2.papers`). */
export const useActState = (): Pick<ActState, 'problems' | 'values'> => use(Context);

export function ActTextField(props: TextFieldProps): ReactNode {
  const { problems, values } = use(Context);
  return (
    <TextField
      {...props}
      error={problemOf(problems, props.name) ?? props.error}
      defaultValue={lastOf(values[props.name]) ?? props.defaultValue}
    />
  );
}

export function ActTextArea(props: TextAreaProps): ReactNode {
  const { problems, values } = use(Context);
  return (
    <TextArea
      {...props}
      error={problemOf(problems, props.name) ?? props.error}
      defaultValue={lastOf(values[props.name]) ?? props.defaultValue}
    />
  );
}

export function ActSelect(props: SelectFieldProps): ReactNode {
  const { problems, values } = use(Context);
  return (
    <SelectField
      {...props}
      error={problemOf(problems, props.name) ?? props.error}
      defaultValue={lastOf(values[props.name]) ?? props.defaultValue}
    />
  );
}

export type ActCheckboxProps = {
  name: string;
  label: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  hint?: ReactNode;
};

/** A tick box that remembers its state; without a value it is a yes or no of its own. */
export function ActCheckbox({ name, label, value, defaultChecked, hint }: ActCheckboxProps): ReactNode {
  const { problems, values } = use(Context);
  const wasShown = values[`${name}.shown`] !== undefined;
  const isChecked = wasShown ? (values[name] ?? []).includes(value ?? 'on') : defaultChecked;
  // one of several boxes of a name: the problem is the group's, and stands above the form once
  const error = value === undefined ? problems[name] : undefined;
  return (
    <>
      <input type="hidden" name={`${name}.shown`} value="1" />
      <Choice
        kind="checkbox"
        name={name}
        value={value ?? 'on'}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { error })}
        defaultChecked={isChecked}
      />
    </>
  );
}

export type ActRadioProps = {
  name: string;
  label: ReactNode;
  value: string;
  defaultChecked?: boolean;
  hint?: ReactNode;
};

export function ActRadio({ name, label, value, defaultChecked, hint }: ActRadioProps): ReactNode {
  const { values } = use(Context);
  const typed = lastOf(values[name]);
  return (
    <Choice
      kind="radio"
      name={name}
      value={value}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      defaultChecked={typed === undefined ? defaultChecked : typed === value}
    />
  );
}

export type ActFoldProps = {
  /** the fields in it: those whose names begin so */ prefix: string;
  summary: ReactNode;
  children: ReactNode;
  className?: string;
};

/** Fields to unfold; open by itself when something was typed or is wrong in it. */
export function ActFold({ prefix, summary, children, className }: ActFoldProps): ReactNode {
  const { problems, values } = use(Context);
  const isTyped = Object.entries(values).some(
    ([name, texts]) => name.startsWith(`${prefix}.`) && !name.endsWith('.lines') && texts.some((text) => text !== ''),
  );
  const isWrong = Object.keys(problems).some((name) => name.startsWith(`${prefix}.`));
  return (
    <details open={isTyped || isWrong} className={className}>
      <summary className="min-h-6 cursor-pointer text-sm text-link">{summary}</summary>
      {children}
    </details>
  );
}

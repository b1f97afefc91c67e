import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value; the field is then marked invalid. */
  error?: string;
  /** Stands behind the label of a field that may stay empty, e.g. "optional". */
  optionalMark?: string;
}

interface FrameProps extends FieldTexts {
  id: string;
  isRequired?: boolean;
  children: ReactNode;
  extra?: ReactNode;
}

/** Label, field, hint and error around one native element with the given id. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optionalMark,
  isRequired,
  children,
  extra,
}: FrameProps): ReactNode {
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
        {isRequired && (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        )}
        {optionalMark && <span className="ml-1.5 text-xs font-normal text-hint">{optionalMark}</span>}
      </label>
      {extra ? (
        <div className="flex flex-wrap items-start gap-2">
          <div className="min-w-0 flex-1 basis-36">{children}</div>
          {extra}
        </div>
      ) : (
        children
      )}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

/** Hint and error below a field; their ids are what `noteIds` names. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }): ReactNode {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="text-xs leading-5 text-danger">
          <span aria-hidden="true" className="mr-1 font-bold">
            !
          </span>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-xs leading-5 text-hint">
          {hint}
        </p>
      )}
    </>
  );
}

/** The value of aria-describedby for a field with these notes. */
export function noteIds(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export interface TextFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  name: string;
  /** Stands right of the field, e.g. a button that checks the value. */
  extra?: ReactNode;
}

/** One line of text, also e-mail, password, number, date and file. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, optionalMark, extra, className, ...input } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, optionalMark, extra }} isRequired={input.required}>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, hint, error)}
        className={classNames('control', className)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldTexts, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> {
  name: string;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optionalMark, className, ...area }: TextAreaProps): ReactNode {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, optionalMark }} isRequired={area.required}>
      <textarea
        rows={3}
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, hint, error)}
        className={classNames('control resize-y', className)}
      />
    </FieldFrame>
  );
}

export interface SelectFieldProps extends FieldTexts, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> {
  name: string;
  options: readonly { value: string; label: string; isDisabled?: boolean }[];
}

/** A native select. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const { label, hint, error, optionalMark, options, className, ...select } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, optionalMark }} isRequired={select.required}>
      {/* the key: React does not put a new defaultValue into a select that is already there */}
      <select
        key={String(select.defaultValue ?? '')}
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, hint, error)}
        className={classNames('control', className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

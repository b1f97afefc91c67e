'use client';

import { type ChangeEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useActField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { FieldNotes, noteIds } from '@/components/ui/field';
import { sendFile } from './send-file';

export type AvatarFieldProps = {
  /** where files go in, without a query */
  uploadHref: string;
  name: string;
  /** a file that came in before */
  defaultFile: number | null;
  accept: string;
  texts: {
    label: string;
    hint: string;
    choose: string;
    uploading: string;
    uploaded: string;
    failed: string;
    preview: string;
    previewRound: string;
    none: string;
  };
};

type State = { file: number | null; progress: number | null; error: string | null; isNew: boolean };

/** A picture that is stored on arrival; the form carries its id, so that a refused form does not lose it. */
export function AvatarField({ uploadHref, name, defaultFile, accept, texts }: AvatarFieldProps): ReactNode {
  const id = useId();
  const { typed, problem } = useActField(name);
  const kept = Number(typed?.at(-1) ?? defaultFile ?? 0) || null;
  const [state, setState] = useState<State>({ file: kept, progress: null, error: null, isNew: false });
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const picture = event.target.files?.[0];
    if (!picture) return;
    setState((now) => ({ ...now, progress: 0, error: null }));
    const answer = await sendFile(uploadHref, 'avatar', picture, texts, (progress) =>
      setState((now) => ({ ...now, progress })),
    );
    if ('file' in answer) setState({ file: answer.file, progress: null, error: null, isNew: true });
    else setState((now) => ({ ...now, progress: null, error: answer.error }));
    event.target.value = '';
  }

  const error = state.error ?? (state.file === null || state.file === kept ? problem : undefined);
  const src = state.file === null ? null : `${uploadHref}/${state.file}`;
  return (
    <div className="grid gap-1">
      <span className="text-sm font-medium">
        {texts.label}
        <span aria-hidden="true" className="ml-0.5 text-danger">
          *
        </span>
      </span>
      <div className="flex flex-wrap items-center gap-4">
        {src ? (
          <>
            <img
              src={src}
              alt={texts.preview}
              width={72}
              height={72}
              className="size-18 border border-line object-cover"
            />
            <img
              src={src}
              alt={texts.previewRound}
              width={48}
              height={48}
              className="size-12 rounded-full border border-line object-cover"
            />
          </>
        ) : (
          <span className="grid size-18 place-items-center border border-dashed border-field-line px-1 text-center text-xs text-hint">
            {texts.none}
          </span>
        )}
        {isLive && (
          <>
            <label htmlFor={id} className={`${buttonClass('default')} cursor-pointer focus-within:outline-2`}>
              {texts.choose}
              <input
                id={id}
                type="file"
                accept={accept}
                onChange={(event) => void choose(event)}
                aria-invalid={error ? true : undefined}
                aria-describedby={noteIds(id, texts.hint, error)}
                className="sr-only"
              />
            </label>
            <span role="status" className="text-xs text-hint">
              {state.progress !== null ? `${texts.uploading} ${state.progress}%` : state.isNew ? texts.uploaded : ''}
            </span>
          </>
        )}
      </div>
      <input type="hidden" name={name} value={state.file ?? ''} />
      <FieldNotes id={id} hint={texts.hint} {...(error === undefined ? {} : { error })} />
    </div>
  );
}

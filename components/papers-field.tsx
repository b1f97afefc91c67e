'use client';

import { FileText, X } from 'lucide-react';
import { type ChangeEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useActField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { FieldNotes, noteIds } from '@/components/ui/field';
import { sendFile } from './send-file';

export type PaperFile = { id: number; name: string };

export type PapersFieldProps = {
  /** where files go in, without a query */
  uploadHref: string;
  /** the input field of the command: an array of file ids */
  name: string;
  label: ReactNode;
  hint: string;
  isRequired?: boolean;
  /** papers that were handed in before and may stay */
  defaultFiles?: readonly PaperFile[];
  texts: PapersTexts;
};

export type PapersTexts = { accept: string; choose: string; uploading: string; failed: string; remove: string };

/** What a refused form sends back: ids, and `id name` of each. */
function keptFiles(ids: string[], names: string[]): PaperFile[] {
  const nameOf = new Map(names.map((text) => [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)]));
  return ids.filter((id) => id !== '').map((id) => ({ id: Number(id), name: nameOf.get(id) ?? `#${id}` }));
}

/**
 * Uploaded papers as one field of a form: stored on arrival, carried as ids. Without JavaScript the files are posted
 * with the form itself (lib/web/form-papers.ts) and those of a refused form stay as ticked boxes.
 */
export function PapersField(props: PapersFieldProps): ReactNode {
  const { uploadHref, name, label, hint, isRequired = false, defaultFiles = [], texts } = props;
  const id = useId();
  const { typed: wasShown } = useActField(`${name}.shown`);
  const { typed: ids = [], problem } = useActField(name);
  const { typed: names = [] } = useActField(`${name}.name`);
  const [files, setFiles] = useState<readonly PaperFile[]>(wasShown ? keptFiles(ids, names) : defaultFiles);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.target;
    setFailure(null);
    for (const file of input.files ?? []) {
      setProgress(0);
      const answer = await sendFile(uploadHref, 'paper', file, texts, setProgress);
      if ('error' in answer) {
        setFailure(`${file.name}: ${answer.error}`);
        break;
      }
      setFiles((now) => [...now, { id: answer.file, name: file.name }]);
    }
    setProgress(null);
    input.value = '';
  }

  const error = failure ?? problem;
  const picker = (
    <input
      id={id}
      type="file"
      multiple
      accept={texts.accept}
      aria-invalid={error ? true : undefined}
      aria-describedby={noteIds(id, hint, error)}
      // with JavaScript the files are there already; the form carries their ids only
      {...(isLive
        ? { onChange: (event: ChangeEvent<HTMLInputElement>) => void choose(event), className: 'sr-only' }
        : { name: `${name}.file`, className: 'control' })}
    />
  );
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
        {isRequired && (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        )}
      </label>
      <input type="hidden" name={`${name}.shown`} value="1" />
      {files.length > 0 && (
        <ul className="grid gap-1.5">
          {files.map((file) => (
            <li
              key={file.id}
              className="flex max-w-xl items-center gap-2 rounded-control bg-raised px-3 py-1.5 text-sm"
            >
              <FileText aria-hidden="true" size={15} className="shrink-0 text-hint" />
              <a href={`${uploadHref}/${file.id}`} className="min-w-0 flex-1 truncate text-link">
                {file.name}
              </a>
              <input type="hidden" name={`${name}.name`} value={`${file.id} ${file.name}`} />
              {isLive ? (
                <>
                  <input type="hidden" name={name} value={file.id} />
                  <button
                    type="button"
                    onClick={() => setFiles(files.filter((each) => each.id !== file.id))}
                    aria-label={`${texts.remove} ${file.name}`}
                    className="grid size-6 shrink-0 place-items-center rounded-control text-hint hover:text-danger"
                  >
                    <X aria-hidden="true" size={15} />
                  </button>
                </>
              ) : (
                <input type="checkbox" name={name} value={file.id} defaultChecked aria-label={file.name} />
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {isLive ? (
          <label htmlFor={id} className={`${buttonClass('default')} cursor-pointer focus-within:outline-2`}>
            {texts.choose}
            {picker}
          </label>
        ) : (
          picker
        )}
        <span role="status" className="text-xs text-hint">
          {progress === null ? '' : `${texts.uploading} ${progress}%`}
        </span>
      </div>
      <FieldNotes id={id} hint={hint} {...(error === undefined ? {} : { error })} />
    </div>
  );
}

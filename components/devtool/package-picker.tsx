'use client';

import { FolderOpen, Package } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';

export type PackagePickerProps = {
  /** the one way in for files, with kind and the address to come back to */
  action: string;
  /** where a taken file leads: its id is added as ?file= */
  donePath: string;
  words: {
    zip: string;
    folder: string;
    importZip: string;
    importFolder: string;
    progress: string;
    reading: string;
    failed: string;
  };
};

type Answer = { file?: { id: number }; refusal?: { message: string } };
type State = { percent: number | null; problem: string | null };

/** Two plain file forms; JavaScript adds progress and shows a refusal without leaving the page. */
export function PackagePicker({ action, donePath, words }: PackagePickerProps): ReactNode {
  const router = useRouter();
  const [{ percent, problem }, setState] = useState<State>({ percent: null, problem: null });

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const request = new XMLHttpRequest();
    const fail = (): void => setState({ percent: null, problem: words.failed });
    request.open('POST', action);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      setState({ percent: Math.round((loaded / Math.max(1, total)) * 100), problem: null }),
    );
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      let answer: Answer;
      try {
        answer = JSON.parse(request.responseText) as Answer;
      } catch {
        fail();
        return;
      }
      if (answer.file) router.push(`${donePath}&file=${answer.file.id}`);
      else setState({ percent: null, problem: answer.refusal?.message ?? words.failed });
    });
    setState({ percent: 0, problem: null });
    request.send(data);
  }

  return (
    <div className="grid gap-4">
      {problem && (
        <NoticeBar tone="bad" role="alert">
          {problem}
        </NoticeBar>
      )}
      {percent !== null && (
        <p role="status" className="flex items-center gap-3 text-sm">
          <progress max={100} value={percent} className="h-2 flex-1" />
          {percent < 100 ? words.progress.replace('{percent}', String(percent)) : words.reading}
        </p>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <form
          action={action}
          method="post"
          encType="multipart/form-data"
          onSubmit={send}
          className="grid content-start gap-3 rounded-box border border-line p-4"
        >
          <label className="grid gap-2">
            <span className="flex items-center gap-2 font-medium">
              <Package aria-hidden="true" size={18} className="text-hint" />
              {words.zip}
            </span>
            <input type="file" name="file" accept=".zip,application/zip" required className="control" />
          </label>
          <button type="submit" className={`${buttonClass('primary')} justify-self-start`} disabled={percent !== null}>
            {words.importZip}
          </button>
        </form>
        <form
          action={action}
          method="post"
          encType="multipart/form-data"
          onSubmit={send}
          className="grid content-start gap-3 rounded-box border border-line p-4"
        >
          <label className="grid gap-2">
            <span className="flex items-center gap-2 font-medium">
              <FolderOpen aria-hidden="true" size={18} className="text-hint" />
              {words.folder}
            </span>
            <input type="file" name="folder" multiple required className="control" {...{ webkitdirectory: '' }} />
          </label>
          <button type="submit" className={`${buttonClass('default')} justify-self-start`} disabled={percent !== null}>
            {words.importFolder}
          </button>
        </form>
      </div>
    </div>
  );
}

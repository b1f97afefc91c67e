'use client';

import { KeyRound } from 'lucide-react';
import { type ReactNode, useActionState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { JsonObject } from '@/lib/domain/model';

type State = { isAsked: boolean; value: JsonObject | null };

export type OnceBoxProps = {
  action: (state: State, form: FormData) => Promise<State>;
  isUnread: boolean;
  words: {
    title: string;
    text: string;
    show: string;
    gone: string;
    copy: string;
    copied: string;
    waiting: string;
    names: { [key: string]: string };
    download: string;
  };
};

/** Shows a value a single time: it is read, and erased, when the button is pressed. */
export function OnceBox({ action, isUnread, words }: OnceBoxProps): ReactNode {
  const [state, show] = useActionState(action, { isAsked: false, value: null });
  if (state.value) {
    const { fileName, privateKey, ...plain } = state.value;
    return (
      <section className="rounded-box border border-warn bg-warn-soft px-4 py-4" aria-live="polite">
        <h2 className="flex items-center gap-2 font-semibold text-warn">
          <KeyRound aria-hidden="true" size={17} />
          {words.title}
        </h2>
        <dl className="mt-3 grid gap-2">
          {Object.entries(plain).map(([key, value]) => (
            <div key={key}>
              <dt className="text-xs text-hint">{words.names[key] ?? key}</dt>
              <dd data-once={key}>
                <CopyField
                  value={String(value)}
                  label={words.names[key] ?? key}
                  copyLabel={words.copy}
                  copiedLabel={words.copied}
                />
              </dd>
            </div>
          ))}
        </dl>
        {fileName && privateKey && (
          <a
            href={`data:application/x-pem-file;charset=utf-8,${encodeURIComponent(String(privateKey))}`}
            download={String(fileName)}
            data-once="privateKey"
            className="mt-3 inline-flex min-h-9 items-center text-link"
          >
            {words.download} {String(fileName)}
          </a>
        )}
        <p className="mt-3 text-sm text-warn">{words.text}</p>
      </section>
    );
  }
  if (!isUnread) return <p className="text-hint">{words.gone}</p>;
  return (
    <form
      action={show}
      className="grid justify-items-start gap-3 rounded-box border border-warn bg-warn-soft px-4 py-4"
    >
      <h2 className="flex items-center gap-2 font-semibold text-warn">
        <KeyRound aria-hidden="true" size={17} />
        {words.title}
      </h2>
      <p className="text-sm text-warn">{words.text}</p>
      <SubmitButton waitingLabel={words.waiting}>{words.show}</SubmitButton>
    </form>
  );
}

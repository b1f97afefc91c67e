'use client';

import { type ReactNode, useActionState } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { notCompared, type Compared } from './compared';

export type ExpectationWords = {
  file: string;
  fileHint: string;
  pasted: string;
  submit: string;
  waiting: string;
  caption: string;
  columns: Record<'line' | 'action' | 'who' | 'expected' | 'actual' | 'source', string>;
};

type Props = { action: (before: Compared, form: FormData) => Promise<Compared>; words: ExpectationWords };

const tones = { same: 'ok', differs: 'bad', unread: 'bad' } as const;
const cells = ['line', 'action', 'who', 'expected', 'actual', 'source'] as const;

/** The form for a table of what is expected, and where the permission table differs from it. */
export function ExpectationForm({ action, words }: Props): ReactNode {
  const [state, send] = useActionState(action, notCompared);
  return (
    <>
      <form
        action={send}
        className="grid gap-4 rounded-box border border-line bg-surface px-4 py-4 sm:px-5"
        data-print="hide"
      >
        <div className="grid gap-4 lg:grid-cols-2">
          <TextField
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            label={words.file}
            hint={words.fileHint}
          />
          <TextArea
            key={state.pasted}
            name="pasted"
            label={words.pasted}
            defaultValue={state.pasted}
            rows={4}
            spellCheck={false}
            className="font-mono text-xs"
          />
        </div>
        <span>
          <SubmitButton waitingLabel={words.waiting}>{words.submit}</SubmitButton>
        </span>
      </form>
      {state.status !== 'idle' && (
        <div data-compared={state.status}>
          <NoticeBar tone={tones[state.status]} role={state.status === 'same' ? 'status' : 'alert'}>
            {state.message}
            {state.problems.length > 0 && (
              <ul className="mt-1 list-disc pl-5">
                {state.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </NoticeBar>
        </div>
      )}
      {state.rows.length > 0 && (
        <Panel title={words.caption} isFlush>
          <Table
            caption={words.caption}
            rows={state.rows}
            rowKey={({ key }) => key}
            columns={cells.map((key) => ({
              key,
              head: words.columns[key],
              isRowHead: key === 'action',
              cell: (row: Compared['rows'][number]) => row[key],
            }))}
          />
        </Panel>
      )}
    </>
  );
}

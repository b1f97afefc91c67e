'use client';

import { type ReactNode, useActionState, useRef } from 'react';
import { TextArea } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { ResultRow, TestFileState } from './state';

type Texts = Record<
  | 'label'
  | 'hint'
  | 'run'
  | 'running'
  | 'badFile'
  | 'download'
  | 'test'
  | 'principal'
  | 'resource'
  | 'action'
  | 'expected'
  | 'got'
  | 'result'
  | 'pass'
  | 'fail'
  | 'all',
  string
>;
type Props = {
  action: (state: TestFileState, form: FormData) => Promise<TestFileState>;
  start: string;
  reportHref: string;
  formats: readonly { value: string; label: string }[];
  /** 第 $line 行第 $column 列 */
  place: string;
  mayRun: boolean;
  texts: Texts;
};

const rowsOf = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.toSorted((a, b) => Number(a.passed) - Number(b.passed));

/** The editor, what is wrong in it by line, and what came of the last run: failures first. */
export function TestFileForm({ action, start, reportHref, formats, place, mayRun, texts }: Props): ReactNode {
  const [state, submit] = useActionState(action, { text: start, problems: [], outcome: null });
  const frame = useRef<HTMLDivElement>(null);
  const { problems, outcome } = state;

  /** Selects a line in the editor. */
  function goTo(line: number): void {
    const area = frame.current?.querySelector('textarea');
    if (!area) return;
    const lines = area.value.split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    area.focus();
    area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
  }

  return (
    <div ref={frame} className="grid gap-4">
      <form action={submit} className="grid gap-3">
        <TextArea
          key={state.text}
          name="text"
          label={texts.label}
          hint={texts.hint}
          rows={24}
          spellCheck={false}
          defaultValue={state.text}
          className="font-mono text-xs leading-5"
        />
        {mayRun && (
          <div>
            <SubmitButton waitingLabel={texts.running}>{texts.run}</SubmitButton>
          </div>
        )}
      </form>
      {problems.length > 0 && (
        <NoticeBar tone="bad" role="alert">
          <p className="font-medium">{texts.badFile.replace('$count', String(problems.length))}</p>
          <ul className="mt-1 grid gap-1">
            {problems.map(({ line, column, text }, index) => (
              <li key={index}>
                <button type="button" onClick={() => goTo(line)} className="underline">
                  {place.replace('$line', String(line)).replace('$column', String(column))}
                </button>{' '}
                {text}
              </li>
            ))}
          </ul>
        </NoticeBar>
      )}
      {outcome && (
        <>
          <NoticeBar tone={outcome.isPassed ? 'ok' : 'bad'} role="status">
            {outcome.summary}
          </NoticeBar>
          <form method="post" action={reportHref} className="flex flex-wrap items-center gap-2 text-sm">
            <input type="hidden" name="text" value={state.text} />
            <span className="text-hint">{texts.download}</span>
            {formats.map(({ value, label }) => (
              <button
                key={value}
                name="format"
                value={value}
                className="min-h-7 rounded-control border border-field-line bg-surface px-2.5 text-xs hover:border-accent"
              >
                {label}
              </button>
            ))}
          </form>
          <Table
            caption={texts.all}
            rows={rowsOf(outcome.rows)}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'result',
                head: texts.result,
                cell: ({ passed }) => <Tag tone={passed ? 'ok' : 'bad'}>{passed ? texts.pass : texts.fail}</Tag>,
              },
              { key: 'action', head: texts.action, isRowHead: true, cell: (row) => <code>{row.action}</code> },
              { key: 'principal', head: texts.principal, cell: (row) => row.principal },
              { key: 'expected', head: texts.expected, cell: (row) => row.expected },
              { key: 'got', head: texts.got, cell: (row) => row.got },
              { key: 'resource', head: texts.resource, cell: (row) => row.resource },
              { key: 'test', head: texts.test, cell: (row) => row.test },
            ]}
          />
        </>
      )}
    </div>
  );
}

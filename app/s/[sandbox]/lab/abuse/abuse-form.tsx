'use client';

import { type ReactNode, useActionState } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Abuse } from '@/lib/domain/abuse';
import type { AbuseState } from './actions';

type Head = Record<'attempt' | 'code' | 'changed' | 'logged' | 'result', string>;
type Texts = Record<
  | 'run'
  | 'again'
  | 'running'
  | 'noAccount'
  | 'allRight'
  | 'wrong'
  | 'unchanged'
  | 'changed'
  | 'notLogged'
  | 'wentThrough'
  | 'right'
  | 'broken'
  | 'title',
  string
>;
type Props = {
  action: () => Promise<AbuseState>;
  mayRun: boolean;
  head: Head;
  attempts: Record<Abuse, string>;
  texts: Texts;
};

/** The button, and what came of every attempt. */
export function AbuseForm({ action, mayRun, head, attempts, texts }: Props): ReactNode {
  const [{ results, isDone }, submit] = useActionState(action, { results: null, isDone: false });
  const isRight = results?.every((result) => result.isRight) ?? false;
  return (
    <div className="grid gap-4">
      {mayRun && (
        <form action={submit}>
          <SubmitButton waitingLabel={texts.running}>{isDone ? texts.again : texts.run}</SubmitButton>
        </form>
      )}
      {isDone && !results && <NoticeBar role="status">{texts.noAccount}</NoticeBar>}
      {results && (
        <>
          <NoticeBar tone={isRight ? 'ok' : 'bad'} role="status">
            {isRight ? texts.allRight : texts.wrong}
          </NoticeBar>
          <Table
            caption={texts.title}
            rows={results}
            rowKey={({ abuse }) => abuse}
            columns={[
              { key: 'attempt', head: head.attempt, isRowHead: true, cell: ({ abuse }) => attempts[abuse] },
              {
                key: 'code',
                head: head.code,
                cell: ({ code }) => (code === null ? <Tag tone="bad">{texts.wentThrough}</Tag> : <code>{code}</code>),
              },
              {
                key: 'changed',
                head: head.changed,
                cell: ({ isUnchanged }) => (isUnchanged ? texts.unchanged : <Tag tone="bad">{texts.changed}</Tag>),
              },
              {
                key: 'logged',
                head: head.logged,
                cell: ({ logged }) => (logged === null ? texts.notLogged : <code>{logged}</code>),
              },
              {
                key: 'result',
                head: head.result,
                cell: (row) => <Tag tone={row.isRight ? 'ok' : 'bad'}>{row.isRight ? texts.right : texts.broken}</Tag>,
              },
            ]}
          />
        </>
      )}
    </div>
  );
}

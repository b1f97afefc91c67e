import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextArea } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SelectField } from '@/components/ui/field';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formats } from '@/lib/domain/pack/format';
import { feedbackKinds, type FeedbackKind } from '@/lib/domain/rows-life';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { showFeedback, type FeedbackRow } from '@/lib/queries/feedback';
import { type ConsolePage, openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ kind?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountLife.feedback.title };
}

const kindOf = (text: string | undefined): FeedbackKind | null => feedbackKinds.find((kind) => kind === text) ?? null;

/** 用户反馈 (F-9). */
export default async function FeedbackPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'feedback.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account, actor } = page;
  const kind = kindOf(asked.kind);
  const rows = await showFeedback(world, account, actor, kind);
  const { feedback: words } = m.accountLife;
  const { feedbackKinds: kinds } = m.domainWords;
  const { columns } = words;
  return (
    <>
      <PageHead title={words.title} note={words.lead} />
      <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
        <SelectField
          name="kind"
          label={words.kind}
          defaultValue={kind ?? ''}
          options={[
            { value: '', label: words.all },
            ...feedbackKinds.map((each) => ({ value: each, label: kinds[each] })),
          ]}
        />
        <Button type="submit">{words.filter}</Button>
      </form>
      <Panel isFlush>
        {rows.length === 0 ? (
          <Empty title={words.empty}>{words.emptyText}</Empty>
        ) : (
          <Table
            caption={words.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'at', head: columns.at, cell: (row) => <SimTime at={row.sentAt} /> },
              { key: 'kind', head: columns.kind, cell: (row) => kinds[row.kind], className: 'whitespace-nowrap' },
              {
                key: 'text',
                head: columns.text,
                isRowHead: true,
                className: 'min-w-56',
                cell: (row) => (
                  <span className="grid gap-0.5 font-normal">
                    <span className="break-words">{row.text}</span>
                    <span className="font-mono text-xs break-all text-hint">{row.page}</span>
                  </span>
                ),
              },
              { key: 'version', head: columns.version, cell: (row) => row.version },
              { key: 'device', head: columns.device, cell: () => words.device, className: 'whitespace-nowrap' },
              { key: 'who', head: columns.who, cell: (row) => row.who, className: 'whitespace-nowrap' },
              {
                key: 'state',
                head: columns.state,
                cell: (row) => (
                  <Tag tone={row.repliedAt ? 'ok' : 'warn'}>{row.repliedAt ? words.replied : words.waiting}</Tag>
                ),
              },
              {
                key: 'reply',
                head: columns.reply,
                className: 'min-w-56',
                cell: (row) => <Reply page={page} row={row} />,
              },
            ]}
          />
        )}
      </Panel>
      <p className="mt-3 text-xs text-hint">{words.note}</p>
    </>
  );
}

function Reply({ page: { m, world }, row }: { page: ConsolePage; row: FeedbackRow }): ReactNode {
  const { feedback: words } = m.accountLife;
  if (row.repliedAt) return <span className="break-words">{row.reply}</span>;
  if (row.judged.refusal)
    return (
      <Button size="small" disabledReason={refusalText(row.judged.refusal, m)}>
        {words.reply}
      </Button>
    );
  const { sandboxId: sandbox } = world;
  const then = sandboxPath(sandbox, 'mp/feedback');
  const target = { sandbox, action: 'feedback.reply', as: 'console', input: { feedbackId: row.id }, then } as const;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-link">{words.reply}</summary>
      <ActForm action={act.bind(null, target)} formId={randomUUID()} className="mt-2 grid gap-2">
        <ActTextArea
          name="reply"
          label={words.replyFor({ who: row.who })}
          hint={m.phone.app.feedback.hint({ max: formats['format.feedbackChars'].value })}
          rows={2}
          required
        />
        <div>
          <SubmitButton size="small" waitingLabel={m.ui.waiting}>
            {words.send}
          </SubmitButton>
        </div>
      </ActForm>
    </details>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { AuditStateTag } from '@/components/audit-state-tag';
import { OutsidePage } from '@/components/outside-page';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { PackValues } from '@/lib/domain/pack/shape';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { reviewDesk, type QueueRow, type ReviewDesk } from '@/lib/queries/review';
import type { WaitingCase } from '@/lib/queries/review-case';
import { isQueueKey, queueKeys, reviewQueues, type QueueKey, type ReviewQueues } from '@/lib/queries/review-queues';
import { openPage } from '@/lib/web/page';
import { ClearName } from './names/clear-name';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ queue?: string | string[] }> };

/** 审核台: a tab per queue; what waits for a verdict, the latest results of the code audits, and who reviews. */
export default async function ReviewDeskPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { queue: asked }] = await Promise.all([params, searchParams]);
  const { world, seat, m } = await openPage(sandbox);
  const words = m.review;
  if (!seat.powers.includes('review')) {
    return (
      <OutsidePage title={words.title}>
        <NoticeBar tone="warn">{words.denied}</NoticeBar>
      </OutsidePage>
    );
  }
  const name = [asked].flat()[0];
  const current: QueueKey = isQueueKey(name) ? name : queueKeys[0]!;
  const { mode, waiting } = await reviewQueues(world);
  const tabs = queueKeys.map((key) => ({
    href: sandboxPath(sandbox, 'review', { queue: key }),
    label: words.tab({ name: words.queues[key].tab, count: waiting[key].length }),
    isCurrent: key === current,
  }));
  return (
    <OutsidePage title={words.title} note={words.lead} tabs={tabs} tabsLabel={words.tabs}>
      <div className="grid gap-4">
        <Mode sandbox={sandbox} queue={current} mode={mode} isDirector={seat.isDirector} m={m} />
        {current === 'code' ? (
          <CodeDesk
            sandbox={sandbox}
            desk={await reviewDesk(world)}
            failedWord={world.pack['audit.failedWord'].value}
            m={m}
          />
        ) : (
          <Waiting sandbox={sandbox} queue={current} cases={waiting[current]} m={m} />
        )}
        {current === 'names' && <ClearName world={world} m={m} />}
      </div>
    </OutsidePage>
  );
}

type DeskProps = { sandbox: string; m: Messages };

/** What waits in a queue that has no table of its own. */
function Waiting({ sandbox, queue, cases, m }: DeskProps & { queue: QueueKey; cases: WaitingCase[] }): ReactNode {
  const words = m.review;
  const { columns: heads } = words;
  const { empty, subject } = words.queues[queue];
  return (
    <Panel title={words.queue} isFlush>
      {cases.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <Table
          caption={words.queue}
          rows={cases}
          rowKey={(row) => row.id}
          columns={[
            { key: 'account', head: heads.account, className: 'whitespace-nowrap sm:pl-5', cell: (row) => row.account },
            { key: 'subject', head: subject, isRowHead: true, cell: (row) => row.subject },
            { key: 'at', head: heads.submittedAt, cell: (row) => <SimTime at={row.at} /> },
            {
              key: 'due',
              head: heads.dueAt,
              cell: (row) => (row.dueAt ? <SimTime at={row.dueAt} /> : words.onlyHere),
            },
            {
              key: 'action',
              head: heads.action,
              className: 'whitespace-nowrap sm:pr-5',
              align: 'end',
              cell: (row) => (
                <ButtonLink href={sandboxPath(sandbox, row.href)} variant="primary" size="small">
                  {words.open}
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}

type CodeDeskProps = DeskProps & { desk: ReviewDesk; failedWord: PackValues['audit.failedWord'] };

/** The submitted versions: the queue and the latest results. */
function CodeDesk({ sandbox, desk, failedWord, m }: CodeDeskProps): ReactNode {
  const words = m.review;
  const columns = columnsFor(sandbox, m, failedWord);
  return (
    <>
      <Panel title={words.queue} isFlush>
        {desk.queue.length === 0 ? (
          <Empty title={words.queueEmpty}>{words.queueEmptyHint}</Empty>
        ) : (
          <Table caption={words.queue} rows={desk.queue} rowKey={(row) => row.id} columns={columns.queue} />
        )}
      </Panel>
      <Panel title={words.recent} isFlush>
        {desk.recent.length === 0 ? (
          <Empty title={words.recentEmpty} />
        ) : (
          <Table caption={words.recent} rows={desk.recent} rowKey={(row) => row.id} columns={columns.recent} />
        )}
      </Panel>
    </>
  );
}

const other = { auto: 'human', human: 'auto' } as const;

type ModeProps = DeskProps & { queue: QueueKey; mode: ReviewQueues['mode']; isDirector: boolean };

function Mode({ sandbox, queue, mode, isDirector, m }: ModeProps): ReactNode {
  const words = m.review;
  const target = {
    sandbox,
    action: 'sandbox.configure',
    as: 'director' as const,
    input: { reviewMode: other[mode] },
    then: sandboxPath(sandbox, 'review', { queue }),
  };
  return (
    <Panel title={words.mode}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Tag tone="info">{m.domainWords.reviewModes[mode]}</Tag>
        <p className="min-w-0 flex-1 basis-64 text-sm text-body">{words.modeHint[mode]}</p>
        {isDirector ? (
          <ActButton target={target}>{words.modeSwitch[other[mode]]}</ActButton>
        ) : (
          <span className="text-xs text-hint">{words.modeOnlyDirector}</span>
        )}
      </div>
    </Panel>
  );
}

type Columns = Column<QueueRow>[];

function columnsFor(
  sandbox: string,
  m: Messages,
  failedWord: PackValues['audit.failedWord'],
): { queue: Columns; recent: Columns } {
  const { columns: heads, ...words } = m.review;
  const head: Columns = [
    { key: 'account', head: heads.account, className: 'whitespace-nowrap sm:pl-5', cell: (row) => row.account },
    {
      key: 'version',
      head: heads.version,
      className: 'whitespace-nowrap',
      isRowHead: true,
      cell: (row) => row.version,
    },
    {
      key: 'number',
      head: heads.number,
      className: 'whitespace-nowrap',
      cell: (row) => m.audits.nth({ n: row.number }),
    },
  ];
  const state: Columns[number] = {
    key: 'state',
    head: heads.state,
    cell: (row) => <AuditStateTag state={row.state} failedWord={failedWord} isUsed={row.isUsed} />,
  };
  const link = (label: string, isMain: boolean): Columns[number] => ({
    key: 'action',
    head: heads.action,
    className: 'whitespace-nowrap sm:pr-5',
    align: 'end',
    cell: (row) => (
      <ButtonLink href={sandboxPath(sandbox, `review/${row.id}`)} variant={isMain ? 'primary' : 'quiet'} size="small">
        {label}
      </ButtonLink>
    ),
  });
  return {
    queue: [
      ...head,
      { key: 'at', head: heads.submittedAt, cell: (row) => <SimTime at={row.submittedAt} /> },
      state,
      {
        key: 'problems',
        head: heads.problems,
        cell: (row) => <Tag tone={row.problems > 0 ? 'bad' : 'ok'}>{words.problems({ count: row.problems })}</Tag>,
      },
      link(words.open, true),
    ],
    recent: [
      ...head,
      state,
      { key: 'at', head: heads.decidedAt, cell: (row) => row.decidedAt && <SimTime at={row.decidedAt} /> },
      {
        key: 'by',
        head: heads.decidedBy,
        className: 'whitespace-nowrap',
        cell: (row) => (row.decidedBy ? actorKind(row.decidedBy, m) : '–'),
      },
      link(words.look, false),
    ],
  };
}

const actorKind = (kind: string, { domainWords }: Messages): string => {
  const kinds: { [kind: string]: string } = domainWords.actorKinds;
  return kinds[kind] ?? kind;
};

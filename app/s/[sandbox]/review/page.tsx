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
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 审核台: what waits for a verdict, the latest results, and who reviews. */
export default async function ReviewDeskPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, seat, m } = await openPage(sandbox);
  const words = m.review;
  if (!seat.powers.includes('review')) {
    return (
      <OutsidePage title={words.title}>
        <NoticeBar tone="warn">{words.denied}</NoticeBar>
      </OutsidePage>
    );
  }
  const desk = await reviewDesk(world);
  const columns = columnsFor(sandbox, m, world.pack['audit.failedWord'].value);
  return (
    <OutsidePage title={words.title} note={words.lead}>
      <div className="grid gap-4">
        <Mode sandbox={sandbox} mode={desk.mode} isDirector={seat.isDirector} m={m} />
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
      </div>
    </OutsidePage>
  );
}

const other = { auto: 'human', human: 'auto' } as const;

type ModeProps = { sandbox: string; mode: ReviewDesk['mode']; isDirector: boolean; m: Messages };

function Mode({ sandbox, mode, isDirector, m }: ModeProps): ReactNode {
  const words = m.review;
  const target = {
    sandbox,
    action: 'sandbox.configure',
    as: 'director' as const,
    input: { reviewMode: other[mode] },
    then: sandboxPath(sandbox, 'review'),
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

import { MailOpen } from 'lucide-react';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { eventText } from '@/lib/i18n/say';
import { showNotices, type ShownNotice } from '@/lib/queries/notices';
import { openConsoleView } from '@/lib/web/page';
import { readNoticesAction } from './actions';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).notices.title };
}

export default async function Notices({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'notice.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, m } = page;
  const rows = await showNotices(world, account);
  const unread = rows.filter(({ readAt }) => readAt === null).length;
  const words = m.notices;
  return (
    <>
      <PageHead
        title={words.title}
        note={words.unread({ count: unread })}
        extra={
          unread > 0 && (
            <form action={readNoticesAction.bind(null, sandbox, null)}>
              <Button>{words.allRead}</Button>
            </form>
          )
        }
      />
      <Panel isFlush>
        {rows.length === 0 ? (
          <Empty title={words.empty.title}>{words.empty.text}</Empty>
        ) : (
          <Table caption={words.caption} columns={columns(sandbox, m)} rows={rows} rowKey={(row) => row.id} />
        )}
      </Panel>
    </>
  );
}

function titleOf({ event }: ShownNotice, { told, notices }: Messages): string {
  const titles: Record<string, string | undefined> = told.noticeTitles;
  return titles[event] ?? notices.notice;
}

function columns(sandbox: string, m: Messages): Column<ShownNotice>[] {
  const words = m.notices;
  return [
    {
      key: 'state',
      head: words.state,
      className: 'whitespace-nowrap sm:pl-5',
      cell: ({ readAt }) =>
        readAt === null ? (
          <Tag tone="info">{words.isUnread}</Tag>
        ) : (
          <Tag icon={<MailOpen aria-hidden="true" size={13} />}>{words.isRead}</Tag>
        ),
    },
    {
      key: 'notice',
      head: words.notice,
      isRowHead: true,
      className: 'min-w-64',
      cell: (row) => (
        <span className="grid gap-0.5">
          <span className={row.readAt === null ? 'font-semibold' : 'font-normal'}>{titleOf(row, m)}</span>
          <span className="text-sm font-normal text-body">{eventText(row.event, row.data, m)}</span>
        </span>
      ),
    },
    { key: 'time', head: words.time, cell: (row) => <SimTime at={row.at} /> },
    {
      key: 'act',
      head: words.act,
      className: 'whitespace-nowrap',
      cell: (row) =>
        row.readAt === null && (
          <form action={readNoticesAction.bind(null, sandbox, [row.id])}>
            <Button size="small" variant="quiet" aria-label={words.readLabel({ title: titleOf(row, m) })}>
              {words.read}
            </Button>
          </form>
        ),
    },
  ];
}

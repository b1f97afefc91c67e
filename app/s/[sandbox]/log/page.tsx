import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDateTimeSeconds } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { logChoices, logPage, type LogPage, type LogRow } from '@/lib/queries/log';
import {
  actionLabel,
  actorName,
  logFilterOf,
  readLogQuery,
  rowText,
  textMatcher,
  type AskedLog,
} from '@/lib/web/log-filter';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { LogFilterForm } from './log-filter-form';

const perPage = 50;

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).log.title };
}

export default async function Log({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { world, m } = page;
  const asked = readLogQuery(query);
  const matches = textMatcher(asked, m);
  const [shown, choices] = await Promise.all([
    logPage(world, { ...logFilterOf(asked), page: asked.page, perPage, ...(matches ? { matches } : {}) }),
    logChoices(world),
  ]);
  const isFiltered = asked.who !== '' || asked.action !== '' || asked.text !== '';
  const here = { who: asked.who || null, action: asked.action || null, text: asked.text || null };
  return (
    <OutsideMain>
      <PageHead
        title={m.log.title}
        note={m.log.note}
        extra={
          <>
            {/* plain links: a download is no page */}
            <ExportLink href={sandboxPath(sandbox, 'log/export', { format: 'csv', ...here })}>{m.log.csv}</ExportLink>
            <ExportLink href={sandboxPath(sandbox, 'log/export', { format: 'json', ...here })}>{m.log.json}</ExportLink>
          </>
        }
      />
      <div className="grid gap-4">
        <LogFilterForm sandbox={sandbox} asked={asked} choices={choices} m={m} isFiltered={isFiltered} />
        <Panel isFlush extra={m.log.count({ total: shown.total })}>
          <Table
            caption={m.log.caption}
            columns={columns(page)}
            rows={shown.rows}
            rowKey={(row) => row.id}
            empty={isFiltered ? m.log.emptyFiltered : m.log.empty}
          />
        </Panel>
        <Pages sandbox={sandbox} shown={shown} here={here} words={m.log.pages} />
      </div>
    </OutsideMain>
  );
}

function ExportLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <a href={href} download className="text-link inline-flex min-h-8 items-center text-sm">
      {children}
    </a>
  );
}

type PagesProps = {
  sandbox: string;
  shown: LogPage;
  here: Partial<Record<keyof AskedLog, string | null>>;
  words: Page['m']['log']['pages'];
};

function Pages({ sandbox, shown, here, words }: PagesProps): ReactNode {
  const { page, pages } = shown;
  if (pages < 2) return null;
  const to = (number: number): string => sandboxPath(sandbox, 'log', { ...here, page: number });
  return (
    <nav aria-label={words.label} className="flex flex-wrap items-center justify-center gap-3 text-sm">
      {page > 1 && (
        <ButtonLink href={to(page - 1)} size="small">
          {words.newer}
        </ButtonLink>
      )}
      <span className="text-hint">{words.at({ page, pages })}</span>
      {page < pages && (
        <ButtonLink href={to(page + 1)} size="small">
          {words.older}
        </ButtonLink>
      )}
    </nav>
  );
}

function columns({ m, locale }: Page): Column<LogRow>[] {
  const words = m.log;
  return [
    {
      key: 'time',
      head: words.time,
      className: 'whitespace-nowrap sm:pl-5',
      cell: (row) => (
        <span className="grid gap-0.5">
          <span>
            <span className="mr-1.5 text-xs text-hint">{words.simTime}</span>
            <SimTime at={row.at} shape="second" />
          </span>
          <span className="text-xs text-hint">
            <span className="mr-1.5">{words.realTime}</span>
            <time dateTime={row.realAt.toISOString()}>{formatDateTimeSeconds(row.realAt, locale)}</time>
          </span>
        </span>
      ),
    },
    {
      key: 'who',
      head: words.who,
      className: 'whitespace-nowrap',
      cell: (row) => (
        <span className="grid gap-0.5">
          <span>
            {actorName(row, m)}
            {row.actorKind === 'person' && (
              <span className="ml-1.5 text-xs text-hint">{m.domainWords.actorKinds.person}</span>
            )}
          </span>
          {row.user && <span className="text-xs text-hint">{words.byUser({ name: row.user })}</span>}
        </span>
      ),
    },
    {
      key: 'event',
      head: words.event,
      isRowHead: true,
      className: 'min-w-64 font-normal',
      cell: (row) => (
        <span className="grid justify-items-start gap-1 font-normal">
          <span>{rowText(row, m)}</span>
          {row.refusal && <Tag tone="bad">{words.refused({ code: row.refusal })}</Tag>}
        </span>
      ),
    },
    {
      key: 'action',
      head: words.action,
      className: 'min-w-28',
      cell: (row) => (
        <span className="grid gap-0.5">
          {actionLabel(row.action, m)}
          <code className="text-xs text-hint">{row.event}</code>
        </span>
      ),
    },
    {
      key: 'confirmed',
      head: words.confirmedBy,
      className: 'whitespace-nowrap sm:pr-5',
      cell: (row) => (row.confirmedBy.length > 0 ? m.domainWords.list(row.confirmedBy.map(({ name }) => name)) : '–'),
    },
  ];
}

import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SimTime } from '@/components/sim-time';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { isPackName } from '@/lib/domain/pack/index';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { listSandboxes, type ListedSandbox } from '@/lib/platform/list-sandboxes';
import { templates } from '@/lib/templates/play';
import { actionLabel } from '@/lib/web/log-filter';
import { sandboxPath } from '@/lib/web/paths';
import { personaCookie } from '@/lib/web/persona';
import { requireUser } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).sandboxes.title };
}

export default async function SandboxesPage(): Promise<ReactNode> {
  const user = await requireUser('/sandboxes');
  const [m, locale, jar] = await Promise.all([getMessages(), getLocale(), cookies()]);
  const held = (id: string): number | null => {
    const value = Number(jar.get(personaCookie(id))?.value);
    return Number.isInteger(value) && value > 0 ? value : null;
  };
  const rows = await listSandboxes(user, held);
  const words = m.sandboxes;
  return (
    <SiteFrame path="/sandboxes">
      <PageHead
        title={words.title}
        note={words.note}
        extra={
          rows.length > 0 && (
            <ButtonLink href="/sandboxes/new" variant="primary">
              {words.newOne}
            </ButtonLink>
          )
        }
      />
      <Panel isFlush>
        {rows.length > 0 ? (
          <Table caption={words.list.caption} columns={columns(m, locale)} rows={rows} rowKey={(row) => row.id} />
        ) : (
          <>
            <Empty title={words.empty.title}>{words.empty.text}</Empty>
            <ul className="grid gap-px border-t border-line bg-line sm:grid-cols-2">
              {templates.map((template) => (
                <li key={template} className="grid content-start gap-1 bg-surface px-5 py-4">
                  <h2 className="font-semibold">{words.templates[template].name}</h2>
                  <p className="mb-2 text-sm text-body">{words.templates[template].text}</p>
                  <span>
                    <ButtonLink
                      href={`/sandboxes/new?template=${template}`}
                      size="small"
                      aria-label={`${words.empty.start}: ${words.templates[template].name}`}
                    >
                      {words.empty.start}
                    </ButtonLink>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </SiteFrame>
  );
}

function columns(m: Messages, locale: Locale): Column<ListedSandbox>[] {
  const { list, templates: starts, packs, subjects } = m.sandboxes;
  const label = (words: object, key: string): string => (words as Record<string, string | undefined>)[key] ?? key;
  return [
    {
      key: 'name',
      head: list.name,
      isRowHead: true,
      className: 'min-w-44 sm:pl-5',
      cell: (row) => (
        <span className="grid gap-0.5">
          <Link href={sandboxPath(row.id)} prefetch={false} className="text-link min-h-6 break-all">
            {row.name}
          </Link>
          {row.as !== 'owner' && (
            <span className="text-xs font-normal text-hint">
              {row.as === 'cli' ? list.ofCli : list.director({ name: row.director })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'start',
      head: list.start,
      className: 'min-w-36',
      cell: (row) => {
        const start = templates.find((template) => template === row.template);
        return (
          <span className="grid gap-0.5">
            {start ? starts[start].name : row.template}
            <span className="text-xs text-hint">
              {label(subjects, row.subjectType)} · {isPackName(row.pack) ? packs[row.pack].name : row.pack}
            </span>
          </span>
        );
      },
    },
    { key: 'time', head: list.time, cell: (row) => <SimTime at={row.at} /> },
    {
      key: 'persona',
      head: list.persona,
      className: 'whitespace-nowrap',
      cell: (row) => (row.as === 'observer' ? <Tag>{list.observer}</Tag> : (row.persona ?? list.nobody)),
    },
    {
      key: 'last',
      head: list.lastAct,
      className: 'min-w-36',
      cell: ({ lastAct }) =>
        lastAct ? (
          <span className="grid gap-0.5">
            {actionLabel(lastAct.action, m)}
            <span className="text-xs whitespace-nowrap text-hint">
              {list.realTime({ at: formatDateTime(lastAct.realAt, locale) })}
            </span>
          </span>
        ) : (
          list.nothingYet
        ),
    },
    {
      key: 'acts',
      head: list.actions,
      className: 'whitespace-nowrap',
      cell: (row) => (
        <span className="flex items-center gap-1">
          <ButtonLink href={sandboxPath(row.id)} size="small" aria-label={`${list.enter}: ${row.name}`}>
            {list.enter}
          </ButtonLink>
          {(row.as === 'owner' || row.as === 'cli') && (
            <>
              <ButtonLink
                href={`/sandboxes/${row.id}/rename`}
                size="small"
                variant="quiet"
                aria-label={`${list.rename}: ${row.name}`}
              >
                {list.rename}
              </ButtonLink>
              <ButtonLink
                href={`/sandboxes/${row.id}/delete`}
                size="small"
                variant="quiet"
                aria-label={`${list.remove}: ${row.name}`}
              >
                {list.remove}
              </ButtonLink>
            </>
          )}
        </span>
      ),
    },
  ];
}

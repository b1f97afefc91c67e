import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { listHosted, ownerKinds } from '@/lib/platform/host-list';
import { requireHost } from '@/lib/web/host';
import { hostPage, hostSorts, readHostQuery, type AskedHost, type HostPage } from '@/lib/web/host-query';
import { HostTable } from './host-table';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).host.title };
}

/** Every sandbox of the installation; search, order and page stand in the address. */
export default async function HostPageView({ searchParams }: Props): Promise<ReactNode> {
  const host = await requireHost();
  const [m, query] = await Promise.all([getMessages(), searchParams]);
  const asked = readHostQuery(query);
  const shown = hostPage(await listHosted(), asked);
  const words = m.host;
  const deleted = typeof query.deleted === 'string' && /^\d{1,6}$/.test(query.deleted) ? Number(query.deleted) : null;
  return (
    <SiteFrame path="/host">
      <PageHead
        title={words.title}
        note={words.note}
        extra={<ButtonLink href="/host/clean">{words.cleanLink}</ButtonLink>}
      />
      <div className="grid gap-4">
        {deleted !== null && (
          <NoticeBar tone="ok" role="status">
            {words.deleted({ count: deleted })}
          </NoticeBar>
        )}
        <Panel isFlush title={words.caption} extra={words.total({ count: shown.total })}>
          <Filter asked={asked} m={m} />
          <HostTable rows={shown.rows} hostId={host.id} m={m} />
          <Pages shown={shown} asked={asked} m={m} />
        </Panel>
      </div>
    </SiteFrame>
  );
}

/** A plain GET form. */
function Filter({ asked, m: { host: words } }: { asked: AskedHost; m: Messages }): ReactNode {
  const isFiltered = asked.text !== '' || asked.owner !== null || asked.sort !== 'used';
  return (
    <form action="/host" role="search" aria-label={words.search} className="flex flex-wrap items-end gap-2 px-4 py-4">
      <TextField
        name="q"
        type="search"
        label={words.search}
        placeholder={words.searchHint}
        defaultValue={asked.text}
        maxLength={100}
      />
      <SelectField
        name="owner"
        label={words.owner}
        defaultValue={asked.owner ?? ''}
        options={[
          { value: '', label: words.allOwners },
          ...ownerKinds.map((kind) => ({ value: kind as string, label: words.owners[kind] })),
        ]}
      />
      <SelectField
        name="sort"
        label={words.sort}
        defaultValue={asked.sort}
        options={hostSorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
      />
      <Button>{words.submit}</Button>
      {isFiltered && (
        <ButtonLink href="/host" variant="quiet">
          {words.clear}
        </ButtonLink>
      )}
    </form>
  );
}

function Pages({ shown, asked, m }: { shown: HostPage; asked: AskedHost; m: Messages }): ReactNode {
  const words = m.host.pages;
  const { page, pages } = shown;
  if (pages < 2) return null;
  const to = (number: number): string => {
    const query = new URLSearchParams({ sort: asked.sort, page: String(number) });
    if (asked.text) query.set('q', asked.text);
    if (asked.owner) query.set('owner', asked.owner);
    return `/host?${query.toString()}`;
  };
  return (
    <nav aria-label={words.label} className="flex items-center gap-3 px-4 py-3 text-sm">
      {page > 1 && (
        <ButtonLink href={to(page - 1)} size="small">
          {words.previous}
        </ButtonLink>
      )}
      <span className="text-hint">{words.at({ page, pages })}</span>
      {page < pages && (
        <ButtonLink href={to(page + 1)} size="small">
          {words.next}
        </ButtonLink>
      )}
    </nav>
  );
}

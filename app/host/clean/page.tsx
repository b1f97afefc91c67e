import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table, type Column } from '@/components/ui/table';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { staleGuestSandboxes, type HostedSandbox } from '@/lib/platform/host-list';
import { requireHost } from '@/lib/web/host';
import { readDays } from '@/lib/web/host-query';
import { cleanAction } from '../actions';

type Props = { searchParams: Promise<{ days?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).host.clean.title };
}

/** Lists guests' sandboxes that nobody uses; the one button below deletes exactly what is listed. */
export default async function CleanPage({ searchParams }: Props): Promise<ReactNode> {
  await requireHost();
  const [m, locale, { days: asked }] = await Promise.all([getMessages(), getLocale(), searchParams]);
  const days = readDays(asked);
  const rows = await staleGuestSandboxes(days);
  const words = m.host.clean;
  return (
    <SiteFrame path="/host">
      <PageHead title={words.title} note={words.note} />
      <div className="grid gap-4">
        <form action="/host/clean" className="flex flex-wrap items-end gap-2">
          <TextField name="days" type="number" min={1} max={3650} label={words.days} defaultValue={String(days)} />
          <Button>{words.find}</Button>
          <ButtonLink href="/host" variant="quiet">
            {m.ui.cancel}
          </ButtonLink>
        </form>
        {rows.length === 0 ? (
          <NoticeBar tone="info">{words.none({ days })}</NoticeBar>
        ) : (
          <Panel title={words.found({ count: rows.length, days })} isFlush>
            <Table caption={words.title} columns={columns(m, locale)} rows={rows} rowKey={(row) => row.id} />
            <div className="grid gap-3 px-4 py-4 sm:px-5">
              <NoticeBar tone="bad">{words.warning}</NoticeBar>
              <form
                action={cleanAction.bind(
                  null,
                  days,
                  rows.map(({ id }) => id),
                )}
              >
                <SubmitButton variant="danger" waitingLabel={words.waiting}>
                  {words.submit({ count: rows.length })}
                </SubmitButton>
              </form>
            </div>
          </Panel>
        )}
      </div>
    </SiteFrame>
  );
}

function columns({ host: { head, clean } }: Messages, locale: Locale): Column<HostedSandbox>[] {
  return [
    {
      key: 'name',
      head: head.sandbox,
      isRowHead: true,
      className: 'sm:pl-5',
      cell: (row) => `${row.name} (${row.id})`,
    },
    { key: 'owner', head: head.owner, cell: (row) => row.owner.nickname },
    { key: 'used', head: clean.used, cell: (row) => formatDateTime(row.usedAt, locale) },
  ];
}

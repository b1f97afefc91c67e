import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { getMessages } from '@/lib/i18n/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).help.title };
}

export default async function HelpPage(): Promise<ReactNode> {
  const { help, fidelity } = await getMessages();
  const { stationsHead, oldHead } = help;
  return (
    <SiteFrame path="/help">
      <PageHead title={help.title} note={help.lead} />
      <div className="grid gap-4">
        <Panel id="stations" title={help.stationsTitle} isFlush>
          <Table
            caption={help.stationsTitle}
            rows={Object.entries(help.stations)}
            rowKey={([key]) => key}
            columns={[
              {
                key: 'name',
                head: stationsHead.station,
                isRowHead: true,
                className: 'w-36 sm:pl-5',
                cell: ([, row]) => row.name,
              },
              { key: 'text', head: stationsHead.text, className: 'min-w-64 max-w-2xl', cell: ([, row]) => row.text },
              {
                key: 'rules',
                head: stationsHead.rules,
                className: 'w-44 text-hint sm:pr-5',
                cell: ([, row]) => row.rules,
              },
            ]}
          />
          <p className="border-t border-line px-4 py-3 text-sm text-hint sm:px-5">{help.rulesNote}</p>
        </Panel>
        <Panel id="stuck" title={help.stuckTitle}>
          <dl className="grid gap-3 sm:grid-cols-[14rem_1fr] sm:gap-x-6">
            {help.stuck.map(({ ask, answer }) => (
              <div key={ask} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
                <dt className="font-medium">{ask}</dt>
                <dd className="text-body">{answer}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="old-paths" title={help.oldTitle} isFlush>
          <p className="px-4 pt-3 pb-2 text-sm text-hint sm:px-5">{help.oldNote}</p>
          <Table
            caption={help.oldTitle}
            rows={Object.entries(help.oldPaths)}
            rowKey={([key]) => key}
            columns={[
              {
                key: 'said',
                head: oldHead.said,
                isRowHead: true,
                className: 'font-normal sm:pl-5',
                cell: ([, row]) => <span className="font-normal">{row.said}</span>,
              },
              { key: 'today', head: oldHead.today, className: 'sm:pr-5', cell: ([, row]) => row.today },
            ]}
          />
        </Panel>
        <p className="text-sm">
          {help.more}
          <Link href="/fidelity" prefetch={false} className="text-link">
            {fidelity.title}
          </Link>
        </p>
      </div>
    </SiteFrame>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { TestAccountNotice } from '@/components/console/test-account-notice';
import { SimTime } from '@/components/sim-time';
import { Meter } from '@/components/ui/meter';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { eventText } from '@/lib/i18n/say';
import type { EventName } from '@/lib/domain/event';
import { showHome } from '@/lib/queries/home';
import { showQuotas } from '@/lib/queries/quotas';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { FlowCard } from './flow-card';
import { WaitingList } from './waiting-list';

/** The quotas that a team asks about first; all of them are in 设置. */
const quotasShown = ['withdrawDay', 'withdrawMonth', 'name', 'avatar', 'intro', 'categoryAdd', 'serverDomain'];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.home.title };
}

export default async function ConsoleHomePage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account } = page;
  const [shown, quotas] = await Promise.all([showHome(world, account), showQuotas(world, account)]);
  const words = m.accountPages.home;
  return (
    <>
      <PageHead title={words.title} />
      {account.kind === 'test' && (
        <div className="mb-5">
          <TestAccountNotice page={page} />
        </div>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title={m.homeCards.title} isFlush>
          <ol className="divide-y divide-line">
            {shown.cards.map((card, index) => (
              <FlowCard key={card.key} card={card} n={index + 1} total={shown.cards.length} shown={shown} page={page} />
            ))}
          </ol>
        </Panel>
        <div className="grid gap-5">
          <WaitingList waiting={shown.waiting} page={page} />
          <Panel
            title={words.notices}
            extra={
              <Link
                href={sandboxPath(sandbox, 'mp/notices')}
                prefetch={false}
                className="inline-flex min-h-6 items-center text-link"
              >
                {words.allNotices}
              </Link>
            }
          >
            {shown.notices.length === 0 ? (
              <p className="text-sm text-hint">{words.noNotices}</p>
            ) : (
              <ul className="grid gap-2.5 text-sm">
                {shown.notices.map((notice) => (
                  <li key={notice.id} className={notice.isRead ? 'text-body' : 'font-medium'}>
                    {!notice.isRead && (
                      <>
                        <span aria-hidden="true" className="mr-1.5 inline-block size-2 rounded-full bg-accent" />
                        <span className="sr-only">{words.unread} </span>
                      </>
                    )}
                    {eventText(notice.event as EventName, notice.data, m)}
                    <span className="block text-xs font-normal text-hint">
                      <SimTime at={notice.at} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          {quotas.length > 0 && (
            <Panel title={words.quotas}>
              <ul className="grid gap-3">
                {quotas
                  .filter(({ key }) => quotasShown.includes(key))
                  .map((quota) => (
                    <li key={quota.key} className="grid gap-0.5">
                      <span className="text-sm">{m.domainWords.quotaNames[quota.key]}</span>
                      <Meter used={quota.used} limit={quota.limit} label={m.domainWords.quotaNames[quota.key]}>
                        {m.domainWords.quotas[quota.sentence](quota)}
                      </Meter>
                    </li>
                  ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

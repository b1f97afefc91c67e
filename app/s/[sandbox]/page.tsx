import {
  Banknote,
  Cloud,
  Gavel,
  ClipboardCheck,
  Code,
  LayoutDashboard,
  Mail,
  MessageSquareText,
  ScrollText,
  Smartphone,
  Users,
  UsersRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { NextStepLink } from '@/components/sandbox-bar/next-step-line';
import { SimTime } from '@/components/sim-time';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag, type Tone } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { sayNextStep } from '@/lib/i18n/say-next-step';
import { showBar } from '@/lib/queries/bar';
import { showOverview, type OverviewAccount, type Station } from '@/lib/queries/overview';
import { consoleLogin } from '@/lib/web/console-session';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Place = keyof Messages['overview']['places'];
const places: readonly { key: Place; path: string; icon: LucideIcon }[] = [
  { key: 'console', path: 'mp', icon: LayoutDashboard },
  { key: 'devtool', path: 'devtool', icon: Code },
  { key: 'phone', path: 'phone', icon: Smartphone },
  { key: 'mail', path: 'mail', icon: Mail },
  { key: 'sms', path: 'sms', icon: MessageSquareText },
  { key: 'people', path: 'people', icon: Users },
  { key: 'review', path: 'review', icon: ClipboardCheck },
  { key: 'bank', path: 'bank', icon: Banknote },
  { key: 'cloud', path: 'cloud', icon: Cloud },
  { key: 'penalties', path: 'penalties', icon: Gavel },
  { key: 'team', path: 'team', icon: UsersRound },
  { key: 'log', path: 'log', icon: ScrollText },
];

const tones: Record<Station, Tone> = {
  register: 'info',
  profile: 'info',
  develop: 'info',
  review: 'warn',
  approved: 'warn',
  rejected: 'bad',
  gray: 'warn',
  online: 'ok',
  suspended: 'bad',
};

export default async function SandboxHome({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, seat, persona, m, locale } = await openPage(sandbox);
  const login = await consoleLogin(sandbox);
  const [{ template, pack, reviewMode, accounts }, bar] = await Promise.all([
    showOverview(world),
    showBar(world, { persona, isDirector: seat.isDirector, login: login?.account ?? null, isNextShown: true }),
  ]);
  const words = m.overview;
  const counts: { [place in Place]?: number } = bar.counts;
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-5 outline-none sm:px-6">
      <PageHead
        title={bar.name}
        note={words.about({ pack, template: words.templates[template] ?? template })}
        extra={<Tag tone="neutral">{`${words.reviewMode}: ${m.domainWords.reviewModes[reviewMode]}`}</Tag>}
      />
      <div className="grid gap-5">
        {bar.next && (
          <Panel title={words.now} extra={<SimTime at={bar.at} />}>
            <p className="text-base">
              <NextStepLink sandbox={sandbox} step={bar.next}>
                {sayNextStep(bar.next, bar.at, m, locale)}
              </NextStepLink>
            </p>
            <p className="mt-1 text-sm text-hint">
              {bar.nextDueAt ? words.nextDue({ at: formatDateTime(bar.nextDueAt, locale) }) : words.noDue}
            </p>
          </Panel>
        )}
        <Panel title={words.accounts} isFlush={accounts.length > 0}>
          {accounts.length === 0 ? (
            <Empty
              title={words.none}
              action={
                <Link href={sandboxPath(sandbox, 'mp')} prefetch={false} className={buttonClass('primary')}>
                  {words.start}
                </Link>
              }
            />
          ) : (
            <Accounts sandbox={sandbox} accounts={accounts} m={m} />
          )}
        </Panel>
        <section aria-labelledby="places">
          <h2 id="places" className="mb-2 text-base font-semibold">
            {words.placesTitle}
          </h2>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {places.map(({ key, path, icon }) => (
              <li key={key}>
                <PlaceCard
                  href={sandboxPath(sandbox, path, key === 'phone' ? { as: persona?.id } : {})}
                  isPhone={key === 'phone'}
                  icon={icon}
                  {...words.places[key]}
                  waiting={counts[key] ? words.waiting({ count: counts[key] }) : null}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}

function Accounts({ sandbox, accounts, m }: { sandbox: string; accounts: OverviewAccount[]; m: Messages }): ReactNode {
  const { account: head, stations, enter } = m.overview;
  return (
    <Table
      caption={m.overview.accounts}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        {
          key: 'name',
          head: head.name,
          isRowHead: true,
          cell: (account) => (
            <>
              {account.name ?? (account.kind === 'test' ? m.consoleFrame.testAccount : m.consoleFrame.unnamed)}
              <span className="block text-xs font-normal text-hint">{account.email}</span>
            </>
          ),
        },
        {
          key: 'appId',
          head: head.appId,
          cell: (account) => <code className="font-mono text-[13px]">{account.appId ?? m.domainWords.none}</code>,
        },
        {
          key: 'station',
          head: head.station,
          cell: (account) => (
            <>
              <Tag tone={tones[account.station]}>{stations[account.station]}</Tag>
              {account.station === 'register' && (
                <span className="ml-2 text-xs text-hint">{m.domainWords.accountStates[account.state]}</span>
              )}
            </>
          ),
        },
        { key: 'online', head: head.versions, cell: (account) => account.onlineVersion ?? m.domainWords.none },
        { key: 'admin', head: head.admin, cell: (account) => account.admin ?? m.domainWords.none },
        {
          key: 'enter',
          head: '',
          align: 'end',
          cell: (account) => (
            <Link
              href={sandboxPath(sandbox, account.state === 'active' ? 'mp/home' : 'mp')}
              prefetch={false}
              className="text-link whitespace-nowrap"
            >
              {enter}
            </Link>
          ),
        },
      ]}
    />
  );
}

type PlaceCardProps = {
  href: string;
  isPhone: boolean;
  icon: LucideIcon;
  name: string;
  note: string;
  waiting: string | null;
};

function PlaceCard({ href, isPhone, icon: Icon, name, note, waiting }: PlaceCardProps): ReactNode {
  const className = 'flex h-full gap-3 rounded-box border border-line bg-surface p-4 hover:border-accent';
  const inside = (
    <>
      <Icon aria-hidden="true" size={22} strokeWidth={1.6} className="mt-0.5 shrink-0 text-accent-text" />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {waiting && (
            <Tag tone="info" icon={null}>
              {waiting}
            </Tag>
          )}
        </span>
        <span className="block text-sm text-hint">{note}</span>
      </span>
    </>
  );
  return isPhone ? (
    <a href={href} target="caipai-phone" className={className}>
      {inside}
    </a>
  ) : (
    <Link href={href} prefetch={false} className={className}>
      {inside}
    </Link>
  );
}

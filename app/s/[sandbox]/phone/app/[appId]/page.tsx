import { ArrowRightLeft, Ban, CirclePause, PackageX, ShieldX, TimerOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { AppTag } from '@/components/phone/app-tag';
import { AppIcon } from '@/components/phone/app-icon';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { RunningApp } from '@/components/phone/running-app';
import { SimTime } from '@/components/sim-time';
import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { appKinds, openApp, type AppKind, type OpenedApp } from '@/lib/queries/phone-app';
import { openPhone, type PhonePage } from '@/lib/web/phone';

type Query = { as?: string; kind?: string; version?: string; run?: string; page?: string; scene?: string };
type Props = { params: Promise<{ sandbox: string; appId: string }>; searchParams: Promise<Query> };

const isKind = (text: string): text is AppKind => (appKinds as readonly string[]).includes(text);

export default async function PhoneAppPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox, appId }, asked] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, asked.as);
  const { world, person, m, to } = page;
  const { kind = 'release', version } = asked;
  if (!isKind(kind)) notFound();
  const versionId = version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : null;
  const app = person ? await openApp(world, person, { appId, kind, versionId }) : null;
  if (person && !app) notFound();
  const here = (query: Record<string, string | number | null>): string =>
    to(`app/${appId}`, { kind, ...(asked.scene === 'code' ? { scene: 'code' } : {}), version: versionId, ...query });
  return (
    <PhoneFrame
      page={page}
      title={app?.head.name ?? m.phone.apps.unnamed}
      back={asked.run === '1' ? here({}) : to('apps')}
    >
      {app?.state === 'ready' ? (
        asked.run === '1' ? (
          <RunningApp
            page={page}
            kind={kind}
            app={app}
            path={asked.page}
            hasFollowBar={asked.scene === 'code'}
            at={(path) => here({ run: 1, page: path })}
          />
        ) : (
          <Entrance page={page} kind={kind} app={app} runPath={here({ run: 1, page: asked.page ?? null })} />
        )
      ) : (
        app && <Closed page={page} app={app} kind={kind} />
      )}
    </PhoneFrame>
  );
}

type EntranceProps = { page: PhonePage; kind: AppKind; app: Extract<OpenedApp, { state: 'ready' }>; runPath: string };

function Entrance({ page: { world, person, m }, kind, app, runPath }: EntranceProps): ReactNode {
  const words = m.phone.app;
  const { head, version } = app;
  const name = head.name ?? m.phone.apps.unnamed;
  const rows: [string, ReactNode][] =
    kind === 'release'
      ? [
          [words.version, version.number],
          [words.intro, head.intro ?? m.domainWords.none],
        ]
      : kind === 'preview'
        ? [
            [words.developer, version.uploaderName],
            [words.madeAt, <SimTime key="at" at={version.uploadedAt} />],
          ]
        : [
            [words.developer, version.uploaderName],
            [words.number, version.number],
            [words.submittedAt, <SimTime key="at" at={version.uploadedAt} />],
            [words.remark, version.remark || m.domainWords.none],
          ];
  const target = {
    sandbox: world.sandboxId,
    as: 'persona' as const,
    account: head.accountId,
    ...(person ? { person: person.id } : {}),
    then: runPath,
  };
  return (
    <div className="flex flex-1 flex-col items-center gap-4 pt-8" data-entrance={kind} data-version={version.number}>
      <AppIcon sandbox={world.sandboxId} name={name} avatarFileId={head.avatarFileId} size={72} />
      <p className="flex items-center gap-2 text-lg font-medium">
        {name} <AppTag kind={kind} place={app.place} m={m} />
        {app.isGray && <Tag tone="warn">{words.gray}</Tag>}
      </p>
      <dl className="w-full divide-y divide-line rounded-box border border-line bg-surface px-4">
        {rows.map(([term, value]) => (
          <div key={term} className="flex gap-4 py-2.5">
            <dt className="shrink-0 text-hint">{term}</dt>
            <dd className="min-w-0 flex-1 text-right break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-auto grid w-full justify-items-center gap-3 pb-2">
        {kind === 'release' && (
          <Link href={runPath} prefetch={false} className={buttonClass('primary', 'large')}>
            {words.goRelease}
          </Link>
        )}
        {kind === 'trial' && (
          <ActButton target={{ ...target, action: 'trial.open' }} variant="primary" size="large">
            {words.go}
          </ActButton>
        )}
        {kind === 'development' && (
          <ActButton
            target={{ ...target, action: 'development.open', input: { versionId: version.id } }}
            variant="primary"
            size="large"
          >
            {words.goDevelopment}
          </ActButton>
        )}
        {kind === 'preview' && (
          <ActButton
            target={{ ...target, action: 'preview.open', input: { previewId: version.id } }}
            variant="primary"
            size="large"
          >
            {words.goPreview}
          </ActButton>
        )}
        {kind === 'trial' && <p className="text-center text-xs text-hint">{words.share}</p>}
      </div>
    </div>
  );
}

type ClosedApp = Exclude<OpenedApp, { state: 'ready' }>;
const icons: Record<ClosedApp['state'], LucideIcon> = {
  refused: ShieldX,
  suspended: CirclePause,
  takenDown: Ban,
  banned: Ban,
  deregistered: PackageX,
  migrated: ArrowRightLeft,
  notReleased: PackageX,
  noTrial: PackageX,
  noDevelopment: PackageX,
  noPreview: PackageX,
  previewExpired: TimerOff,
};

function sentences(app: ClosedApp, kind: AppKind, m: Messages, locale: Locale): { title: string; text?: string } {
  const words = m.phone.app;
  switch (app.state) {
    case 'refused': {
      const title = kind === 'trial' ? words.noTrialRight : words.noDevelopmentRight;
      return {
        title,
        text: words.who({ who: m.domainWords.list(app.couldBe.map((who) => m.domainWords.principals[who])) }),
      };
    }
    case 'suspended': {
      // C6-1: once the time has passed nobody is promised anything any more
      if (app.isLate) return { title: words.suspended, text: words.suspendedLate };
      const reason = app.reason === null ? m.domainWords.none : m.domainWords.suspendReasons[app.reason];
      const until = app.until === null ? words.untilUnknown : formatDateTime(app.until, locale);
      return { title: words.suspended, text: words.suspendedText({ reason, until }) };
    }
    case 'migrated':
      return { title: words.migrated, text: words.migratedText({ name: app.toName ?? app.toAppId }) };
    default:
      return { title: words[app.state] };
  }
}

function Closed({ page: { m, locale, to }, app, kind }: { page: PhonePage; app: ClosedApp; kind: AppKind }): ReactNode {
  const Icon = icons[app.state];
  const { title, text } = sentences(app, kind, m, locale);
  return (
    <div
      role="alert"
      data-closed={app.state}
      className="grid flex-1 content-center justify-items-center gap-3 text-center"
    >
      <Icon aria-hidden="true" size={52} strokeWidth={1.3} className="text-hint" />
      <p className="text-base font-medium">{title}</p>
      {text && <p className="text-sm text-hint">{text}</p>}
      {app.state === 'migrated' && (
        <Link href={to(`app/${app.toAppId}`)} prefetch={false} className={buttonClass('primary')}>
          {m.phone.app.openTarget}
        </Link>
      )}
      <Link href={to('apps')} prefetch={false} className={buttonClass('default')}>
        {m.phone.back}
      </Link>
    </div>
  );
}

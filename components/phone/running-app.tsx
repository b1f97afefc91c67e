import { Circle, Ellipsis } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { GuidelineText } from '@/components/guideline-text';
import { AppTag } from '@/components/phone/app-tag';
import { RunningRequests } from '@/components/phone/running-requests';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import type { AppHead, AppKind, OpenedApp } from '@/lib/queries/phone-app';
import type { PhonePrivacy } from '@/lib/queries/privacy';
import { FeedbackForm } from './feedback-form';
import type { PhonePage } from '@/lib/web/phone';

export type RunningAppProps = {
  page: PhonePage;
  kind: AppKind;
  app: Extract<OpenedApp, { state: 'ready' }>;
  /** the page of the mini program that is shown */
  path: string | undefined;
  /** opened by its code: then the bar to follow the official account shows */
  hasFollowBar: boolean;
  /** address of another page of it */
  at: (path: string | null) => string;
};

/** A mini program in use: its bar with the capsule, the page's text, the list of its pages. */
export function RunningApp({ page, kind, app, path, hasFollowBar, at }: RunningAppProps): ReactNode {
  const { m, to } = page;
  const words = m.phone.app;
  const { head, version, pages } = app;
  const start = app.startPath?.split('?')[0]?.replace(/^\//, '');
  const current = pages.find((p) => p.path === path) ?? pages.find((p) => p.path === start) ?? pages[0];
  return (
    <div className="flex flex-1 flex-col gap-4" data-running={kind} data-version={version.number}>
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">
          {head.name ?? m.phone.apps.unnamed} <AppTag kind={kind} place={app.place} m={m} />
          {app.isGray && <Tag tone="warn">{words.gray}</Tag>}
        </span>
        <div className="flex items-center rounded-full border border-line bg-surface">
          <details className="relative">
            <summary
              aria-label={words.capsule}
              className="grid h-8 w-11 cursor-pointer list-none place-items-center [&::-webkit-details-marker]:hidden"
            >
              <Ellipsis aria-hidden="true" size={18} />
            </summary>
            <div className="absolute right-0 z-10 mt-1 w-72 rounded-box border border-line bg-surface p-4 shadow-xl">
              <h2 className="mb-2 font-medium">
                {words.about} · {words.more}
              </h2>
              <DefinitionList
                items={[
                  { key: 'name', term: words.name, value: head.name ?? m.domainWords.none },
                  { key: 'subject', term: words.subject, value: head.subjectName ?? m.domainWords.none },
                  {
                    key: 'category',
                    term: words.category,
                    value: head.categories.length > 0 ? m.domainWords.list(head.categories) : m.domainWords.none,
                  },
                  { key: 'filing', term: words.filing, value: head.filingNumber ?? m.domainWords.none },
                  { key: 'version', term: words.version, value: version.number || m.domainWords.none },
                  {
                    key: 'sharing',
                    term: words.sharing,
                    value: head.shareLack ? m.domainWords.abilityLacks[head.shareLack] : words.sharingOn,
                  },
                  { key: 'intro', term: words.intro, value: head.intro ?? m.domainWords.none },
                ]}
              />
              {app.debugging && (
                <div className="mt-3" data-debugging={app.isDebugging}>
                  <ActButton
                    target={{
                      sandbox: page.world.sandboxId,
                      action: app.debugging.action,
                      as: 'persona',
                      account: head.accountId,
                      ...(page.person ? { person: page.person.id } : {}),
                      then: at(path ?? null),
                    }}
                    judged={app.debugging}
                    size="small"
                  >
                    {m.phone.requests.switch[app.isDebugging ? 'off' : 'on']}
                  </ActButton>
                </div>
              )}
              <p className="mt-3">
                <Link href={at(null)} prefetch={false} className="text-link inline-flex min-h-6 items-center">
                  {words.restart}
                </Link>
              </p>
            </div>
          </details>
          <Link
            href={to('apps')}
            prefetch={false}
            aria-label={words.close}
            className="grid h-8 w-11 place-items-center border-l border-line"
          >
            <Circle aria-hidden="true" size={16} strokeWidth={3} />
          </Link>
        </div>
      </div>
      <AppNotices app={app} hasFollowBar={hasFollowBar} m={m} />
      {current ? (
        <>
          <section aria-label={words.page} className="min-h-40 rounded-box border border-line bg-surface px-4 py-3">
            <p className="mb-2 font-mono text-xs break-all text-hint">{current.path}</p>
            {current.isBanned ? (
              <p role="alert" data-closed="page" className="py-6 text-center text-bad">
                {words.pageBanned}
              </p>
            ) : (
              <p className="whitespace-pre-line">{current.text ?? <span className="text-hint">{words.noText}</span>}</p>
            )}
          </section>
          <nav aria-label={words.pages}>
            <h2 className="mb-1 text-sm text-hint">{words.pages}</h2>
            <ul className="divide-y divide-line rounded-box border border-line bg-surface">
              {pages.map((p) => (
                <li key={p.path}>
                  <Link
                    href={at(p.path)}
                    prefetch={false}
                    aria-current={p === current ? 'page' : undefined}
                    className="flex min-h-9 items-center px-4 font-mono text-[13px] break-all aria-[current]:bg-accent-soft aria-[current]:font-medium"
                  >
                    {p.path}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </>
      ) : (
        <p className="py-8 text-center text-bad">{words.noPages}</p>
      )}
      <RunningRequests app={app} m={m} />
      {app.privacy && <RunningPrivacy privacy={app.privacy} head={head} m={m} />}
      {kind === 'release' && <FeedbackForm page={page} accountId={head.accountId} path={current?.path ?? ''} />}
      <p className="mt-auto text-center text-xs text-hint">{words.note}</p>
    </div>
  );
}

/** 用户隐私保护指引 as published, and which privacy interfaces of the code may be called (C5-4). */
function RunningPrivacy({ privacy, head, m }: { privacy: PhonePrivacy; head: AppHead; m: Messages }): ReactNode {
  const words = m.privacy.phone;
  return (
    <section className="grid gap-2 rounded-box border border-line bg-surface px-4 py-3 text-sm">
      <h2 className="text-hint">{words.apis}</h2>
      {privacy.apis.length === 0 ? (
        <p className="text-hint">{words.noneCalled}</p>
      ) : (
        <ul className="grid gap-1">
          {privacy.apis.map(({ api, disabledBy }) => (
            <li key={api} data-api={api} data-disabled={disabledBy ?? undefined}>
              <span className="font-mono text-[13px] break-all">{api}</span>{' '}
              <Tag tone={disabledBy ? 'bad' : 'ok'}>{disabledBy ? words[disabledBy] : words.isEnabled}</Tag>
            </li>
          ))}
        </ul>
      )}
      {privacy.guideline ? (
        <details>
          <summary className="text-link min-h-6 cursor-pointer">{words.link}</summary>
          <div className="mt-2">
            <GuidelineText
              content={privacy.guideline}
              name={head.name ?? m.phone.apps.unnamed}
              subject={head.subjectName ?? m.domainWords.none}
            />
          </div>
        </details>
      ) : (
        <p className="text-hint">{words.none}</p>
      )}
    </section>
  );
}

type NoticesProps = Pick<RunningAppProps, 'app' | 'hasFollowBar'> & { m: Messages };

/** The follow bar, and the notices to update (product §1.17, §1.20). */
function AppNotices({ app: { follow, updates }, hasFollowBar, m }: NoticesProps): ReactNode {
  const words = m.official.onPhone;
  const { library, version } = updates;
  return (
    <>
      {library && <NoticeBar tone="warn">{words.library(library)}</NoticeBar>}
      {version && <NoticeBar tone="warn">{words.version(version)}</NoticeBar>}
      {follow && hasFollowBar && <NoticeBar>{words.follow(follow)}</NoticeBar>}
    </>
  );
}

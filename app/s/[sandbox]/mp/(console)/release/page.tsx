import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { DefinitionList } from '@/components/ui/definition-list';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { releasePage, type ReleaseMode, type ReleasePage } from '@/lib/queries/release';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { refusalMessage } from '@/lib/web/refusal-message';
import { ReleaseForm } from './release-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ mode?: string }> };

/** 发布线上版本: what goes out, in which mode, then the administrator's scan. */
export default async function ReleaseDialog({ params, searchParams }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = await releasePage(world, account, actor);
  const words = m.release;
  const back = sandboxPath(sandbox, 'mp/versions');
  const asked = (await searchParams).mode;
  const mode = page.modes.find((one) => one === asked) ?? page.modes[0]!;
  const refusal = page.full.refusal;
  return (
    <DialogFrame title={words.title} closeHref={back} closeLabel={m.ui.close}>
      {page.version ? (
        <div className="grid gap-5">
          <Summary page={page} m={m} />
          {page.lacksFiling && (
            <NoticeBar
              tone="bad"
              action={
                <ButtonLink href={sandboxPath(sandbox, 'mp/settings/filing')} size="small">
                  {words.toFiling}
                </ButtonLink>
              }
            >
              {words.filing}
            </NoticeBar>
          )}
          {page.pendingName && (
            <NoticeBar tone={page.pendingName.rule === 'warned' ? 'warn' : 'info'}>
              {words.pendingName[page.pendingName.rule](page.pendingName)}
            </NoticeBar>
          )}
          {refusal && !page.lacksFiling && <NoticeBar tone="warn">{await refusalMessage(refusal)}</NoticeBar>}
          <ModeChoice page={page} mode={mode} m={m} sandbox={sandbox} />
          <ReleaseForm sandbox={sandbox} page={page} mode={mode} m={m} />
        </div>
      ) : (
        <Empty title={words.noneWaiting} action={<ButtonLink href={back}>{words.toVersions}</ButtonLink>}>
          {refusal && (await refusalMessage(refusal))}
        </Empty>
      )}
    </DialogFrame>
  );
}

function Summary({ page, m }: { page: ReleasePage; m: Messages }): ReactNode {
  const { fields, nameNote, none, summary } = m.release;
  const version = page.version!;
  return (
    <section className="grid gap-3" aria-label={summary}>
      <DefinitionList
        items={[
          { key: 'name', term: fields.name, value: page.name ?? none },
          { key: 'version', term: fields.version, value: <span className="font-medium">{version.number}</span> },
          { key: 'uploader', term: fields.uploader, value: version.uploader },
          { key: 'uploaded', term: fields.uploadedAt, value: <SimTime at={version.uploadedAt} /> },
          ...(page.approvedAt
            ? [{ key: 'approved', term: fields.approvedAt, value: <SimTime at={page.approvedAt} /> }]
            : []),
          { key: 'remark', term: fields.remark, value: version.remark || none },
          { key: 'categories', term: fields.categories, value: m.domainWords.list(page.categories) || none },
          { key: 'online', term: fields.online, value: page.onlineVersion ?? none },
        ]}
      />
      <p className="text-xs text-hint">{nameNote}</p>
    </section>
  );
}

type ModeProps = { page: ReleasePage; mode: ReleaseMode; m: Messages; sandbox: string };

// links, not radios: each mode has a form of its own, and must work without JavaScript
function ModeChoice({ page, mode, m, sandbox }: ModeProps): ReactNode {
  const { mode: legend, modeHints } = m.release;
  const hints: Record<ReleaseMode, string> = {
    full: modeHints.full,
    gray: modeHints.gray({ days: page.grayDays }),
    wechatIds: modeHints.wechatIds({ limit: page.list.idLimit }),
  };
  return (
    <nav aria-label={legend}>
      <p className="mb-1.5 text-sm font-medium text-ink">{legend}</p>
      <ul className="grid gap-2 sm:grid-cols-3">
        {page.modes.map((one) => (
          <li key={one}>
            <Link
              href={sandboxPath(sandbox, 'mp/release', { mode: one })}
              prefetch={false}
              replace
              aria-current={one === mode ? 'true' : undefined}
              className={classNames(
                'flex h-full items-start gap-2 rounded-box border px-3 py-2',
                one === mode ? 'border-accent bg-accent-soft' : 'border-field-line hover:border-accent',
              )}
            >
              <span
                aria-hidden="true"
                className={classNames(
                  'mt-1 size-4 shrink-0 rounded-full border',
                  one === mode ? 'border-5 border-accent bg-white' : 'border-field-line',
                )}
              />
              <span className="grid gap-0.5">
                <span className="text-sm font-medium text-ink">{m.domainWords.releaseModes[one]}</span>
                <span className="text-xs text-hint">{hints[one]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

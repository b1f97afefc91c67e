import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDuration } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { grayPage, type GrayPage } from '@/lib/queries/release';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.gray.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 分阶段发布详情: ratio, list, countdown, and who of the sandbox sees which version. */
export default async function GrayPageView({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, locale, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = await grayPage(world, account, actor);
  const words = m.release.gray;
  const versions = sandboxPath(sandbox, 'mp/versions');
  if (!page) {
    return (
      <>
        <PageHead title={words.title} />
        <Panel>
          <Empty title={words.ended} action={<ButtonLink href={versions}>{m.release.toVersions}</ButtonLink>} />
        </Panel>
      </>
    );
  }
  const left = formatDuration(page.secondsLeft, locale);
  return (
    <>
      <PageHead
        title={words.title}
        extra={
          <ButtonLink href={versions} variant="quiet" size="small">
            {m.versions.title}
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        <NoticeBar tone={page.isEndingSoon ? 'warn' : 'info'}>
          {page.isEndingSoon ? m.versions.grayEnding({ left }) : m.versions.grayLeft({ left })}
        </NoticeBar>
        <Panel title={words.info}>
          <Stage page={page} m={m} />
          <div className="mt-4 flex flex-wrap gap-3 border-t border-line pt-4">
            <JudgedLink href={sandboxPath(sandbox, 'mp/gray/raise')} judged={page.raise} variant="primary">
              {words.raise}
            </JudgedLink>
            <JudgedLink href={sandboxPath(sandbox, 'mp/gray/list')} judged={page.setList}>
              {words.setList}
            </JudgedLink>
            <JudgedLink href={sandboxPath(sandbox, 'mp/gray/complete')} judged={page.complete}>
              {words.complete}
            </JudgedLink>
            <JudgedLink href={sandboxPath(sandbox, 'mp/gray/cancel')} judged={page.cancel} variant="danger">
              {words.cancel}
            </JudgedLink>
          </div>
        </Panel>
        <Panel title={words.versionInfo}>
          <VersionInfo page={page} m={m} />
        </Panel>
        <Exposure page={page} m={m} />
      </div>
    </>
  );
}

function Stage({ page, m }: { page: GrayPage; m: Messages }): ReactNode {
  const words = m.release.gray;
  const included = (is: boolean): string => (is ? words.yes : words.no);
  return (
    <DefinitionList
      items={[
        {
          key: 'percent',
          term: words.percent,
          value: (
            <span className="flex flex-wrap items-center gap-x-3">
              <span className="text-lg font-medium">{`${page.percent}%`}</span>
              <span className="text-hint">{words.percentText({ percent: page.percent })}</span>
            </span>
          ),
        },
        { key: 'members', term: words.members, value: included(page.includeMembers) },
        { key: 'testers', term: words.testers, value: included(page.includeTesters) },
        {
          key: 'ids',
          term: words.ids,
          value: <span className="break-all">{page.wechatIds.join(' ') || m.domainWords.none}</span>,
        },
        { key: 'start', term: words.startedAt, value: <SimTime at={page.startedAt} /> },
        { key: 'end', term: words.deadlineAt, value: <SimTime at={page.deadlineAt} /> },
      ]}
    />
  );
}

function VersionInfo({ page, m }: { page: GrayPage; m: Messages }): ReactNode {
  const { fields, none } = m.release;
  return (
    <DefinitionList
      items={[
        { key: 'version', term: fields.version, value: page.version.number },
        { key: 'uploader', term: fields.uploader, value: page.version.uploader },
        { key: 'remark', term: fields.remark, value: page.version.remark || none },
        { key: 'categories', term: fields.categories, value: m.domainWords.list(page.categories) || none },
        { key: 'uploaded', term: fields.uploadedAt, value: <SimTime at={page.version.uploadedAt} /> },
        { key: 'online', term: fields.online, value: page.onlineVersion ?? none },
      ]}
    />
  );
}

function Exposure({ page, m }: { page: GrayPage; m: Messages }): ReactNode {
  const words = m.release.gray;
  const gray = page.exposure.filter((row) => row.isGray).length;
  return (
    <Panel title={words.exposure} extra={words.exposureSum({ gray, total: page.exposure.length })} isFlush>
      <Table
        caption={words.exposure}
        rows={page.exposure}
        rowKey={(row) => row.personId}
        columns={[
          {
            key: 'person',
            head: words.person,
            className: 'whitespace-nowrap sm:pl-5',
            isRowHead: true,
            cell: (row) => row.nickname,
          },
          {
            key: 'id',
            head: words.wechatId,
            cell: (row) => <code className="font-mono text-[13px]">{row.wechatId}</code>,
          },
          {
            key: 'sees',
            head: words.sees,
            className: 'whitespace-nowrap sm:pr-5',
            cell: (row) => (
              <>
                {row.version} {row.isGray && <Tag tone="info">{words.newVersion}</Tag>}
              </>
            ),
          },
        ]}
      />
      <p className="px-4 py-2.5 text-xs text-hint sm:px-5">{words.exposureNote}</p>
    </Panel>
  );
}

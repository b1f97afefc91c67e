import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { PackagePanels } from '@/components/package-panels';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import { eventText } from '@/lib/i18n/say';
import { versionPage, type VersionPage } from '@/lib/queries/version';
import { idParam } from '@/lib/web/id-param';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).versions.title };
}

type Props = { params: Promise<{ sandbox: string; version: string }> };

/** 版本详情. */
export default async function VersionPageView({ params }: Props): Promise<ReactNode> {
  const { sandbox, version: id } = await params;
  const { world, account, m, actor, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = (await versionPage(world, account, idParam(id))) ?? notFound();
  const { versions } = m;
  const words = versions.page;
  return (
    <>
      <PageHead
        title={words.title({ version: page.number })}
        extra={
          <ButtonLink href={sandboxPath(sandbox, 'mp/versions')} variant="quiet" size="small">
            {versions.title}
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        <Panel title={words.info}>
          <p className="mb-3 flex flex-wrap gap-1.5">
            <Standing page={page} words={words} />
          </p>
          <DefinitionList
            items={[
              { key: 'version', term: versions.fields.version, value: page.number },
              { key: 'uploader', term: versions.fields.uploader, value: page.uploader },
              {
                key: 'uploadedAt',
                term: versions.fields.uploadedAt,
                value: <SimTime at={page.uploadedAt} shape="second" />,
              },
              { key: 'remark', term: versions.fields.remark, value: page.remark || versions.noRemark },
            ]}
          />
        </Panel>
        <PackagePanels content={page.package} />
        <Panel title={words.history} isFlush>
          <Table
            caption={words.history}
            rows={page.history}
            rowKey={(entry) => entry.id}
            columns={[
              {
                key: 'at',
                head: words.at,
                className: 'sm:pl-5',
                cell: (entry) => <SimTime at={entry.at} shape="second" />,
              },
              {
                key: 'what',
                head: words.what,
                isRowHead: true,
                className: 'min-w-56',
                cell: (entry) => (
                  <span className="font-normal">
                    {eventText(entry.event, entry.data, m)}
                    {entry.confirmedBy.length > 0 && (
                      <span className="text-hint">
                        {' '}
                        · {words.confirmedBy({ names: m.domainWords.list(entry.confirmedBy) })}
                      </span>
                    )}
                  </span>
                ),
              },
              {
                key: 'who',
                head: words.who,
                className: 'whitespace-nowrap sm:pr-5',
                cell: (entry) => actorName(entry.actor, m.domainWords.actorKinds),
              },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

// the reviewer, the director and the platform are logged by their kind
const actorName = (name: string, kinds: { [kind: string]: string }): string => kinds[name] ?? name;

type Standings = { current: { online: string; gray: string; trial: string; development: string }; gone: string };

function Standing({ page, words: { current, gone } }: { page: VersionPage; words: Standings }): ReactNode {
  return (
    <>
      {page.isOnline && <Tag tone="ok">{current.online}</Tag>}
      {page.isGray && <Tag tone="info">{current.gray}</Tag>}
      {page.isTrial && <Tag tone="ok">{current.trial}</Tag>}
      {page.isInDevelopment ? <Tag>{current.development}</Tag> : <Tag>{gone}</Tag>}
    </>
  );
}

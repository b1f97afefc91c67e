import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/i18n/format';
import { showVersions, type HistoryRow } from '@/lib/queries/versions';
import { openConsoleView, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { AuditRow } from './audit-row';
import { DevelopmentRows } from './development-rows';
import { GrayRow, OnlineRow } from './online-rows';
import { Table } from '@/components/ui/table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).versions.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 版本管理: online, in review, development, in the order of the real page. */
export default async function VersionsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, locale, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = await showVersions(world, account, actor);
  const words = m.versions;
  const failedWord = world.pack['audit.failedWord'].value;
  return (
    <>
      <PageHead
        title={words.title}
        extra={
          <ButtonLink href={sandboxPath(sandbox, 'mp/audits')} variant="quiet" size="small">
            {m.audits.title}
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        {page.takenDownAt && <NoticeBar tone="bad">{words.takenDown}</NoticeBar>}
        {page.suspendedAt && (
          <NoticeBar
            tone="warn"
            action={
              <ButtonLink href={sandboxPath(sandbox, 'mp/settings/suspend')} size="small">
                {words.toSuspend}
              </ButtonLink>
            }
          >
            {words.suspended({ at: formatDateTime(page.suspendedAt, locale) })}
          </NoticeBar>
        )}
        <Panel title={words.online} isFlush>
          {page.online ? (
            <OnlineRow sandbox={sandbox} box={page.online} m={m} />
          ) : (
            <Empty title={words.empty.online}>{words.empty.onlineHint}</Empty>
          )}
          {page.gray && <GrayRow sandbox={sandbox} box={page.gray} m={m} locale={locale} />}
        </Panel>
        <Panel title={words.audit} isFlush>
          {page.audit ? (
            <AuditRow sandbox={sandbox} box={page.audit} m={m} failedWord={failedWord} />
          ) : (
            <Empty title={words.empty.audit}>{page.development.length > 0 && words.empty.auditHint}</Empty>
          )}
        </Panel>
        <Panel title={words.development} isFlush>
          <DevelopmentRows sandbox={sandbox} page={page} m={m} />
        </Panel>
        {page.history.length > 0 && (
          <Panel title={words.history} isFlush>
            <History rows={page.history} sandbox={sandbox} m={m} />
          </Panel>
        )}
      </div>
    </>
  );
}

type HistoryProps = { rows: HistoryRow[]; sandbox: string; m: ConsolePage['m'] };

function History({ rows, sandbox, m }: HistoryProps): ReactNode {
  const { fields, platform, actions, history } = m.versions;
  return (
    <Table
      caption={history}
      rows={rows}
      rowKey={(row) => row.releaseId}
      columns={[
        {
          key: 'version',
          head: fields.version,
          className: 'whitespace-nowrap sm:pl-5',
          isRowHead: true,
          cell: (row) => row.version,
        },
        {
          key: 'kind',
          head: fields.kind,
          className: 'whitespace-nowrap',
          cell: (row) => m.domainWords.releaseKinds[row.kind],
        },
        {
          key: 'state',
          head: fields.state,
          className: 'whitespace-nowrap',
          cell: (row) => m.domainWords.releaseStates[row.state],
        },
        { key: 'at', head: fields.releasedAt, cell: (row) => <SimTime at={row.startedAt} shape="second" /> },
        {
          key: 'by',
          head: fields.releasedBy,
          className: 'whitespace-nowrap',
          cell: (row) => row.releasedBy ?? platform,
        },
        { key: 'reason', head: fields.reason, className: 'min-w-32', cell: (row) => row.reason },
        {
          key: 'action',
          head: '',
          className: 'sm:pr-5',
          align: 'end',
          cell: (row) => (
            <ButtonLink href={sandboxPath(sandbox, `mp/versions/${row.versionId}`)} variant="quiet" size="small">
              {actions.detail}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { OutsidePage } from '@/components/outside-page';
import { SimTime } from '@/components/sim-time';
import { Empty } from '@/components/ui/empty';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { formats } from '@/lib/domain/pack/format';
import { getMessages } from '@/lib/i18n/locale';
import { penaltiesPage, type PenaltiesPage } from '@/lib/queries/penalties';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { IssueForm } from './issue-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountLife.penalties.title };
}

type Part = { page: Page; shown: PenaltiesPage };

/** 平台处罚: where the director plays the platform (F-4, C6-4). */
export default async function PenaltiesPageView({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const page = await openPage((await params).sandbox);
  const shown = await penaltiesPage(page.world);
  const { penalties: words } = page.m.accountLife;
  return (
    <OutsidePage title={words.title} note={words.lead}>
      {shown.accounts.length === 0 ? (
        <Panel>
          <Empty title={words.none} />
        </Panel>
      ) : (
        <div className="grid gap-5">
          <Panel title={words.issue}>
            <IssueForm page={page} accounts={shown.accounts} />
          </Panel>
          <Sanctions page={page} shown={shown} />
          <Accounts page={page} shown={shown} />
        </div>
      )}
    </OutsidePage>
  );
}

function Sanctions({ page: { m, world }, shown }: Part): ReactNode {
  const { penalties: words, violations } = m.accountLife;
  const { columns } = violations;
  const { violationKinds, violationRules, violationStates } = m.domainWords;
  const { sandboxId: sandbox } = world;
  return (
    <Panel title={words.list} isFlush>
      <Table
        caption={words.list}
        rows={shown.violations}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'at', head: columns.at, cell: (row) => <SimTime at={row.issuedAt} /> },
          { key: 'account', head: words.account, cell: (row) => row.account, isRowHead: true },
          { key: 'kind', head: columns.kind, cell: (row) => violationKinds[row.kind] },
          { key: 'rule', head: columns.rule, cell: (row) => violationRules[row.rule].name },
          { key: 'content', head: columns.content, cell: (row) => row.content },
          { key: 'state', head: columns.state, cell: (row) => violationStates[row.state] },
          {
            key: 'act',
            head: columns.act,
            cell: (row) => (
              <ActButton
                target={{
                  sandbox,
                  action: 'violation.lift',
                  as: 'reviewer',
                  input: { violationId: row.id },
                  then: sandboxPath(sandbox, 'penalties'),
                }}
                judged={row.lift}
                size="small"
              >
                {m.actions['violation.lift'].label}
              </ActButton>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Accounts({ page: { m, world }, shown }: Part): ReactNode {
  const { penalties: words, violations, standingCode } = m.accountLife;
  const { sandboxId: sandbox } = world;
  const target = (action: string, accountId: number) => ({
    sandbox,
    action,
    as: 'director' as const,
    input: { accountId },
    then: sandboxPath(sandbox, 'penalties'),
  });
  return (
    <Panel title={words.freeze} isFlush>
      <p className="px-4 py-3 text-sm text-hint">
        {words.freezeText({ days: formats['format.freezeNoticeDays'].value })}
      </p>
      <Table
        caption={words.freeze}
        rows={shown.accounts}
        rowKey={(row) => row.id}
        columns={[
          { key: 'account', head: words.account, cell: (row) => row.title, isRowHead: true },
          {
            key: 'state',
            head: words.state,
            cell: (row) => standingCode({ standing: m.domainWords.standings[row.standing], code: row.accountStatus }),
          },
          {
            key: 'act',
            head: violations.columns.act,
            cell: (row) => (
              <span className="flex flex-wrap gap-2">
                <ActButton target={target('account.noticeInactivity', row.id)} judged={row.notice} size="small">
                  {m.actions['account.noticeInactivity'].label}
                </ActButton>
                <ActButton target={target('account.freeze', row.id)} judged={row.freeze} variant="danger" size="small">
                  {m.actions['account.freeze'].label}
                </ActButton>
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

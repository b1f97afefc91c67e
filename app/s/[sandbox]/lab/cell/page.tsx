import Link from 'next/link';
import type { ReactNode } from 'react';
import { AnswerTag } from '@/components/lab/answer-tag';
import { LabFrame } from '@/components/lab/lab-frame';
import { needsText } from '@/components/needs-text';
import { DefinitionList } from '@/components/ui/definition-list';
import { Empty } from '@/components/ui/empty';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { pointsOf, smallestChange, type Column } from '@/lib/domain/permission-matrix';
import type { Action } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import type { Pack } from '@/lib/domain/pack/index';
import type { Messages } from '@/lib/i18n/messages';
import { changeText, stateText } from '@/lib/i18n/say-lab';
import { columnText } from '@/lib/i18n/say-probe';
import { statesOf } from '@/lib/queries/permission-lab';
import { labParameters, lastOf, readAction, readColumn, readLabFilter, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

/** Why a cell of the matrix says what it says, what would change it, and what the state adds to it now. */
export default async function LabCell({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const words = m.lab.cell;
  const action = readAction(query);
  const column = readColumn({ column: lastOf(query.at) }, world.pack);
  const back = (
    <Link
      href={sandboxPath(sandbox, 'lab', labParameters(readLabFilter(query, world.pack)))}
      prefetch={false}
      className="text-link text-sm"
    >
      {words.back}
    </Link>
  );
  return (
    <LabFrame sandbox={sandbox} tab="matrix" m={m} note={m.lab.lead} extra={back}>
      {action && column ? (
        <>
          <Panel title={words.title({ who: columnText(column, m), action: m.actions[action].label })}>
            <Why action={action} column={column} pack={world.pack} m={m} />
          </Panel>
          <Panel title={words.state}>
            <p className="mb-3 text-sm text-hint">{words.stateNote}</p>
            <Table
              caption={words.state}
              rows={await statesOf(world, action, column.subject)}
              rowKey={({ account }) => account}
              empty={words.nobody}
              columns={[
                { key: 'account', head: words.stateHead.account, cell: ({ account }) => account },
                {
                  key: 'person',
                  head: words.stateHead.person,
                  cell: ({ person }) => person ?? columnText(column, m),
                },
                {
                  key: 'answer',
                  head: words.stateHead.answer,
                  cell: ({ answer }) => <span data-state={answer.kind}>{stateText(answer, m)}</span>,
                },
              ]}
            />
          </Panel>
        </>
      ) : (
        <Empty title={words.unknown} />
      )}
    </LabFrame>
  );
}

type WhyProps = { action: Action; column: Column; pack: Pack; m: Messages };

function Why({ action, column: { key, subject }, pack, m }: WhyProps): ReactNode {
  const words = m.lab.cell;
  const { list, points, principals, certainty, scanners } = m.domainWords;
  const verdict = can(action, subject, pack);
  const change = smallestChange(action, subject, pack);
  const held = pointsOf(subject);
  return (
    <DefinitionList
      items={[
        { term: words.answer, value: <AnswerTag verdict={verdict} m={m} /> },
        {
          term: words.action,
          value: (
            <>
              {m.actions[action].label} <code className="text-xs text-hint">{action}</code>
            </>
          ),
        },
        { term: words.does, value: m.actions[action].help },
        {
          term: words.who,
          value: (
            <>
              {columnText({ key, subject }, m)} <code className="text-xs text-hint">{key}</code>
            </>
          ),
        },
        ...(subject.kind === 'person'
          ? [
              {
                term: words.held,
                value: held.length > 0 ? list(held.map((point) => points[point])) : words.noPoints,
              },
            ]
          : []),
        { term: words.needs, value: needsText(verdict.needs, m) },
        {
          term: words.scan,
          value: verdict.scan.length > 0 ? verdict.scan.map((step) => scanners[step]).join(' → ') : words.noScan,
        },
        {
          term: words.could,
          value: verdict.couldBe.length > 0 ? list(verdict.couldBe.map((who) => principals[who])) : m.domainWords.none,
        },
        { term: words.change, value: <span data-change="">{changeText(change, verdict, m)}</span> },
        { term: words.source, value: verdict.source },
        { term: words.certainty, value: certainty[verdict.certainty] },
      ]}
    />
  );
}

import type { ReactNode } from 'react';
import { AnswerTag } from '@/components/lab/answer-tag';
import { LabForm } from '@/components/lab/lab-form';
import { LabFrame } from '@/components/lab/lab-frame';
import { SelectField } from '@/components/ui/field';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { groupOf, leastColumns } from '@/lib/domain/permission-matrix';
import { actions } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import { columnText } from '@/lib/i18n/say-probe';
import { whoMayHere } from '@/lib/queries/permission-lab';
import { readAction, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

/** Who can do X: the role sets, and the people of the sandbox. */
export default async function LabWho({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const { pack } = world;
  const words = m.lab.who;
  const { list, roles, scanners, none } = m.domainWords;
  const action = readAction(query) ?? actions[0]!;
  const here = await whoMayHere(world, action);
  return (
    <LabFrame sandbox={sandbox} tab="who" m={m} note={words.lead}>
      <LabForm here={sandboxPath(sandbox, 'lab/who')} label={words.lead} submit={words.submit}>
        <SelectField
          name="action"
          label={words.action}
          defaultValue={action}
          options={actions.map((name) => ({
            value: name,
            label: `${m.lab.groups[groupOf(name)]} · ${m.actions[name].label} (${name})`,
          }))}
        />
      </LabForm>
      <Panel title={words.minimal} extra={words.minimalNote} isFlush>
        <Table
          caption={words.minimal}
          rows={leastColumns(action, pack).map((column) => ({ column, verdict: can(action, column.subject, pack) }))}
          rowKey={({ column }) => column.key}
          empty={words.nobody}
          columns={[
            { key: 'who', head: words.columns.who, isRowHead: true, cell: ({ column }) => columnText(column, m) },
            {
              key: 'answer',
              head: words.columns.answer,
              cell: ({ verdict }) => <AnswerTag verdict={verdict} m={m} />,
            },
            {
              key: 'scan',
              head: words.columns.scan,
              cell: ({ verdict }) => verdict.scan.map((step) => scanners[step]).join(' → ') || none,
            },
          ]}
        />
      </Panel>
      <Panel title={words.here} isFlush>
        <Table
          caption={words.here}
          rows={here}
          rowKey={({ accountId, personId }) => `${accountId}:${personId}`}
          empty={words.hereNobody}
          columns={[
            { key: 'person', head: words.hereColumns.person, isRowHead: true, cell: ({ nickname }) => nickname },
            { key: 'account', head: words.hereColumns.account, cell: ({ account }) => account },
            {
              key: 'roles',
              head: words.hereColumns.roles,
              cell: ({ subject }) => list(subject.roles.map((role) => roles[role])),
            },
            {
              key: 'answer',
              head: words.hereColumns.answer,
              cell: ({ verdict }) => <AnswerTag verdict={verdict} m={m} />,
            },
          ]}
        />
      </Panel>
    </LabFrame>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { AnswerTag } from '@/components/lab/answer-tag';
import { LabForm } from '@/components/lab/lab-form';
import { LabFrame } from '@/components/lab/lab-frame';
import { SelectField } from '@/components/ui/field';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { columnsOf, groupOf, groups, pointsOf, whatCan } from '@/lib/domain/permission-matrix';
import { actions } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import { columnText } from '@/lib/i18n/say-probe';
import { readColumn, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

/** What Y can do: everything one role set may, by group. */
export default async function LabWhat({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const { pack } = world;
  const words = m.lab.what;
  const { list, points, certainty } = m.domainWords;
  const columns = columnsOf(pack);
  const column = readColumn(query, pack) ?? columns[0]!;
  const allowed = whatCan(column.subject, pack).map(({ action }) => ({
    action,
    verdict: can(action, column.subject, pack),
  }));
  const held = pointsOf(column.subject);
  return (
    <LabFrame sandbox={sandbox} tab="what" m={m} note={words.lead}>
      <LabForm here={sandboxPath(sandbox, 'lab/what')} label={words.lead} submit={words.submit}>
        <SelectField
          name="column"
          label={words.column}
          defaultValue={column.key}
          options={columns.map((known) => ({ value: known.key, label: columnText(known, m) }))}
        />
      </LabForm>
      <p className="text-sm">
        {words.count({ can: allowed.length, total: actions.length })}
        {held.length > 0 && ` · ${words.points}: ${list(held.map((point) => points[point]))}`}
      </p>
      <Panel title={columnText(column, m)} isFlush>
        {groups
          .map((group) => ({ group, rows: allowed.filter(({ action }) => groupOf(action) === group) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ group, rows }) => (
            <div key={group} className="border-b border-line px-2 pt-3 last:border-b-0">
              <Table
                caption={m.lab.groups[group]}
                hasVisibleCaption
                rows={rows}
                rowKey={({ action }) => action}
                columns={[
                  {
                    key: 'action',
                    head: words.columns.action,
                    isRowHead: true,
                    className: 'w-2/5',
                    cell: ({ action }) => (
                      <Link
                        href={sandboxPath(sandbox, 'lab/cell', { action, at: column.key })}
                        prefetch={false}
                        className="text-link"
                      >
                        {m.actions[action].label}
                      </Link>
                    ),
                  },
                  {
                    key: 'answer',
                    head: words.columns.answer,
                    className: 'w-1/5',
                    cell: ({ verdict }) => <AnswerTag verdict={verdict} m={m} />,
                  },
                  { key: 'source', head: words.columns.source, cell: ({ verdict }) => verdict.source },
                  {
                    key: 'certainty',
                    head: words.columns.certainty,
                    className: 'w-1/6',
                    cell: ({ verdict }) => certainty[verdict.certainty],
                  },
                ]}
              />
            </div>
          ))}
      </Panel>
    </LabFrame>
  );
}

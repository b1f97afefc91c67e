import type { ReactNode } from 'react';
import { AnswerTag } from '@/components/lab/answer-tag';
import { LabForm } from '@/components/lab/lab-form';
import { LabFrame } from '@/components/lab/lab-frame';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { columnByKey, combinableRoles, columnsOf, differenceOf } from '@/lib/domain/permission-matrix';
import type { Subject } from '@/lib/domain/policy';
import { columnText } from '@/lib/i18n/say-probe';
import { members } from '@/lib/queries/permission-lab';
import { lastOf, readRoles, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { FromField } from './from-field';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

/** What if: other roles for somebody, and only the cells that would change. Nothing is saved. */
export default async function LabWhatIf({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const { pack } = world;
  const words = m.lab.whatIf;
  const people = await members(world);
  const from = lastOf(query.from).replaceAll(' ', '+');
  const person = people.find(({ accountId, personId }) => from === `${accountId}:${personId}`);
  const column = columnByKey(from, pack);
  const before: Subject = person?.subject ?? column?.subject ?? { kind: 'person', roles: ['outsider'] };
  // until the form was sent, the ticks show what he is
  const isAsked = query.asked !== undefined;
  const after: Subject = isAsked ? readRoles(query, pack) : before;
  const nameOf = (subject: Subject): string => columnText({ key: '', subject }, m);
  const changed = isAsked ? differenceOf(before, after, pack) : [];
  const gained = changed.filter((cell) => cell.from.answer === 'no').length;
  const lost = changed.filter((cell) => cell.to.answer === 'no').length;
  const held = after.kind === 'person' ? after.roles : [];
  return (
    <LabFrame sandbox={sandbox} tab="whatIf" m={m} note={words.lead}>
      <LabForm here={sandboxPath(sandbox, 'lab/what-if')} label={words.lead} submit={words.submit}>
        <FromField
          people={people}
          columns={columnsOf(pack).filter(({ subject }) => subject.kind === 'person')}
          chosen={from || 'outsider'}
          m={m}
        />
        <ChoiceGroup legend={words.to} hint={words.admin} isInline>
          <input type="hidden" name="asked" value="1" />
          {combinableRoles.map((role) => (
            <Choice
              key={role}
              kind="checkbox"
              name="role"
              value={role}
              label={m.domainWords.roles[role]}
              defaultChecked={held.includes(role)}
            />
          ))}
          {pack['members.testerMaySeeDevelopment'].value && (
            <Choice
              kind="checkbox"
              name="grant"
              value="1"
              label={words.grant}
              defaultChecked={after.kind === 'person' && after.maySeeDevelopment === true}
            />
          )}
        </ChoiceGroup>
      </LabForm>
      {isAsked && (
        <Panel
          title={words.caption}
          extra={changed.length > 0 && `${words.gained({ count: gained })} · ${words.lost({ count: lost })}`}
        >
          <p className="mb-3 flex flex-wrap gap-x-6 text-sm">
            <span>{words.now({ who: nameOf(before) })}</span>
            <span>{words.then({ who: nameOf(after) })}</span>
          </p>
          {changed.length === 0 ? (
            <NoticeBar>{words.same}</NoticeBar>
          ) : (
            <Table
              caption={words.caption}
              rows={changed}
              rowKey={({ action }) => action}
              columns={[
                {
                  key: 'action',
                  head: words.columns.action,
                  isRowHead: true,
                  cell: ({ action }) => (
                    <>
                      {m.actions[action].label} <code className="text-xs text-hint">{action}</code>
                    </>
                  ),
                },
                { key: 'from', head: words.columns.from, cell: (cell) => <AnswerTag verdict={cell.from} m={m} /> },
                { key: 'to', head: words.columns.to, cell: (cell) => <AnswerTag verdict={cell.to} m={m} /> },
              ]}
            />
          )}
        </Panel>
      )}
    </LabFrame>
  );
}

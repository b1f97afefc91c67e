import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { JsonObject } from '@/lib/domain/model';
import type { Messages } from '@/lib/i18n/messages';
import type { Judged } from '@/lib/queries/button';
import type { MembersPage, ShownMember, ShownTester } from '@/lib/queries/members';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Listed = ShownMember | ShownTester;

const who = ({ members: { head } }: Messages): Column<Listed> => ({
  key: 'person',
  head: head.person,
  isRowHead: true,
  className: 'min-w-36 sm:pl-5',
  cell: (row) => (
    <span className="grid gap-0.5">
      {row.nickname}
      <span className="text-xs font-normal text-hint">{row.wechatId}</span>
    </span>
  ),
});

const facts = ({ members: { head, noRemark } }: Messages): Column<Listed>[] => [
  { key: 'remark', head: head.remark, className: 'min-w-24', cell: (row) => row.remark || noRemark },
  { key: 'addedBy', head: head.addedBy, className: 'whitespace-nowrap', cell: (row) => row.addedBy ?? noRemark },
  { key: 'addedAt', head: head.addedAt, cell: (row) => <SimTime at={row.addedAt} /> },
];

/** Roles, or the rights that are ticked one by one. */
const rightsText = ({ roles, points }: ShownMember, { domainWords }: Messages): string =>
  domainWords.list(
    points.length > 0 ? points.map((point) => domainWords.points[point]) : roles.map((role) => domainWords.roles[role]),
  );

type MemberTableProps = {
  page: ConsolePage;
  shown: MembersPage;
  members: readonly ShownMember[];
  isEdit: boolean;
  empty: string;
};

/** Project members; what may be done with a row appears in 编辑 mode only, as on the real page. */
export function MemberTable({ page, shown, members, isEdit, empty }: MemberTableProps): ReactNode {
  const { m } = page;
  const words = m.members;
  const to = (row: ShownMember, what: 'edit' | 'remove'): string =>
    sandboxPath(page.world.sandboxId, `mp/members/${row.personId}/${what}`);
  const acts: Column<ShownMember> = {
    key: 'act',
    head: words.head.act,
    className: 'whitespace-nowrap',
    cell: (row) => (
      <span className="flex gap-2">
        <JudgedLink href={to(row, 'edit')} judged={shown.edit[row.personId]!} size="small" reasonAlign="end">
          {words.change}
        </JudgedLink>
        <JudgedLink
          href={to(row, 'remove')}
          judged={shown.remove[row.personId]!}
          size="small"
          variant="danger"
          reasonAlign="end"
        >
          {words.remove}
        </JudgedLink>
      </span>
    ),
  };
  const columns: Column<ShownMember>[] = [
    who(m),
    {
      key: 'roles',
      head: words.head.roles,
      className: 'min-w-28',
      cell: (row) => rightsText(row, m),
    },
    ...facts(m),
    ...(isEdit ? [acts] : []),
  ];
  return (
    <Table
      caption={words.project.title}
      columns={columns}
      rows={members}
      rowKey={(row) => row.personId}
      empty={empty}
    />
  );
}

/** 体验成员, with 删除 beside each, and 查看开发版 where the pack has it (D-8). */
export function TesterTable({ page, shown }: { page: ConsolePage; shown: MembersPage }): ReactNode {
  const { m } = page;
  const words = m.members;
  const sandbox = page.world.sandboxId;
  const { development } = shown;
  const columns: Column<ShownTester>[] = [
    who(m),
    ...facts(m),
    ...(development
      ? [
          {
            key: 'development',
            head: words.testers.development,
            className: 'whitespace-nowrap',
            cell: (row: ShownTester) => (
              <DevelopmentCell sandbox={sandbox} row={row} judged={development[row.personId]!} m={m} />
            ),
          },
        ]
      : []),
    {
      key: 'act',
      head: words.head.act,
      className: 'whitespace-nowrap',
      cell: (row) => (
        <JudgedLink
          href={sandboxPath(sandbox, `mp/testers/${row.personId}/remove`)}
          judged={shown.removeTester[row.personId]!}
          size="small"
          variant="danger"
          reasonAlign="end"
        >
          {words.remove}
        </JudgedLink>
      ),
    },
  ];
  return (
    <Table
      caption={words.testers.title}
      columns={columns}
      rows={shown.testers}
      rowKey={(row) => row.personId}
      empty={words.testers.none}
    />
  );
}

type DevelopmentCellProps = { sandbox: string; row: ShownTester; judged: Judged; m: Messages };

function DevelopmentCell({ sandbox, row, judged, m }: DevelopmentCellProps): ReactNode {
  const { testers } = m.members;
  const { maySeeDevelopment, personId, wechatId } = row;
  const input: JsonObject = maySeeDevelopment ? { personId } : { wechatId };
  const then = sandboxPath(sandbox, 'mp/members');
  return (
    <span className="flex flex-wrap items-center gap-2">
      {maySeeDevelopment ? <Tag tone="ok">{testers.granted}</Tag> : <Tag>{testers.notGranted}</Tag>}
      <ActButton target={{ sandbox, action: judged.action, as: 'console', input, then }} judged={judged} size="small">
        {maySeeDevelopment ? testers.revoke : testers.grant}
      </ActButton>
    </span>
  );
}

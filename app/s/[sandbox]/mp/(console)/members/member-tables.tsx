import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { Table, type Column } from '@/components/ui/table';
import type { Messages } from '@/lib/i18n/messages';
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
      cell: (row) => m.domainWords.list(row.roles.map((role) => m.domainWords.roles[role])),
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

/** 体验成员, with 删除 beside each. */
export function TesterTable({ page, shown }: { page: ConsolePage; shown: MembersPage }): ReactNode {
  const { m } = page;
  const words = m.members;
  const columns: Column<ShownTester>[] = [
    who(m),
    ...facts(m),
    {
      key: 'act',
      head: words.head.act,
      className: 'whitespace-nowrap',
      cell: (row) => (
        <JudgedLink
          href={sandboxPath(page.world.sandboxId, `mp/testers/${row.personId}/remove`)}
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

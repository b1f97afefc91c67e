import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { setPersonaAction } from '@/app/s/[sandbox]/bar-actions';
import { OutsideMain } from '@/components/outside-main';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import { suggestPerson } from '@/lib/queries/person-suggestion';
import { showPeople, type PeopleRow } from '@/lib/queries/people';
import { templateLogin } from '@/lib/templates/play';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { NewPerson } from './new-person';

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).people.title };
}

export default async function PeoplePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { n }] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { world, seat, m } = page;
  const rows = await showPeople(world);
  const mayCreate = seat.isDirector || (seat.mayAct && seat.powers.includes('people'));
  const number = typeof n === 'string' && /^\d{1,6}$/.test(n) ? Number(n) : null;
  const nth = number ?? rows.length;
  return (
    <OutsideMain>
      <PageHead title={m.people.title} note={m.people.note} />
      <p className="mb-4">
        <ButtonLink href={sandboxPath(sandbox, 'oa')}>{m.official.title}</ButtonLink>
      </p>
      <div className="grid gap-4">
        {world.sandbox.template !== 'blank' && <TemplateAccount page={page} />}
        <Panel isFlush>
          <Table caption={m.people.caption} columns={columns(page, sandbox)} rows={rows} rowKey={(row) => row.id} />
        </Panel>
        {mayCreate && (
          <NewPerson
            page={page}
            sandbox={sandbox}
            suggestion={await suggestPerson(world, nth)}
            nth={nth}
            isOpen={number !== null}
          />
        )}
      </div>
    </OutsideMain>
  );
}

/** The e-mail and password that the template drew: everybody with a seat may rehearse the login. */
function TemplateAccount({ page }: { page: Page }): ReactNode {
  const { m, world } = page;
  const words = m.people.login;
  const { email, password } = templateLogin(world.sandbox.seed);
  const copy = { copyLabel: m.ui.copy, copiedLabel: m.ui.copied };
  return (
    <Panel title={words.title}>
      <p className="mb-3 text-sm text-body">{words.text}</p>
      <DefinitionList
        items={[
          { term: words.email, value: <CopyField value={email} label={words.email} {...copy} /> },
          { term: words.password, value: <CopyField value={password} label={words.password} {...copy} /> },
        ]}
      />
    </Panel>
  );
}

function columns({ m, seat, persona }: Page, sandbox: string): Column<PeopleRow>[] {
  const words = m.people;
  const { roles, list } = m.domainWords;
  const copied = (key: 'wechatId' | 'realName' | 'idNumber' | 'phone'): Column<PeopleRow> => ({
    key,
    head: words[key],
    className: 'whitespace-nowrap',
    cell: (row) => (
      <CopyField
        value={row[key]}
        label={`${row.nickname} ${words[key]}`}
        copyLabel={m.ui.copy}
        copiedLabel={m.ui.copied}
      />
    ),
  });
  return [
    {
      key: 'nickname',
      head: words.nickname,
      isRowHead: true,
      className: 'whitespace-nowrap sm:pl-5',
      cell: (row) => row.nickname,
    },
    {
      key: 'act',
      head: words.act,
      className: 'whitespace-nowrap',
      cell: (row) => {
        if (row.id === persona?.id) return <Tag tone="ok">{words.current}</Tag>;
        const others = row.playedBy ? (
          <span className="text-xs text-hint">{words.taken({ user: row.playedBy })}</span>
        ) : null;
        if (!seat.mayAct || !mayPlay(seat, row.id)) return others ?? words.noRoles;
        return (
          <form action={setPersonaAction.bind(null, sandbox)} className="flex items-center gap-2">
            <input type="hidden" name="_path" value={sandboxPath(sandbox, 'people')} />
            <Button
              size="small"
              name="person"
              value={String(row.id)}
              aria-label={words.switchToLabel({ name: row.nickname })}
            >
              {words.switchTo}
            </Button>
            {others}
          </form>
        );
      },
    },
    {
      key: 'roles',
      head: words.roles,
      className: 'min-w-32',
      cell: ({ places }) =>
        places.length === 0
          ? words.noRoles
          : places.length === 1
            ? list(places[0]!.roles.map((role) => roles[role]))
            : places.map((place) => (
                <span key={place.account} className="block">
                  {words.inAccount({ account: place.account, roles: list(place.roles.map((role) => roles[role])) })}
                </span>
              )),
    },
    copied('wechatId'),
    copied('realName'),
    copied('idNumber'),
    copied('phone'),
    {
      key: 'state',
      head: words.state,
      className: 'whitespace-nowrap',
      cell: (row) => (
        <span className="grid justify-items-start gap-1">
          {row.realNameVerified ? <Tag tone="ok">{words.verified}</Tag> : <Tag tone="warn">{words.unverified}</Tag>}
          {!row.searchable && <Tag tone="warn">{words.hidden}</Tag>}
        </span>
      ),
    },
  ];
}

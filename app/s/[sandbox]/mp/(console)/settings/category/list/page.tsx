import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { AskedPapers, CategoryTags } from '@/components/category-facts';
import { Button, ButtonLink } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Empty } from '@/components/ui/empty';
import { TextField } from '@/components/ui/field';
import { Table } from '@/components/ui/table';
import { getMessages } from '@/lib/i18n/locale';
import { categoryList, type CategoryEntry, type CategoryList } from '@/lib/queries/category-list';
import type { Messages } from '@/lib/i18n/messages';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).categoryPages.list.title };
}

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<{ search?: string | string[]; branch?: string | string[] }>;
};

/** 选择服务类目: the official list by first level or by name, with what each entry takes (C4-1). */
export default async function CategoryListPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account } = page;
  const search = ([asked.search].flat()[0] ?? '').slice(0, 50);
  const branch = Number([asked.branch].flat()[0] ?? 0) || 0;
  const list = await categoryList(world, account, { search, branch });
  const { list: words } = m.categoryPages;
  const here = sandboxPath(sandbox, 'mp/settings/category/list');
  return (
    <SettingsFrame page={page} title={words.title} note={words.note({ total: list.total })}>
      <form action={here} role="search" className="mb-5 max-w-xl">
        <TextField
          key={search}
          name="search"
          type="search"
          label={words.search}
          hint={words.searchHint}
          defaultValue={search}
          extra={
            <span className="flex gap-2">
              <Button type="submit">{words.find}</Button>
              {search !== '' && (
                <ButtonLink href={here} variant="quiet">
                  {words.clear}
                </ButtonLink>
              )}
            </span>
          }
        />
      </form>
      <div className="grid items-start gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Branches branches={list.branches} here={here} m={m} />
        <section className="min-w-0">
          {search.trim() !== '' && (
            <p role="status" className="mb-3 text-sm">
              {words.found({ count: list.entries.length, text: search.trim() })}
            </p>
          )}
          {list.entries.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <Entries sandbox={sandbox} entries={list.entries} m={m} />
          )}
        </section>
      </div>
    </SettingsFrame>
  );
}

function Branches({ branches, here, m }: { branches: CategoryList['branches']; here: string; m: Messages }): ReactNode {
  const { list: words } = m.categoryPages;
  return (
    <nav aria-label={words.branches} className="min-w-0 text-sm">
      <p className="mb-1.5 text-xs text-hint">{words.branchHint}</p>
      <ul className="flex flex-wrap gap-x-1 lg:grid">
        {branches.map(({ index, name, overseas, count, openCount, isCurrent }) => (
          <li key={index}>
            <Link
              href={`${here}?branch=${index}`}
              prefetch={false}
              aria-current={isCurrent ? 'page' : undefined}
              className={classNames(
                'flex items-center gap-2 rounded-control px-2 py-1 hover:bg-raised',
                isCurrent ? 'bg-raised font-medium text-accent-text' : 'text-body',
              )}
            >
              <span className="min-w-0 flex-1">
                {name}
                {overseas && <span className="ml-1 text-xs text-hint">({words.overseas})</span>}
              </span>
              <span className="text-xs text-hint tabular-nums">{words.branchCount({ open: openCount, count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entries({ sandbox, entries, m }: { sandbox: string; entries: CategoryEntry[]; m: Messages }): ReactNode {
  const { list: words } = m.categoryPages;
  return (
    <Table
      caption={words.title}
      rows={entries}
      rowKey={(entry) => entry.key}
      columns={[
        {
          key: 'name',
          head: words.table.name,
          isRowHead: true,
          className: 'min-w-40 align-top',
          cell: ({ first, second, third }) => (
            <>
              <span className="block text-xs font-normal text-hint">{first}</span>
              {third === null ? second : `${second} › ${third}`}
            </>
          ),
        },
        {
          key: 'openTo',
          head: words.table.openTo,
          className: 'align-top',
          cell: (entry) => <CategoryTags entry={entry} m={m} />,
        },
        {
          key: 'papers',
          head: words.table.papers,
          className: 'min-w-48 align-top',
          cell: (entry) => <AskedPapers asked={entry.asked} m={m} />,
        },
        {
          key: 'action',
          head: words.table.action,
          align: 'end',
          className: 'whitespace-nowrap align-top',
          cell: (entry) => <Choose sandbox={sandbox} entry={entry} m={m} />,
        },
      ]}
    />
  );
}

function Choose({ sandbox, entry, m }: { sandbox: string; entry: CategoryEntry; m: Messages }): ReactNode {
  const { list: words } = m.categoryPages;
  const why = entry.isHeld ? words.held : entry.isOpen ? null : words.closed;
  if (why !== null) return <span className="text-xs text-hint">{why}</span>;
  const label = entry.marks.includes('byMail') ? words.byMail : words.choose;
  return (
    <ButtonLink
      href={sandboxPath(sandbox, 'mp/settings/category/add', { key: entry.key })}
      size="small"
      aria-label={`${entry.key} ${label}`}
    >
      {label}
    </ButtonLink>
  );
}

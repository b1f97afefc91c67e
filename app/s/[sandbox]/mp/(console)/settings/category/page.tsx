import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { PaperList } from '@/components/paper-list';
import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import { showCategories } from '@/lib/queries/profile';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

const tones = { approved: 'ok', in_review: 'info', rejected: 'bad' } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.category.title };
}

/** 服务类目: what the account holds, with what may be done to each (product §1.17). */
export default async function CategoriesPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account, actor } = page;
  const { rows, max, quota, add } = await showCategories(world, account, actor);
  const { category: words } = m.accountPages;
  const here = sandboxPath(sandbox, 'mp/settings/category');
  const target = (action: string, categoryId: number) =>
    ({ sandbox, action, as: 'console', input: { categoryId }, then: here }) as const;
  return (
    <SettingsFrame
      page={page}
      title={words.title}
      note={words.head({ max, left: quota?.left ?? 0 })}
      extra={
        <>
          <Button disabledReason={words.noSupport}>{words.support}</Button>
          <JudgedLink href={`${here}/list`} judged={add} variant="primary" reasonAlign="end">
            {words.openList}
          </JudgedLink>
        </>
      }
    >
      <Table
        caption={words.title}
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          {
            key: 'category',
            head: words.table.category,
            cell: (row) => (
              <>
                {row.key}
                {row.papers.length > 0 && <PaperList sandbox={sandbox} papers={row.papers} />}
              </>
            ),
            isRowHead: true,
            className: 'min-w-36',
          },
          {
            key: 'main',
            head: words.table.main,
            cell: (row) => (row.isMain ? <Tag tone="ok">{words.isMain}</Tag> : '–'),
          },
          {
            key: 'state',
            head: words.table.state,
            cell: (row) => (
              <>
                <Tag tone={tones[row.state]}>{m.domainWords.categoryStates[row.state]}</Tag>
                {row.reason !== '' && <span className="block text-xs text-hint">{words.reason(row)}</span>}
              </>
            ),
          },
          {
            key: 'action',
            head: words.table.action,
            align: 'end',
            className: 'whitespace-nowrap',
            cell: (row) => (
              <span className="inline-flex flex-wrap justify-end gap-2">
                {!row.isMain && (
                  <ActButton target={target('category.main', row.id)} judged={row.main} size="small" of={row.key}>
                    {words.setMain}
                  </ActButton>
                )}
                <JudgedLink
                  href={`${here}/${row.id}`}
                  judged={row.resubmit}
                  size="small"
                  reasonAlign="end"
                  of={row.key}
                >
                  {words.edit}
                </JudgedLink>
                <ActButton
                  target={target('category.remove', row.id)}
                  judged={row.remove}
                  size="small"
                  variant="danger"
                  of={row.key}
                >
                  {words.remove}
                </ActButton>
              </span>
            ),
          },
        ]}
      />
      {quota && <p className="mt-4 text-xs text-hint">{m.domainWords.quotas[quota.sentence](quota)}</p>}
    </SettingsFrame>
  );
}

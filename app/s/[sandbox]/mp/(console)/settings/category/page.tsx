import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm } from '@/components/act-form';
import { CategoryField } from '@/components/category-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { refusalText } from '@/lib/i18n/say';
import { showCategories } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { papersInWords } from '../papers';
import { SettingsFrame } from '../settings-frame';

const tones = { approved: 'ok', in_review: 'info', rejected: 'bad' } as const;

export default async function CategoriesPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { rows, options, max, quota, add } = await showCategories(world, account, actor);
  const { category: words, info } = m.accountPages;
  const here = sandboxPath(sandbox, 'mp/settings/category');
  const target = (action: string, categoryId: number) =>
    ({ sandbox, action, as: 'console', input: { categoryId }, then: here }) as const;
  return (
    <SettingsFrame page={page} title={words.title} note={words.head({ max, left: quota?.left ?? 0 })}>
      <Table
        caption={words.title}
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          {
            key: 'category',
            head: words.table.category,
            cell: (row) => row.key,
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
              <span className="inline-flex justify-end gap-2">
                {!row.isMain && (
                  <ActButton target={target('category.main', row.id)} judged={row.main} size="small">
                    {words.setMain}
                  </ActButton>
                )}
                <ActButton target={target('category.remove', row.id)} judged={row.remove} size="small" variant="danger">
                  {words.remove}
                </ActButton>
              </span>
            ),
          },
        ]}
      />
      <section className="mt-6 border-t border-line pt-5">
        <h2 className="mb-3 text-base font-semibold">{words.addTitle}</h2>
        <ActForm
          action={act.bind(null, { sandbox, action: 'category.add', as: 'console', then: here })}
          formId={randomUUID()}
          className="grid max-w-2xl gap-4"
        >
          <CategoryField
            name="key"
            options={options}
            max={1}
            papers={papersInWords(options, m)}
            texts={{
              label: info.categories,
              hint: words.reviewNote,
              first: info.first,
              second: info.second,
              third: info.third,
              pick: info.pick,
              add: info.add,
              remove: info.remove,
              optionalMark: m.ui.optional,
            }}
          />
          {quota && <p className="text-xs text-hint">{m.domainWords.quotas[quota.sentence](quota)}</p>}
          <div>
            {add.refusal ? (
              <Button disabledReason={refusalText(add.refusal, m)}>{words.add}</Button>
            ) : (
              <SubmitButton waitingLabel={m.ui.waiting}>{words.add}</SubmitButton>
            )}
          </div>
        </ActForm>
      </section>
    </SettingsFrame>
  );
}

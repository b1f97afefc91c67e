import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm } from '@/components/act-form';
import { AskedPapers, CategoryTags } from '@/components/category-facts';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { categoryAddForm } from '@/lib/queries/category-list';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).categoryPages.add.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ key?: string | string[] }> };

/** 添加服务类目: one category with the papers it takes (C4-2). */
export default async function AddCategoryPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { key }] = await Promise.all([params, searchParams]);
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const entry = (await categoryAddForm(world, account, actor, [key].flat()[0] ?? '')) ?? notFound();
  const { add: words } = m.categoryPages;
  const { hint, ...texts } = papersTexts(m);
  const then = sandboxPath(sandbox, 'mp/settings/category');
  return (
    <SettingsFrame
      page={page}
      title={words.title}
      extra={
        <ButtonLink href={`${then}/list`} variant="quiet" size="small">
          {words.back}
        </ButtonLink>
      }
    >
      <div className="grid max-w-2xl gap-5">
        <DefinitionList
          items={[
            { key: 'category', term: words.category, value: <strong>{entry.key}</strong> },
            { key: 'openTo', term: words.openTo, value: <CategoryTags entry={entry} m={m} /> },
            { key: 'papers', term: words.papers, value: <AskedPapers asked={entry.asked} m={m} /> },
          ]}
        />
        {entry.marks.includes('sensitive') && <NoticeBar>{words.sensitive}</NoticeBar>}
        {entry.marks.includes('byMail') ? (
          <NoticeBar tone="warn">
            <strong className="block">{words.byMailTitle}</strong>
            {words.byMailText}
          </NoticeBar>
        ) : (
          <ActForm
            action={act.bind(null, {
              sandbox,
              action: 'category.add',
              as: 'console',
              input: { key: entry.key },
              then,
            })}
            formId={randomUUID()}
            className="grid gap-4"
          >
            {entry.needed > 0 ? (
              <PapersField
                uploadHref={sandboxPath(sandbox, 'files')}
                name="papers"
                label={`${words.papers} (${words.needed(entry)})`}
                hint={hint}
                isRequired
                texts={texts}
              />
            ) : null}
            {entry.marks.includes('game') && (
              <NoticeBar tone="warn">
                <strong className="block">{words.gameTitle}</strong>
                {words.gameText}
                <ActCheckbox name="confirmed" label={words.gameConfirm} />
              </NoticeBar>
            )}
            <p className="text-xs text-hint">{entry.needed > 0 ? words.reviewNote : words.atOnce}</p>
            <div>
              {entry.add.refusal ? (
                <Button variant="primary" disabledReason={refusalText(entry.add.refusal, m)}>
                  {words.submit}
                </Button>
              ) : (
                <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
              )}
            </div>
          </ActForm>
        )}
      </div>
    </SettingsFrame>
  );
}

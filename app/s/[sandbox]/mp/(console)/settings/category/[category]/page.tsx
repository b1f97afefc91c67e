import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { AskedPapers } from '@/components/category-facts';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { Button } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { categoryPapersForm } from '@/lib/queries/category-list';
import { idParam } from '@/lib/web/id-param';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).categoryPages.edit.title };
}

type Props = { params: Promise<{ sandbox: string; category: string }> };

/** 修改资料: other papers for a category that was not approved (C4-2). */
export default async function CategoryPapersPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, category } = await params;
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account, actor } = page;
  const form = (await categoryPapersForm(world, account, actor, idParam(category))) ?? notFound();
  const { add, edit: words } = m.categoryPages;
  const { hint, ...texts } = papersTexts(m);
  const then = sandboxPath(sandbox, 'mp/settings/category');
  return (
    <SettingsFrame page={page} title={words.title} note={words.note}>
      <div className="grid max-w-2xl gap-5">
        {form.reason !== '' && <NoticeBar tone="bad">{words.rejected(form)}</NoticeBar>}
        <DefinitionList
          items={[
            { key: 'category', term: add.category, value: <strong>{form.key}</strong> },
            { key: 'papers', term: add.papers, value: <AskedPapers asked={form.asked} m={m} /> },
          ]}
        />
        <ActForm
          action={act.bind(null, {
            sandbox,
            action: 'category.resubmit',
            as: 'console',
            input: { categoryId: form.id },
            then,
          })}
          formId={randomUUID()}
        >
          <PapersField
            uploadHref={sandboxPath(sandbox, 'files')}
            name="papers"
            label={`${add.papers} (${add.needed(form)})`}
            hint={hint}
            isRequired
            defaultFiles={form.papers}
            texts={texts}
          />
          <p className="text-xs text-hint">{add.reviewNote}</p>
          <div>
            {form.resubmit.refusal ? (
              <Button variant="primary" disabledReason={refusalText(form.resubmit.refusal, m)}>
                {words.submit}
              </Button>
            ) : (
              <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
            )}
          </div>
        </ActForm>
      </div>
    </SettingsFrame>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { GuidelineForm } from '@/components/guideline-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { guidelineEditor } from '@/lib/queries/privacy';
import { submitPage } from '@/lib/queries/submit';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).privacy.edit.title.audit };
}

type Props = { params: Promise<{ sandbox: string; version: string }> };

/** 点击更新: the guideline of the version that is about to be submitted (B3, C5-1). */
export default async function NextGuidelinePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, version } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  if (!world.pack['privacy.enabled'].value) notFound();
  const page = (await submitPage(world, account, actor, idParam(version))) ?? notFound();
  const editor = await guidelineEditor(world, account, actor, 'audit', page.versionId);
  return (
    <>
      <PageHead
        title={m.privacy.edit.title.audit}
        note={m.submit.version({ version: page.number, uploader: page.uploader })}
      />
      <Panel>
        <GuidelineForm
          sandbox={sandbox}
          scope="audit"
          editor={editor}
          m={m}
          then={sandboxPath(sandbox, `mp/submit/${page.versionId}`)}
        />
      </Panel>
    </>
  );
}

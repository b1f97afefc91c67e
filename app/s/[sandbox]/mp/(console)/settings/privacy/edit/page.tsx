import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { GuidelineForm } from '@/components/guideline-form';
import { getMessages } from '@/lib/i18n/locale';
import { guidelineEditor } from '@/lib/queries/privacy';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).privacy.edit.title.online };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ scope?: string }> };

/** 更新 of the online guideline, or with ?scope=audit of that of the next version (C5-1). */
export default async function EditGuidelinePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openConsole(sandbox);
  const { world, account, actor, m } = page;
  if (!world.pack['privacy.enabled'].value) notFound();
  const scope = asked.scope === 'audit' ? 'audit' : 'online';
  const editor = await guidelineEditor(world, account, actor, scope);
  return (
    <SettingsFrame page={page} title={m.privacy.edit.title[scope]}>
      <GuidelineForm
        sandbox={sandbox}
        scope={scope}
        editor={editor}
        m={m}
        then={sandboxPath(sandbox, 'mp/settings/privacy')}
      />
    </SettingsFrame>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { GuidelineText } from '@/components/guideline-text';
import { getMessages } from '@/lib/i18n/locale';
import { privacySettings } from '@/lib/queries/privacy';
import { openConsoleView } from '@/lib/web/page';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).privacy.preview };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ scope?: string }> };

/** The guideline as users will read it. */
export default async function GuidelinePreviewPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const views = await privacySettings(world, account, actor);
  const shown = views.find(({ scope }) => scope === (asked.scope ?? 'online'));
  if (!shown?.latest) notFound();
  return (
    <SettingsFrame page={page} title={m.privacy.preview} note={m.privacy.states[shown.state]}>
      <GuidelineText
        content={shown.latest.content}
        name={account.name ?? m.domainWords.none}
        subject={account.subjectName ?? m.domainWords.none}
      />
    </SettingsFrame>
  );
}

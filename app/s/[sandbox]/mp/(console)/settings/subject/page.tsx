import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { SimTime } from '@/components/sim-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { getMessages } from '@/lib/i18n/locale';
import { showAccount } from '@/lib/queries/account';
import { openConsoleView } from '@/lib/web/page';
import { SettingsFrame } from '../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.subject.title };
}

export default async function SubjectPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'subject.view');
  const { m, world, account, actor, denied } = page;
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const { subject, administrator, registeredAt, standing, accountStatus } = await showAccount(world, account);
  const words = m.accountPages.subject;
  const { none, subjectTypes, standings } = m.domainWords;
  const { standing: standingTerm, standingCode } = m.accountLife;
  return (
    <SettingsFrame page={page} title={words.title} note={words.note}>
      <DefinitionList
        items={[
          { term: words.name, value: subject?.name ?? none },
          { term: words.type, value: subject ? subjectTypes[subject.type] : none },
          { term: words.id, value: subject?.idMasked ?? none },
          { term: words.admin, value: administrator ? `${administrator.nickname} (${administrator.wechatId})` : none },
          { term: words.adminId, value: administrator?.idMasked ?? none },
          { term: words.adminPhone, value: administrator?.phoneMasked ?? none },
          { term: standingTerm, value: standingCode({ standing: standings[standing], code: accountStatus }) },
          { term: words.registeredAt, value: registeredAt ? <SimTime at={registeredAt} /> : none },
        ]}
      />
    </SettingsFrame>
  );
}

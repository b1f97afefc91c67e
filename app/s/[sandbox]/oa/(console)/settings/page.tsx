import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { showOfficialAccount } from '@/lib/queries/shown-official';
import { openOfficialConsole } from '@/lib/web/official-page';

/** 公众号设置: what the account is; nothing of it changes here. */
export default async function OfficialSettingsPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, login } = await openOfficialConsole(sandbox);
  const words = m.official;
  const shown = await showOfficialAccount(world, login.official);
  const { subject, administrator } = shown;
  return (
    <>
      <PageHead title={words.menu.entries.settings} note={words.settings.note} />
      <Panel>
        <DefinitionList
          items={[
            { term: words.name, value: shown.name },
            { term: words.kind, value: m.domainWords.officialKinds[shown.kind] },
            { term: words.settings.verification, value: shown.isVerified ? words.verified : words.unverified },
            { term: words.settings.subjectType, value: m.domainWords.subjectTypes[subject.type] },
            { term: words.subjectName, value: subject.name },
            { term: words.settings.paper, value: subject.idMasked ?? words.settings.none },
            { term: words.email, value: shown.email },
            { term: words.settings.originalId, value: <code>{shown.official}</code> },
            {
              term: words.settings.admin,
              value: words.settings.person({ name: administrator.nickname, wechatId: administrator.wechatId }),
            },
            { term: words.settings.merchant, value: shown.merchantNumber ?? words.settings.none },
          ]}
        />
      </Panel>
    </>
  );
}

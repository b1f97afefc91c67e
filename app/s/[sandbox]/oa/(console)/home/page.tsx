import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { showOfficialAccount } from '@/lib/queries/shown-official';
import { openOfficialConsole } from '@/lib/web/official-page';
import { sandboxPath } from '@/lib/web/paths';

/** 首页: what of the account has to do with mini programs, in numbers (A4-3, A4-7). */
export default async function OfficialHomePage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, login } = await openOfficialConsole(sandbox);
  const words = m.official;
  const { links, registrationQuota } = await showOfficialAccount(world, login.official);
  return (
    <>
      <PageHead title={words.menu.entries.home} note={words.front} />
      <Panel title={words.manage}>
        <DefinitionList
          items={[
            { term: m.domainWords.linkRelations.same, value: words.places(links.same) },
            { term: m.domainWords.linkRelations.other, value: words.places(links.other) },
            { term: words.newLinks, value: words.monthLeft(links.month) },
            { term: words.quick, value: words.quickQuota(registrationQuota) },
          ]}
        />
        <p className="mt-4 flex flex-wrap gap-3">
          <ButtonLink variant="primary" href={sandboxPath(sandbox, 'oa/links')}>
            {words.manage}
          </ButtonLink>
          <ButtonLink href={sandboxPath(sandbox, 'oa/register')}>{words.quick}</ButtonLink>
        </p>
      </Panel>
      <p className="mt-4 text-sm text-hint">{words.others}</p>
    </>
  );
}

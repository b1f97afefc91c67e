import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export default async function AgreementsPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m } = await openPage(sandbox);
  const { agreements } = m.registration;
  return (
    <>
      <PageHead title={agreements.title} />
      <Panel>
        <p className="max-w-prose">{agreements.text}</p>
        <div className="mt-4">
          <ButtonLink href={sandboxPath(sandbox, 'mp/register')}>{m.ui.back}</ButtonLink>
        </div>
      </Panel>
    </>
  );
}

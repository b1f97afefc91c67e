import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { CircleCheck } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { auditPage } from '@/lib/queries/audits';
import { idParam } from '@/lib/web/id-param';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).submit.done.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ audit?: string }> };

/** 已提交审核, with when the result may come. */
export default async function SubmittedPage({ params, searchParams }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, seat, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = (await auditPage(world, account, actor, idParam((await searchParams).audit ?? ''))) ?? notFound();
  const words = m.submit.done;
  const isReviewer = seat.powers.includes('review');
  return (
    <div className="mx-auto max-w-2xl">
      <Panel>
        <div className="grid justify-items-center gap-3 py-6 text-center">
          <CircleCheck aria-hidden="true" size={48} className="text-ok" />
          <h1 className="text-xl font-semibold">{words.title}</h1>
          <p>{words.text({ version: page.version.number, number: page.number })}</p>
          <p className="text-sm text-hint">
            {page.estimate.mode === 'auto' ? words.auto(page.estimate.usual) : words.human}
          </p>
          <div className="mt-2 flex flex-wrap justify-center gap-3">
            <ButtonLink href={sandboxPath(sandbox, 'mp/versions')} variant="primary">
              {words.toVersions}
            </ButtonLink>
            <ButtonLink href={sandboxPath(sandbox, `mp/audits/${page.id}`)}>{words.toAudit}</ButtonLink>
            {isReviewer && <ButtonLink href={sandboxPath(sandbox, `review/${page.id}`)}>{words.toDesk}</ButtonLink>}
          </div>
        </div>
      </Panel>
    </div>
  );
}

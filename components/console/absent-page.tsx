import { Clapperboard } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { needsText } from '@/components/needs-text';
import { PageHead } from '@/components/ui/page-head';
import type { Action } from '@/lib/domain/action-table';
import type { AbsentElsewhere, AbsentKey } from '@/lib/i18n/zh-CN/menu';
import { viewVerdict } from '@/lib/queries/button';
import { openConsole } from '@/lib/web/page';

export type AbsentPageProps = {
  sandbox: string;
  title: string;
  /** which page of the real console is meant */
  what: AbsentKey | AbsentElsewhere;
  /** the act that guards it; null: everybody who is logged in */
  action: Action | null;
};

/** The one honest page: 这里没有仿真, what the real console has there and what it takes to open it. */
export async function AbsentPage({ sandbox, title, what, action }: AbsentPageProps): Promise<ReactNode> {
  const { actor, world, m } = await openConsole(sandbox);
  const verdict = action === null ? null : viewVerdict(world, actor, action);
  if (verdict?.answer === 'no') return <DeniedCard verdict={verdict} roles={actor.roles} />;
  const needs = verdict ? needsText(verdict.needs, m) : m.consoleFrame.everyMember;
  return (
    <>
      <PageHead title={title} />
      <section className="rounded-box border border-line bg-surface px-6 py-12 text-center">
        <Clapperboard aria-hidden="true" size={40} strokeWidth={1.3} className="mx-auto mb-3 text-hint" />
        <h2 className="mb-3 text-lg font-medium">{m.menu.absentTitle}</h2>
        <p className="mx-auto max-w-xl text-body">
          {m.menu.absentLead}
          {m.menu.absent[what]}
        </p>
        <p className="mt-3 text-sm text-hint">{m.consoleFrame.permission({ needs })}</p>
        <p className="mt-4">
          <Link href="/fidelity" prefetch={false} className="text-link inline-flex min-h-6 items-center">
            {m.consoleFrame.fidelity}
          </Link>
        </p>
      </section>
    </>
  );
}

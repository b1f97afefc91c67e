import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { openPage } from '@/lib/web/page';
import { runAbusesAction } from './actions';
import { AbuseForm } from './abuse-form';

/** The abuse probes of the lab: each made live in a scratch copy. */
export default async function AbusePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { seat, m } = await openPage(sandbox);
  const { lead, observer, head, attempts, ...texts } = m.labAbuse;
  return (
    <main className="mx-auto w-full max-w-7xl px-4 py-5 sm:px-6">
      <PageHead title={texts.title} note={lead} />
      {!seat.mayAct && <NoticeBar>{observer}</NoticeBar>}
      <Panel>
        <AbuseForm
          action={runAbusesAction.bind(null, sandbox)}
          mayRun={seat.mayAct}
          head={head}
          attempts={attempts}
          texts={texts}
        />
      </Panel>
    </main>
  );
}

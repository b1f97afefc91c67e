import type { ReactNode } from 'react';
import { LabFrame } from '@/components/lab/lab-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
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
    <LabFrame sandbox={sandbox} tab="abuse" m={m} title={texts.title} note={lead}>
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
    </LabFrame>
  );
}

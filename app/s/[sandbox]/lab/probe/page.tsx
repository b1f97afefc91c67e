import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LabFrame } from '@/components/lab/lab-frame';
import { RefreshEvery } from '@/components/refresh-every';
import { Empty } from '@/components/ui/empty';
import { Meter } from '@/components/ui/meter';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { probeOf } from '@/lib/probe/running';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { startProbeAction } from './actions';
import { ProbeResult } from './probe-result';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).labProbe.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ all?: string }> };

/** The probe of the permission lab: start it, watch it, read what it found. */
export default async function ProbePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { all }] = await Promise.all([params, searchParams]);
  const { world, seat, m, locale } = await openPage(sandbox);
  const words = m.labProbe;
  const probe = probeOf(sandbox);
  const here = sandboxPath(sandbox, 'lab/probe');
  const isUnderWay = probe?.state === 'waiting' || probe?.state === 'running';
  return (
    <LabFrame
      sandbox={sandbox}
      tab="probe"
      m={m}
      title={words.title}
      note={words.lead}
      extra={
        !isUnderWay &&
        seat.mayAct && (
          <form action={startProbeAction.bind(null, sandbox)}>
            <SubmitButton waitingLabel={words.starting}>{probe ? words.again : words.start}</SubmitButton>
          </form>
        )
      }
    >
      {!seat.mayAct && <NoticeBar>{words.observer}</NoticeBar>}
      {isUnderWay && (
        <div className="grid gap-3" role="status">
          {probe.state === 'waiting' ? (
            <p>{words.waiting}</p>
          ) : (
            <Meter used={probe.done} limit={Math.max(1, probe.total)} label={words.progress}>
              {words.running(probe)}
            </Meter>
          )}
          <p>
            <Link href={here} prefetch={false} className="text-sm text-link">
              {words.refresh}
            </Link>
          </p>
          <RefreshEvery seconds={1} />
        </div>
      )}
      {probe === null && <Empty title={words.none} />}
      {probe?.state === 'failed' && <NoticeBar tone="bad">{words.failed}</NoticeBar>}
      {probe?.state === 'done' && (
        <>
          {probe.report.head.sandbox?.seq !== world.sandbox.seq && (
            <div className="mb-4">
              <NoticeBar tone="warn">{words.stale}</NoticeBar>
            </div>
          )}
          <ProbeResult
            report={probe.report}
            pack={world.pack}
            isWide={all === '1'}
            widenHref={all === '1' ? here : sandboxPath(sandbox, 'lab/probe', { all: 1 })}
            m={m}
            locale={locale}
          />
        </>
      )}
    </LabFrame>
  );
}

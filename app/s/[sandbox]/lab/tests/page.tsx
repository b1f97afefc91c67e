import type { ReactNode } from 'react';
import { LabFrame } from '@/components/lab/lab-frame';
import { buttonClass } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { reportFormats } from '@/lib/permission-test/report';
import { sampleTestFile, sampleTestFileName } from '@/lib/permission-test/sample';
import { keptTestFile } from '@/lib/queries/test-file-draft';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { runTestFileAction } from './actions';
import { TestFileForm } from './test-file-form';

/** Permission test files of the lab: written here, run for real, reported. */
export default async function TestFilesPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, seat, m } = await openPage(sandbox);
  const words = m.labTests;
  const { label, hint, run, running, sample, observer } = words.editor;
  const { head, download, pass, fail, all } = words;
  return (
    <LabFrame
      sandbox={sandbox}
      tab="tests"
      m={m}
      title={words.title}
      note={words.lead}
      extra={
        <a href={`/samples/${sampleTestFileName}`} download className={buttonClass()}>
          {sample}
        </a>
      }
    >
      {!seat.mayAct && <NoticeBar>{observer}</NoticeBar>}
      <Panel>
        <TestFileForm
          action={runTestFileAction.bind(null, sandbox)}
          start={(await keptTestFile(world, seat.user.id)) ?? sampleTestFile}
          reportHref={sandboxPath(sandbox, 'lab/tests/report')}
          formats={reportFormats.map((value) => ({ value, label: words.formats[value] }))}
          place={words.place({ line: '$line', column: '$column' })}
          mayRun={seat.mayAct}
          texts={{
            label,
            hint,
            run,
            running,
            badFile: words.badFile({ count: '$count' }),
            download,
            ...head,
            pass,
            fail,
            all,
          }}
        />
      </Panel>
    </LabFrame>
  );
}

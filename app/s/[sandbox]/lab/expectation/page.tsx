import type { ReactNode } from 'react';
import { LabFrame } from '@/components/lab/lab-frame';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { compareExpectation } from './actions';
import { ExpectationForm } from './expectation-form';

type Props = { params: Promise<{ sandbox: string }> };

/** The permission table beside a table of what is expected: a CSV out of a spreadsheet. */
export default async function LabExpectation({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m } = await openPage(sandbox);
  const words = m.lab.expectation;
  const { file, fileHint, pasted, submit, waiting, caption, columns } = words;
  return (
    <LabFrame sandbox={sandbox} tab="expectation" m={m} note={words.lead}>
      <p className="text-sm">
        {words.how}{' '}
        <a href={sandboxPath(sandbox, 'lab/export', { format: 'csv', columns: 'all' })} download className="text-link">
          {m.lab.files.full} {m.lab.files.csv}
        </a>
      </p>
      <ExpectationForm
        action={compareExpectation.bind(null, sandbox)}
        words={{ file, fileHint, pasted, submit, waiting, caption, columns }}
      />
    </LabFrame>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { LabFrame } from '@/components/lab/lab-frame';
import { Empty } from '@/components/ui/empty';
import { actions } from '@/lib/domain/action-table';
import { getMessages } from '@/lib/i18n/locale';
import { reportHead } from '@/lib/queries/permission-report';
import { filteredMatrix, labParameters, readLabFilter, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { LabFilterForm } from './lab-filter-form';
import { LabFiles } from './lab-files';
import { MatrixTable } from './matrix-table';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).lab.title };
}

/** Who may do what: every act by every role set, filtered as the address says. */
export default async function Lab({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const filter = readLabFilter(query, world.pack);
  const matrix = filteredMatrix(filter, world.pack, m);
  const words = m.lab.matrix;
  const parameters = labParameters(filter);
  return (
    <LabFrame sandbox={sandbox} tab="matrix" m={m} note={m.lab.lead}>
      <LabFilterForm here={sandboxPath(sandbox, 'lab')} filter={filter} pack={world.pack} m={m} />
      <section className="min-w-0 rounded-box border border-line bg-surface">
        <p className="flex flex-wrap gap-x-4 border-b border-line px-4 py-2 text-sm text-hint">
          <span>
            {words.count({ shown: matrix.rows.length, total: actions.length, columns: matrix.columns.length })}
          </span>
          <span>{words.note}</span>
        </p>
        {matrix.rows.length === 0 ? (
          <Empty title={words.empty} />
        ) : (
          <MatrixTable
            matrix={matrix}
            m={m}
            cellHref={(action, column) => sandboxPath(sandbox, 'lab/cell', { ...parameters, action, at: column })}
          />
        )}
      </section>
      <LabFiles sandbox={sandbox} parameters={parameters} head={reportHead(world)} m={m} />
    </LabFrame>
  );
}

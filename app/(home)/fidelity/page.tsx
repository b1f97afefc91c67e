import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { Tone } from '@/components/ui/tag';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';

interface Coverage {
  title: string;
  note: string;
  items: Record<string, { name: string; text: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).fidelity.title };
}

export default async function FidelityPage(): Promise<ReactNode> {
  const { fidelity } = await getMessages();
  return (
    <SiteFrame path="/fidelity">
      <PageHead title={fidelity.title} note={fidelity.lead} />
      <div className="grid gap-4">
        <CoverageTable coverage={fidelity.simulated} tone="ok" head={fidelity.head} />
        <CoverageTable coverage={fidelity.simplified} tone="warn" head={fidelity.head} />
        <CoverageTable coverage={fidelity.absent} tone="bad" head={fidelity.head} />
        <Panel id="sources" title={fidelity.sources}>
          <p className="max-w-3xl text-body">{fidelity.sourcesText}</p>
        </Panel>
      </div>
    </SiteFrame>
  );
}

interface CoverageTableProps {
  coverage: Coverage;
  tone: Tone;
  head: { subject: string; state: string };
}

function CoverageTable({ coverage, tone, head }: CoverageTableProps): ReactNode {
  return (
    <Panel title={<Tag tone={tone}>{coverage.title}</Tag>} extra={coverage.note} isFlush>
      <table className="w-full border-collapse text-left text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{head.subject}</th>
            <th scope="col">{head.state}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(coverage.items).map(([key, item]) => (
            <tr
              key={key}
              className="grid border-b border-line px-4 py-2 last:border-b-0 sm:grid-cols-[14rem_1fr] sm:px-5"
            >
              <th scope="row" className="pr-4 font-medium">
                {item.name}
              </th>
              <td className="text-body">{item.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

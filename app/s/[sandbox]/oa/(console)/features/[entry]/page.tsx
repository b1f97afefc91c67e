import { Clapperboard } from 'lucide-react';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { isAbsentOfficialEntry } from '@/lib/domain/official-menu';
import { openOfficialConsole } from '@/lib/web/official-page';

type Props = { params: Promise<{ sandbox: string; entry: string }> };

/** The one honest page behind every entry that is not simulated. */
export default async function AbsentOfficialPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, entry } = await params;
  const { m } = await openOfficialConsole(sandbox);
  if (!isAbsentOfficialEntry(entry)) notFound();
  return (
    <>
      <PageHead title={m.official.menu.entries[entry]} />
      <section className="rounded-box border border-line bg-surface px-6 py-12 text-center">
        <Clapperboard aria-hidden="true" size={40} strokeWidth={1.3} className="mx-auto mb-3 text-hint" />
        <h2 className="mb-3 text-lg font-medium">{m.menu.absentTitle}</h2>
        <p className="mx-auto max-w-xl text-body">{m.official.front}</p>
        <p className="mt-4">
          <Link href="/fidelity" prefetch={false} className="inline-flex min-h-6 items-center text-link">
            {m.consoleFrame.fidelity}
          </Link>
        </p>
      </section>
    </>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { sampleNames } from '@/lib/packages/samples';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.tools.title };
}

export default async function Tools({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, persona } = await openConsole(sandbox);
  const words = m.devSettings.tools;
  return (
    <>
      <PageHead title={words.title} note={words.note} />
      <div className="grid gap-4">
        <Panel title={words.devtool}>
          <p className="mb-3 text-body">{words.devtoolText}</p>
          <ButtonLink href={sandboxPath(sandbox, 'devtool', { as: persona.id })} variant="primary" target="_blank">
            {words.open}
          </ButtonLink>
        </Panel>
        <Panel title={words.samples}>
          <p className="mb-3 text-sm text-hint">{words.samplesText}</p>
          <ul className="grid gap-2">
            {sampleNames.map((name) => (
              <li key={name} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span className="min-w-0">{words.sample[name]}</span>
                <a
                  href={`/samples/${name}.zip`}
                  download
                  className="text-link inline-flex min-h-6 items-center text-sm"
                >
                  {words.download} {name}.zip
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

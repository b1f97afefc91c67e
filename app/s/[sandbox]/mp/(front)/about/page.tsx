import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { FlowBlock } from '@/lib/i18n/zh-CN/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const blocks: readonly FlowBlock[] = ['register', 'profile', 'develop', 'release'];

export default async function AboutMiniPrograms({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world } = await openPage(sandbox);
  const { about } = m.registration;
  const isOpen = world.pack['release.open'].value;
  return (
    <>
      <PageHead title={about.title} note={about.lead} />
      <Panel title={about.flow}>
        <ol className="grid gap-4 sm:grid-cols-2">
          {blocks.map((block, index) => (
            <li key={block} className="flex gap-3.5">
              <span
                aria-hidden="true"
                className="grid size-9 shrink-0 place-items-center rounded-full border-2 border-ornament text-base font-semibold text-accent-text"
              >
                {index + 1}
              </span>
              <span className="min-w-0">
                <span className="block font-semibold">{about.blocks[block].title}</span>
                <span className="text-hint">
                  {about.blocks[block].text}
                  {block === 'release' && !isOpen && about.closed}
                </span>
              </span>
            </li>
          ))}
        </ol>
        <div className="mt-6 flex justify-center">
          <ButtonLink href={sandboxPath(sandbox, 'mp/register')} variant="primary" size="large">
            {about.go}
          </ButtonLink>
        </div>
      </Panel>
    </>
  );
}

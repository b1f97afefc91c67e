import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { Panel } from '@/components/ui/panel';
import { CodeList, settingsPath, type BlockProps } from './block';

/** 业务域名. */
export function BusinessBlock({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings.business;
  const { domains, limit } = shown.businessDomains;
  return (
    <Panel title={words.title} extra={words.count({ count: domains.length, limit })}>
      <div className="flex flex-wrap items-start gap-3">
        <div className="grid min-w-0 flex-1 gap-2 text-sm">
          <p className="text-hint">{words.note}</p>
          {domains.length === 0 ? <p className="text-hint">{words.none}</p> : <CodeList items={domains} />}
        </div>
        <JudgedLink
          href={settingsPath(world.sandboxId, 'business')}
          judged={shown.editBusiness}
          reasonAlign="end"
          of={words.title}
        >
          {domains.length === 0 ? words.start : words.change}
        </JudgedLink>
      </div>
    </Panel>
  );
}

import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { settingsPath, type BlockProps } from './block';

/** 消息推送. */
export function PushBlock({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings.push;
  const { messagePush: push } = shown;
  return (
    <Panel title={words.title}>
      <div className="flex flex-wrap items-start gap-3">
        <div className="grid min-w-0 flex-1 gap-2 text-sm">
          <p className="text-hint">{words.note}</p>
          {push ? (
            <DefinitionList
              items={[
                { term: words.url, value: <code className="break-all">{push.url}</code> },
                { term: words.token, value: words.kept },
                { term: words.key, value: words.kept },
                { term: words.mode, value: m.domainWords.pushModes[push.mode] },
                { term: words.format, value: m.domainWords.pushFormats[push.format] },
                { term: words.savedAt, value: <SimTime at={push.savedAt} /> },
              ]}
            />
          ) : (
            <p className="text-hint">{words.none}</p>
          )}
        </div>
        <JudgedLink
          href={settingsPath(world.sandboxId, 'push')}
          judged={shown.editPush}
          reasonAlign="end"
          of={words.title}
        >
          {push ? words.change : words.start}
        </JudgedLink>
      </div>
    </Panel>
  );
}

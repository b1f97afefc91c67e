import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag, type Tone } from '@/components/ui/tag';
import { privacySettings, type GuidelineView } from '@/lib/queries/privacy';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const tones: Record<GuidelineView['state'], Tone> = {
  none: 'neutral',
  in_review: 'info',
  approved: 'ok',
  rejected: 'bad',
  replaced: 'neutral',
};

/** 服务内容声明: the guideline that is online and that of the next version, each with its state (C5-1). */
export async function PrivacySettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.privacy;
  const views = await privacySettings(world, account, actor);
  const to = (rest: string, query?: Record<string, string>): string =>
    sandboxPath(world.sandboxId, `mp/settings/privacy/${rest}`, query);
  return (
    <div className="grid gap-5">
      <p className="text-sm text-body">{words.lead}</p>
      {views.map(({ scope, state, latest, edit }) => (
        <Panel key={scope} title={words.guidelines[scope]}>
          <div className="grid gap-3" data-scope={scope} data-state={state}>
            <p className="text-sm text-hint">{scope === 'online' ? words.onlineNote : words.nextNote}</p>
            <div>
              <Tag tone={tones[state]}>{words.states[state]}</Tag>
            </div>
            {latest && (
              <DefinitionList
                items={[
                  {
                    key: 'kinds',
                    term: words.edit.kinds,
                    value:
                      m.domainWords.list(latest.content.uses.map(({ kind }) => words.kinds[kind])) ||
                      m.domainWords.none,
                  },
                  { key: 'written', term: words.writtenAt, value: <SimTime at={latest.writtenAt} /> },
                  ...(latest.decidedAt
                    ? [{ key: 'decided', term: words.decidedAt, value: <SimTime at={latest.decidedAt} /> }]
                    : []),
                  ...(latest.reason ? [{ key: 'reason', term: words.reason, value: latest.reason }] : []),
                ]}
              />
            )}
            <div className="flex flex-wrap gap-3">
              <JudgedLink href={to('edit', { scope })} judged={edit}>
                {words.update}
              </JudgedLink>
              {latest && <ButtonLink href={to('preview', { scope })}>{words.preview}</ButtonLink>}
            </div>
          </div>
        </Panel>
      ))}
    </div>
  );
}

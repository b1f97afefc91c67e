import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { CopyField } from '@/components/ui/copy-field';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag, type Tone } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import type { DevSettingsPage } from '@/lib/queries/dev-settings';
import { CodeList, settingsPath, settingsTarget, type BlockProps } from './block';

const tones: Record<DevSettingsPage['appSecret']['state'], Tone> = {
  not_enabled: 'neutral',
  enabled: 'ok',
  freezing: 'warn',
  frozen: 'bad',
};

/** 开发者ID: AppID, 原始ID, AppSecret and, where the era has it, the API IP list. */
export function IdsBlock({ shown, page }: BlockProps): ReactNode {
  const { m } = page;
  const words = m.devSettings.ids;
  const copy = { copyLabel: m.ui.copy, copiedLabel: m.ui.copied };
  return (
    <Panel title={words.title}>
      <DefinitionList
        items={[
          {
            term: words.appId,
            value: shown.appId ? (
              <span className="grid gap-0.5">
                <CopyField value={shown.appId} label={words.appId} {...copy} />
                <span className="text-xs text-hint">{words.appIdNote}</span>
              </span>
            ) : (
              words.noAppId
            ),
          },
          {
            term: words.originalId,
            value: shown.originalId ? (
              <CopyField value={shown.originalId} label={words.originalId} {...copy} />
            ) : (
              m.domainWords.none
            ),
          },
          { term: words.secret, value: <Secret shown={shown} page={page} /> },
          ...(shown.apiIpList ? [{ term: words.apiIps, value: <ApiIps shown={shown} page={page} /> }] : []),
        ]}
      />
    </Panel>
  );
}

function Secret({ shown, page: { m, locale, world } }: BlockProps): ReactNode {
  const words = m.devSettings.ids;
  const { state, createdAt, oldWorksUntil, frozenFrom } = shown.appSecret;
  const at = (moment: Date): string => formatDateTime(moment, locale);
  const labels: { [action: string]: string } = {
    'secret.create': shown.isEnabling ? words.acts.enable : words.acts.create,
    'secret.reset': words.acts.reset,
    'secret.freeze': words.acts.freeze,
    'secret.unfreeze': words.acts.unfreeze,
  };
  return (
    <span className="grid justify-items-start gap-1.5">
      <span className="flex flex-wrap items-center gap-2" data-secret={state}>
        <Tag tone={tones[state]}>{m.domainWords.secretStates[state]}</Tag>
        {createdAt && words.secretMade({ at: at(createdAt) })}
      </span>
      {state === 'freezing' && frozenFrom && <span>{words.freezing({ at: at(frozenFrom) })}</span>}
      {oldWorksUntil && <span>{words.oldWorks({ at: at(oldWorksUntil) })}</span>}
      <span className="flex flex-wrap gap-2">
        {shown.secretActs.map((judged) => (
          <ActButton
            key={judged.action}
            target={settingsTarget(world.sandboxId, judged.action)}
            judged={judged}
            size="small"
            of={words.secret}
          >
            {labels[judged.action] ?? judged.action}
          </ActButton>
        ))}
      </span>
      <span className="text-xs text-hint">
        {words.onceNote} {createdAt && words.resetNote({ minutes: shown.overlapMinutes })}{' '}
        {createdAt && shown.freezeMinutes !== null && words.freezeNote({ minutes: shown.freezeMinutes })}
      </span>
    </span>
  );
}

function ApiIps({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings;
  const entries = shown.apiIpList?.entries ?? [];
  return (
    <span className="grid justify-items-start gap-1.5">
      {entries.length === 0 ? <span className="text-hint">{words.ips.all}</span> : <CodeList items={entries} />}
      <JudgedLink
        href={settingsPath(world.sandboxId, 'api-ips')}
        judged={shown.editApiIps}
        size="small"
        of={words.ids.apiIps}
      >
        {words.ips.edit}
      </JudgedLink>
      <span className="text-xs text-hint">{words.ids.apiIpsNote}</span>
    </span>
  );
}

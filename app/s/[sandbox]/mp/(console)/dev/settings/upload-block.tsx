import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import { CodeList, settingsPath, settingsTarget, type BlockProps } from './block';

/** 小程序代码上传: the key and its own IP list with a switch. */
export function UploadBlock({ shown, page }: BlockProps): ReactNode {
  const { m, locale, world } = page;
  const words = m.devSettings.upload;
  const { uploadKey } = shown;
  return (
    <Panel title={words.title}>
      <p className="mb-3 text-sm text-hint">{words.note}</p>
      <DefinitionList
        items={[
          {
            term: words.key,
            value: (
              <span className="grid justify-items-start gap-1.5">
                <span>{uploadKey ? words.made({ at: formatDateTime(uploadKey.createdAt, locale) }) : words.none}</span>
                {uploadKey && (
                  <span className="text-xs text-hint">
                    {words.fingerprint} <code className="break-all">{uploadKey.fingerprint}</code>
                  </span>
                )}
                <ActButton
                  target={settingsTarget(world.sandboxId, shown.uploadKeyAct.action)}
                  judged={shown.uploadKeyAct}
                  size="small"
                  of={words.key}
                >
                  {uploadKey ? words.reset : words.create}
                </ActButton>
                <span className="text-xs text-hint">{words.onceNote}</span>
              </span>
            ),
          },
          { term: words.ips, value: <Ips shown={shown} page={page} /> },
        ]}
      />
    </Panel>
  );
}

function Ips({ shown, page: { m, world } }: BlockProps): ReactNode {
  const words = m.devSettings.ips;
  const { isOn, entries } = shown.uploadIpList;
  return (
    <span className="grid justify-items-start gap-1.5">
      <Tag tone={isOn ? 'ok' : 'warn'}>{isOn ? words.on : words.off}</Tag>
      {entries.length > 0 && <CodeList items={entries} />}
      {entries.length === 0 && isOn && <span className="text-hint">{words.none}</span>}
      <span className="flex flex-wrap gap-2">
        <ActButton
          target={settingsTarget(world.sandboxId, 'uploadIpList.edit', { isOn: !isOn })}
          judged={shown.switchUploadIps}
          size="small"
          of={m.devSettings.upload.ips}
        >
          {isOn ? words.turnOff : words.turnOn}
        </ActButton>
        <JudgedLink
          href={settingsPath(world.sandboxId, 'upload-ips')}
          judged={shown.editUploadIps}
          size="small"
          of={m.devSettings.upload.ips}
        >
          {words.edit}
        </JudgedLink>
      </span>
      <span className="text-xs text-hint">{m.devSettings.upload.ipsNote}</span>
    </span>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActRadio, ActTextField } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { ChoiceGroup } from '@/components/ui/choice';
import { formats } from '@/lib/domain/pack/format';
import { pushFormats, pushModes } from '@/lib/domain/rows-dev';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { newAesKey } from '@/lib/secrets';
import { openConsoleView } from '@/lib/web/page';
import { settingsPath, settingsTarget } from '../block';
import { AesKeyField } from './aes-key-field';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.push.dialogTitle };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ random?: string }> };

/** 消息推送配置: the server is asked to echo when this is sent (E-15). */
export default async function PushPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { random }] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const { messagePush, editPush } = await devSettings(world, account, actor);
  const words = m.devSettings.push;
  return (
    <ActDialog
      title={words.dialogTitle}
      target={settingsTarget(sandbox, 'messagePush.edit')}
      judged={editPush}
      back={settingsPath(sandbox)}
      confirm={words.submit}
      scanNote={m.devSettings.domains.scanNote}
      width="normal"
    >
      <ActTextField
        name="url"
        label={words.url}
        hint={words.urlHint}
        defaultValue={messagePush?.url ?? ''}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <ActTextField name="token" label={words.token} hint={words.tokenHint} autoComplete="off" required />
      <AesKeyField
        label={words.key}
        hint={words.keyHint}
        random={words.random}
        fallback={settingsPath(sandbox, 'push?random=1')}
        initial={random ? newAesKey() : ''}
      />
      <ChoiceGroup legend={words.mode} isInline>
        {pushModes.map((mode) => (
          <ActRadio
            key={mode}
            name="mode"
            value={mode}
            label={m.domainWords.pushModes[mode]}
            defaultChecked={mode === (messagePush?.mode ?? 'safe')}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={words.format} isInline>
        {pushFormats.map((format) => (
          <ActRadio
            key={format}
            name="format"
            value={format}
            label={m.domainWords.pushFormats[format]}
            defaultChecked={format === (messagePush?.format ?? 'json')}
          />
        ))}
      </ChoiceGroup>
      <p className="text-sm text-hint">{words.echoNote({ seconds: formats['format.pushEchoSeconds'].value })}</p>
    </ActDialog>
  );
}

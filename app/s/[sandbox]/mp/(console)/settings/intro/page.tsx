import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { CountedArea } from '@/components/counted-area';
import { showSettings } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

export default async function ChangeIntroPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { buttons, quotas, limits } = await showSettings(world, account, actor);
  const { info, settings } = m.accountPages;
  const target = {
    sandbox,
    action: 'profile.intro',
    as: 'console',
    then: sandboxPath(sandbox, 'mp/settings'),
  } as const;
  return (
    <SettingsFrame page={page} title={settings.rows.intro}>
      <ChangeForm
        page={page}
        action={act.bind(null, target)}
        judged={buttons.intro}
        quota={quotas.intro}
        needsScan={false}
      >
        <CountedArea
          name="intro"
          label={info.intro}
          hint={info.introHint(limits.intro)}
          max={limits.intro.max}
          defaultValue={account.intro ?? ''}
        />
      </ChangeForm>
    </SettingsFrame>
  );
}

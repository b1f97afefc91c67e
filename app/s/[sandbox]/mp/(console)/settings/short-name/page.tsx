import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActTextField } from '@/components/act-form';
import { showSettings } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

export default async function ChangeShortNamePage({
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
    action: 'profile.shortName',
    as: 'console',
    then: sandboxPath(sandbox, 'mp/settings'),
  } as const;
  return (
    <SettingsFrame
      page={page}
      title={settings.rows.shortName}
      note={`${settings.rows.name}: ${account.name ?? settings.none}`}
    >
      <ChangeForm
        page={page}
        action={act.bind(null, target)}
        judged={buttons.shortName}
        quota={quotas.shortName}
        needsScan
      >
        <ActTextField
          name="shortName"
          required
          autoComplete="off"
          label={info.shortName}
          hint={info.shortNameHint(limits.shortName)}
          defaultValue={account.shortName ?? ''}
        />
      </ChangeForm>
    </SettingsFrame>
  );
}

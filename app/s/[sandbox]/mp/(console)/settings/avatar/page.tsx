import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { AvatarPicker, AvatarUploadForm } from '@/components/avatar-picker';
import { NoticeBar } from '@/components/ui/notice-bar';
import { showSettings } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { uploadProblem } from '../../info/upload-problem';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ file?: string; refusal?: string }> };

export default async function ChangeAvatarPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { buttons, quotas, limits } = await showSettings(world, account, actor);
  const { settings } = m.accountPages;
  const target = {
    sandbox,
    action: 'profile.avatar',
    as: 'console',
    then: sandboxPath(sandbox, 'mp/settings'),
  } as const;
  const problem = uploadProblem(asked.refusal, m);
  const uploaded = /^[1-9]\d{0,8}$/.test(asked.file ?? '') ? Number(asked.file) : account.avatarFileId;
  return (
    <SettingsFrame page={page} title={settings.rows.avatar}>
      {problem && <NoticeBar tone="bad">{problem}</NoticeBar>}
      <AvatarUploadForm
        sandbox={sandbox}
        m={m}
        limits={limits.avatar}
        back={sandboxPath(sandbox, 'mp/settings/avatar')}
      />
      <ChangeForm
        page={page}
        action={act.bind(null, target)}
        judged={buttons.avatar}
        quota={quotas.avatar}
        needsScan={false}
      >
        <AvatarPicker sandbox={sandbox} m={m} limits={limits.avatar} defaultFile={uploaded} />
      </ChangeForm>
    </SettingsFrame>
  );
}

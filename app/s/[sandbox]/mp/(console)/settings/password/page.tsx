import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActTextField } from '@/components/act-form';
import { formats } from '@/lib/domain/pack/format';
import { getMessages } from '@/lib/i18n/locale';
import { button } from '@/lib/queries/button';
import { openConsole } from '@/lib/web/page';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';
import { changePassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.settings.rows.password };
}

/** 登录密码 修改 (product §1.17). */
export default async function ChangePasswordPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, actor } = page;
  const { recover } = m.consoleLogin;
  const words = m.accountSecurity.password;
  const field = { type: 'password', required: true, autoComplete: 'off' } as const;
  return (
    <SettingsFrame page={page} title={m.accountPages.settings.rows.password} note={m.consoleLogin.note}>
      <ChangeForm
        page={page}
        action={changePassword.bind(null, sandbox)}
        judged={await button(world, actor, 'password.change', {})}
        quota={null}
        needsScan
      >
        <ActTextField {...field} name="oldPassword" label={words.old} />
        <ActTextField
          {...field}
          name="password"
          label={recover.password}
          hint={recover.passwordHint({ min: formats['format.passwordMinChars'].value })}
        />
        <ActTextField {...field} name="_passwordAgain" label={recover.passwordAgain} />
      </ChangeForm>
    </SettingsFrame>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActTextField } from '@/components/act-form';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { button } from '@/lib/queries/button';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.settings.rows.email };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ sent?: string }> };

/** 登录邮箱 修改: the new address gets a link (product §1.17). */
export default async function ChangeEmailPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { sent }] = await Promise.all([params, searchParams]);
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { settings } = m.accountPages;
  const words = m.accountSecurity.email;
  const judged = await button(world, actor, 'email.requestChange', { newEmail: '' });
  const then = sandboxPath(sandbox, 'mp/settings/email', { sent: 1 });
  const target = { sandbox, action: 'email.requestChange', as: 'console', then } as const;
  return (
    <SettingsFrame page={page} title={settings.rows.email} note={words.now({ email: account.email ?? settings.none })}>
      {sent !== undefined && (
        <div className="mb-5">
          <NoticeBar tone="ok" role="status">
            {words.sent}{' '}
            <Link href={sandboxPath(sandbox, 'mail')} prefetch={false} target="_blank" className="text-link">
              {m.consoleLogin.recover.openMail}
            </Link>
          </NoticeBar>
        </div>
      )}
      <ChangeForm page={page} action={act.bind(null, target)} judged={judged} quota={null} needsScan={false}>
        <ActTextField name="newEmail" type="email" required autoComplete="off" label={words.label} hint={words.hint} />
        <p className="text-sm text-hint">{words.note}</p>
      </ChangeForm>
    </SettingsFrame>
  );
}

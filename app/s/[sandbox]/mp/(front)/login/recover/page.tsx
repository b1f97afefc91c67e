import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextField } from '@/components/act-form';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { formats } from '@/lib/domain/pack/format';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { showLink, type ShownLink } from '@/lib/queries/mail-links';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { resetPassword } from '../actions';
import { FrontCard } from '../front-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).consoleLogin.recover.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ t?: string; sent?: string }> };

/** 找回帐号或密码: the address, and behind the mail's link the new password (product §1.12). */
export default async function RecoverPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { t, sent }] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { m, world } = page;
  const words = m.consoleLogin.recover;
  if (t === undefined) {
    return (
      <FrontCard page={page} title={words.title} note={words.lead}>
        {sent !== undefined && (
          <NoticeBar tone="ok" role="status">
            {words.sent}{' '}
            <Link href={sandboxPath(sandbox, 'mail')} prefetch={false} target="_blank" className="text-link">
              {words.openMail}
            </Link>
          </NoticeBar>
        )}
        <AddressForm page={page} />
        <RecoverForm page={page} />
      </FrontCard>
    );
  }
  const link = await showLink(world, t, 'password_reset');
  return (
    <FrontCard page={page} title={words.newTitle} {...(link ? { note: words.forAccount({ email: link.email }) } : {})}>
      {link && !link.refusal ? (
        <PasswordForm page={page} link={link} token={t} />
      ) : (
        <>
          <NoticeBar tone="bad">{link?.refusal ? refusalText(link.refusal, m) : words.linkDead}</NoticeBar>
          <Link href={sandboxPath(sandbox, 'mp/login/recover')} prefetch={false} className="text-link text-sm">
            {words.again}
          </Link>
        </>
      )}
    </FrontCard>
  );
}

function AddressForm({ page: { world, m } }: { page: Page }): ReactNode {
  const { sandboxId: sandbox } = world;
  const then = sandboxPath(sandbox, 'mp/login/recover', { sent: 1 });
  const target = { sandbox, action: 'password.requestReset', as: 'persona', then } as const;
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()}>
      <ActTextField name="email" type="email" required autoComplete="off" label={m.consoleLogin.email} />
      <SubmitButton waitingLabel={m.ui.waiting}>{m.consoleLogin.recover.send}</SubmitButton>
    </ActForm>
  );
}

/** 帐号找回 of a frozen account (C6-4, B-9). */
function RecoverForm({ page: { world, m } }: { page: Page }): ReactNode {
  const { sandboxId: sandbox } = world;
  const words = m.accountLife.recover;
  const then = sandboxPath(sandbox, 'mp/login');
  const target = { sandbox, action: 'account.recover', as: 'persona', then } as const;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h2 className="font-medium">{words.title}</h2>
      <p className="text-sm text-hint">{words.lead}</p>
      <ActForm action={act.bind(null, target)} formId={randomUUID()}>
        <ActTextField name="email" type="email" required autoComplete="off" label={m.consoleLogin.email} />
        <SubmitButton variant="default" waitingLabel={m.ui.waiting}>
          {words.submit}
        </SubmitButton>
      </ActForm>
    </section>
  );
}

function PasswordForm({ page: { world, m }, link, token }: { page: Page; link: ShownLink; token: string }): ReactNode {
  const words = m.consoleLogin.recover;
  const target = { sandbox: world.sandboxId, account: link.accountId, token };
  return (
    <ActForm action={resetPassword.bind(null, target)} formId={randomUUID()}>
      <ActTextField
        name="password"
        type="password"
        required
        autoComplete="off"
        label={words.password}
        hint={words.passwordHint({ min: formats['format.passwordMinChars'].value })}
      />
      <ActTextField name="_passwordAgain" type="password" required autoComplete="off" label={words.passwordAgain} />
      <p className="text-sm text-hint">{words.scanNote}</p>
      <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
    </ActForm>
  );
}

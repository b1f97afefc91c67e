import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDateTime } from '@/lib/i18n/format';
import { showRegistration } from '@/lib/queries/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RegisterFrame } from '../register-frame';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ email?: string }> };

export default async function RegisterMailPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { email = '' }] = await Promise.all([params, searchParams]);
  const { m, world, locale } = await openPage(sandbox);
  const { mail } = m.registration;
  const shown = await showRegistration(world, email);
  if (!shown) {
    return (
      <RegisterFrame m={m} current={0}>
        <Empty
          title={mail.unknown}
          action={<ButtonLink href={sandboxPath(sandbox, 'mp/register')}>{mail.restart}</ButtonLink>}
        />
      </RegisterFrame>
    );
  }
  if (shown.step !== 'mail') {
    const { accountId: account, step } = shown;
    const onward = step === 'done' ? 'mp/register/done' : step === 'pay' ? 'mp/register/pay' : 'mp/register/subject';
    return (
      <RegisterFrame m={m} current={2}>
        <Empty
          title={mail.activated}
          action={
            <ButtonLink variant="primary" href={sandboxPath(sandbox, onward, { account })}>
              {mail.onward}
            </ButtonLink>
          }
        />
      </RegisterFrame>
    );
  }
  const { expiresAt, isExpired, resendInSeconds } = shown.link;
  const resend = {
    sandbox,
    action: 'registration.resend',
    as: 'persona',
    input: { email: shown.email },
    then: sandboxPath(sandbox, 'mp/register/mail', { email: shown.email }),
  } as const;
  return (
    <RegisterFrame m={m} current={1}>
      <div className="mx-auto grid max-w-xl justify-items-center gap-3 py-4 text-center">
        <h2 className="text-xl font-semibold break-all">{mail.sent({ email: shown.email })}</h2>
        {isExpired ? (
          <NoticeBar tone="bad">{mail.expired}</NoticeBar>
        ) : (
          <p className="text-hint">{expiresAt && mail.text({ until: formatDateTime(expiresAt, locale) })}</p>
        )}
        <ButtonLink variant="primary" size="large" href={sandboxPath(sandbox, 'mail', { address: shown.email })}>
          {mail.open}
        </ButtonLink>
      </div>
      <section className="mx-auto mt-4 max-w-xl border-t border-line pt-4 text-sm">
        <h3 className="font-medium">{mail.helpTitle}</h3>
        <ol className="mt-2 grid list-decimal gap-2 pl-5">
          <li>
            {mail.wrong}{' '}
            <Link
              href={sandboxPath(sandbox, 'mp/register', { email: shown.email })}
              prefetch={false}
              className="text-link"
            >
              {mail.again}
            </Link>
          </li>
          <li>{mail.spam}</li>
          <li>
            <ActForm
              action={act.bind(null, resend)}
              formId={randomUUID()}
              className="flex flex-wrap items-center gap-x-3 gap-y-1"
            >
              <SubmitButton variant="default" size="small" waitingLabel={m.ui.waiting}>
                {mail.resend}
              </SubmitButton>
              <span className="text-hint">
                {resendInSeconds > 0 ? `${mail.resendIn({ seconds: resendInSeconds })} · ` : ''}
                {mail.resendNote}
              </span>
            </ActForm>
          </li>
        </ol>
      </section>
    </RegisterFrame>
  );
}

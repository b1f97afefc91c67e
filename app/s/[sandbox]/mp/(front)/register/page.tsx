import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActCheckbox, ActForm, ActKept, ActTextField } from '@/components/act-form';
import { CaptchaField } from '@/components/captcha-field';
import { buttonClass } from '@/components/ui/button';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { rehearsalData } from '@/lib/queries/rehearsal-data';
import { newCaptcha } from '@/lib/web/captcha';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { register } from './actions';
import { MagicInputs } from '@/components/magic-inputs';
import { RegisterFrame } from './register-frame';

/** What 填入演练数据 types as password; it is shown beside the field, so that one can log in with it. */
const rehearsalPassword = 'Caipai-rehearsal-1';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).registration.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ email?: string; fill?: string }> };

export default async function RegisterPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { email, fill }] = await Promise.all([params, searchParams]);
  const { m, world, persona } = await openPage(sandbox);
  const { account, demo, demoNote } = m.registration;
  const { pack } = world;
  const isFilled = fill === '1';
  const [captcha, data] = await Promise.all([
    newCaptcha(pack['reg.captchaLength'].value),
    isFilled ? rehearsalData(world, persona) : null,
  ]);
  const password = isFilled ? rehearsalPassword : undefined;
  const side = (
    <>
      <h2 className="text-base font-semibold text-ink">{account.side.title}</h2>
      <p>{account.side.one}</p>
      <p>
        {account.side.has}{' '}
        <Link href={sandboxPath(sandbox, 'mp/login')} prefetch={false} className="text-link">
          {account.side.login}
        </Link>
      </p>
      <p>
        {account.side.test}{' '}
        <Link href={sandboxPath(sandbox, 'mp/register/test')} prefetch={false} className="text-link">
          {account.side.testGo}
        </Link>
      </p>
      <p>{account.side.absent}</p>
    </>
  );
  return (
    <RegisterFrame m={m} current={0} side={side}>
      <div className="grid max-w-xl gap-4">
        <NoticeBar
          tone="warn"
          action={
            <Link
              href={sandboxPath(sandbox, 'mp/register', { fill: 1 })}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-medium underline underline-offset-3"
            >
              {demo}
            </Link>
          }
        >
          {demoNote}
        </NoticeBar>
        <ActForm action={register.bind(null, sandbox)} formId={randomUUID()}>
          <DefaultSubmit name="_do" value="register" />
          <ActKept name="asked" />
          <ActTextField
            name="email"
            type="email"
            required
            autoComplete="off"
            label={account.email}
            hint={account.emailHint}
            defaultValue={email ?? data?.email}
          />
          <ActTextField
            name="password"
            type="password"
            required
            autoComplete="new-password"
            label={account.password}
            hint={
              password
                ? account.demoPassword({ password })
                : account.passwordHint({ min: pack['format.passwordMinChars'].value })
            }
            defaultValue={password}
          />
          <ActTextField
            name="_passwordAgain"
            type="password"
            required
            autoComplete="new-password"
            label={account.again}
            defaultValue={password}
          />
          <CaptchaField
            token={captcha.token}
            text={captcha.text}
            texts={{
              label: account.captcha,
              hint: account.captchaHint,
              image: account.captchaImage({ letters: [...captcha.text].join(' ') }),
              another: account.another,
              waiting: m.ui.waiting,
            }}
          />
          <div className="flex flex-wrap items-baseline gap-x-3">
            <ActCheckbox name="agreed" label={account.agree} />
            <Link
              href={sandboxPath(sandbox, 'mp/register/agreements')}
              prefetch={false}
              target="_blank"
              className="inline-flex min-h-6 items-center text-sm text-link"
            >
              {account.agreements}
            </Link>
          </div>
          <div>
            <SubmitButton name="_do" value="register" size="large" waitingLabel={m.ui.waiting}>
              {account.submit}
            </SubmitButton>
            <Link href={sandboxPath(sandbox, 'mp/about')} prefetch={false} className={buttonClass('quiet')}>
              {m.ui.back}
            </Link>
          </div>
        </ActForm>
        <MagicInputs m={m} of="email" />
      </div>
    </RegisterFrame>
  );
}

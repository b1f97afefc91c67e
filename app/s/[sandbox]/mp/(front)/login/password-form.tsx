import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActCheckbox, ActForm, ActTextField, ActWhen } from '@/components/act-form';
import { CaptchaField } from '@/components/captcha-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { newCaptcha } from '@/lib/web/captcha';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { logIn } from './actions';

type Props = { page: Page; email: string | undefined; isRemembered: boolean; then: string | null };

/** 使用账号登录; after a wrong password a captcha appears and stays (B-8). */
export async function PasswordForm({ page, email, isRemembered, then }: Props): Promise<ReactNode> {
  const { m, world } = page;
  const { sandboxId: sandbox, pack } = world;
  const { consoleLogin: words, ui } = m;
  const { account } = m.registration;
  const captcha = await newCaptcha(pack['reg.captchaLength'].value);
  return (
    <>
      <ActForm action={logIn.bind(null, { sandbox, then })} formId={randomUUID()}>
        <ActWhen codes={['account_frozen']}>
          <p className="text-sm">
            <Link href={sandboxPath(sandbox, 'mp/login/recover')} prefetch={false} className="text-link">
              {words.frozenRecover}
            </Link>
          </p>
        </ActWhen>
        <ActTextField
          name="email"
          type="email"
          required
          autoComplete="off"
          label={words.email}
          {...(email === undefined ? {} : { defaultValue: email })}
        />
        <ActTextField
          name="password"
          type="password"
          required
          autoComplete="off"
          label={words.password}
          hint={words.note}
        />
        <ActWhen codes={['login_failed', 'login_locked', 'captcha']} field="_captcha">
          <CaptchaField
            {...captcha}
            texts={{
              label: account.captcha,
              hint: words.captchaHint,
              image: account.captchaImage({ letters: [...captcha.text].join(' ') }),
              another: account.another,
              waiting: ui.waiting,
            }}
          />
        </ActWhen>
        <ActCheckbox name="_remember" label={words.remember} defaultChecked={isRemembered} />
        <SubmitButton size="large" waitingLabel={ui.waiting} className="w-full">
          {words.submit}
        </SubmitButton>
      </ActForm>
      <p className="mt-3 text-xs leading-5 text-hint">{words.second}</p>
    </>
  );
}

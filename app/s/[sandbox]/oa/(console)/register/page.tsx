import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActTextField } from '@/components/act-form';
import { CaptchaField } from '@/components/captcha-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Steps } from '@/components/ui/steps';
import { SubmitButton } from '@/components/ui/submit-button';
import { refusalText } from '@/lib/i18n/say';
import { showQuickRegistration } from '@/lib/queries/official-console';
import { newCaptcha } from '@/lib/web/captcha';
import { openOfficialConsole } from '@/lib/web/official-page';
import { sandboxPath } from '@/lib/web/paths';
import { submitQuickRegistration } from '../actions';

const stepOf = { begun: 2, awaiting_activation: 4, awaiting_admin: 5, completed: 6 } as const;

/** 快速注册并认证小程序, at the step it has come to (product §1.13 ① to ⑦). */
export default async function QuickRegisterPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, login } = await openOfficialConsole(sandbox);
  const words = m.official;
  const { account } = m.registration;
  const { official } = login;
  const { step, email, begin } = await showQuickRegistration(world, login);
  const captcha = await newCaptcha(world.pack['reg.captchaLength'].value);
  const here = sandboxPath(sandbox, 'oa/register');
  return (
    <>
      <PageHead title={words.quick} note={official.name} />
      <Steps label={words.stepsLabel} steps={words.steps} current={step ? stepOf[step] : 0} doneLabel={m.ui.done} />
      <div className="mt-5 grid max-w-2xl gap-5">
        {step === null && (
          <Panel title={words.steps[0]}>
            <ActForm
              action={act.bind(null, { sandbox, action: 'officialRegistration.begin', as: 'official', then: here })}
              formId={randomUUID()}
            >
              <p>{words.read}</p>
              <p>{world.pack['reg.reuseVerificationFree'].value ? words.freeNow : words.paidNow}</p>
              <ActCheckbox name="agreed" label={words.agree} />
              <div className="flex flex-wrap gap-3">
                {begin.refusal ? (
                  <Button disabledReason={refusalText(begin.refusal, m)}>{words.begin}</Button>
                ) : (
                  <SubmitButton waitingLabel={m.ui.waiting}>{words.begin}</SubmitButton>
                )}
                <ButtonLink href={sandboxPath(sandbox, 'mp/register')}>{words.single}</ButtonLink>
              </div>
              {begin.refusal && <NoticeBar tone="warn">{refusalText(begin.refusal, m)}</NoticeBar>}
            </ActForm>
          </Panel>
        )}
        {step === 'awaiting_activation' && (
          <NoticeBar action={<ButtonLink href={sandboxPath(sandbox, 'mail')}>{words.openMail}</ButtonLink>}>
            {words.mailSent({ email: email ?? '' })}
          </NoticeBar>
        )}
        {(step === 'begun' || step === 'awaiting_activation') && (
          <Panel title={words.steps[2]}>
            <ActForm action={submitQuickRegistration.bind(null, sandbox)} formId={randomUUID()}>
              <DefaultSubmit name="_do" value="submit" />
              <ActCheckbox name="reusesOperator" label={words.reusesOperator} defaultChecked />
              <ActCheckbox
                name="reusesVerification"
                label={words.reusesVerification}
                hint={world.pack['reg.reuseVerificationFree'].value ? words.freeNow : words.paidNow}
                defaultChecked
              />
              {official.merchantNumber && (
                <ActCheckbox name="joinsMerchant" label={words.joinsMerchant({ number: official.merchantNumber })} />
              )}
              <ActTextField name="email" type="email" label={words.email} required autoComplete="off" />
              <ActTextField
                name="password"
                type="password"
                label={words.password}
                hint={account.passwordHint({ min: world.pack['format.passwordMinChars'].value })}
                required
                autoComplete="new-password"
              />
              <ActTextField
                name="_passwordAgain"
                type="password"
                label={account.again}
                required
                autoComplete="new-password"
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
              <div>
                <SubmitButton name="_do" value="submit" waitingLabel={m.ui.waiting}>
                  {words.submit}
                </SubmitButton>
              </div>
            </ActForm>
          </Panel>
        )}
        {step === 'awaiting_admin' && (
          <Panel title={words.bind}>
            <ActForm
              action={act.bind(null, {
                sandbox,
                action: 'officialRegistration.bindAdmin',
                as: 'persona',
                input: { official: official.originalId },
                then: sandboxPath(sandbox, 'oa/links'),
              })}
              formId={randomUUID()}
            >
              <ActTextField name="adminName" label={words.adminName} required autoComplete="off" />
              <ActTextField name="idNumber" label={words.idNumber} required autoComplete="off" />
              <ActTextField name="phone" label={words.phone} inputMode="tel" required autoComplete="off" />
              <div>
                <SubmitButton waitingLabel={m.ui.waiting}>{words.bind}</SubmitButton>
              </div>
            </ActForm>
          </Panel>
        )}
      </div>
    </>
  );
}

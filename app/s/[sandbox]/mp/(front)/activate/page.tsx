import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SubmitButton } from '@/components/ui/submit-button';
import { findActivation } from '@/lib/queries/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RegisterFrame } from '../register/register-frame';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ t?: string }> };

/** Where the link of the activation mail leads. Reading must not write, so it takes one press. */
export default async function ActivatePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { t: token = '' }] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const { activate, mail } = m.registration;
  const shown = await findActivation(world, token);
  if (shown?.step !== 'mail' || shown.link.isExpired) {
    const isOver = shown !== null && shown.step !== 'mail';
    return (
      <RegisterFrame m={m} current={1}>
        <Empty
          title={isOver ? mail.activated : shown ? activate.expired : activate.dead}
          action={
            isOver ? (
              <ButtonLink variant="primary" href={sandboxPath(sandbox, 'mp/register/mail', { email: shown.email })}>
                {mail.onward}
              </ButtonLink>
            ) : (
              <ButtonLink href={sandboxPath(sandbox, shown ? 'mp/register/mail' : 'mp/login', { email: shown?.email })}>
                {activate.resend}
              </ButtonLink>
            )
          }
        >
          {!shown && activate.deadText}
        </Empty>
      </RegisterFrame>
    );
  }
  const target = {
    sandbox,
    action: 'registration.activate',
    as: 'persona',
    input: { token },
    then: sandboxPath(sandbox, 'mp/register/subject', { account: shown.accountId }),
  } as const;
  return (
    <RegisterFrame m={m} current={1}>
      <ActForm
        action={act.bind(null, target)}
        formId={randomUUID()}
        className="mx-auto grid max-w-xl justify-items-center gap-4 py-6 text-center"
      >
        <h2 className="text-xl font-semibold">{activate.title}</h2>
        <p className="break-all">{activate.lead({ email: shown.email })}</p>
        <SubmitButton size="large" waitingLabel={m.ui.waiting}>
          {activate.go}
        </SubmitButton>
      </ActForm>
    </RegisterFrame>
  );
}

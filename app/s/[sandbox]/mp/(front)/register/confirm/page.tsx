import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { showRegistration } from '@/lib/queries/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ account?: string }> };

/** 信息提交提示: the last look at what can never be changed (A3, seed 002). */
export default async function RegisterConfirmPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const account = Number(asked.account);
  const shown = await showRegistration(world, account);
  const back = sandboxPath(sandbox, 'mp/register/subject', { account });
  if (!shown?.identity?.boundPerson || shown.step !== 'subject') redirect(back);
  const { confirm } = m.registration;
  const { subjectName, subjectType } = shown.identity;
  const target = {
    sandbox,
    action: 'registration.complete',
    as: 'persona',
    account,
    input: { confirmed: true },
    then: sandboxPath(sandbox, 'mp/register/done', { account }),
  } as const;
  return (
    <DialogFrame
      title={confirm.title}
      closeHref={back}
      closeLabel={m.ui.close}
      foot={
        <>
          <ButtonLink href={back}>{confirm.back}</ButtonLink>
          <ActButton target={target} variant="primary">
            {confirm.go}
          </ActButton>
        </>
      }
    >
      <dl className="grid gap-4 text-center">
        <div>
          <dt className="text-sm text-hint">{confirm.name}</dt>
          <dd className="text-2xl font-semibold">{subjectName}</dd>
        </div>
        <div>
          <dt className="text-sm text-hint">{confirm.type}</dt>
          <dd className="text-2xl font-semibold">{m.domainWords.subjectTypes[subjectType]}</dd>
        </div>
      </dl>
      <p className="mt-4 text-sm text-body">{confirm.text}</p>
    </DialogFrame>
  );
}

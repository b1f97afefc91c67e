import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { informationGate } from '@/lib/domain/information';
import { getMessages } from '@/lib/i18n/locale';
import { showRegistration } from '@/lib/queries/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RegisterFrame } from '../register-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).registration.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ account?: string }> };

export default async function RegisterDonePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const account = Number(asked.account);
  const shown = await showRegistration(world, account);
  if (shown?.step === 'pay') redirect(sandboxPath(sandbox, 'mp/register/pay', { account }));
  if (shown?.step !== 'done' || !shown.appId) redirect(sandboxPath(sandbox, 'mp/register/subject', { account }));
  const { done } = m.registration;
  // A3-18: who chose 微信认证 has an AppID, and closed information
  const isVerified = informationGate({ state: shown.state }) === null;
  return (
    <RegisterFrame m={m} current={3}>
      <div className="mx-auto grid max-w-xl justify-items-center gap-3 py-6 text-center">
        <CircleCheck aria-hidden="true" size={56} strokeWidth={1.6} className="text-accent" />
        <h2 className="text-2xl font-semibold">{done.title}</h2>
        <p>{isVerified ? done.text : done.unverified}</p>
        <p className="rounded-box border border-line bg-surface px-5 py-3 text-lg">
          <CopyField value={shown.appId} label="AppID" copyLabel={m.ui.copy} copiedLabel={m.ui.copied} />
        </p>
        <p className="text-sm text-hint">{done.note}</p>
        {!isVerified && <p className="text-sm text-hint">{done.verifyNote}</p>}
        <ButtonLink variant="primary" size="large" href={sandboxPath(sandbox, 'mp/login', { email: shown.email })}>
          {done.next}
        </ButtonLink>
      </div>
    </RegisterFrame>
  );
}

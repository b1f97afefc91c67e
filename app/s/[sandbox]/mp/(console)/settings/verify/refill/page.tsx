import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { getMessages } from '@/lib/i18n/locale';
import { verificationPage } from '@/lib/queries/verification';
import { openConsole } from '@/lib/web/page';
import { SettingsFrame } from '../../settings-frame';
import { OrderForm } from '../order-form';
import { VerifySteps } from '../verify-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).verification.form.refillTitle };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 重填 of an order that was sent back (A6-7). */
export default async function RefillVerificationPage({ params }: Props): Promise<ReactNode> {
  const page = await openConsole((await params).sandbox);
  const { m, world, account, actor } = page;
  const shown = await verificationPage(world, account, actor);
  return (
    <SettingsFrame page={page} title={m.verification.form.refillTitle}>
      <div className="grid grid-cols-1 gap-6">
        <VerifySteps m={m} at={'returned'} isFree={shown.feeCents === 0} />
        <OrderForm page={page} shown={shown} isRefill={true} />
      </div>
    </SettingsFrame>
  );
}

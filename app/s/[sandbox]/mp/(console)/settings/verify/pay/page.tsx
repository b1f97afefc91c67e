import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { SimTime } from '@/components/sim-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { verificationPage } from '@/lib/queries/verification';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';
import { VerifySteps } from '../verify-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).verification.pay.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 支付 with play money, within 24 hours (A6-6). */
export default async function PayForVerificationPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { order, pay, withdraw } = await verificationPage(world, account, actor);
  const there = sandboxPath(sandbox, 'mp/settings/verify');
  if (!order?.payDeadlineAt || order.state !== 'awaiting_payment') redirect(there);
  const { pay: words, buttons, status } = m.verification;
  const target = { sandbox, as: 'console', then: there } as const;
  return (
    <SettingsFrame page={page} title={words.title}>
      <div className="grid grid-cols-1 gap-6">
        <VerifySteps m={m} at={order.state} isFree={false} />
        <DefinitionList
          items={[
            { term: words.payee, value: words.payeeName },
            {
              term: words.amount,
              value: (
                <strong className="text-lg text-accent-text">
                  {status.yuan({ yuan: (order.feeCents / 100).toFixed(2) })}
                </strong>
              ),
            },
            { term: words.deadline, value: <SimTime at={order.payDeadlineAt} /> },
          ]}
        />
        <NoticeBar>
          {words.note} {status.feeNote}
        </NoticeBar>
        <div className="flex flex-wrap gap-3">
          <ActButton target={{ ...target, action: 'verification.pay' }} judged={pay} variant="primary">
            {words.submit}
          </ActButton>
          <ActButton target={{ ...target, action: 'verification.withdraw' }} judged={withdraw}>
            {buttons.withdraw}
          </ActButton>
        </div>
      </div>
    </SettingsFrame>
  );
}

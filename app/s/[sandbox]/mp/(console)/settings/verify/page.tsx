import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar, type NoticeTone } from '@/components/ui/notice-bar';
import { Tag } from '@/components/ui/tag';
import type { VerificationState } from '@/lib/domain/lifecycle';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { verificationPage, type VerificationPage } from '@/lib/queries/verification';
import { type ConsolePage, openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';
import { AbilityTable } from './ability-table';
import { OrderTable } from './order-table';
import { VerifySteps } from './verify-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).verification.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 微信认证 → 详情 (A6-9): the state, what to do next, the orders, the abilities. */
export default async function VerificationDetailPage({ params }: Props): Promise<ReactNode> {
  const page = await openConsoleView((await params).sandbox, 'subject.view');
  const { m, world, account, actor, denied } = page;
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const shown = await verificationPage(world, account, actor);
  const words = m.verification;
  const { order } = shown;
  const now = standing(shown);
  return (
    <SettingsFrame page={page} title={words.title}>
      <div className="grid grid-cols-1 gap-6">
        {shown.mayVerify && (
          <VerifySteps m={m} at={now === 'none' ? null : now} isFree={(order?.feeCents ?? shown.feeCents) === 0} />
        )}
        {account.state === 'awaiting_verification' && <NoticeBar tone="warn">{words.now.waits}</NoticeBar>}
        <NoticeBar tone={tones[now]}>{nowText(page, shown)}</NoticeBar>
        <Status page={page} shown={shown} />
        <Next page={page} shown={shown} />
        <OrderTable m={m} orders={shown.orders} />
        <AbilityTable page={page} shown={shown} />
      </div>
    </SettingsFrame>
  );
}

const tones: Record<VerificationState | 'none', NoticeTone> = {
  none: 'info',
  awaiting_payment: 'warn',
  in_review: 'info',
  returned: 'bad',
  passed: 'ok',
  failed: 'bad',
  closed: 'info',
};

/** Where the account stands: its newest order, unless that has passed and lapsed, or the platform granted it all. */
function standing({ state, isOpen, isVerified }: VerificationPage): VerificationState | 'none' {
  if (isOpen) return state;
  if (isVerified) return 'passed';
  return state === 'passed' ? 'none' : state;
}

/** One sentence on that. */
function nowText({ m, locale }: ConsolePage, shown: VerificationPage): string {
  const { order, limits, refillsLeft } = shown;
  const words = m.verification.now;
  const { none, verificationReasons } = m.domainWords;
  const reasons: { [reason: string]: string | undefined } = verificationReasons;
  const reason = reasons[order?.reason ?? ''] ?? order?.reason ?? '';
  const time = (at: Date | null): string => (at ? formatDateTime(at, locale) : none);
  const now = standing(shown);
  switch (now) {
    case 'none':
      return shown.mayVerify ? words.none(limits.workdays) : m.accountPages.settings.personalCannot;
    case 'awaiting_payment':
      return words.awaiting_payment({ deadline: time(order?.payDeadlineAt ?? null) });
    case 'in_review':
      return words.in_review({ phone: order?.contactPhoneMasked ?? none, ...limits.workdays });
    case 'returned':
      return words.returned({ reason, left: refillsLeft ?? 0, deadline: time(order?.refillDeadlineAt ?? null) });
    case 'failed':
      return words.failed({ reason: order?.refillDeadlineAt ? words.refillOverdue : reason });
    case 'passed':
    case 'closed':
      return words[now];
  }
}

function Status({ page: { m, locale }, shown }: { page: ConsolePage; shown: VerificationPage }): ReactNode {
  const { status: words } = m.verification;
  const { isVerified, verifiedUntil, lapsedAt, renewableFrom, feeCents } = shown;
  return (
    <DefinitionList
      items={[
        {
          term: words.state,
          value: (
            <span className="inline-flex flex-wrap gap-2">
              <Tag tone={isVerified ? 'ok' : 'neutral'}>{isVerified ? words.verified : words.unverified}</Tag>
              {shown.isPersonalDeveloper && <Tag tone="info">{words.personalDeveloper}</Tag>}
              {lapsedAt && <Tag tone="bad">{words.lapsed({ at: formatDateTime(lapsedAt, locale) })}</Tag>}
            </span>
          ),
        },
        ...(isVerified
          ? [
              {
                term: words.until,
                value: verifiedUntil ? (
                  <>
                    <SimTime at={verifiedUntil} />{' '}
                    {renewableFrom && (
                      <span className="text-hint">
                        ({words.renewable({ from: formatDateTime(renewableFrom, locale) })})
                      </span>
                    )}
                  </>
                ) : (
                  words.forGood
                ),
              },
            ]
          : []),
        ...(shown.mayVerify
          ? [
              {
                term: words.fee,
                value:
                  feeCents === 0 ? (
                    words.free
                  ) : (
                    <>
                      {words.yuan({ yuan: (feeCents / 100).toFixed(2) })}{' '}
                      <span className="text-xs text-hint">{words.feeNote}</span>
                    </>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** What goes on from here: the one act that this order waits for, or a new order. */
function Next({ page: { m, world }, shown }: { page: ConsolePage; shown: VerificationPage }): ReactNode {
  const words = m.verification.buttons;
  const to = (path: string): string => sandboxPath(world.sandboxId, `mp/settings/verify/${path}`);
  const { state, pay, refill, apply } = shown;
  const [href, judged, label] =
    state === 'awaiting_payment'
      ? [to('pay'), pay, words.pay]
      : state === 'returned'
        ? [to('refill'), refill, words.refill]
        : [to('apply'), apply, shown.verifiedUntil ? words.renew : words.apply];
  return (
    <div>
      <JudgedLink href={href} judged={judged} variant="primary">
        {label}
      </JudgedLink>
    </div>
  );
}

/** 微信认证 at the review desk: the orders in review, and one of them (A6-6). */
import type { Account } from '@/lib/domain/model';
import type { Verification } from '@/lib/domain/rows-verification';
import { next, verificationLife } from '@/lib/domain/lifecycle';
import { dueTimes } from '@/lib/store/due';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, shownPapers, type ShownPaper, type WaitingCase } from './review-case';

const isInReview = ({ state }: Verification): boolean => next(verificationLife, state, 'approve') !== null;

/** The orders that an auditor has before him. */
export async function waitingVerifications(world: World): Promise<WaitingCase[]> {
  const [orders, accounts, nameOf, dueAt] = await Promise.all([
    many(world, 'verification'),
    many(world, 'account'),
    accountNames(world),
    dueTimes(world, 'verification.verdict'),
  ]);
  return orders.filter(isInReview).map((order) => ({
    id: order.id,
    accountId: order.accountId,
    account: nameOf(order.accountId),
    subject: accounts.find(({ id }) => id === order.accountId)?.subjectName ?? '',
    at: order.submittedAt ?? order.appliedAt,
    dueAt: dueAt(order.id),
    href: `review/verification/${order.id}`,
  }));
}

export type VerificationCase = {
  order: Verification;
  account: Pick<Account, 'name' | 'appId' | 'subjectType' | 'subjectName' | 'subjectIdMasked'>;
  papers: ShownPaper[];
  refillLimit: number;
  isInReview: boolean;
  approve: Judged;
  sendBack: Judged;
  reject: Judged;
};

/** One order as the auditor sees it, or null. */
export async function verificationCase(world: World, orderId: number): Promise<VerificationCase | null> {
  const order = await one(world, 'verification', { id: orderId });
  const account = order ? await one(world, 'account', { id: order.accountId }) : null;
  if (!order || !account) return null;
  const [papers, approve, sendBack, reject] = await Promise.all([
    shownPapers(world, order.papers),
    button(world, reviewer, 'verification.approve', { orderId }),
    button(world, reviewer, 'verification.return', { orderId, reason: '' }),
    button(world, reviewer, 'verification.reject', { orderId, reason: '' }),
  ]);
  return {
    order,
    account,
    papers,
    refillLimit: world.pack['verify.refills'].value,
    isInReview: isInReview(order),
    approve,
    sendBack,
    reject,
  };
}

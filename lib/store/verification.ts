/** Loads what decisions about 微信认证 need. */
import type { Account } from '@/lib/domain/model';
import type { VerificationFacts } from '@/lib/domain/verification';
import type { CaseFacts } from '@/lib/domain/verification-review';
import { loadProfile } from './profile';
import { many, one, type Bound } from './rows';

/** The account's orders with its information, and the papers that a form names. */
export async function loadVerification(
  bound: Bound,
  account: Account | null,
  paperIds: readonly number[] = [],
): Promise<VerificationFacts> {
  const accountId = account?.id ?? 0;
  const [profile, orders, form, papers] = await Promise.all([
    loadProfile(bound, account),
    many(bound, 'verification', { accountId }),
    one(bound, 'registration', { accountId }),
    many(bound, 'storedFile', { id: { in: [...paperIds] } }),
  ]);
  return { ...profile, orders, organisationKind: form?.organisationKind ?? null, papers };
}

/** One order with the account that it is for. */
export async function loadVerificationCase(bound: Bound, orderId: number): Promise<CaseFacts> {
  const order = await one(bound, 'verification', { id: orderId });
  const account = order ? await one(bound, 'account', { id: order.accountId }) : null;
  return { ...(await loadVerification(bound, account)), order };
}

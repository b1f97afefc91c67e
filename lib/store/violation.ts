/** Loads what decisions about sanctions need. */
import type { Account } from '@/lib/domain/model';
import type { ViolationFacts } from '@/lib/domain/violation';
import { count, many, one, type Bound } from './rows';

/** The account's sanctions, and the one that is meant. */
export async function loadViolations(
  bound: Bound,
  account: Account | null,
  violationId?: number,
): Promise<ViolationFacts> {
  const violations = await many(bound, 'violation', { accountId: account?.id ?? 0 });
  return { account, violations, violation: violations.find(({ id }) => id === violationId) ?? null };
}

/** One sanction with its account's, for the desk and for time; whether a version was uploaded since it was issued. */
export async function loadViolationCase(
  bound: Bound,
  violationId: number,
): Promise<ViolationFacts & { hasNewVersion: boolean }> {
  const violation = await one(bound, 'violation', { id: violationId });
  const account = violation ? await one(bound, 'account', { id: violation.accountId }) : null;
  const facts = await loadViolations(bound, account, violationId);
  const since = violation?.issuedAt;
  const later = since ? await count(bound, 'version', { accountId: account?.id ?? 0, uploadedAt: { gte: since } }) : 0;
  return { ...facts, hasNewVersion: later > 0 };
}

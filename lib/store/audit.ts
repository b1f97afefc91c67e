/** Loads what decisions about audits need. */
import type { AuditFacts } from '@/lib/domain/audit';
import type { SubmitFacts } from '@/lib/domain/precheck';
import type { Account, QuotaUse } from '@/lib/domain/model';
import { needsRegulator } from '@/lib/domain/regulator';
import { latestAudit } from './latest-audit';
import { firstReleasedAt } from './release';
import { count, many, one, type Bound } from './rows';
import { loadDevelopment } from './version';

/** When this account used a quota (lib/domain/quota.ts `uses`). */
export async function quotaUses(bound: Bound, accountId: number, key: string): Promise<Date[]> {
  return (await many(bound, 'quotaUse', { accountId, key })).map((use: QuotaUse) => use.at);
}

/** Facts for submitting a development version; one that has left its slot cannot be submitted. */
export async function loadSubmit(
  bound: Bound,
  account: Account | null,
  versionId: number,
  submitterId: number,
): Promise<SubmitFacts> {
  const development = await loadDevelopment(bound, account, versionId);
  const accountId = account?.id ?? 0;
  const [categories, latest, guidelines, rejections] = await Promise.all([
    many(bound, 'accountCategory', { accountId, state: 'approved' }, { orderBy: [{ isMain: 'desc' }, { id: 'asc' }] }),
    latestAudit(bound, accountId),
    many(bound, 'privacyGuideline', { accountId }),
    count(bound, 'audit', { accountId, state: 'rejected' }),
  ]);
  return {
    account,
    version: development.slot ? development.version : null,
    file: development.file,
    categories,
    guidelines,
    latest,
    wasEverRejected: rejections > 0,
    submitterId,
  };
}

/** Facts about one audit of the account, the latest when no id is given. */
export async function loadAudit(bound: Bound, account: Account | null, auditId?: number): Promise<AuditFacts> {
  const none = { account, audit: null, version: null, withdrawals: [], firstReleasedAt: null };
  if (!account) return none;
  const audit =
    auditId === undefined
      ? await latestAudit(bound, account.id)
      : await one(bound, 'audit', { id: auditId, accountId: account.id });
  if (!audit) return none;
  return {
    account,
    audit,
    version: await one(bound, 'version', { id: audit.versionId }),
    withdrawals: await quotaUses(bound, account.id, 'withdraw'),
    firstReleasedAt: await firstReleasedAt(bound, account.id),
  };
}

/** An audit for the reviewer, who is not bound to an account. */
export async function loadForReview(bound: Bound, auditId: number) {
  const audit = await one(bound, 'audit', { id: auditId });
  const version = audit ? await one(bound, 'version', { id: audit.versionId }) : null;
  const accountId = audit?.accountId ?? 0;
  const [categories, audits] = await Promise.all([
    many(bound, 'accountCategory', { accountId }),
    many(bound, 'audit', { accountId }),
  ]);
  return { audit, version, toRegulator: needsRegulator(categories, audits) };
}

/** An audit after it was handed in: the box it stands in, withdrawing, deleting (release.md A22–A24, A33). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import { auditLife, isUnderAudit, next } from './lifecycle';
import type { Account, Audit, Version } from './model';
import { quotas, stateOf } from './quota';
import { refuse } from './refusal';
import { versionFacts } from './version';

/** The audit in the box 审核版本: the newest, unless it was withdrawn, deleted or went to users (design §2). */
export function boxedAudit(latest: Audit | null): Audit | null {
  return latest && latest.state !== 'withdrawn' && latest.deletedAt === null && latest.usedBy === null ? latest : null;
}

/** What events say of an audit. */
export const auditFacts = (audit: Audit, version: Version) => ({
  ...versionFacts(version),
  auditId: audit.id,
  auditNumber: audit.number,
});

export type AuditFacts = {
  account: Account | null;
  audit: Audit | null;
  version: Version | null;
  withdrawals: Date[];
  firstReleasedAt: Date | null;
};

/** 撤回审核: only while under review, within the quotas of the day and the month (A22). */
export function withdraw(
  { account, audit, version, withdrawals, firstReleasedAt }: AuditFacts,
  moment: Moment,
): Decision {
  if (!account || !audit || !version || !isUnderAudit(audit.state)) return deny(refuse('not_under_audit'));
  const rules = quotas(moment.pack, {
    subjectType: account.subjectType ?? 'personal',
    firstReleasedAt,
    verifiedAt: account.verifiedAt,
  });
  for (const [key, code] of [
    ['withdrawDay', 'withdraw_day_limit'],
    ['withdrawMonth', 'withdraw_month_limit'],
  ] as const) {
    const { left, limit, resetsAt } = stateOf(rules[key], withdrawals, moment.at);
    if (left === 0) return deny(refuse(code, { limit, resetsAt: resetsAt!.toISOString() }));
  }
  return {
    events: [{ name: 'audit.withdrawn', data: auditFacts(audit, version) }],
    changes: [
      update('audit', audit.id, { state: next(auditLife, audit.state, 'withdraw')!, decidedAt: moment.at }),
      create('quotaUse', { id: moment.newId(), accountId: account.id, key: rules.withdrawDay.uses, at: moment.at }),
    ],
    dues: [
      { do: 'drop', event: 'audit.verdict', subjectId: audit.id },
      { do: 'drop', event: 'audit.regulator_verdict', subjectId: audit.id },
    ],
  };
}

/** A24: a rejected or approved, unused entry may be deleted; the development version stays. */
export function deleteEntry({ audit, version }: AuditFacts, moment: Moment): Decision {
  if (!audit || !version || audit.deletedAt) return deny(refuse('not_found'));
  if (isUnderAudit(audit.state)) return deny(refuse('under_audit'));
  if (audit.usedBy !== null || audit.state === 'withdrawn') return deny(refuse('audit_in_use'));
  return {
    events: [{ name: 'audit.entry_deleted', data: auditFacts(audit, version) }],
    changes: [update('audit', audit.id, { deletedAt: moment.at })],
  };
}

/** 审核记录 and 审核详情 (product §1.21). */
import { boxedAudit } from '@/lib/domain/audit';
import type { Actor } from '@/lib/domain/decision';
import { auditStatusCodes, isUnderAudit } from '@/lib/domain/lifecycle';
import type { Account, Audit, AuditForm, AuditReason } from '@/lib/domain/model';
import { regulatorUntil } from '@/lib/domain/regulator';
import { quotas, stateOf, type QuotaSentence, type QuotaState } from '@/lib/domain/quota';
import { auditGate } from '@/lib/domain/release';
import { loadAudit } from '@/lib/store/audit';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, leadsOn, type Judged } from './button';
import { reviewEstimate, type Estimate } from './submit';
import { versionHead, type VersionHead } from './version';

export type AuditRow = {
  id: number;
  number: number;
  versionId: number;
  version: string;
  submitter: string;
  submittedAt: Date;
  decidedAt: Date | null;
  state: Audit['state'];
  isDeleted: boolean;
  isUsed: boolean;
  tookSeconds: number | null;
};

const took = ({ submittedAt, decidedAt }: Audit): number | null =>
  decidedAt ? Math.floor((decidedAt.getTime() - submittedAt.getTime()) / 1000) : null;

/** All submissions of the account, newest first (A40: the simulator keeps all). */
export async function auditsPage(world: World, account: Account): Promise<AuditRow[]> {
  const accountId = account.id;
  const [audits, versions, people] = await Promise.all([
    many(world, 'audit', { accountId }, { orderBy: { number: 'desc' } }),
    many(world, 'version', { accountId }),
    many(world, 'person'),
  ]);
  const numbers = new Map(versions.map((version) => [version.id, version.number]));
  const names = new Map(people.map((person) => [person.id, person.nickname]));
  return audits.map((audit) => ({
    id: audit.id,
    number: audit.number,
    versionId: audit.versionId,
    version: numbers.get(audit.versionId) ?? '',
    submitter: names.get(audit.submittedById) ?? '',
    submittedAt: audit.submittedAt,
    decidedAt: audit.decidedAt,
    state: audit.state,
    isDeleted: audit.deletedAt !== null,
    isUsed: audit.usedBy !== null,
    tookSeconds: took(audit),
  }));
}

export type QuotaLine = { sentence: QuotaSentence } & QuotaState;

export type AuditPage = {
  id: number;
  number: number;
  state: Audit['state'];
  isUnderAudit: boolean;
  isLatest: boolean;
  isDeleted: boolean;
  isUsed: boolean;
  /** the newest one, still in the box 审核版本, and over: it may be deleted there */
  isInBox: boolean;
  isReleasable: boolean;
  leadsToRelease: boolean;
  version: VersionHead;
  /** number of the rejected audit that this one tries again */
  attemptOf: number | null;
  submitter: string;
  submittedAt: Date;
  decidedAt: Date | null;
  /** as the platform's API writes the state (release.md B4) */
  auditStatus: number;
  /** when the regulator's time is over; null when it is not with him (C4-5) */
  regulatorUntil: Date | null;
  tookSeconds: number | null;
  form: Omit<AuditForm, 'testAccount'> & { testAccount: { user: string; note: string } | null };
  reasons: AuditReason[];
  estimate: Estimate;
  /** 今天还可撤回 n 次, 本月 n 次 (A22) */
  withdrawals: QuotaLine[];
  withdraw: Judged;
  deleteEntry: Judged;
  release: Judged;
  /** the development version of whoever uploaded this one, to submit again */
  resubmit: number | null;
};

/** One submission, or null. The test account's password is not read back. */
export async function auditPage(
  world: World,
  account: Account,
  actor: Actor,
  auditId: number,
): Promise<AuditPage | null> {
  const facts = await loadAudit(world, account, auditId);
  const { audit, version } = facts;
  if (!audit || !version) return null;
  const rules = quotas(world.pack, {
    subjectType: account.subjectType ?? 'personal',
    firstReleasedAt: facts.firstReleasedAt,
    verifiedAt: account.verifiedAt,
  });
  const [submitter, first, latest, slot] = await Promise.all([
    one(world, 'person', { id: audit.submittedById }),
    audit.attemptOf === null ? null : one(world, 'audit', { id: audit.attemptOf }),
    one(world, 'audit', { accountId: account.id }, { orderBy: { number: 'desc' } }),
    one(world, 'developmentSlot', { accountId: account.id, uploader: version.uploader }),
  ]);
  const [withdraw, deleteEntry, release] = await Promise.all([
    button(world, actor, 'audit.withdraw', { auditId }),
    button(world, actor, 'audit.deleteEntry', { auditId }),
    button(world, actor, 'release.full'),
  ]);
  const { testAccount } = audit.form;
  return {
    id: audit.id,
    number: audit.number,
    state: audit.state,
    isUnderAudit: isUnderAudit(audit.state),
    isLatest: latest?.id === audit.id,
    isDeleted: audit.deletedAt !== null,
    isUsed: audit.usedBy !== null,
    isInBox: boxedAudit(latest)?.id === audit.id,
    isReleasable: latest?.id === audit.id && auditGate({ latest }) === null,
    version: versionHead(version),
    attemptOf: first?.number ?? null,
    submitter: submitter?.nickname ?? '',
    submittedAt: audit.submittedAt,
    decidedAt: audit.decidedAt,
    auditStatus: auditStatusCodes[audit.state],
    regulatorUntil: regulatorUntil(audit, world.pack),
    tookSeconds: took(audit),
    form: { ...audit.form, testAccount: testAccount ? { user: testAccount.user, note: testAccount.note } : null },
    reasons: audit.reasons,
    estimate: reviewEstimate(world),
    withdrawals: [rules.withdrawDay, rules.withdrawMonth].map((rule) => ({
      sentence: rule.sentence,
      ...stateOf(rule, facts.withdrawals, world.at),
    })),
    withdraw,
    deleteEntry,
    leadsToRelease: leadsOn(release),
    release,
    resubmit: slot?.versionId ?? null,
  };
}

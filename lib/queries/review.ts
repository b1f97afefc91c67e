/** 审核台: the submissions under review in all accounts of the sandbox, and one of them with all a reviewer needs. */
import { accountTitle } from '@/lib/domain/account-title';
import { isUnderAudit } from '@/lib/domain/lifecycle';
import type { Audit, AuditForm, AuditReason } from '@/lib/domain/model';
import { regulatorUntil } from '@/lib/domain/regulator';
import { reviewReasons, type RejectReason } from '@/lib/domain/reject-reason';
import { dueTimes } from '@/lib/store/due';
import { many, one } from '@/lib/store/rows';
import { momentOf, type World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, type WaitingCase } from './review-case';
import { packageView, versionHead, type PackageView, type VersionHead } from './version';

export type QueueRow = {
  id: number;
  number: number;
  account: string;
  version: string;
  submittedAt: Date;
  state: Audit['state'];
  decidedAt: Date | null;
  decidedBy: string | null;
  isUsed: boolean;
  problems: number;
};
export type ReviewDesk = { queue: QueueRow[]; recent: QueueRow[] };

const recentCount = 20;

/** The desk: what waits, oldest first, and the latest results. */
export async function reviewDesk(world: World): Promise<ReviewDesk> {
  const [audits, accounts, versions, files] = await Promise.all([
    many(world, 'audit', {}, { orderBy: { id: 'desc' } }),
    many(world, 'account'),
    many(world, 'version'),
    many(world, 'storedFile', { kind: 'package' }),
  ]);
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const row = (audit: Audit): QueueRow => {
    const version = versionOf.get(audit.versionId);
    const account = accountOf.get(audit.accountId);
    const file = version ? fileOf.get(version.fileId) : undefined;
    return {
      id: audit.id,
      number: audit.number,
      account: account ? accountTitle(account) : '',
      version: version?.number ?? '',
      submittedAt: audit.submittedAt,
      state: audit.state,
      decidedAt: audit.decidedAt,
      decidedBy: audit.decidedBy,
      isUsed: audit.usedBy !== null,
      problems: file ? packageView(file).problems.length : 0,
    };
  };
  return {
    queue: audits
      .filter((audit) => isUnderAudit(audit.state))
      .reverse()
      .map(row),
    recent: audits
      .filter((audit) => !isUnderAudit(audit.state))
      .slice(0, recentCount)
      .map(row),
  };
}

/** The queue of submitted versions. */
export async function waitingCode(world: World): Promise<WaitingCase[]> {
  const [audits, versions, nameOf, dueAt] = await Promise.all([
    many(world, 'audit'),
    many(world, 'version'),
    accountNames(world),
    dueTimes(world, 'audit.verdict'),
  ]);
  const numbers = new Map(versions.map((version) => [version.id, version.number]));
  return audits
    .filter((audit) => isUnderAudit(audit.state))
    .map((audit) => ({
      id: audit.id,
      accountId: audit.accountId,
      account: nameOf(audit.accountId),
      subject: numbers.get(audit.versionId) ?? '',
      at: audit.submittedAt,
      dueAt: dueAt(audit.id) ?? regulatorUntil(audit, world.pack),
      href: `review/${audit.id}`,
    }));
}

export type ReviewPage = {
  id: number;
  number: number;
  state: Audit['state'];
  isUnderAudit: boolean;
  account: { name: string; appId: string; intro: string; subjectName: string; categories: string[] };
  version: VersionHead;
  package: PackageView;
  form: AuditForm;
  submitter: string;
  submittedAt: Date;
  decidedAt: Date | null;
  /** when the regulator's time is over; null when it is not with him */
  regulatorUntil: Date | null;
  given: AuditReason[];
  /** reasons of earlier rejections, newest first */
  earlier: { number: number; version: string; reasons: AuditReason[] }[];
  offered: readonly RejectReason[];
  mode: 'auto' | 'human';
  pass: Judged;
  reject: Judged;
  delay: Judged;
};

/** One submission as the reviewer sees it, or null. */
export async function reviewPage(world: World, auditId: number): Promise<ReviewPage | null> {
  const audit = await one(world, 'audit', { id: auditId });
  const version = audit ? await one(world, 'version', { id: audit.versionId }) : null;
  const file = version ? await one(world, 'storedFile', { id: version.fileId }) : null;
  const account = audit ? await one(world, 'account', { id: audit.accountId }) : null;
  if (!audit || !version || !file || !account) return null;
  const accountId = account.id;
  const [submitter, categories, audits, versions, pass, reject, delay] = await Promise.all([
    one(world, 'person', { id: audit.submittedById }),
    many(world, 'accountCategory', { accountId, state: 'approved' }),
    many(
      world,
      'audit',
      { accountId, number: { lt: audit.number }, state: 'rejected' },
      { orderBy: { number: 'desc' } },
    ),
    many(world, 'version', { accountId }),
    button(world, reviewer, 'audit.pass', { auditId }),
    button(world, reviewer, 'audit.reject', { auditId, reasons: [{ id: reviewReasons[0]!.id }] }),
    button(world, reviewer, 'audit.delay', { auditId }),
  ]);
  const numbers = new Map(versions.map((row) => [row.id, row.number]));
  return {
    id: audit.id,
    number: audit.number,
    state: audit.state,
    isUnderAudit: isUnderAudit(audit.state),
    account: {
      name: account.name ?? '',
      appId: account.appId ?? '',
      intro: account.intro ?? '',
      subjectName: account.subjectName ?? '',
      categories: categories.map((category) => category.key),
    },
    version: versionHead(version),
    package: packageView(file),
    form: audit.form,
    submitter: submitter?.nickname ?? '',
    submittedAt: audit.submittedAt,
    decidedAt: audit.decidedAt,
    regulatorUntil: regulatorUntil(audit, world.pack),
    given: audit.reasons,
    earlier: audits.map((row) => ({
      number: row.number,
      version: numbers.get(row.versionId) ?? '',
      reasons: row.reasons,
    })),
    offered: reviewReasons,
    mode: momentOf(world).reviewMode,
    pass,
    reject,
    delay,
  };
}

/**
 * The lifecycles as tables: state → step → next state. A step that is not in the table is not possible; the code that
 * moves a row asks `next()` and never names a state by hand.
 */

type Table = { readonly [state: string]: { readonly [step: string]: string } };

/** C6-7, A2, A3: the life of an account, from registration to use. */
export const accountLife = {
  awaiting_activation: { activate: 'activated', registerByOfficial: 'active' },
  activated: {
    registerPersonal: 'active',
    registerByTransfer: 'awaiting_payment',
    registerByVerification: 'awaiting_verification',
  },
  awaiting_payment: { payment: 'active', paymentOverdue: 'activated' },
  awaiting_verification: { verified: 'active' },
  active: { freeze: 'frozen', deregister: 'deregistered', migrate: 'migrated' },
  frozen: { recover: 'active' },
  deregistered: {},
  migrated: {},
} as const;
export type AccountState = keyof typeof accountLife;

/** B4, release.md D. `delayed` and `with_regulator` (A21, C4-5) count as under audit (85009). */
export const auditLife = {
  in_review: {
    withdraw: 'withdrawn',
    pass: 'approved',
    handOver: 'with_regulator',
    reject: 'rejected',
    delay: 'delayed',
  },
  delayed: { withdraw: 'withdrawn', pass: 'approved', handOver: 'with_regulator', reject: 'rejected' },
  with_regulator: { withdraw: 'withdrawn', confirm: 'approved' },
  approved: {},
  rejected: {},
  withdrawn: {},
} as const;
export type AuditState = keyof typeof auditLife;

/** R05–R16. A rollback and a full release are done at once; a gray release runs. */
export const releaseLife = {
  running: { complete: 'done', cancel: 'cancelled' },
  done: {},
  cancelled: {},
} as const;
export type ReleaseState = keyof typeof releaseLife;

/** B-6, §1.2. `waiting` and `scanned` are open; `pass`: one step is done, the next waits; expiry is compared with the time, not stored by a due. */
export const ticketLife = {
  waiting: { scan: 'scanned', pass: 'waiting', done: 'used', refuse: 'refused', fail: 'failed', cancel: 'cancelled' },
  scanned: { scan: 'scanned', pass: 'waiting', done: 'used', refuse: 'refused', fail: 'failed', cancel: 'cancelled' },
  used: {},
  refused: {},
  failed: {},
  cancelled: {},
} as const;

/** C4-2: service categories that need papers are reviewed; only a rejected one may be mended (53307). */
export const categoryLife = {
  in_review: { approve: 'approved', reject: 'rejected' },
  approved: {},
  rejected: { resubmit: 'in_review' },
} as const;
export type CategoryState = keyof typeof categoryLife;

/** A6-7: an order of 微信认证. `returned`: 打回重填. `closed`: never paid for. */
export const verificationLife = {
  awaiting_payment: { pay: 'in_review', payOverdue: 'closed', withdraw: 'closed' },
  in_review: { approve: 'passed', return: 'returned', reject: 'failed' },
  returned: { refill: 'in_review', refillOverdue: 'failed' },
  passed: {},
  failed: {},
  closed: {},
} as const;
export type VerificationState = keyof typeof verificationLife;

/** C2: a name that needs proof is reviewed by hand. */
export const nameLife = {
  in_review: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
  approved: {},
  rejected: {},
  withdrawn: {},
} as const;
export type NameState = keyof typeof nameLife;

/** E-2 to E-4. An account without a row is `not_enabled`; a freeze takes effect later (AppSecret.frozenFrom). */
export const secretLife = {
  not_enabled: { create: 'enabled' },
  enabled: { reset: 'enabled', freeze: 'frozen' },
  frozen: { reset: 'enabled', unfreeze: 'enabled' },
} as const;
export type SecretState = keyof typeof secretLife;

/** E-16. A rule that is edited has to be released again. */
export const plainLinkLife = {
  unreleased: { edit: 'unreleased', release: 'released' },
  released: { edit: 'unreleased' },
} as const;
export type PlainLinkState = keyof typeof plainLinkLife;

/** C5-3: 用户隐私保护指引 is reviewed; one that is online stays until the next one takes its place. */
export const privacyLife = {
  in_review: { approve: 'approved', reject: 'rejected' },
  approved: { replace: 'replaced' },
  rejected: {},
  replaced: {},
} as const;
export type PrivacyState = keyof typeof privacyLife;

/** Seed 004: the real name behind a domain is checked before it may buy one. */
export const cloudTemplateLife = { in_review: { approve: 'approved' }, approved: {} } as const;
export type CloudTemplateState = keyof typeof cloudTemplateLife;

/** Seed 004: a record works once it has spread. */
export const dnsLife = { spreading: { spread: 'working' }, working: {} } as const;
export type DnsState = keyof typeof dnsLife;

/** packs.md ssl.*: a certificate is of use only on a server, and only until it lapses. */
export const certificateLife = {
  in_review: { issue: 'issued' },
  issued: { download: 'downloaded', lapse: 'lapsed' },
  downloaded: { download: 'downloaded', deploy: 'deployed', lapse: 'lapsed' },
  deployed: { download: 'deployed', deploy: 'deployed', lapse: 'lapsed' },
  lapsed: {},
} as const;
export type CertificateState = keyof typeof certificateLife;

/** E-10: ICP filing of a domain. */
export const domainFilingLife = { none: { apply: 'in_review' }, in_review: { file: 'filed' }, filed: {} } as const;
export type DomainFilingState = keyof typeof domainFilingLife;
/** F-4 to F-6: a sanction, from its issue to its end. */
export const violationLife = {
  in_force: { appeal: 'appealed', lift: 'lifted', end: 'ended' },
  appealed: { lift: 'lifted', uphold: 'in_force', end: 'ended' },
  lifted: {},
  ended: {},
} as const;
export type ViolationState = keyof typeof violationLife;

/** C6-2, C6-3: 注销. `cooling`: the freeze, in which it can be taken back. `lapsed`: not paid, or not confirmed. */
export const deregistrationLife = {
  awaiting_payment: { pay: 'cooling', overdue: 'lapsed', cancel: 'cancelled' },
  checking_papers: { accept: 'cooling', cancel: 'cancelled' },
  cooling: { cooled: 'awaiting_confirmation', cancel: 'cancelled' },
  awaiting_confirmation: { confirm: 'done', overdue: 'lapsed', cancel: 'cancelled' },
  done: {},
  cancelled: {},
  lapsed: {},
} as const;
export type DeregistrationState = keyof typeof deregistrationLife;

/** C6-5: 帐号迁移, once both administrators have agreed. */
export const migrationLife = {
  cooling: { finish: 'done', cancel: 'cancelled' },
  done: {},
  cancelled: {},
} as const;
export type MigrationState = keyof typeof migrationLife;
/** A4-7: an official account asks, and the mini program's mode decides whether its administrator is asked. */
export const officialLinkLife = {
  waiting: { confirm: 'linked', refuse: 'refused', unlink: 'unlinked' },
  linked: { unlink: 'unlinked' },
  refused: {},
  unlinked: {},
} as const;
export type OfficialLinkState = keyof typeof officialLinkLife;

/** A4-4: 快速注册. Until it is completed it is 待完成注册, and no other one may begin (A4-3). */
export const officialRegistrationLife = {
  begun: { submit: 'awaiting_activation' },
  awaiting_activation: { submit: 'awaiting_activation', activate: 'awaiting_admin', complete: 'completed' },
  awaiting_admin: { complete: 'completed' },
  completed: {},
} as const;
export type OfficialRegistrationState = keyof typeof officialRegistrationLife;

/** How the platform's API writes them: 1 under review, 2 refused, 3 passed (C4-2). */
export const categoryStatusCodes: Record<CategoryState, number> = { in_review: 1, rejected: 2, approved: 3 };
/** The same for an audit: 0 passed, 1 rejected, 2 under review, 3 withdrawn, 4 delayed (release.md B4). */
export const auditStatusCodes: Record<AuditState, number> = {
  approved: 0,
  rejected: 1,
  in_review: 2,
  with_regulator: 2,
  withdrawn: 3,
  delayed: 4,
};

/** The state after `step`, or null when the step is not possible from `state`. */
export function next<T extends Table, S extends keyof T & string>(
  life: T,
  state: S,
  step: string,
): (keyof T & string) | null {
  const row = life[state];
  return (row && Object.hasOwn(row, step) ? row[step] : null) as (keyof T & string) | null;
}

/** in_review, delayed and with_regulator: nothing else may be submitted (85009). */
export const isUnderAudit = (state: AuditState): boolean => 'withdraw' in auditLife[state];

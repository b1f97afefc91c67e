/** The rows with which an account begins: an address and a password, nothing else known (A1). */
import type { Account, Registration } from './model';

/** An account that waits for its activation. */
export function blankAccount(begin: Pick<Account, 'id' | 'email' | 'passwordHash' | 'createdAt'>): Account {
  return {
    ...begin,
    ...noSubject,
    state: 'awaiting_activation',
    activatedAt: null,
    name: null,
    shortName: null,
    avatarFileId: null,
    intro: null,
    isNameSet: false,
    verifiedAt: null,
    filingNumber: null,
    privacyState: 'none',
    serverDomains: {},
    secretHash: null,
    secretCreatedAt: null,
    nextAuditNumber: 1,
    onlineReleaseId: null,
    grayReleaseId: null,
    trialSlotId: null,
    trialPath: null,
    suspendedAt: null,
    takenDownAt: null,
    loginFailures: 0,
    loginLockedUntil: null,
  };
}

/** What an account has not before its subject is registered, and no longer has when the payment never came (A3-17). */
export const noSubject = {
  registeredAt: null,
  subjectType: null,
  subjectName: null,
  subjectIdHash: null,
  subjectIdMasked: null,
  adminPersonId: null,
  adminIdHash: null,
  adminIdMasked: null,
  adminPhoneHash: null,
  adminPhoneMasked: null,
  appId: null,
  originalId: null,
} as const satisfies Partial<Account>;

/** The empty registration form of an account. */
export function blankRegistration(begin: Pick<Registration, 'id' | 'accountId'>): Registration {
  return {
    ...begin,
    linkTokenHash: null,
    linkSentAt: null,
    linkExpiresAt: null,
    smsPhoneHash: null,
    smsCodeHash: null,
    smsSentAt: null,
    smsExpiresAt: null,
    subjectType: null,
    organisationKind: null,
    subjectName: null,
    paperHash: null,
    paperMasked: null,
    paymentWay: null,
    bankAccountMasked: null,
    adminName: null,
    adminIdHash: null,
    adminIdMasked: null,
    phoneHash: null,
    phoneMasked: null,
    identityAt: null,
    boundPersonId: null,
    payAmountCents: null,
    payDeadlineAt: null,
    paidAt: null,
  };
}

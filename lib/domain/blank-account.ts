/** The rows with which an account begins: an address and a password, nothing else known (A1). */
import type { Account, Registration } from './model';

/** An account that waits for its activation. */
export const blankAccount = (begin: Pick<Account, 'id' | 'email' | 'passwordHash' | 'createdAt'>): Account => ({
  ...begin,
  ...nothingDone,
  kind: 'mini_program',
  state: 'awaiting_activation',
  activatedAt: null,
});

/** A 测试号 (A5-1): there at once, with an AppID and the person who asked for it. */
export const testAccount = (
  begin: Pick<Account, 'id' | 'appId' | 'originalId' | 'adminPersonId' | 'createdAt'>,
): Account => ({
  ...nothingDone,
  ...begin,
  kind: 'test',
  email: null,
  passwordHash: null,
  state: 'active',
  activatedAt: begin.createdAt,
  registeredAt: begin.createdAt,
});

/** What an account has before its subject is registered, and again when the payment never came (A3-17): nothing. */
export const nothingDone = {
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
  name: null,
  shortName: null,
  avatarFileId: null,
  intro: null,
  isNameSet: false,
  isSearchable: true,
  verifiedAt: null,
  verifiedUntil: null,
  filingNumber: null,
  serverDomains: {},
  nextAuditNumber: 1,
  onlineReleaseId: null,
  grayReleaseId: null,
  trialSlotId: null,
  trialPath: null,
  suspendedAt: null,
  suspendReason: null,
  suspendUntil: null,
  takenDownAt: null,
  bannedAt: null,
  bannedFunctions: [],
  bannedPaths: [],
  frozenName: null,
  movedToId: null,
  loginFailures: 0,
  loginLockedUntil: null,
} satisfies Partial<Account>;

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
    certificateFileId: null,
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

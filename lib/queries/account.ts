import { informationGate } from '@/lib/domain/information';
import { categoryStatusCodes } from '@/lib/domain/lifecycle';
import type { Account } from '@/lib/domain/model';
import type { NameApplication } from '@/lib/domain/rows-name';
import { nameAuditStat } from '@/lib/domain/name-application';
import { applicationsOf } from '@/lib/store/name';
import { kindsOf, privacyStateOf } from '@/lib/domain/privacy-guideline';
import type { PrivacyGuideline } from '@/lib/domain/rows-privacy';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { showLoggedIn } from './logged-in';
import { showOutsideParties } from './shown-official';
import { shownSecret, shownUploadKey } from './shown-dev-settings';
import { showLife } from './account-life';
import { showAbilities, showVerification } from './verification';

function showApplication(application: NameApplication | undefined) {
  if (!application) return null;
  const { id, name, word, state, isFirst, appliedAt, dueAt, decidedAt, reason } = application;
  return { id, name, word, state, auditStat: nameAuditStat[state], isFirst, appliedAt, dueAt, decidedAt, reason };
}

const shownGuideline = ({ id, scope, auditId, state, content, reason, writtenAt, decidedAt }: PrivacyGuideline) => ({
  id,
  scope,
  auditId,
  state,
  kinds: kindsOf(content),
  reason,
  writtenAt,
  decidedAt,
});

/** Everything that an account shows of itself: state, subject (masked), profile, categories. */
export async function showAccount(world: World, account: Account) {
  const [categories, applications, guidelines, admin, online, gray, verification, appSecret, uploadKey, life] =
    await Promise.all([
      many(world, 'accountCategory', { accountId: account.id }),
      applicationsOf(world, account.id),
      many(world, 'privacyGuideline', { accountId: account.id }),
      account.adminPersonId === null ? null : one(world, 'person', { id: account.adminPersonId }),
      account.onlineReleaseId === null ? null : one(world, 'release', { id: account.onlineReleaseId }),
      account.grayReleaseId === null ? null : one(world, 'release', { id: account.grayReleaseId }),
      showVerification(world, account),
      shownSecret(world, account),
      shownUploadKey(world, account),
      showLife(world, account),
    ]);
  const versionIds = [online, gray].flatMap((release) => (release ? [release.versionId] : []));
  const versions = versionIds.length > 0 ? await many(world, 'version', { id: { in: versionIds } }) : [];
  const numberOf = (id: number | undefined): string | null => versions.find((v) => v.id === id)?.number ?? null;
  return {
    id: account.id,
    kind: account.kind,
    state: account.state,
    /** the refusal that closes 小程序信息 until the subject has paid or is verified (A3-18, A3-19); null: it is open */
    informationClosedBy: informationGate(account)?.code ?? null,
    email: account.email,
    appId: account.appId,
    originalId: account.originalId,
    name: account.name,
    shortName: account.shortName,
    avatarFileId: account.avatarFileId,
    intro: account.intro,
    isProfileDone: account.isNameSet,
    isSearchable: account.isSearchable,
    /** the newest application for a name with proof; auditStat: the platform's 1 in review, 2 failed, 3 passed */
    nameApplication: showApplication(applications[0]),
    subject: account.subjectType && {
      type: account.subjectType,
      name: account.subjectName,
      idMasked: account.subjectIdMasked,
    },
    administrator: admin && {
      personId: admin.id,
      wechatId: admin.wechatId,
      nickname: admin.nickname,
      idMasked: account.adminIdMasked,
      phoneMasked: account.adminPhoneMasked,
    },
    categories: categories.map(({ id, key, state, isMain, reason, papers, addedAt, submittedAt }) => ({
      id,
      key,
      state,
      auditStatus: categoryStatusCodes[state],
      isMain,
      reason,
      papers,
      addedAt,
      submittedAt,
    })),
    onlineVersion: numberOf(online?.versionId),
    grayVersion: numberOf(gray?.versionId),
    filingNumber: account.filingNumber,
    appSecret,
    uploadKey,
    privacyState: privacyStateOf(guidelines),
    privacyGuidelines: guidelines.map(shownGuideline),
    serverDomains: account.serverDomains,
    createdAt: account.createdAt,
    activatedAt: account.activatedAt,
    registeredAt: account.registeredAt,
    verifiedAt: account.verifiedAt,
    verification,
    abilities: showAbilities(world, account),
    suspendedAt: account.suspendedAt,
    suspendReason: account.suspendReason,
    suspendUntil: account.suspendUntil,
    takenDownAt: account.takenDownAt,
    bannedAt: account.bannedAt,
    bannedFunctions: account.bannedFunctions,
    bannedPaths: account.bannedPaths,
    /** accountStatus: the platform's 1 normal, 14 deregistered, 16 banned, 18 warned, 19 frozen (C6-7) */
    ...life,
    loginLockedUntil: account.loginLockedUntil,
    loginFailures: account.loginFailures,
    ...(await showOutsideParties(world, account)),
    loggedIn: await showLoggedIn(world, account),
  };
}

export type ShownAccount = Awaited<ReturnType<typeof showAccount>>;

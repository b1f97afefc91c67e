/**
 * The rows of a sandbox as the rules see them. One type per table of prisma/schema.prisma, without sandboxId: a rule
 * never knows which sandbox it runs in. lib/store/apply.ts checks at compile time that these agree with the database.
 */
import type { PackageFacts } from './package';
import type { StepRule, TicketState } from './ticket';
import type { LifeRows, BannableFunction } from './rows-life';
import type { LoginRows } from './rows-login';
import type { Filing } from './rows-filing';
import type { AccountState, AuditState, CategoryState, ReleaseState } from './lifecycle';
import type { Verification } from './rows-verification';
import type { AppSecret, BusinessDomain, IpList, MessagePush, PlainLinkRule, UploadKey, WebFile } from './rows-dev';
import type { CloudRows } from './rows-cloud';
import type { Preview, PhoneDebug } from './rows-preview';
import type { PrivacyGuideline } from './rows-privacy';
import type { OrganisationKind, PaymentWay, SubjectType } from './registration';
import type { OfficialRows } from './rows-official';
import type { Point } from './role';
import type { NameApplication, NameProtection } from './rows-name';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Roles that a Member row of the project list can hold (D-1). */
export const projectRoles = ['operator', 'developer', 'analyst'] as const;
export type ProjectRole = (typeof projectRoles)[number];

export type Person = {
  id: number;
  wechatId: string;
  nickname: string;
  realName: string;
  idNumber: string;
  phone: string;
  isRealNameVerified: boolean;
  isSearchable: boolean;
  outsideMemberships: number;
  outsideTesterships: number;
  createdAt: Date;
};

/** Server domains by kind, e.g. { request: ['https://a.example.test'] } (E-7). */
export type ServerDomains = { [kind: string]: string[] };

/** A mini program that was registered, or a 测试号 (A5): an AppID with neither address nor password nor subject. */
export type AccountKind = 'mini_program' | 'test';

export const suspendReasons = ['maintenance', 'business', 'other'] as const;
export type SuspendReason = (typeof suspendReasons)[number];

export type Account = {
  id: number;
  kind: AccountKind;
  email: string | null;
  passwordHash: string | null;
  state: AccountState;
  createdAt: Date;
  activatedAt: Date | null;
  registeredAt: Date | null;
  subjectType: SubjectType | null;
  subjectName: string | null;
  subjectIdHash: string | null;
  subjectIdMasked: string | null;
  adminPersonId: number | null;
  adminIdHash: string | null;
  adminIdMasked: string | null;
  adminPhoneHash: string | null;
  adminPhoneMasked: string | null;
  appId: string | null;
  originalId: string | null;
  name: string | null;
  shortName: string | null;
  avatarFileId: number | null;
  intro: string | null;
  isNameSet: boolean;
  isSearchable: boolean;
  verifiedAt: Date | null;
  /** end of the verification; stays when it has lapsed, null where it never does (A6-2) */
  verifiedUntil: Date | null;
  filingNumber: string | null;
  serverDomains: ServerDomains;
  nextAuditNumber: number;
  onlineReleaseId: number | null;
  grayReleaseId: number | null;
  trialSlotId: number | null;
  trialPath: string | null;
  suspendedAt: Date | null;
  suspendReason: SuspendReason | null;
  /** when service is expected back; null: not sure */
  suspendUntil: Date | null;
  /** what sanctions are in force, kept by every act and due on a violation (F-4) */
  takenDownAt: Date | null;
  bannedAt: Date | null;
  bannedFunctions: BannableFunction[];
  bannedPaths: string[];
  /** the name that a frozen account had (C6-4) */
  frozenName: string | null;
  /** where a migrated account went (C6-5) */
  movedToId: number | null;
  loginFailures: number;
  loginLockedUntil: Date | null;
};

export type Registration = {
  id: number;
  accountId: number;
  linkTokenHash: string | null;
  linkSentAt: Date | null;
  linkExpiresAt: Date | null;
  smsPhoneHash: string | null;
  smsCodeHash: string | null;
  smsSentAt: Date | null;
  smsExpiresAt: Date | null;
  subjectType: SubjectType | null;
  organisationKind: OrganisationKind | null;
  certificateFileId: number | null;
  subjectName: string | null;
  paperHash: string | null;
  paperMasked: string | null;
  paymentWay: PaymentWay | null;
  bankAccountMasked: string | null;
  adminName: string | null;
  adminIdHash: string | null;
  adminIdMasked: string | null;
  phoneHash: string | null;
  phoneMasked: string | null;
  identityAt: Date | null;
  boundPersonId: number | null;
  payAmountCents: number | null;
  payDeadlineAt: Date | null;
  paidAt: Date | null;
};

export type Member = {
  id: number;
  accountId: number;
  personId: number;
  list: 'project' | 'tester';
  roles: ProjectRole[];
  /** rights ticked one by one (perm.model=points), beside what the roles hold */
  points: Point[];
  maySeeDevelopment: boolean;
  remark: string;
  addedById: number | null;
  addedAt: Date;
};

export type AccountCategory = {
  id: number;
  accountId: number;
  key: string;
  state: CategoryState;
  isMain: boolean;
  reason: string;
  /** ids of stored files of kind paper */
  papers: number[];
  addedAt: Date;
  submittedAt: Date | null;
};

/** `crop`: the box in shares 0..1 that an avatar was cut from (C1-4). */
export type ImageFacts = { width: number; height: number; format: string; crop?: CropBox };
export type CropBox = { x1: number; y1: number; x2: number; y2: number };

export type PdfFacts = { format: 'pdf' };

export type StoredFile = {
  id: number;
  kind: 'package' | 'image' | 'paper';
  name: string;
  sha256: string;
  bytes: number;
  facts: PackageFacts | ImageFacts | PdfFacts;
  byUserId: string | null;
  accountId: number | null;
  addedAt: Date;
};

/** person:ID | robot:1–30 | provider (U09, U10, U17). */
export type Uploader = `person:${number}` | `robot:${number}` | 'provider';

export type Version = {
  id: number;
  accountId: number;
  fileId: number;
  number: string;
  remark: string;
  uploader: Uploader;
  uploaderName: string;
  uploadedAt: Date;
};

export type DevelopmentSlot = { id: number; accountId: number; uploader: Uploader; versionId: number };

export type AuditReason = { id: string; clause: string; note: string; evidence: string };

export type FeaturePage = { path: string; title: string; category: string; tags: string[] };
export type AuditForm = {
  versionDescription: string;
  featurePages: FeaturePage[];
  privacy: 'collects' | 'none' | null;
  /** 订单中心 path, of shops; missing in submissions from before there was the field */
  orderPath?: string;
  testAccount: { user: string; password: string; note: string } | null;
  feedback: string;
};

export type Audit = {
  id: number;
  accountId: number;
  number: number;
  versionId: number;
  attemptOf: number | null;
  state: AuditState;
  form: AuditForm;
  submittedById: number;
  submittedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  reasons: AuditReason[];
  regulatorAt: Date | null;
  deletedAt: Date | null;
  usedBy: number | null;
};

export type ReleaseKind = 'full' | 'gray' | 'rollback';

export type Release = {
  id: number;
  accountId: number;
  versionId: number;
  auditId: number | null;
  kind: ReleaseKind;
  state: ReleaseState;
  percent: number;
  includeMembers: boolean;
  includeTesters: boolean;
  wechatIds: string[];
  releasedById: number | null;
  reason: string;
  startedAt: Date;
  endedAt: Date | null;
  deadlineAt: Date | null;
};

export type QuotaUse = { id: number; accountId: number; key: string; at: Date };

/** `seenById`: whose phone has scanned, before it is allowed · `personId`: who allowed · `answer`: what he chose. */
export type TicketStep = { who: StepRule; seenById?: number; personId?: number; answer?: JsonObject };

export type ScanTicket = {
  id: number;
  token: string;
  accountId: number | null;
  action: string;
  input: Json;
  summary: JsonObject;
  askedById: number;
  askedByUserId: string | null;
  steps: TicketStep[];
  state: TicketState;
  refusal: JsonObject | null;
  refreshed: number;
  nudgedAt: Date | null;
  createdAt: Date;
  expiresAt: Date;
  doneAt: Date | null;
  sealed: string | null;
  result: JsonObject | null;
};

export type Notice = {
  id: number;
  accountId: number;
  event: string;
  data: JsonObject;
  at: Date;
  readAt: Date | null;
};
export type Mail = {
  id: number;
  address: string;
  folder: 'inbox' | 'spam' | 'bounced';
  event: string;
  data: JsonObject;
  at: Date;
  readAt: Date | null;
};
export type SmsMessage = { id: number; phone: string; event: string; data: JsonObject; at: Date; readAt: Date | null };
export type PhoneMessage = {
  id: number;
  personId: number;
  accountId: number | null;
  event: string;
  data: JsonObject;
  at: Date;
  readAt: Date | null;
};
export type BankTransfer = {
  id: number;
  accountId: number;
  payerName: string;
  amountCents: number;
  memo: string;
  state: 'accepted' | 'returned';
  at: Date;
};
export type ConsoleSession = {
  id: number;
  browserHash: string;
  accountId: number;
  personId: number;
  by: 'scan' | 'director';
  createdAt: Date;
  endedAt: Date | null;
};
export type DevtoolSession = {
  id: number;
  browserHash: string;
  personId: number;
  createdAt: Date;
  endedAt: Date | null;
  /** 不校验合法域名 … is ticked: a mark of the session, not an act (U25) */
  skipsChecks: boolean;
};

/** Table name → row: what a decision may change. */
export type Rows = LoginRows &
  CloudRows &
  LifeRows &
  OfficialRows & {
    person: Person;
    account: Account;
    registration: Registration;
    member: Member;
    accountCategory: AccountCategory;
    privacyGuideline: PrivacyGuideline;
    storedFile: StoredFile;
    version: Version;
    developmentSlot: DevelopmentSlot;
    audit: Audit;
    release: Release;
    quotaUse: QuotaUse;
    nameApplication: NameApplication;
    nameProtection: NameProtection;
    scanTicket: ScanTicket;
    bankTransfer: BankTransfer;
    filing: Filing;
    mail: Mail;
    smsMessage: SmsMessage;
    consoleSession: ConsoleSession;
    devtoolSession: DevtoolSession;
    verification: Verification;
    appSecret: AppSecret;
    uploadKey: UploadKey;
    ipList: IpList;
    messagePush: MessagePush;
    businessDomain: BusinessDomain;
    plainLinkRule: PlainLinkRule;
    webFile: WebFile;
    preview: Preview;
    phoneDebug: PhoneDebug;
  };
export type Table = keyof Rows;

/** The row of one filing application (A8) and the form it carries. Numbers of certificates are hashed and masked. */
import type { FilingState } from './filing-life';
import type { Province } from './filing-region';

/** A8-10, A8-19, A8-21: 首次备案 · 新增小程序 · 变更备案 · 注销 or 取消接入. */
export const filingKinds = ['first', 'add', 'change', 'cancel'] as const;
export type FilingKind = (typeof filingKinds)[number];

/** A8-19: 注销主体 · 注销小程序 on all platforms · 取消接入 of this WeChat mini program. */
export const cancelScopes = ['subject', 'service', 'access'] as const;
export type CancelScope = (typeof cancelScopes)[number];

/** What the subject is, as the filing form calls it. */
export const filingNatures = [
  'personal',
  'enterprise',
  'individual_business',
  'government',
  'institution',
  'social',
] as const;
export type FilingNature = (typeof filingNatures)[number];

/** A8-12: only a mainland ID card passes the face check. */
export const personCertificates = ['id_card', 'hk_macao', 'taiwan'] as const;
export type PersonCertificate = (typeof personCertificates)[number];

/** 前置审批; `none` is 以上都不涉及 (A8-7, A8-13). */
export const preApprovals = [
  'none',
  'news',
  'publishing',
  'education',
  'medical',
  'religion',
  'ride_hailing',
  'finance',
  'live_video',
] as const;
export type PreApproval = (typeof preApprovals)[number];

export type FilingType = {
  province: Province;
  city: string;
  district: string;
  nature: FilingNature;
  numberHash: string;
  numberMasked: string;
};
/** `validUntil`: a day of Shanghai, '' for a certificate without end. Papers are ids of stored files. */
export type FilingSubject = {
  name: string;
  validUntil: string;
  address: string;
  postalAddress: string;
  papers: number[];
  /** whether the 主体负责人 is the legal person (A8-17) */
  isLegalPerson: boolean;
  /** 授权书 (A8-17) */
  letter: number[];
  /** 居住证 (A8-18) */
  residenceProof: number[];
};
/** `province`: where the ID card was issued first, null for other certificates. */
export type FilingPerson = {
  name: string;
  certificate: PersonCertificate;
  numberHash: string;
  numberMasked: string;
  province: Province | null;
  validUntil: string;
  phone: string;
  /** 应急手机 of the 主体负责人; '' for the 小程序负责人 */
  emergencyPhone: string;
  email: string;
  papers: number[];
};
export type FilingProgram = {
  services: string[];
  approval: PreApproval;
  approvalPapers: number[];
  remark: string;
};
/** What the account was called when the form went in: later differences need 变更备案 (A8-19, C3-10). */
export type FilingStamp = { name: string; subjectName: string; adminPersonId: number };

/** The five pages (A8-7) as far as they are filled in. */
export type FilingForm = {
  type: FilingType | null;
  subject: FilingSubject | null;
  principal: FilingPerson | null;
  program: FilingProgram | null;
  contact: FilingPerson | null;
  stamp: FilingStamp | null;
};
export const filingPages = ['type', 'subject', 'principal', 'program', 'contact'] as const;
export type FilingPage = (typeof filingPages)[number];

/** Materials by their place in the form (A8-14). */
export const filingPapers = ['subject', 'letter', 'residenceProof', 'principal', 'approval', 'contact'] as const;
export type FilingPaper = (typeof filingPapers)[number];

export const filingRoles = ['principal', 'contact'] as const;
export type FilingRole = (typeof filingRoles)[number];
/** One phone that has to answer the 短信核验. `sentAt`: when its newest text went out, '' before that. */
export type FilingCode = { to: FilingRole; phone: string; sentAt: string; isVerified: boolean };

export type Filing = {
  id: number;
  accountId: number;
  kind: FilingKind;
  state: FilingState;
  scope: CancelScope | null;
  form: FilingForm;
  /** the filing whose subject is used again (A8-21) */
  reusedFromId: number | null;
  number: string | null;
  reason: string;
  /** how often it went in */
  round: number;
  /** whether the form was touched since the platform passed it (A8-9) */
  isChanged: boolean;
  codes: FilingCode[];
  smsSentAt: Date | null;
  smsAgainAt: Date | null;
  smsDeadlineAt: Date | null;
  smsTries: number;
  createdAt: Date;
  submittedById: number | null;
  submittedAt: Date | null;
  platformAt: Date | null;
  regulatorAt: Date | null;
  decidedAt: Date | null;
};

/** The rows of official accounts, and of the settings of a mini program that have to do with others (A4, product §1.17). */
import type { OfficialLinkState, OfficialRegistrationState } from './lifecycle';
import type { LinkMode } from './pack/shape';
import type { OrganisationKind, SubjectType } from './registration';

export const officialKinds = ['service', 'subscription'] as const;
/** 服务号 or 订阅号. */
export type OfficialKind = (typeof officialKinds)[number];

export type OfficialAccount = {
  id: number;
  /** gh_…: by it everybody names the account */
  originalId: string;
  name: string;
  kind: OfficialKind;
  subjectType: SubjectType;
  organisationKind: OrganisationKind | null;
  subjectName: string;
  subjectIdHash: string;
  subjectIdMasked: string | null;
  isVerified: boolean;
  adminPersonId: number;
  email: string;
  passwordHash: string;
  merchantNumber: string | null;
  createdAt: Date;
};

export type OfficialSession = {
  id: number;
  browserHash: string;
  officialAccountId: number;
  personId: number;
  by: 'scan' | 'director';
  createdAt: Date;
  endedAt: Date | null;
};

export type OfficialLink = {
  id: number;
  officialAccountId: number;
  accountId: number;
  state: OfficialLinkState;
  /** `registration`: made with the account itself, without using the quota of the month (A4-5) */
  origin: 'request' | 'registration';
  requestedAt: Date;
  linkedAt: Date | null;
  endedAt: Date | null;
};

export type OfficialRegistration = {
  id: number;
  officialAccountId: number;
  accountId: number | null;
  state: OfficialRegistrationState;
  email: string | null;
  passwordHash: string | null;
  linkTokenHash: string | null;
  linkSentAt: Date | null;
  linkExpiresAt: Date | null;
  reusesOperator: boolean;
  reusesVerification: boolean;
  joinsMerchant: boolean;
  begunAt: Date;
  completedAt: Date | null;
};

export type Provider = {
  id: number;
  accountId: number;
  name: string;
  /** numbers of permission sets */
  sets: number[];
  grantedAt: Date;
  revokedAt: Date | null;
};

export type AccountSetting = {
  id: number;
  accountId: number;
  linkMode: LinkMode;
  followOfficialAccountId: number | null;
  prefersLocalVersion: boolean;
  minimumVersionId: number | null;
  minimumBaseLibrary: string | null;
};

export type OfficialRows = {
  officialAccount: OfficialAccount;
  officialSession: OfficialSession;
  officialLink: OfficialLink;
  officialRegistration: OfficialRegistration;
  provider: Provider;
  accountSetting: AccountSetting;
};

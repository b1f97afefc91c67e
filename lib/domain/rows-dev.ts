/** Rows of the development settings (E). */
import type { PlainLinkState, SecretState } from './lifecycle';

export type AppSecret = {
  id: number;
  accountId: number;
  state: SecretState;
  valueHash: string;
  createdAt: Date;
  previousHash: string | null;
  previousUntil: Date | null;
  frozenFrom: Date | null;
};

/** `publicKey`: PEM (SPKI) · `fingerprint`: sha256 of its DER, hex. */
export type UploadKey = { id: number; accountId: number; publicKey: string; fingerprint: string; createdAt: Date };

export const ipListKinds = ['api', 'upload'] as const;
export type IpListKind = (typeof ipListKinds)[number];
export type IpList = { id: number; accountId: number; kind: IpListKind; isOn: boolean; entries: string[] };

export const pushModes = ['plain', 'compatible', 'safe'] as const;
export type PushMode = (typeof pushModes)[number];
export const pushFormats = ['json', 'xml'] as const;
export type PushFormat = (typeof pushFormats)[number];
/** `sealed`: Token and EncodingAESKey. */
export type MessagePush = {
  id: number;
  accountId: number;
  url: string;
  sealed: string;
  mode: PushMode;
  format: PushFormat;
  savedAt: Date;
};

export type BusinessDomain = { id: number; accountId: number; domain: string; addedAt: Date };

export const linkVersions = ['development', 'trial', 'online'] as const;
/** Which version a test link opens. */
export type LinkVersion = (typeof linkVersions)[number];
export type PlainLinkRule = {
  id: number;
  accountId: number;
  prefix: string;
  isExclusive: boolean;
  path: string;
  testVersion: LinkVersion;
  testLinks: string[];
  state: PlainLinkState;
  createdAt: Date;
  releasedAt: Date | null;
};

/** A file of the simulated web; `place` is host/path/name without protocol. */
export type WebFile = { id: number; place: string; body: string; placedAt: Date };

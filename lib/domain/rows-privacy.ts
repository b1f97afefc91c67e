/** Rows of 用户隐私保护指引 (C5). */
import type { PrivacyState } from './lifecycle';
import type { PrivacyKind } from './privacy-kind';

/** online: what users read · audit: of the next version, and of each submission (C5-1). */
export type PrivacyScope = 'online' | 'audit';

export type GuidelineContent = {
  /** the kinds that are handled, in the order of the table, and what each is used for */
  uses: { kind: PrivacyKind; purpose: string }[];
  /** null: no longer than the purpose needs */
  storageDays: number | null;
  contact: { mail: string; phone: string; other: string };
  /** how users hear of a change */
  notice: string;
  plugins: { plugin: string; provider: string; purpose: string }[];
  /** text of the supplementary document */
  supplement: string;
};

export type PrivacyGuideline = {
  id: number;
  accountId: number;
  scope: PrivacyScope;
  /** the submission whose copy this is, or whose release brought it online */
  auditId: number | null;
  state: PrivacyState;
  content: GuidelineContent;
  /** why it was rejected */
  reason: string;
  writtenAt: Date;
  decidedAt: Date | null;
};

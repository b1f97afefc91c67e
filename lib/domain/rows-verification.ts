import type { VerificationState } from './lifecycle';

/** What a name in an application is: words of one's own, or a trade mark that is proved (C2, product §1.25). */
export const nameBases = ['own_words', 'trademark'] as const;
export type NameBasis = (typeof nameBases)[number];
export const invoiceKinds = ['none', 'electronic'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** One order of 微信认证 (A6). Money in cents; the phone is masked before it is kept. */
export type Verification = {
  id: number;
  accountId: number;
  state: VerificationState;
  feeCents: number;
  contactName: string;
  contactPhoneMasked: string;
  /** the name that is asked for; null keeps the one the account has */
  name: string | null;
  nameBasis: NameBasis;
  trademark: string;
  /** files that go with it */
  papers: number[];
  invoice: InvoiceKind;
  invoiceTitle: string;
  /** how often it was filled in again */
  refills: number;
  /** why it was sent back or refused */
  reason: string;
  appliedById: number | null;
  appliedAt: Date;
  payDeadlineAt: Date | null;
  paidAt: Date | null;
  submittedAt: Date | null;
  refillDeadlineAt: Date | null;
  decidedAt: Date | null;
  /** reviewer or platform */
  decidedBy: string | null;
};

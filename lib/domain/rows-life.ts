import type { DeregistrationState, MigrationState, ViolationState } from './lifecycle';

/** F-4, in the order of the platform's event types 1 to 5. */
export const violationKinds = ['warning', 'function_ban', 'takedown', 'account_ban', 'page_ban'] as const;
export type ViolationKind = (typeof violationKinds)[number];
/** F-4: what a warning threatens with: the account, functions, a take-down. */
export const threats = ['account_ban', 'function_ban', 'takedown'] as const;
export type Threat = (typeof threats)[number];
/** F-5. */
export const bannableFunctions = ['share', 'search', 'payment', 'jump'] as const;
export type BannableFunction = (typeof bannableFunctions)[number];

/** A sanction of the platform (F-3, F-4). */
export type Violation = {
  id: number;
  accountId: number;
  kind: ViolationKind;
  state: ViolationState;
  rule: ViolationRule;
  content: string;
  /** of a warning; '' for the rest */
  threat: Threat | '';
  functions: BannableFunction[];
  paths: string[];
  /** how long it holds, for a warning: how long what it threatens with would; null: for good */
  days: number | null;
  issuedAt: Date;
  /** until when a warning can be put right */
  deadlineAt: Date | null;
  until: Date | null;
  appealText: string;
  papers: number[];
  appealedAt: Date | null;
  /** appeals that were turned down */
  failed: number;
  answer: string;
  endedAt: Date | null;
};

/** Clauses of the operating rules under which a released mini program is punished, by their number. */
export const violationClauses = {
  sharing: '5.1',
  infringement: '5.5',
  distribution: '5.9',
  fraud: '5.11',
  interfaces: '5.15',
  marketing: '5.16',
  evasion: '5.19',
  unlawful: '6.1',
  vulgar: '6.2',
} as const;
export type ViolationRule = keyof typeof violationClauses;
export const violationRules = Object.keys(violationClauses) as [ViolationRule, ...ViolationRule[]];

/** F-9, in the order of the platform's numbers 1 to 8. */
export const feedbackKinds = [
  'cannot_open',
  'crash',
  'stutter',
  'blank_screen',
  'freeze',
  'layout',
  'slow',
  'other',
] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What a user reports from a running mini program. */
export type Feedback = {
  id: number;
  accountId: number;
  personId: number;
  kind: FeedbackKind;
  text: string;
  version: string;
  page: string;
  sentAt: Date;
  reply: string;
  repliedById: number | null;
  repliedAt: Date | null;
};

/** How the owner is proved (C6-2): a personal one by his face, an organisation by a payment or, a government, by papers. */
export const deregistrationWays = ['face', 'transfer', 'papers'] as const;
export type DeregistrationWay = (typeof deregistrationWays)[number];

export type Deregistration = {
  id: number;
  accountId: number;
  state: DeregistrationState;
  way: DeregistrationWay;
  payAmountCents: number | null;
  papers: number[];
  startedAt: Date;
  /** the end of what it waits for: the payment, the check of the papers, the freeze, the time to confirm */
  deadlineAt: Date;
  endedAt: Date | null;
};

/** 帐号迁移 of `accountId` to `targetId`. */
export type Migration = {
  id: number;
  accountId: number;
  targetId: number;
  state: MigrationState;
  startedAt: Date;
  deadlineAt: Date;
  endedAt: Date | null;
};

export type LifeRows = {
  violation: Violation;
  feedback: Feedback;
  deregistration: Deregistration;
  migration: Migration;
};

/** Rows about names: applications with proof, and names that are protected for a while (C2, C3-8). */
import type { NameState } from './lifecycle';

/** Files of the proof by what they are; ids of StoredFiles (C2). */
export type NameProof = { licence: number[]; trademark: number[]; extra: number[] };

export type NameApplication = {
  id: number;
  accountId: number;
  name: string;
  word: string;
  state: NameState;
  isFirst: boolean;
  proof: NameProof;
  appliedById: number | null;
  appliedAt: Date;
  dueAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: string;
};

/** `deregistered`: the same subject may take it · `infringement`: nobody may. */
export type ProtectionReason = 'deregistered' | 'infringement';

export type NameProtection = {
  id: number;
  name: string;
  reason: ProtectionReason;
  accountId: number;
  subjectIdHash: string | null;
  since: Date;
  until: Date;
};

/** The platform's published reasons for saying no to a version (rulebook/reject-reasons.json). */
import file from './data/reject-reasons.json' with { type: 'json' };

export const rejectStages = [
  'basic_info',
  'category',
  'privacy',
  'submit_gate',
  'code_audit',
  'runtime_patrol',
  'record',
] as const;
export type RejectStage = (typeof rejectStages)[number];
export type RejectReason = {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly stage: RejectStage;
};

/** All reasons, in the order of the clauses. */
export const rejectReasons: readonly RejectReason[] = (file as readonly RejectReason[]).map(
  ({ id, clause, title, stage }) => ({ id, clause, title, stage }),
);

/** The reasons of the code review: those that the review desk offers, clause by clause (release.md I). */
export const reviewReasons: readonly RejectReason[] = rejectReasons.filter((reason) => reason.stage === 'code_audit');

const byId: ReadonlyMap<string, RejectReason> = new Map(rejectReasons.map((reason) => [reason.id, reason]));
const byClause: ReadonlyMap<string, RejectReason> = new Map(rejectReasons.map((reason) => [reason.clause, reason]));

/** e.g. RR001 */
export const rejectReason = (id: string): RejectReason | undefined => byId.get(id);

/** e.g. 3.3.1 */
export const rejectReasonOfClause = (clause: string): RejectReason | undefined => byClause.get(clause);

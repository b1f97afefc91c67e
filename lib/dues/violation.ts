import { isRefused, type Decision, type Moment, type Outcome } from '@/lib/domain/decision';
import { endViolation, warningOverdue } from '@/lib/domain/violation';
import { automaticAppealVerdict } from '@/lib/domain/violation-appeal';
import type { Due } from '@/lib/store/due';
import { loadViolationCase } from '@/lib/store/violation';
import type { World } from '@/lib/store/world';

const outcome = (decision: Decision): Outcome | null => (isRefused(decision) ? null : decision);

/** The days of a sanction are over (F-4). */
export const violationEnd = async (world: World, due: Due, moment: Moment): Promise<Outcome | null> =>
  outcome(endViolation(await loadViolationCase(world, due.subjectId), moment));

/** The deadline of a warning (F-5); nothing while an appeal waits. */
export const violationDeadline = async (world: World, due: Due, moment: Moment): Promise<Outcome | null> =>
  outcome(warningOverdue(await loadViolationCase(world, due.subjectId), moment));

/** The automatic answer to an appeal (F-6); nothing when the desk was faster. */
export const violationAppealVerdict = async (world: World, due: Due, moment: Moment): Promise<Outcome | null> =>
  outcome(automaticAppealVerdict(await loadViolationCase(world, due.subjectId), moment));

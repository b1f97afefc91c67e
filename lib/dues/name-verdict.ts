import { isRefused, type Moment, type Outcome } from '@/lib/domain/decision';
import { automaticNameVerdict } from '@/lib/domain/name-application';
import type { Due } from '@/lib/store/due';
import { loadNameCase } from '@/lib/store/name';
import type { World } from '@/lib/store/world';

/** The review of a name is over (C2: at most 7 working days); nothing when it was decided or withdrawn before. */
export async function nameVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const decision = automaticNameVerdict(await loadNameCase(world, due.subjectId), moment);
  return isRefused(decision) ? null : decision;
}

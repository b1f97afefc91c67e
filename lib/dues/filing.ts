import { isRefused, type Decision, type Moment, type Outcome } from '@/lib/domain/decision';
import { automaticPlatform, automaticRegulator } from '@/lib/domain/filing-review';
import { filingSmsOver, sendFilingSms } from '@/lib/domain/filing-sms';
import type { Due } from '@/lib/store/due';
import { loadOneFiling } from '@/lib/store/filing';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const settled = (decision: Decision): Outcome | null => (isRefused(decision) ? null : decision);

/** 平台初审 by itself (A8-8); nothing when it was withdrawn. */
export async function filingPlatformVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const { facts, filing } = await loadOneFiling(world, due.subjectId);
  return settled(automaticPlatform(facts, filing, moment));
}

/** 管局审核 by itself (A8-8). */
export async function filingRegulatorVerdict(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const { facts, filing } = await loadOneFiling(world, due.subjectId);
  return settled(automaticRegulator(facts, filing, moment));
}

/** The text from 12381, and again at half time (A8-8). */
export async function filingSms(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const filing = await one(world, 'filing', { id: due.subjectId });
  return filing && sendFilingSms(filing, moment);
}

/** 24 hours after the text (A8-9). */
export async function filingSmsDeadline(world: World, due: Due, moment: Moment): Promise<Outcome | null> {
  const filing = await one(world, 'filing', { id: due.subjectId });
  return filing && filingSmsOver(filing, moment);
}

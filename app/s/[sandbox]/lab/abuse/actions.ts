'use server';

import type { AbuseResult } from '@/lib/domain/abuse';
import { runAbuses } from '@/lib/probe/abuse';
import { requireSeat } from '@/lib/web/seat';

export type AbuseState = { results: AbuseResult[] | null; isDone: boolean };

/** Makes every attempt in scratch copies and answers what came of them. */
export async function runAbusesAction(sandbox: string): Promise<AbuseState> {
  const seat = await requireSeat(sandbox);
  return seat.mayAct ? { results: await runAbuses(sandbox), isDone: true } : { results: null, isDone: false };
}

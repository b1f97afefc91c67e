/**
 * The queues of the review desk, one tab each. A new queue takes: an entry here, its words in lib/i18n review.queues,
 * the acts `noun.approve` and `noun.reject` (needs reviewer), and the page of one case at
 * app/s/[sandbox]/review/<queue>/[id]/page.tsx, drawn with components/review-case.tsx. A verdict that also comes by
 * itself (reviewMode auto) has its due in lib/store/open-reviews.ts, so that it follows the mode of the sandbox.
 */
import type { Moment } from '@/lib/domain/decision';
import { momentOf, type World } from '@/lib/store/world';
import { waitingAppeals } from './appeal-review';
import { waitingCategories } from './category-review';
import { waitingGuidelines } from './privacy';
import { waitingFilings } from './filing-review';
import { waitingCode } from './review';
import { waitingNames } from './review-names';
import type { WaitingCase } from './review-case';
import { waitingVerifications } from './verification-case';

/** In the order of the tabs; the first one is where the desk opens. */
export const queues = {
  code: { waiting: waitingCode },
  verification: { waiting: waitingVerifications },
  names: { waiting: waitingNames },
  category: { waiting: waitingCategories },
  privacy: { waiting: waitingGuidelines },
  filings: { waiting: waitingFilings },
  appeal: { waiting: waitingAppeals },
} satisfies Record<string, { waiting: (world: World) => Promise<WaitingCase[]> }>;

export type QueueKey = keyof typeof queues;
export const queueKeys = Object.keys(queues) as QueueKey[];
export const isQueueKey = (text: string | undefined): text is QueueKey =>
  text !== undefined && Object.hasOwn(queues, text);

export type ReviewQueues = { mode: Moment['reviewMode']; waiting: Record<QueueKey, WaitingCase[]> };

/** Who reviews, and what waits in every queue, oldest first. */
export async function reviewQueues(world: World): Promise<ReviewQueues> {
  const lists = await Promise.all(
    queueKeys.map(async (key) => {
      const cases = await queues[key].waiting(world);
      return [key, cases.sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id)] as const;
    }),
  );
  return { mode: momentOf(world).reviewMode, waiting: Object.fromEntries(lists) as ReviewQueues['waiting'] };
}

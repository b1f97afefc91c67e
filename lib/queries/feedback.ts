/** 用户反馈: what users of this mini program reported, newest first (F-9). */
import type { Actor } from '@/lib/domain/decision';
import type { Account } from '@/lib/domain/model';
import type { Feedback, FeedbackKind } from '@/lib/domain/rows-life';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

export type FeedbackRow = Feedback & { who: string; reply: string; judged: Judged };

export async function showFeedback(
  world: World,
  account: Account,
  actor: Actor,
  kind: FeedbackKind | null,
): Promise<FeedbackRow[]> {
  const [rows, people] = await Promise.all([
    many(world, 'feedback', { accountId: account.id, ...(kind ? { kind } : {}) }, { orderBy: { id: 'desc' } }),
    many(world, 'person'),
  ]);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      who: people.find(({ id }) => id === row.personId)?.nickname ?? '',
      judged: await button(world, actor, 'feedback.reply', { feedbackId: row.id, reply: '-' }),
    })),
  );
}

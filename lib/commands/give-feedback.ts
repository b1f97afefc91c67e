import { z } from 'zod';
import { command } from '@/lib/command';
import { replyToFeedback, sendFeedback } from '@/lib/domain/feedback';
import { formats } from '@/lib/domain/pack/format';
import { feedbackKinds } from '@/lib/domain/rows-life';
import { many, one } from '@/lib/store/rows';

const text = z.string().trim().min(1).max(formats['format.feedbackChars'].value);

/** 反馈与投诉 in the running mini program (F-9). */
export const feedbackSend = command({
  action: 'feedback.send',
  input: z.strictObject({ kind: z.enum(feedbackKinds), text, page: z.string().trim().max(200).default('') }),
  load: async (world, _, { account, person }) => {
    const accountId = account?.id ?? 0;
    const [releases, versions, memberships] = await Promise.all([
      many(world, 'release', { accountId }),
      many(world, 'version', { accountId }),
      many(world, 'member', { accountId, personId: person?.id ?? 0 }),
    ]);
    return { account, releases, numbers: new Map(versions.map(({ id, number }) => [id, number])), memberships };
  },
  decide: sendFeedback,
});

/** 回复 (F-9): it reaches the sender's phone. */
export const feedbackReply = command({
  action: 'feedback.reply',
  input: z.strictObject({ feedbackId: z.number().int(), reply: text }),
  load: async (world, input, { account }) => ({
    account,
    feedback: await one(world, 'feedback', { id: input.feedbackId }),
  }),
  decide: (facts, { reply }, moment, actor) => replyToFeedback(facts, reply, moment, actor),
});

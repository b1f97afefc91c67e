import { z } from 'zod';
import { command } from '@/lib/command';
import { editMessagePush, isAesKey, isToken } from '@/lib/domain/message-push';
import type { Account, JsonObject } from '@/lib/domain/model';
import { pushAnswers } from '@/lib/domain/push-answer';
import { pushFormats, pushModes } from '@/lib/domain/rows-dev';
import { askForEcho } from '@/lib/outside/echo';
import { seal } from '@/lib/seal';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const open = { url: z.string().trim().max(1024), mode: z.enum(pushModes), format: z.enum(pushFormats) };
const answered = z.object({ answer: z.enum(pushAnswers) });
/** What a ticket keeps: Token and EncodingAESKey sealed, and what the server answered before the scan. */
const kept = z.object({ ...open, answer: z.enum(pushAnswers), sealed: z.string() });

const loadPush = async (world: World, account: Account | null) => ({
  account,
  push: await one(world, 'messagePush', { accountId: account?.id ?? 0 }),
});

/** 提交 the message push (E-15). The server is asked before the act (docs/decisions/0007). */
export const messagePushEdit = command({
  action: 'messagePush.edit',
  input: z.strictObject({
    ...open,
    token: z.string().refine(isToken, { message: '#push_token' }),
    encodingAesKey: z.string().refine(isAesKey, { message: '#aes_key' }),
  }),
  probe: async ({ url, token }) => ({ answer: await askForEcho(url, token) }),
  load: async (world, { token, encodingAesKey }, { account }, findings) => ({
    ...(await loadPush(world, account)),
    sealed: await seal({ token, encodingAesKey }),
    answer: findings && answered.parse(findings).answer,
  }),
  decide: editMessagePush,
  summary: (_, { url, mode, format }) => ({ url, pushMode: mode, pushFormat: format }),
  kept: {
    from: ({ sealed, answer }, { url, mode, format }): JsonObject => ({ url, mode, format, sealed, answer }),
    load: async (world, raw, { account }) => {
      const { sealed, answer, ...input } = kept.parse(raw);
      return {
        facts: { ...(await loadPush(world, account)), sealed, answer },
        input: { ...input, token: '', encodingAesKey: '' },
      };
    },
  },
});

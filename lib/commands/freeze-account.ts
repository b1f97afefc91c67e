import { z } from 'zod';
import { command } from '@/lib/command';
import { announceFreeze, freezeAccount, recoverAccount } from '@/lib/domain/account-freeze';
import type { Account } from '@/lib/domain/model';
import { loadNameWorld } from '@/lib/store/name';
import { one } from '@/lib/store/rows';
import { openConsoleSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';
import { emailField } from './input';

/** Without `accountId` the account that is acted on. */
const meant = z.strictObject({ accountId: z.number().int().optional() });
const accountOf = async (world: World, { accountId }: z.infer<typeof meant>, actsOn: Account | null) =>
  accountId === undefined ? actsOn : one(world, 'account', { id: accountId });

/** The notice that a long unused account will be frozen (C6-4), sent by the director. */
export const accountNoticeInactivity = command({
  action: 'account.noticeInactivity',
  input: meant,
  load: async (world, input, { account }) => ({ account: await accountOf(world, input, account) }),
  decide: ({ account }, _, moment) => announceFreeze(account, moment),
});

/** 冻结 at once, by the director. */
export const accountFreeze = command({
  action: 'account.freeze',
  input: meant,
  load: async (world, input, actor) => {
    const account = await accountOf(world, input, actor.account);
    return { account, sessions: account ? await openConsoleSessions(world, { accountId: account.id }) : [] };
  },
  decide: (facts, _, moment) => freezeAccount(facts, moment),
});

/** 帐号找回 (C6-4, B-9): the administrator's phone confirms. */
export const accountRecover = command({
  action: 'account.recover',
  input: z.strictObject({ email: emailField.optional() }),
  load: async (world, _, { account }) => ({ account, names: await loadNameWorld(world, account) }),
  decide: (facts, _, moment) => recoverAccount(facts, moment),
  summary: ({ account }) => ({ name: account?.frozenName ?? '', email: account?.email ?? '' }),
});

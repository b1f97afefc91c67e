import { z } from 'zod';
import { command } from '@/lib/command';
import { tryToken, type TokenFacts } from '@/lib/domain/access-token';
import { createSecret, freezeSecret, resetSecret, unfreezeSecret, type SecretFacts } from '@/lib/domain/app-secret';
import type { Decision, Moment } from '@/lib/domain/decision';
import { addressOf } from '@/lib/domain/ip-list';
import type { Account } from '@/lib/domain/model';
import { loadIpList } from '@/lib/store/dev-settings';
import { accessToken, newAppSecret, secretHashOf, sha256 } from '@/lib/secrets';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

async function loadSecret(world: World, account: Account | null): Promise<SecretFacts> {
  const fresh = newAppSecret();
  const secret = await one(world, 'appSecret', { accountId: account?.id ?? 0 });
  return { account, secret, fresh, freshHash: sha256(fresh) };
}

type SecretAction = 'secret.create' | 'secret.reset' | 'secret.freeze' | 'secret.unfreeze';

/** An act on the AppSecret: nothing to fill in, the administrator's scan. */
const secretCommand = (action: SecretAction, decide: (facts: SecretFacts, moment: Moment) => Decision) =>
  command({
    action,
    input: z.strictObject({}),
    load: (world, _, { account }) => loadSecret(world, account),
    decide: (facts, _, moment) => decide(facts, moment),
    summary: ({ account }) => ({ name: account?.name ?? '', appId: account?.appId ?? '' }),
  });

/** 生成 / 启用 the AppSecret, shown once (E-2). */
export const secretCreate = secretCommand('secret.create', createSecret);
/** 重置 the AppSecret (E-3). */
export const secretReset = secretCommand('secret.reset', resetSecret);
/** 冻结 the AppSecret (E-4). */
export const secretFreeze = secretCommand('secret.freeze', freezeSecret);
/** 解冻 the AppSecret (E-4). */
export const secretUnfreeze = secretCommand('secret.unfreeze', unfreezeSecret);

/** What /cgi-bin/token and our trial of it decide on. */
export async function loadToken(world: World, account: Account | null, given: string): Promise<TokenFacts> {
  const [secret, apiIpList] = await Promise.all([
    one(world, 'appSecret', { accountId: account?.id ?? 0 }),
    loadIpList(world, account, 'api'),
  ]);
  const givenHash = secretHashOf(given);
  return { account, secret, apiIpList, givenHash, token: accessToken(givenHash ?? '', world.at) };
}

/** 获取 access_token, tried from the console with a pretended caller's IP: our own tool. */
export const secretTryToken = command({
  action: 'secret.tryToken',
  input: z.strictObject({
    appId: z.string().trim().max(100).optional(),
    secret: z.string().trim().max(200),
    ip: z
      .string()
      .trim()
      .max(60)
      .refine((text) => addressOf(text) !== null, { message: '#ip' }),
  }),
  load: (world, input, { account }) => loadToken(world, account, input.secret),
  decide: (facts, { appId, ip }, moment) =>
    tryToken(facts, { appId: appId ? appId : (facts.account?.appId ?? ''), ip }, moment),
});

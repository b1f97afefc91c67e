import { z } from 'zod';
import { command } from '@/lib/command';
import {
  createSecret,
  editedDomains,
  editServerDomains,
  resetSecret,
  type SecretFacts,
} from '@/lib/domain/dev-settings';
import type { Account } from '@/lib/domain/model';
import { domainKinds } from '@/lib/domain/server-domain';
import { newAppSecret, sha256 } from '@/lib/secrets';
import { many } from '@/lib/store/rows';

function newSecret(account: Account | null): SecretFacts {
  const secret = newAppSecret();
  return { account, secret, secretHash: sha256(secret) };
}

/** 生成 the AppSecret, shown once (E-2). */
export const secretCreate = command({
  action: 'secret.create',
  input: z.strictObject({}),
  load: async (_, __, { account }) => newSecret(account),
  decide: (facts, _, moment) => createSecret(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', appId: account?.appId ?? '' }),
});

/** 重置 the AppSecret (E-3). */
export const secretReset = command({
  action: 'secret.reset',
  input: z.strictObject({}),
  load: async (_, __, { account }) => newSecret(account),
  decide: (facts, _, moment) => resetSecret(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', appId: account?.appId ?? '' }),
});

const domains = z.array(z.string().trim().max(20_000)).max(1000).optional();
const lists = {
  request: domains,
  socket: domains,
  uploadFile: domains,
  downloadFile: domains,
  udp: domains,
  tcp: domains,
  dnsPrefetch: domains,
};

/** 保存并提交 the server domains; a kind that is left out stays as it is, an empty list empties it (E-7 to E-13). */
export const serverDomainEdit = command({
  action: 'serverDomain.edit',
  input: z.strictObject(lists),
  load: async (world, _, { account }) => ({
    account,
    quotaUses: await many(world, 'quotaUse', { accountId: account?.id ?? 0 }),
  }),
  decide: editServerDomains,
  summary: ({ account }, input) => {
    const edited = account ? editedDomains(account, input) : {};
    return Object.fromEntries(domainKinds.flatMap((kind) => (input[kind] ? [[kind, edited[kind] ?? []]] : [])));
  },
});

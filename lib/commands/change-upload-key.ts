import { z } from 'zod';
import { command } from '@/lib/command';
import type { Actor } from '@/lib/domain/decision';
import { editApiIpList, editUploadIpList } from '@/lib/domain/ip-list';
import { createUploadKey, resetUploadKey, type UploadKeyFacts } from '@/lib/domain/upload-key';
import { newUploadKeyPair } from '@/lib/secrets';
import { loadIpList } from '@/lib/store/dev-settings';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** Making a pair takes a while: only when a phone has allowed the act, not for every button. */
async function loadKey(world: World, { account, confirmedBy }: Actor): Promise<UploadKeyFacts> {
  const key = await one(world, 'uploadKey', { accountId: account?.id ?? 0 });
  return { account, key, fresh: confirmedBy ? await newUploadKeyPair() : null };
}

/** 生成 the 代码上传密钥 (E-6, U07). */
export const uploadKeyCreate = command({
  action: 'uploadKey.create',
  input: z.strictObject({}),
  load: (world, _, actor) => loadKey(world, actor),
  decide: (facts, _, moment) => createUploadKey(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', appId: account?.appId ?? '' }),
});

/** 重置 the 代码上传密钥. */
export const uploadKeyReset = command({
  action: 'uploadKey.reset',
  input: z.strictObject({}),
  load: (world, _, actor) => loadKey(world, actor),
  decide: (facts, _, moment) => resetUploadKey(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', appId: account?.appId ?? '' }),
});

const ips = z.array(z.string().trim().max(10_000)).max(1000);

/** API IP 白名单 (E-5): the whole list. */
export const apiIpListEdit = command({
  action: 'apiIpList.edit',
  input: z.strictObject({ ips }),
  load: async (world, _, { account }) => ({ account, list: await loadIpList(world, account, 'api') }),
  decide: editApiIpList,
  summary: (_, input) => ({ ips: input.ips }),
});

/** The upload key's IP list and its switch (E-6, U08). */
export const uploadIpListEdit = command({
  action: 'uploadIpList.edit',
  input: z.strictObject({ ips: ips.optional(), isOn: z.boolean().optional() }),
  load: async (world, _, { account }) => ({ account, list: await loadIpList(world, account, 'upload') }),
  decide: editUploadIpList,
  summary: (_, input) => ({
    ...(input.ips ? { ips: input.ips } : {}),
    ...(input.isOn === undefined ? {} : { isOn: input.isOn }),
  }),
});

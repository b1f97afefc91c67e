import { z } from 'zod';
import { command } from '@/lib/command';
import { setBaseLibrary, setFollow, setLinkMode, setVersions, type SettingFacts } from '@/lib/domain/account-setting';
import type { Account } from '@/lib/domain/model';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const load = async (world: World, account: Account | null): Promise<SettingFacts> => ({
  account,
  setting: account ? await one(world, 'accountSetting', { accountId: account.id }) : null,
});

/** 关联方式 (A4-7). */
export const officialAccountSetLinkMode = command({
  action: 'officialAccount.setLinkMode',
  input: z.strictObject({ mode: z.enum(['none', 'admin', 'never']) }),
  load: (world, _, { account }) => load(world, account),
  decide: (facts, { mode }, moment) => setLinkMode(facts, mode, moment),
});

/** 关注公众号: `followed` is the original ID of an official account; left out: no follow bar. */
export const followOfficialAccountSet = command({
  action: 'followOfficialAccount.set',
  input: z.strictObject({ followed: z.string().trim().max(40).optional() }),
  load: async (world, _, { account }) => ({
    ...(await load(world, account)),
    officials: await many(world, 'officialAccount'),
    links: account ? await many(world, 'officialLink', { accountId: account.id }) : [],
  }),
  // an empty choice of the form is the same as none
  decide: (facts, { followed }, moment) => setFollow(facts, followed || null, moment),
});

/** 版本设置 (R28); `minimumVersionId` left out: any version may be used. */
export const versionSettingsEdit = command({
  action: 'versionSettings.edit',
  input: z.strictObject({
    prefersLocalVersion: z.boolean().default(false),
    minimumVersionId: z.number().int().optional(),
  }),
  load: async (world, _, { account }) => {
    const accountId = account?.id ?? 0;
    const [releases, versions] = await Promise.all([
      many(world, 'release', { accountId }),
      many(world, 'version', { accountId }),
    ]);
    const numbers = new Map(versions.map(({ id, number }) => [id, number]));
    return { ...(await load(world, account)), releases, numbers };
  },
  decide: (facts, { prefersLocalVersion, minimumVersionId = null }, moment) =>
    setVersions(facts, { prefersLocalVersion, minimumVersionId }, moment),
});

/** 基础库最低版本设置 (R27); `minimum` left out: any base library. */
export const baseLibraryEdit = command({
  action: 'baseLibrary.edit',
  input: z.strictObject({ minimum: z.string().trim().max(20).optional() }),
  load: (world, _, { account }) => load(world, account),
  decide: (facts, { minimum }, moment) => setBaseLibrary(facts, minimum || null, moment),
});

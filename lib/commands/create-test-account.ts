import { z } from 'zod';
import { appIdsOf } from '@/lib/app-id';
import { command } from '@/lib/command';
import { createTestAccount } from '@/lib/domain/test-account';
import { testAccountOf } from '@/lib/store/registration';

/** 创建测试号: an AppID for whoever scans with his own phone (A5-1). */
export const testAccountCreate = command({
  action: 'testAccount.create',
  input: z.strictObject({}),
  load: async (world, _, { person }) => ({
    existing: person && (await testAccountOf(world, person.id)),
    // one for each person, so that he stands for it
    ids: appIdsOf(world.sandboxId, `test:${person?.id ?? 0}`),
  }),
  decide: (facts, _, moment, actor) => createTestAccount(facts, moment, actor),
  summary: (_, __, { at }) => ({ time: at.toISOString() }),
});

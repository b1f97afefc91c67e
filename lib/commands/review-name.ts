import { z } from 'zod';
import { command } from '@/lib/command';
import { approveName, pendingName, rejectName, withdrawName } from '@/lib/domain/name-application';
import { clearName } from '@/lib/domain/name-protection';
import { applicationsOf, loadNameCase } from '@/lib/store/name';
import { one } from '@/lib/store/rows';

const applicationId = z.number().int();
const reason = z.string().trim().max(500).default('');

/** 撤回名称申请: the one that waits (C2). */
export const nameWithdraw = command({
  action: 'name.withdraw',
  input: z.strictObject({}),
  load: async (world, _, { account }) => pendingName(await applicationsOf(world, account?.id ?? 0)),
  decide: (application, _, moment) => withdrawName(application, moment),
});

/** 通过 by the reviewer: the name is set (C2). */
export const nameApprove = command({
  action: 'name.approve',
  input: z.strictObject({ applicationId }),
  load: (world, input) => loadNameCase(world, input.applicationId),
  decide: (facts, _, moment, actor) => approveName(facts, actor.kind, moment),
});

/** 不通过 with a reason (C2). */
export const nameReject = command({
  action: 'name.reject',
  input: z.strictObject({ applicationId, reason }),
  load: (world, input) => loadNameCase(world, input.applicationId),
  decide: (facts, input, moment, actor) => rejectName(facts, input.reason, actor.kind, moment),
});

/** 清空侵权名称 by the platform (91018, 91008). */
export const nameClear = command({
  action: 'name.clear',
  input: z.strictObject({ accountId: z.number().int(), reason }),
  load: async (world, input) => ({
    account: await one(world, 'account', { id: input.accountId }),
    applications: await applicationsOf(world, input.accountId),
  }),
  decide: (facts, input, moment) => clearName(facts, input.reason, moment),
});

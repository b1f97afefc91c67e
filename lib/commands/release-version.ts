import { z } from 'zod';
import { command } from '@/lib/command';
import type { Moment } from '@/lib/domain/decision';
import { suspendReasons, type JsonObject } from '@/lib/domain/model';
import { releaseGray } from '@/lib/domain/gray';
import { releaseFull, type ReleaseFacts } from '@/lib/domain/release';
import { rollback, rollbackTargets } from '@/lib/domain/rollback';
import { resume, suspend } from '@/lib/domain/suspension';
import { loadRelease } from '@/lib/store/release';

/** What the phone shows before a release: name, version, uploader, time, remark (product §1.2). */
function releaseSummary({ account, version }: ReleaseFacts): JsonObject {
  return {
    name: account?.name ?? '',
    version: version?.number ?? '',
    uploader: version?.uploaderName ?? '',
    time: version?.uploadedAt.toISOString() ?? '',
    remark: version?.remark ?? '',
  };
}

/** 全量发布 (R01–R06). */
export const fullRelease = command({
  action: 'release.full',
  input: z.strictObject({}),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: (facts, _, moment) => releaseFull(facts, moment),
  summary: (facts) => ({ ...releaseSummary(facts), mode: 'full' }),
});

const wechatIds = z.array(z.string().trim().min(1)).transform((ids) => [...new Set(ids)]);

export const grayList = {
  includeMembers: z.boolean().default(false),
  includeTesters: z.boolean().default(false),
  wechatIds: wechatIds.default([]),
};

/** 分阶段发布 and 按微信号灰度 (R05, R08–R10). */
export const grayRelease = command({
  action: 'release.gray',
  input: z.strictObject({ percent: z.number(), ...grayList }),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: releaseGray,
  summary: (facts, input) => ({ ...releaseSummary(facts), mode: 'gray', ...input }),
});

/** 版本回退 to the previous version, or to a chosen one of the history (R19–R22). */
export const rollbackRelease = command({
  action: 'release.rollback',
  input: z.strictObject({ releaseId: z.number().int().optional(), reason: z.string().trim().max(200).default('') }),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: rollback,
  summary: (facts, input, moment: Moment) => {
    const targets = rollbackTargets(facts, moment.pack['rollback.kept'].value);
    const target = targets.find((r) => r.id === input.releaseId) ?? targets[0];
    const online = facts.releases.find((r) => r.id === facts.account?.onlineReleaseId);
    return {
      name: facts.account?.name ?? '',
      from: facts.numbers.get(online?.versionId ?? 0) ?? '',
      to: facts.numbers.get(target?.versionId ?? 0) ?? '',
      reason: input.reason,
    };
  },
});

/** 暂停服务 (R24, C6-1). */
export const suspendService = command({
  action: 'service.suspend',
  input: z.strictObject({
    reason: z.enum(suspendReasons),
    until: z.iso.datetime({ offset: true }).nullable().default(null),
  }),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: suspend,
  summary: ({ account }, input) => ({ name: account?.name ?? '', ...input }),
});

/** 恢复服务 (R24). */
export const resumeService = command({
  action: 'service.resume',
  input: z.strictObject({}),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: (facts) => resume(facts),
});

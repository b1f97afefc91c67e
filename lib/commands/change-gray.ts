import { z } from 'zod';
import { command } from '@/lib/command';
import type { JsonObject } from '@/lib/domain/model';
import { cancelGray, completeGray, raiseGray, setGrayList } from '@/lib/domain/gray';
import { grayOf, type ReleaseFacts } from '@/lib/domain/release';
import { loadRelease } from '@/lib/store/release';
import { grayList } from './release-version';

function graySummary(facts: ReleaseFacts): JsonObject {
  const gray = grayOf(facts);
  return {
    name: facts.account?.name ?? '',
    version: facts.numbers.get(gray?.versionId ?? 0) ?? '',
    percent: gray?.percent ?? 0,
  };
}

/** 提升发布比例 (R08, R12). */
export const grayRaise = command({
  action: 'gray.raise',
  input: z.strictObject({ percent: z.number() }),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: (facts, input, moment) => raiseGray(facts, input.percent, moment),
  summary: (facts, input) => ({ ...graySummary(facts), to: input.percent }),
});

/** Changing only who is on the list (R10). */
export const graySetList = command({
  action: 'gray.setList',
  input: z.strictObject(grayList),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: setGrayList,
  summary: (facts, input) => ({ ...graySummary(facts), ...input }),
});

/** 全量发布 of a running gray release (R16). */
export const grayComplete = command({
  action: 'gray.complete',
  input: z.strictObject({}),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: (facts, _, moment) => completeGray(facts, moment),
  summary: (facts) => graySummary(facts),
});

/** 撤销发布 (R14, R15). */
export const grayCancel = command({
  action: 'gray.cancel',
  input: z.strictObject({}),
  load: (world, _, { account, person }) => loadRelease(world, account, person?.id ?? null),
  decide: (facts, _, moment) => cancelGray(facts, moment),
  summary: (facts) => graySummary(facts),
});

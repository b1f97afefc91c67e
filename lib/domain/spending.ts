/** Whether a counted change may be made now, and the use that it leaves behind (C1-14). Pure. */
import { create, type Change, type Moment } from './decision';
import type { QuotaUse } from './model';
import { stateOf, type QuotaRule } from './quota';
import { refuse, type Refusal } from './refusal';

type Spending = { accountId: number; rule: QuotaRule; uses: readonly QuotaUse[]; isFirst: boolean };
export type Spent = { no: Refusal } | { no: null; changes: Change[] };

/** One change under a rule. The first setting is free where the pack says so (C1-2). Refusal: quota_used_up. */
export function spend({ accountId, rule, uses, isFirst }: Spending, { at, newId }: Moment, field?: string): Spent {
  if (isFirst && !rule.firstCounts) return { no: null, changes: [] };
  const used = uses.filter((use) => use.key === rule.uses).map((use) => use.at);
  const { left, limit, resetsAt } = stateOf(rule, used, at);
  if (left === 0) return { no: refuse('quota_used_up', { limit, resetsAt: resetsAt?.toISOString() ?? null }, field) };
  return { no: null, changes: [create('quotaUse', { id: newId(), accountId, key: rule.uses, at })] };
}

/** 暂停服务 and 恢复服务 (release.md R24). Pure. */
import { deny, update, type Decision, type Moment } from './decision';
import type { SuspendReason } from './model';
import { refuse } from './refusal';
import { onlineOf, type ReleaseFacts } from './release';

/** 暂停服务 (R24, C6-1): users see a pause page, development and trial still run. */
export function suspend(
  facts: ReleaseFacts,
  input: { reason: SuspendReason; until: string | null },
  moment: Moment,
): Decision {
  if (!facts.account || !onlineOf(facts)) return deny(refuse('nothing_online'));
  if (facts.account.suspendedAt) return deny(refuse('already_suspended'));
  return {
    events: [{ name: 'service.suspended', data: input }],
    changes: [
      update('account', facts.account.id, {
        suspendedAt: moment.at,
        suspendReason: input.reason,
        suspendUntil: input.until === null ? null : new Date(input.until),
      }),
    ],
  };
}

export function resume(facts: ReleaseFacts): Decision {
  if (!facts.account?.suspendedAt) return deny(refuse('not_suspended'));
  return {
    events: [{ name: 'service.resumed', data: {} }],
    changes: [update('account', facts.account.id, { suspendedAt: null, suspendReason: null, suspendUntil: null })],
  };
}

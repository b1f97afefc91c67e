/** 版本回退: where to, and when not (release.md R18–R22). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Release } from './model';
import { refuse } from './refusal';
import { grayOf, newRelease, numberOf, onlineOf, releaseFacts, type ReleaseFacts } from './release';

/**
 * What a rollback may go back to, newest first: done releases since the last rollback, that one included, without the
 * online one; at most rollback.kept (R21, R22). Empty right after a rollback.
 */
export function rollbackTargets(facts: ReleaseFacts, kept: number): Release[] {
  const online = onlineOf(facts);
  if (!online || online.kind === 'rollback') return [];
  const lastRollback = facts.releases.findLast((r) => r.kind === 'rollback');
  return facts.releases
    .filter((r) => r.state === 'done' && r.id !== online.id && r.id < online.id && r.id >= (lastRollback?.id ?? 0))
    .reverse()
    .slice(0, kept);
}

/** 版本回退 (R19–R22). Refusals: 87011, 87012 in its three causes. */
export function rollback(
  facts: ReleaseFacts,
  input: { releaseId?: number | undefined; reason: string },
  moment: Moment,
): Decision {
  const { account } = facts;
  if (!account) return deny(refuse('not_found'));
  if (grayOf(facts)) return deny(refuse('rollback_gray_running'));
  const online = onlineOf(facts);
  if (online?.kind === 'rollback') return deny(refuse('rollback_twice'));
  const place = facts.releases.findIndex((r) => r.id === online?.id);
  const neighbours = online ? [facts.releases[place - 1], facts.releases[place + 1]] : [];
  if (neighbours.some((r) => r?.state === 'cancelled')) return deny(refuse('rollback_cancelled_gray'));
  const targets = rollbackTargets(facts, moment.pack['rollback.kept'].value);
  const target = input.releaseId === undefined ? targets[0] : targets.find((r) => r.id === input.releaseId);
  if (!online || targets.length === 0) return deny(refuse('rollback_none'));
  if (!target) return deny(refuse('rollback_target_unknown', null, 'releaseId'));
  const release = newRelease(facts, moment, {
    kind: 'rollback',
    state: 'done',
    versionId: target.versionId,
    reason: input.reason,
  });
  const data = {
    ...releaseFacts(release, numberOf(facts, release.versionId)),
    from: numberOf(facts, online.versionId),
    reason: input.reason,
  };
  return {
    events: [{ name: 'release.rolled_back', data }],
    changes: [create('release', release), update('account', account.id, { onlineReleaseId: release.id })],
    result: { releaseId: release.id },
  };
}

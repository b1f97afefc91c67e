/** Release, gray release, rollback, suspension (release.md R01–R35, design §2). Pure. */
import {
  create,
  deny,
  update,
  type Change,
  type Decision,
  type DueChange,
  type Moment,
  type Refused,
} from './decision';
import { next, releaseLife } from './lifecycle';
import type { Account, Audit, Release, Version } from './model';
import { hash } from './random';
import { refuse, type Refusal } from './refusal';

export type ReleaseFacts = {
  account: Account | null;
  /** the newest audit by number, deleted or not */
  latest: Audit | null;
  version: Version | null;
  /** every release of the account, oldest first */
  releases: Release[];
  /** version numbers by version id, for events and the phone */
  numbers: ReadonlyMap<number, string>;
  /** people of the sandbox by WeChat ID */
  knownWechatIds: ReadonlySet<string>;
  actorPersonId: number | null;
};

const dayMs = 86_400_000;
const numberOf = (facts: ReleaseFacts, versionId: number): string => facts.numbers.get(versionId) ?? '';
export const grayOf = (facts: ReleaseFacts): Release | null =>
  facts.releases.find((r) => r.id === facts.account?.grayReleaseId) ?? null;
export const onlineOf = (facts: ReleaseFacts): Release | null =>
  facts.releases.find((r) => r.id === facts.account?.onlineReleaseId) ?? null;

/** Gates of every way to users: the period is open, a name is set, filing is done (R03, A10, switch release.open). */
function commonGates({ account }: ReleaseFacts, { pack }: Moment): Refusal | null {
  if (!account) return refuse('not_found');
  if (!pack['release.open'].value) return refuse('release_closed');
  if (!account.name) return refuse('name_missing');
  return pack['filing.enabled'].value && !account.filingNumber ? refuse('filing_missing') : null;
}

function newRelease(
  facts: ReleaseFacts,
  moment: Moment,
  set: Partial<Release> & Pick<Release, 'kind' | 'state' | 'versionId'>,
): Release {
  return {
    id: moment.newId(),
    accountId: facts.account!.id,
    auditId: null,
    percent: 100,
    includeMembers: false,
    includeTesters: false,
    wechatIds: [],
    releasedById: facts.actorPersonId,
    reason: '',
    startedAt: moment.at,
    endedAt: set.state === 'done' ? moment.at : null,
    deadlineAt: null,
    ...set,
  };
}

const releaseFacts = (release: Release, version: string) => ({
  releaseId: release.id,
  versionId: release.versionId,
  version,
});

/** Whether the latest audit may go to users: 85019, 85020, 85052. */
export function auditGate({ latest }: Pick<ReleaseFacts, 'latest'>): Refusal | null {
  if (!latest || latest.deletedAt) return refuse('no_audit');
  if (latest.state !== 'approved') return refuse('audit_not_approved');
  return latest.usedBy !== null ? refuse('audit_used') : null;
}

/** 全量发布 (R06). Refusals: 85019, 85020, 85052, 86369, gray_running. */
export function releaseFull(facts: ReleaseFacts, moment: Moment): Decision {
  const no = auditGate(facts) ?? (grayOf(facts) ? refuse('gray_running') : null) ?? commonGates(facts, moment);
  if (no) return deny(no);
  const audit = facts.latest!;
  const online = onlineOf(facts);
  const release = newRelease(facts, moment, {
    kind: 'full',
    state: 'done',
    versionId: audit.versionId,
    auditId: audit.id,
  });
  const from = online ? numberOf(facts, online.versionId) : null;
  return {
    events: [
      {
        name: 'release.completed',
        data: { ...releaseFacts(release, numberOf(facts, release.versionId)), kind: 'full', from },
      },
    ],
    changes: [
      create('release', release),
      update('audit', audit.id, { usedBy: release.id }),
      update('account', facts.account!.id, { onlineReleaseId: release.id }),
    ],
    result: { releaseId: release.id },
  };
}

export type GrayInput = { percent: number; includeMembers: boolean; includeTesters: boolean; wechatIds: string[] };

const isPercent = (percent: number, { pack }: Moment): boolean => {
  const { min, max } = pack['gray.percent'].value;
  return Number.isInteger(percent) && percent >= min && percent <= max;
};

/** R08–R10: the ratio is a whole number; 0 % needs somebody on the list; at most 100 IDs, all of people who exist. */
function scopeProblem(facts: ReleaseFacts, input: GrayInput, moment: Moment): Refusal | null {
  if (!isPercent(input.percent, moment)) return refuse('percent_bad', null, 'percent');
  const limit = moment.pack['gray.wechatIds'].value;
  if (input.wechatIds.length > limit) return refuse('gray_list_too_long', { limit }, 'wechatIds');
  const unknown = input.wechatIds.filter((id) => !facts.knownWechatIds.has(id));
  if (unknown.length > 0) return refuse('gray_list_unknown', { wechatIds: unknown }, 'wechatIds');
  const isEmpty = input.percent === 0 && !input.includeMembers && !input.includeTesters && input.wechatIds.length === 0;
  return isEmpty ? refuse('gray_scope_empty', null, 'percent') : null;
}

/** 分阶段发布 / 按微信号灰度. Refusals: 85079, gray_running, 85080, 86369, 85081. */
export function releaseGray(facts: ReleaseFacts, input: GrayInput, moment: Moment): Decision {
  const { latest } = facts;
  const isApproved = latest && !latest.deletedAt && latest.state === 'approved' && latest.usedBy === null;
  const no =
    (facts.account && !onlineOf(facts) ? refuse('first_must_be_full') : null) ??
    (grayOf(facts) ? refuse('gray_running') : null) ??
    (isApproved ? null : refuse('gray_not_approved')) ??
    commonGates(facts, moment) ??
    scopeProblem(facts, input, moment);
  if (no) return deny(no);
  const days = moment.pack['gray.days'].value;
  const deadlineAt = new Date(moment.at.getTime() + days * dayMs);
  const gray = newRelease(facts, moment, {
    kind: 'gray',
    state: 'running',
    versionId: latest!.versionId,
    auditId: latest!.id,
    ...input,
    deadlineAt,
  });
  const data = {
    ...releaseFacts(gray, numberOf(facts, gray.versionId)),
    percent: gray.percent,
    deadline: deadlineAt.toISOString(),
  };
  const started: Decision = {
    events: [{ name: 'gray.started', data }],
    changes: [
      create('release', gray),
      update('audit', latest!.id, { usedBy: gray.id }),
      update('account', facts.account!.id, { grayReleaseId: gray.id }),
    ],
    dues: [{ do: 'add', at: deadlineAt, event: 'gray.deadline', subjectId: gray.id }],
    result: { releaseId: gray.id },
  };
  if (input.percent < moment.pack['gray.percent'].value.max) return started;
  const { changes, dues, event } = completion(facts, gray, moment);
  return {
    ...started,
    events: [...started.events, event],
    changes: [...started.changes, ...changes],
    dues: [...started.dues!, ...dues],
  };
}

type Completion = {
  changes: Change[];
  dues: DueChange[];
  event: { name: 'gray.completed'; data: { releaseId: number; versionId: number; version: string; percent: number } };
};

/** R16: everyone gets the version; the gray release becomes the online one. */
function completion(facts: ReleaseFacts, gray: Release, moment: Moment): Completion {
  const { max } = moment.pack['gray.percent'].value;
  return {
    changes: [
      update('release', gray.id, {
        state: next(releaseLife, 'running', 'complete')!,
        percent: max,
        endedAt: moment.at,
      }),
      update('account', facts.account!.id, { onlineReleaseId: gray.id, grayReleaseId: null }),
    ],
    dues: [{ do: 'drop', event: 'gray.deadline', subjectId: gray.id }],
    event: {
      name: 'gray.completed',
      data: { ...releaseFacts(gray, numberOf(facts, gray.versionId)), percent: gray.percent },
    },
  };
}

function runningGray(facts: ReleaseFacts): Release | Refused {
  return (facts.account && grayOf(facts)) || deny(refuse('gray_not_running'));
}

/** 提升发布比例: only upwards (85082); 100 % is the full release. */
export function raiseGray(facts: ReleaseFacts, percent: number, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  if (!isPercent(percent, moment)) return deny(refuse('percent_bad', null, 'percent'));
  if (percent <= gray.percent) return deny(refuse('percent_not_higher', { now: gray.percent }, 'percent'));
  const raised = {
    name: 'gray.raised' as const,
    data: { ...releaseFacts(gray, numberOf(facts, gray.versionId)), from: gray.percent, to: percent },
  };
  if (percent < moment.pack['gray.percent'].value.max) {
    return { events: [raised], changes: [update('release', gray.id, { percent })] };
  }
  const { changes, dues, event } = completion(facts, gray, moment);
  return { events: [raised, event], changes, dues };
}

/** Changing only the list: ratio and list live together (R10). */
export function setGrayList(facts: ReleaseFacts, list: Omit<GrayInput, 'percent'>, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  const problem = scopeProblem(facts, { ...list, percent: gray.percent }, moment);
  if (problem) return deny(problem);
  const isSame =
    list.includeMembers === gray.includeMembers &&
    list.includeTesters === gray.includeTesters &&
    [...list.wechatIds].sort().join(' ') === [...gray.wechatIds].sort().join(' ');
  if (isSame) return deny(refuse('gray_list_same', null, 'wechatIds'));
  return {
    events: [
      {
        name: 'gray.list_set',
        data: { ...releaseFacts(gray, numberOf(facts, gray.versionId)), count: list.wechatIds.length },
      },
    ],
    changes: [update('release', gray.id, list)],
  };
}

/** 全量发布 of the running gray release. */
export function completeGray(facts: ReleaseFacts, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  const { changes, dues, event } = completion(facts, gray, moment);
  return { events: [event], changes, dues };
}

/** Day 15: full release by itself (R11). Null when the gray release is over already. */
export function grayDeadline(facts: ReleaseFacts, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  const { changes, event } = completion(facts, gray, moment);
  const { percent: _, ...data } = event.data;
  return {
    events: [
      {
        name: 'gray.ended_by_time',
        data: { ...data, days: moment.pack['gray.days'].value },
        accountId: gray.accountId,
      },
    ],
    changes,
  };
}

/** 撤销发布: everyone is back on the last full version; the audit stays used (R14, R15). */
export function cancelGray(facts: ReleaseFacts, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  return {
    events: [
      {
        name: 'gray.cancelled',
        data: { ...releaseFacts(gray, numberOf(facts, gray.versionId)), percent: gray.percent },
      },
    ],
    changes: [
      update('release', gray.id, { state: next(releaseLife, gray.state, 'cancel')!, endedAt: moment.at }),
      update('account', facts.account!.id, { grayReleaseId: null }),
    ],
    dues: [{ do: 'drop', event: 'gray.deadline', subjectId: gray.id }],
  };
}

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

/** 暂停服务 (R24, C6-1): users see a pause page, development and trial still run. */
export function suspend(
  facts: ReleaseFacts,
  input: { reason: string; until: string | null },
  moment: Moment,
): Decision {
  if (!facts.account || !onlineOf(facts)) return deny(refuse('nothing_online'));
  if (facts.account.suspendedAt) return deny(refuse('already_suspended'));
  return {
    events: [{ name: 'service.suspended', data: input }],
    changes: [update('account', facts.account.id, { suspendedAt: moment.at })],
  };
}

export function resume(facts: ReleaseFacts): Decision {
  if (!facts.account?.suspendedAt) return deny(refuse('not_suspended'));
  return {
    events: [{ name: 'service.resumed', data: {} }],
    changes: [update('account', facts.account.id, { suspendedAt: null })],
  };
}

export type Phone = { wechatId: string; isMember: boolean; isTester: boolean; /** 0 ≤ bucket < 100 */ bucket: number };

/** The share of users in which a person falls for a release, 0 ≤ bucket < 100: raising the ratio takes nobody back. */
export const grayBucket = (seed: string, releaseId: number, personId: number): number =>
  Math.floor(hash(seed, 'gray.bucket', `${releaseId}:${personId}`) * 100);

/** Which release a user has: ticked members, testers and named IDs always the new one, the ratio for everyone else. */
export function releaseFor(facts: Pick<ReleaseFacts, 'account' | 'releases'>, phone: Phone): Release | null {
  const gray = facts.releases.find((r) => r.id === facts.account?.grayReleaseId);
  const online = facts.releases.find((r) => r.id === facts.account?.onlineReleaseId) ?? null;
  if (!gray) return online;
  const isNamed =
    (gray.includeMembers && phone.isMember) ||
    (gray.includeTesters && phone.isTester) ||
    gray.wechatIds.includes(phone.wechatId);
  return isNamed || phone.bucket < gray.percent ? gray : online;
}

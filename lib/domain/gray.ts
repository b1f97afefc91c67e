/** Gray release: by percentage, by list, for at most 15 days (release.md R05, R08–R16). Pure. */
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
import type { Event } from './event';
import type { Release } from './model';
import { guidelineGoesOnline } from './privacy-guideline';
import { refuse, type Refusal } from './refusal';
import { commonGates, grayOf, newRelease, numberOf, onlineOf, releaseFacts, type ReleaseFacts } from './release';

const dayMs = 86_400_000;

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
  const { changes, dues, events } = completion(facts, gray, moment);
  return {
    ...started,
    events: [...started.events, ...events],
    changes: [...started.changes, ...changes],
    dues: [...started.dues!, ...dues],
  };
}

type Completion = {
  changes: Change[];
  dues: DueChange[];
  events: [
    { name: 'gray.completed'; data: { releaseId: number; versionId: number; version: string; percent: number } },
    ...Event[],
  ];
};

/** R16: everyone gets the version; the gray release becomes the online one. */
function completion(facts: ReleaseFacts, gray: Release, moment: Moment): Completion {
  const { max } = moment.pack['gray.percent'].value;
  const guideline = guidelineGoesOnline(facts.guidelines, gray.auditId, moment);
  return {
    changes: [
      update('release', gray.id, {
        state: next(releaseLife, 'running', 'complete')!,
        percent: max,
        endedAt: moment.at,
      }),
      update('account', facts.account!.id, { onlineReleaseId: gray.id, grayReleaseId: null }),
      ...guideline.changes,
    ],
    dues: [{ do: 'drop', event: 'gray.deadline', subjectId: gray.id }],
    events: [
      {
        name: 'gray.completed',
        data: { ...releaseFacts(gray, numberOf(facts, gray.versionId)), percent: gray.percent },
      },
      ...guideline.events,
    ],
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
  const { changes, dues, events } = completion(facts, gray, moment);
  return { events: [raised, ...events], changes, dues };
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
  return completion(facts, gray, moment);
}

/** Day 15: full release by itself (R11). Null when the gray release is over already. */
export function grayDeadline(facts: ReleaseFacts, moment: Moment): Decision {
  const gray = runningGray(facts);
  if ('refusal' in gray) return gray;
  const {
    changes,
    events: [completed, ...others],
  } = completion(facts, gray, moment);
  const { percent: _, ...data } = completed.data;
  return {
    events: [
      {
        name: 'gray.ended_by_time',
        data: { ...data, days: moment.pack['gray.days'].value },
        accountId: gray.accountId,
      },
      ...others,
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

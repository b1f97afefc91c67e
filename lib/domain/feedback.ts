/** 用户反馈: a user's report from the running mini program, and the answer to him (F-9). Pure. */
import { create, deny, update, type Actor, type Decision, type Moment } from './decision';
import { grayBucket, releaseFor } from './exposure';
import type { Account, Member, Release } from './model';
import { refuse } from './refusal';
import { feedbackKinds, type Feedback, type FeedbackKind } from './rows-life';

/** F-9: the platform's number of a kind, 1 to 8. */
export const feedbackType = (kind: FeedbackKind): number => feedbackKinds.indexOf(kind) + 1;

/** Whether users can use it now: what is paused, taken down or banned does not open. */
export const isOpenToUsers = (account: Account): boolean =>
  account.onlineReleaseId !== null && !account.suspendedAt && !account.takenDownAt && !account.bannedAt;

export type SendFacts = {
  account: Account | null;
  releases: Release[];
  numbers: ReadonlyMap<number, string>;
  /** the sender's own rows in the account */
  memberships: Member[];
};

/** Refusal: nothing_online; only what a person runs can he complain of. */
export function sendFeedback(
  facts: SendFacts,
  { kind, text, page }: { kind: FeedbackKind; text: string; page: string },
  { at, newId, seed }: Moment,
  { person }: Actor,
): Decision {
  const { account, memberships } = facts;
  if (!account || !person || !isOpenToUsers(account)) return deny(refuse('nothing_online'));
  const release = releaseFor(facts, {
    wechatId: person.wechatId,
    isMember: account.adminPersonId === person.id || memberships.some(({ list }) => list === 'project'),
    isTester: memberships.some(({ list }) => list === 'tester'),
    bucket: grayBucket(seed, account.grayReleaseId ?? 0, person.id),
  });
  if (!release) return deny(refuse('nothing_online'));
  const row: Feedback = {
    id: newId(),
    accountId: account.id,
    personId: person.id,
    kind,
    text,
    version: facts.numbers.get(release.versionId) ?? '',
    page,
    sentAt: at,
    reply: '',
    repliedById: null,
    repliedAt: null,
  };
  const data = { feedbackId: row.id, kind, version: row.version, nickname: person.nickname };
  return {
    events: [{ name: 'feedback.sent', data, accountId: account.id }],
    changes: [create('feedback', row)],
    result: { feedbackId: row.id },
  };
}

/** 回复, once each. Refusals: not_found, feedback_replied. */
export function replyToFeedback(
  { account, feedback }: { account: Account | null; feedback: Feedback | null },
  reply: string,
  { at }: Moment,
  { person }: Actor,
): Decision {
  if (!account || !feedback || feedback.accountId !== account.id) return deny(refuse('not_found', null, 'feedbackId'));
  if (feedback.repliedAt) return deny(refuse('feedback_replied'));
  const { id: feedbackId, personId } = feedback;
  return {
    events: [{ name: 'feedback.replied', data: { feedbackId, reply, personIds: [personId] }, accountId: account.id }],
    changes: [update('feedback', feedbackId, { reply, repliedById: person?.id ?? null, repliedAt: at })],
  };
}

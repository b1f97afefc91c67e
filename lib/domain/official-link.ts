/** Linking an official account and a mini program (A4-7). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Event } from './event';
import { next, officialLinkLife } from './lifecycle';
import type { Account } from './model';
import type { LinkMode } from './pack/shape';
import { quotaState, type QuotaState } from './quota';
import { refuse, type Refusal } from './refusal';
import type { OfficialAccount, OfficialLink } from './rows-official';

export type LinkRelation = 'same' | 'other';

/** Whether both belong to one subject. */
export const relationOf = (official: OfficialAccount, account: Account): LinkRelation =>
  account.subjectIdHash !== null && account.subjectIdHash === official.subjectIdHash ? 'same' : 'other';

/** A link that holds a place: it stands, or waits for the mini program's administrator. */
export const isLive = ({ state }: OfficialLink): boolean => next(officialLinkLife, state, 'unlink') !== null;
export const isWaiting = ({ state }: OfficialLink): boolean => next(officialLinkLife, state, 'confirm') !== null;

export type LinkUse = { relation: LinkRelation; link: OfficialLink };
type Moments = Pick<Moment, 'at' | 'pack'>;

/** A4-7: how many of each kind an official account may link; of the places taken, the live ones. */
export function linkPlaces(relation: LinkRelation, links: readonly LinkUse[], { pack }: Moments) {
  const { sameSubject, otherSubject } = pack['oa.links'].value;
  const used = links.filter((one) => one.relation === relation && isLive(one.link)).length;
  return { limit: relation === 'same' ? sameSubject : otherSubject, used };
}

/** New links of this month: those that were asked for, by when they were made (A4-5: registered ones use none). */
export function linksOfMonth(links: readonly LinkUse[], { at, pack }: Moments): QuotaState {
  const uses = links.flatMap(({ link }) =>
    link.origin === 'request' && (link.linkedAt ?? isWaiting(link)) ? [link.linkedAt ?? link.requestedAt] : [],
  );
  return quotaState({ limit: pack['oa.links'].value.newPerMonth, period: 'month', uses, at });
}

export type RequestFacts = {
  official: OfficialAccount | null;
  target: Account | null;
  mode: LinkMode;
  /** every link the official account ever had */
  links: LinkUse[];
};

/** What a link made now would break. */
function limitProblem(links: readonly LinkUse[], relation: LinkRelation, moment: Moments): Refusal | null {
  const { limit, used } = linkPlaces(relation, links, moment);
  if (used >= limit) return refuse('official_links_full', { relation, limit });
  const month = linksOfMonth(links, moment);
  return month.left > 0
    ? null
    : refuse('official_links_month', { limit: month.limit, resetsAt: month.resetsAt!.toISOString() });
}

const named = (official: OfficialAccount, account: Account, linkId: number) => ({
  linkId,
  official: official.originalId,
  officialName: official.name,
  accountName: account.name ?? account.appId ?? '',
});

/**
 * 发送关联请求. The mini program's mode decides: linked at once, asked first, or never. Refusals: not_found,
 * account_not_ready, official_link_exists, official_link_forbidden, official_links_full, official_links_month.
 */
export function requestLink({ official, target, mode, links }: RequestFacts, moment: Moment): Decision {
  if (!official) return deny(refuse('not_found'));
  // a test account has no subject and is nobody's mini program (A5)
  if (!target || target.kind === 'test') return deny(refuse('not_found', null, 'target'));
  if (!target.appId || !target.subjectType) return deny(refuse('account_not_ready', null, 'target'));
  if (links.some(({ link }) => link.accountId === target.id && isLive(link)))
    return deny(refuse('official_link_exists', null, 'target'));
  if (mode === 'never') return deny(refuse('official_link_forbidden', null, 'target'));
  const full = limitProblem(links, relationOf(official, target), moment);
  if (full) return deny({ ...full, field: 'target' });
  const { at, newId } = moment;
  const isAsked = mode === 'admin';
  const link: OfficialLink = {
    id: newId(),
    officialAccountId: official.id,
    accountId: target.id,
    state: isAsked ? 'waiting' : next(officialLinkLife, 'waiting', 'confirm')!,
    origin: 'request',
    requestedAt: at,
    linkedAt: isAsked ? null : at,
    endedAt: null,
  };
  const data = named(official, target, link.id);
  return {
    events: [{ name: isAsked ? 'official_link.requested' : 'official_link.made', data, accountId: target.id }],
    changes: [create('officialLink', link)],
    result: { linkId: link.id, state: link.state },
  };
}

export type LinkFacts = {
  official: OfficialAccount | null;
  account: Account | null;
  link: OfficialLink | null;
  /** every link of the official account */
  links: LinkUse[];
};

function ended(
  facts: LinkFacts,
  step: 'refuse' | 'unlink',
  events: (data: ReturnType<typeof named>) => Event,
  at: Date,
) {
  const { official, account, link } = facts;
  if (!official || !account || !link) return deny(refuse('not_found'));
  const state = next(officialLinkLife, link.state, step);
  if (!state) return deny(refuse(step === 'unlink' ? 'official_not_linked' : 'official_link_not_waiting'));
  return {
    events: [{ ...events(named(official, account, link.id)), accountId: account.id }],
    changes: [update('officialLink', link.id, { state, endedAt: at })],
    result: { linkId: link.id },
  } satisfies Decision;
}

/** The mini program's administrator agrees. Refusals: not_found, official_link_not_waiting, official_links_month. */
export function confirmLink({ official, account, link, links }: LinkFacts, moment: Moment): Decision {
  if (!official || !account || !link) return deny(refuse('not_found'));
  const state = next(officialLinkLife, link.state, 'confirm');
  if (!state) return deny(refuse('official_link_not_waiting'));
  const others = links.filter((one) => one.link.id !== link.id);
  const full = limitProblem(others, relationOf(official, account), moment);
  if (full) return deny(full);
  return {
    events: [{ name: 'official_link.made', data: named(official, account, link.id), accountId: account.id }],
    changes: [update('officialLink', link.id, { state, linkedAt: moment.at })],
    result: { linkId: link.id },
  };
}

/** He refuses. Refusals: not_found, official_link_not_waiting. */
export const refuseLink = (facts: LinkFacts, { at }: Moment): Decision =>
  ended(facts, 'refuse', (data) => ({ name: 'official_link.refused', data }), at);

/** 解除关联, by either side; a request that still waits is taken back. Refusals: not_found, official_not_linked. */
export const unlink = (facts: LinkFacts, { at }: Moment): Decision =>
  ended(facts, 'unlink', (data) => ({ name: 'official_link.removed', data }), at);

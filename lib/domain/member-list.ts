/** The two lists of an account, project members and testers: who may come onto one and how many it holds (D-4…D-7). Pure. */
import type { Account, Member, Person } from './model';
import type { Pack } from './pack/index';
import { isOrganisation } from './registration';
import { refuse, type Refusal } from './refusal';

export type MemberList = Member['list'];

/** Somebody who was searched for. `places`: lists of this kind in this sandbox that hold him. */
export type Candidate = { wechatId: string; person: Person | null; places: number };
export type AddFacts = { account: Account | null; members: Member[]; candidates: Candidate[] };
export type MemberFacts = { account: Account | null; person: Person | null; member: Member | null };

/** How many one list of this account may hold (D-5): by subject, 微信认证 and release. */
export function memberCap(
  account: Pick<Account, 'subjectType' | 'verifiedAt' | 'onlineReleaseId'>,
  pack: Pack,
): number {
  const caps = pack['members.caps'].value;
  if (account.subjectType === null || !isOrganisation(account.subjectType)) return caps.personal;
  const isVerified = account.verifiedAt !== null;
  const isReleased = account.onlineReleaseId !== null;
  if (isVerified && isReleased) return caps.organisationVerifiedAndReleased;
  return isVerified || isReleased ? caps.organisationVerifiedOrReleased : caps.organisation;
}

/** 剩余可添加人数; 0 also when the limit has fallen below what the list holds: nobody goes, nobody comes (D-7). */
export const membersLeft = (account: Account, members: readonly Member[], list: MemberList, pack: Pack): number =>
  Math.max(0, memberCap(account, pack) - members.filter((m) => m.list === list).length);

/** The WeChat IDs of a search field: one per line, or separated by commas or spaces. */
export const wechatIdsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,，;；、]+/).filter((id) => id !== '')),
];

function candidateProblem(
  facts: AddFacts,
  { wechatId, person, places }: Candidate,
  list: MemberList,
  pack: Pack,
): Refusal | null {
  if (!person) return refuse('person_not_found', { wechatId, why: 'absent' }, 'wechatId');
  if (!person.isSearchable) return refuse('person_not_found', { wechatId, why: 'hidden' }, 'wechatId');
  // D-11: the administrator has every right already
  if (facts.account!.adminPersonId === person.id) return refuse('is_administrator', { wechatId }, 'wechatId');
  if (facts.members.some((m) => m.list === list && m.personId === person.id))
    return refuse('already_bound', { wechatId }, 'wechatId');
  const { member, tester } = pack['members.perPerson'].value;
  const limit = list === 'project' ? member : tester;
  const outside = list === 'project' ? person.outsideMemberships : person.outsideTesterships;
  return outside + places >= limit ? refuse('person_full', { wechatId, limit }, 'wechatId') : null;
}

/** Why these people cannot come onto the list. Refusals: account_not_ready, 85001, 85004, 85003, 85002. */
export function addProblem(facts: AddFacts, list: MemberList, pack: Pack): Refusal | null {
  const { account, members, candidates } = facts;
  if (!account) return refuse('not_found');
  if (!account.appId) return refuse('account_not_ready');
  for (const candidate of candidates) {
    const no = candidateProblem(facts, candidate, list, pack);
    if (no) return no;
  }
  const isFull = candidates.length > membersLeft(account, members, list, pack);
  return isFull ? refuse('members_full', { limit: memberCap(account, pack) }, 'wechatId') : null;
}

/** Null when the person is on the list; the administrator is on none. Refusals: is_administrator, not_a_member. */
export function memberProblem({ account, person, member }: MemberFacts): Refusal | null {
  if (!account || !person) return refuse('not_found');
  if (account.adminPersonId === person.id) return refuse('is_administrator', { wechatId: person.wechatId }, 'wechatId');
  return member ? null : refuse('not_a_member', null, 'wechatId');
}

/** Project members and testers: who may be added, how many, what removing ends (D). Pure. */
import { create, deny, remove, update, type Actor, type Change, type Decision, type Moment } from './decision';
import type { Event } from './event';
import type { Account, ConsoleSession, DevtoolSession, Member, Person, ProjectRole } from './model';
import type { Pack } from './pack/index';
import { isOrganisation } from './registration';
import { refuse, type Refusal } from './refusal';
import { endConsoleSessions, endDevtoolSessions } from './session';

type List = Member['list'];

/** Somebody who was searched for. `places`: lists of this kind in this sandbox that hold him. */
export type Candidate = { wechatId: string; person: Person | null; places: number };
export type AddFacts = { account: Account | null; members: Member[]; candidates: Candidate[] };

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

/** 还可添加 n 人. */
export const membersLeft = (account: Account, members: readonly Member[], list: List, pack: Pack): number =>
  Math.max(0, memberCap(account, pack) - members.filter((m) => m.list === list).length);

/** The WeChat IDs of a search field: one per line, or separated by commas or spaces. */
export const wechatIdsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,，;；、]+/).filter((id) => id !== '')),
];

function candidateProblem(
  facts: AddFacts,
  { wechatId, person, places }: Candidate,
  list: List,
  pack: Pack,
): Refusal | null {
  if (!person?.isSearchable) return refuse('person_not_found', { wechatId }, 'wechatId');
  // D-11: the administrator has every right already
  if (facts.account!.adminPersonId === person.id) return refuse('is_administrator', { wechatId }, 'wechatId');
  if (facts.members.some((m) => m.list === list && m.personId === person.id))
    return refuse('already_bound', { wechatId }, 'wechatId');
  const { member, tester } = pack['members.perPerson'].value;
  const limit = list === 'project' ? member : tester;
  const outside = list === 'project' ? person.outsideMemberships : person.outsideTesterships;
  return outside + places >= limit ? refuse('person_full', { wechatId, limit }, 'wechatId') : null;
}

function addProblem(facts: AddFacts, list: List, pack: Pack): Refusal | null {
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

type Entering = { list: List; roles: ProjectRole[]; remark: string };

function addPeople(
  facts: AddFacts,
  entering: Entering,
  event: (person: Person) => Event,
  { at, newId }: Moment,
  actor: Actor,
): Decision {
  const people = facts.candidates.flatMap(({ person }) => (person ? [person] : []));
  const [first, ...rest] = people.map(event);
  if (!first) return deny(refuse('not_found'));
  const rows = people.map((person): Change =>
    create('member', {
      id: newId(),
      accountId: facts.account!.id,
      personId: person.id,
      maySeeDevelopment: false,
      addedById: actor.person?.id ?? null,
      addedAt: at,
      ...entering,
    }),
  );
  return { events: [first, ...rest], changes: rows };
}

/** Several people with the same roles (D-2, D-3). Refusals: roles_missing, 85001, 85004, 85003, 85002. */
export function addMembers(
  facts: AddFacts,
  input: { roles: ProjectRole[]; remark: string },
  moment: Moment,
  actor: Actor,
): Decision {
  const roles = [...new Set(input.roles)];
  if (roles.length === 0) return deny(refuse('roles_missing', null, 'roles'));
  const no = addProblem(facts, 'project', moment.pack);
  if (no) return deny(no);
  const event = (person: Person): Event => ({
    name: 'member.added',
    data: { personId: person.id, nickname: person.nickname, roles },
  });
  return addPeople(facts, { list: 'project', roles, remark: input.remark }, event, moment, actor);
}

/** 体验成员 (D-2): any project member adds them. Refusals: 85001, 85004, 85003, 85002. */
export function addTesters(facts: AddFacts, input: { remark: string }, moment: Moment, actor: Actor): Decision {
  const no = addProblem(facts, 'tester', moment.pack);
  if (no) return deny(no);
  const event = (person: Person): Event => ({
    name: 'tester.added',
    data: { personId: person.id, nickname: person.nickname },
  });
  return addPeople(facts, { list: 'tester', roles: [], remark: input.remark }, event, moment, actor);
}

export type MemberFacts = { account: Account | null; person: Person | null; member: Member | null };

/** Null when the person is on the list; the administrator is on none. */
function memberProblem({ account, person, member }: MemberFacts): Refusal | null {
  if (!account || !person) return refuse('not_found');
  if (account.adminPersonId === person.id) return refuse('is_administrator', { wechatId: person.wechatId }, 'wechatId');
  return member ? null : refuse('not_a_member', null, 'wechatId');
}

const sameRoles = (a: readonly ProjectRole[], b: readonly ProjectRole[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));

/** Other roles or another remark (D-9). Refusals: roles_missing, not_a_member, unchanged. */
export function editMember(facts: MemberFacts, input: { roles: ProjectRole[]; remark?: string | undefined }): Decision {
  const no = memberProblem(facts);
  if (no) return deny(no);
  const roles = [...new Set(input.roles)];
  if (roles.length === 0) return deny(refuse('roles_missing', null, 'roles'));
  const member = facts.member!;
  const remark = input.remark ?? member.remark;
  if (sameRoles(roles, member.roles) && remark === member.remark) return deny(refuse('unchanged'));
  const { id: personId, nickname } = facts.person!;
  return {
    events: [{ name: 'member.edited', data: { personId, nickname, from: member.roles, to: roles } }],
    changes: [update('member', member.id, { roles, remark })],
  };
}

export type RemoveFacts = MemberFacts & {
  /** his open sessions in this account's console */
  consoleSessions: ConsoleSession[];
  /** his open devtool sessions */
  devtoolSessions: DevtoolSession[];
  /** whether he may develop another mini program of the sandbox */
  developsElsewhere: boolean;
};

/** Removing a member ends his sessions at once; his development version stays (design §2). Refusal: not_a_member. */
export function removeMember(facts: RemoveFacts, { at }: Moment): Decision {
  const no = memberProblem(facts);
  if (no) return deny(no);
  const { id: personId, nickname } = facts.person!;
  const devtool = facts.developsElsewhere ? [] : facts.devtoolSessions;
  const ended = [...endConsoleSessions(facts.consoleSessions, at), ...endDevtoolSessions(devtool, at)];
  const events: Event[] = ended.length > 0 ? [{ name: 'console.sessions_ended', data: { nickname } }] : [];
  return {
    events: [{ name: 'member.removed', data: { personId, nickname } }, ...events],
    changes: [remove('member', facts.member!.id), ...ended],
  };
}

/** 删除体验成员 (D-2). Refusal: not_a_member. */
export function removeTester(facts: MemberFacts): Decision {
  const no = memberProblem(facts);
  if (no) return deny(no);
  const { id: personId, nickname } = facts.person!;
  return {
    events: [{ name: 'tester.removed', data: { personId, nickname } }],
    changes: [remove('member', facts.member!.id)],
  };
}

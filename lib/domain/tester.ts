/** 体验成员: any project member adds and removes them (D-2); 查看开发版 takes the administrator's scan (D-8). Pure. */
import { create, deny, remove, update, type Actor, type Change, type Decision, type Moment } from './decision';
import type { Event } from './event';
import { addProblem, memberProblem, type AddFacts, type Candidate, type MemberFacts } from './member-list';
import type { Member, Person } from './model';
import type { Pack } from './pack/index';
import { refuse, type Refusal } from './refusal';

const peopleOf = (candidates: readonly Candidate[]): Person[] =>
  candidates.flatMap(({ person }) => (person ? [person] : []));

function newTester(facts: AddFacts, person: Person, rest: Partial<Member>, moment: Moment, actor: Actor): Change {
  return create('member', {
    id: moment.newId(),
    accountId: facts.account!.id,
    personId: person.id,
    list: 'tester',
    roles: [],
    points: [],
    maySeeDevelopment: false,
    remark: '',
    addedById: actor.person?.id ?? null,
    addedAt: moment.at,
    ...rest,
  });
}

/** 添加体验成员 (D-2). Refusals: 85001, 85004, 85003, 85002. */
export function addTesters(facts: AddFacts, { remark }: { remark: string }, moment: Moment, actor: Actor): Decision {
  const no = addProblem(facts, 'tester', moment.pack);
  if (no) return deny(no);
  const people = peopleOf(facts.candidates);
  const [first, ...rest] = people.map(({ id, nickname }): Event => ({
    name: 'tester.added',
    data: { personId: id, nickname },
  }));
  if (!first) return deny(refuse('not_found'));
  return {
    events: [first, ...rest],
    changes: people.map((person) => newTester(facts, person, { remark }, moment, actor)),
  };
}

const isGrantOpen = (pack: Pack): boolean => pack['members.testerMaySeeDevelopment'].value;

/**
 * 查看开发版 (D-8), for testers of the account and for people who become testers by it. Refusals: grant_absent in packs
 * without it, already_granted, and those of adding.
 */
export function grantDevelopment(facts: AddFacts, input: { remark: string }, moment: Moment, actor: Actor): Decision {
  const { pack } = moment;
  if (!isGrantOpen(pack)) return deny(refuse('grant_absent'));
  const listed = new Map(facts.members.filter((m) => m.list === 'tester').map((m) => [m.personId, m]));
  const isListed = ({ person }: Candidate): boolean => person !== null && listed.has(person.id);
  const coming = facts.candidates.filter((candidate) => !isListed(candidate));
  const no = addProblem({ ...facts, candidates: coming }, 'tester', pack);
  if (no) return deny(no);
  const granted = facts.candidates.find(({ person }) => person && listed.get(person.id)?.maySeeDevelopment);
  if (granted) return deny(refuse('already_granted', { wechatId: granted.wechatId }, 'wechatId'));
  const people = peopleOf(facts.candidates);
  const [first, ...rest] = people.map(({ id, nickname }): Event => ({
    name: 'tester.development_granted',
    data: { personId: id, nickname },
  }));
  if (!first) return deny(refuse('not_found'));
  const added = peopleOf(coming).map(({ id, nickname }): Event => ({
    name: 'tester.added',
    data: { personId: id, nickname },
  }));
  const changes = people.map((person): Change => {
    const member = listed.get(person.id);
    return member
      ? update('member', member.id, { maySeeDevelopment: true })
      : newTester(facts, person, { maySeeDevelopment: true, remark: input.remark }, moment, actor);
  });
  return { events: [first, ...rest, ...added], changes };
}

const onTesters = (facts: MemberFacts): { member: Member; person: Person } | Refusal =>
  memberProblem(facts) ?? { member: facts.member!, person: facts.person! };

/** Takes 查看开发版 away again. Refusals: not_a_member, not_granted. */
export function revokeDevelopment(facts: MemberFacts): Decision {
  const found = onTesters(facts);
  if ('code' in found) return deny(found);
  const { member, person } = found;
  if (!member.maySeeDevelopment) return deny(refuse('not_granted'));
  return {
    events: [{ name: 'tester.development_revoked', data: { personId: person.id, nickname: person.nickname } }],
    changes: [update('member', member.id, { maySeeDevelopment: false })],
  };
}

/** 删除体验成员 (D-2). Refusal: not_a_member. */
export function removeTester(facts: MemberFacts): Decision {
  const found = onTesters(facts);
  if ('code' in found) return deny(found);
  const { member, person } = found;
  return {
    events: [{ name: 'tester.removed', data: { personId: person.id, nickname: person.nickname } }],
    changes: [remove('member', member.id)],
  };
}

/** 项目成员: adding, changing, removing (D-1…D-3, D-9); rights by role, or ticked one by one (perm.model). Pure. */
import { create, deny, remove, update, type Actor, type Change, type Decision, type Moment } from './decision';
import type { Event } from './event';
import { addProblem, memberProblem, type AddFacts, type MemberFacts } from './member-list';
import type { ConsoleSession, DevtoolSession, Member, ProjectRole } from './model';
import type { Pack } from './pack/index';
import { hasPoint, tickablePoints, type Point } from './role';
import { refuse, type Refusal } from './refusal';
import { endConsoleSessions, endDevtoolSessions } from './session';

/** What is ticked in 权限设置: roles, or rights one by one, as perm.model says. */
export type Rights = { roles: ProjectRole[]; points: Point[] };
type RightsInput = { roles?: ProjectRole[] | undefined; points?: Point[] | undefined };

/** The ticked rights; the other model's are refused. Refusals: rights_of_other_model, roles_missing, points_missing. */
function readRights({ roles = [], points = [] }: RightsInput, pack: Pack): Rights | Refusal {
  const isTicked = pack['perm.model'].value === 'points';
  const [field, other] = isTicked ? (['points', 'roles'] as const) : (['roles', 'points'] as const);
  const given = { roles: [...new Set(roles)], points: tickablePoints.filter((point) => points.includes(point)) };
  if (given[other].length > 0) return refuse('rights_of_other_model', { model: isTicked ? 'points' : 'roles' }, other);
  if (given[field].length > 0) return given;
  return isTicked ? refuse('points_missing', null, 'points') : refuse('roles_missing', null, 'roles');
}

/** The boxes that are ticked for a member where rights are ticked one by one; a role counts as its rights. */
export const tickedPoints = (member: Pick<Member, 'roles' | 'points'>): Point[] =>
  tickablePoints.filter((point) => hasPoint(member, point));

/** Several people with the same rights (D-2, D-3). Refusals: those of readRights, 85001, 85004, 85003, 85002. */
export function addMembers(
  facts: AddFacts,
  input: RightsInput & { remark: string },
  moment: Moment,
  actor: Actor,
): Decision {
  const { at, newId, pack } = moment;
  const rights = readRights(input, pack);
  if ('code' in rights) return deny(rights);
  const no = addProblem(facts, 'project', pack);
  if (no) return deny(no);
  const people = facts.candidates.flatMap(({ person }) => (person ? [person] : []));
  const [first, ...rest] = people.map(({ id, nickname }): Event => ({
    name: 'member.added',
    data: { personId: id, nickname, ...rights },
  }));
  if (!first) return deny(refuse('not_found'));
  const rows = people.map((person): Change =>
    create('member', {
      id: newId(),
      accountId: facts.account!.id,
      personId: person.id,
      list: 'project',
      ...rights,
      maySeeDevelopment: false,
      remark: input.remark,
      addedById: actor.person?.id ?? null,
      addedAt: at,
    }),
  );
  return { events: [first, ...rest], changes: rows };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Other rights or another remark (D-9). Refusals: those of readRights, not_a_member, unchanged. */
export function editMember(
  facts: MemberFacts,
  input: RightsInput & { remark?: string | undefined },
  { pack }: Pick<Moment, 'pack'>,
): Decision {
  const no = memberProblem(facts);
  if (no) return deny(no);
  const to = readRights(input, pack);
  if ('code' in to) return deny(to);
  const member = facts.member!;
  const { id: personId, nickname } = facts.person!;
  const remark = input.remark ?? member.remark;
  if (same(to.roles, member.roles) && same(to.points, member.points) && remark === member.remark)
    return deny(refuse('unchanged'));
  const from = to.points.length > 0 ? { fromPoints: tickedPoints(member), toPoints: to.points } : {};
  return {
    events: [{ name: 'member.edited', data: { personId, nickname, from: member.roles, to: to.roles, ...from } }],
    changes: [update('member', member.id, { ...to, remark })],
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

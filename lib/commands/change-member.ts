import { z } from 'zod';
import { command } from '@/lib/command';
import { addMembers, editMember, removeMember, tickedPoints } from '@/lib/domain/member';
import type { AddFacts, MemberFacts } from '@/lib/domain/member-list';
import { projectRoles, type JsonObject } from '@/lib/domain/model';
import { tickablePoints } from '@/lib/domain/role';
import { loadCandidates, loadLeaving, loadMember } from '@/lib/store/member';
import { isNamed, nameMissing, named, remark, wechatIds } from './named-person';

/** ticked in 权限设置: roles, or the 12 rights of 2018 where perm.model is points */
const rights = { roles: z.array(z.enum(projectRoles)).optional(), points: z.array(z.enum(tickablePoints)).optional() };
type Rights = { roles?: string[] | undefined; points?: string[] | undefined };

const whoIsAdded = ({ candidates }: AddFacts): string[] =>
  candidates.map(({ person, wechatId }) => person?.nickname ?? wechatId);
const whoIsMeant = ({ person }: MemberFacts): string[] => (person ? [person.nickname] : []);
/** the rights that the phone shows, in the words of the model in which they were ticked */
const shown = ({ roles = [], points = [] }: Rights): JsonObject => (points.length > 0 ? { points } : { roles });

/** 添加用户: one or several people with the same rights (D-2, D-3). */
export const memberAdd = command({
  action: 'member.add',
  input: z.strictObject({ wechatId: wechatIds, ...rights, remark: remark.default('') }),
  load: (world, input, { account }) => loadCandidates(world, account, input.wechatId, 'project'),
  decide: addMembers,
  summary: (facts, input) => ({
    who: whoIsAdded(facts),
    ...shown(input),
    ...(input.remark === '' ? {} : { remark: input.remark }),
  }),
});

/** 编辑 of a project member's rights and remark (D-9). */
export const memberEdit = command({
  action: 'member.edit',
  input: z.strictObject({ ...named, ...rights, remark: remark.optional() }).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadMember(world, account, input, 'project'),
  decide: editMember,
  summary: (facts, input, { pack }) => {
    const { member } = facts;
    const before = pack['perm.model'].value === 'points' && member ? tickedPoints(member) : (member?.roles ?? []);
    return { who: whoIsMeant(facts), from: before, ...shown(input) };
  },
});

/** 删除 of a project member; his sessions end at once (station 4). */
export const memberRemove = command({
  action: 'member.remove',
  input: z.strictObject(named).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadLeaving(world, account, input),
  decide: (facts, _, moment) => removeMember(facts, moment),
  summary: (facts) => ({
    who: whoIsMeant(facts),
    ...shown({ roles: facts.member?.roles ?? [], points: facts.member?.points ?? [] }),
  }),
});

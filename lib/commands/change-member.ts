import { z } from 'zod';
import { command } from '@/lib/command';
import {
  addMembers,
  addTesters,
  editMember,
  removeMember,
  removeTester,
  type AddFacts,
  type MemberFacts,
} from '@/lib/domain/member';
import { projectRoles } from '@/lib/domain/model';
import { loadCandidates, loadLeaving, loadMember } from '@/lib/store/member';

/** one WeChat ID, or several separated by line, comma or space */
const wechatIds = z.string().trim().min(1).max(2000);
const roles = z.array(z.enum(projectRoles));
const remark = z.string().trim().max(30);

const named = { wechatId: z.string().trim().min(1).max(64).optional(), personId: z.number().int().optional() };
type Named = { wechatId?: string | undefined; personId?: number | undefined };
const isNamed = (input: Named): boolean => input.wechatId !== undefined || input.personId !== undefined;
const nameMissing = { message: '#required', path: ['wechatId'] };

const whoIsAdded = ({ candidates }: AddFacts): string[] =>
  candidates.map(({ person, wechatId }) => person?.nickname ?? wechatId);
const whoIsMeant = ({ person }: MemberFacts): string[] => (person ? [person.nickname] : []);

/** 添加用户: one or several people with the same roles (D-2, D-3). */
export const memberAdd = command({
  action: 'member.add',
  input: z.strictObject({ wechatId: wechatIds, roles, remark: remark.default('') }),
  load: (world, input, { account }) => loadCandidates(world, account, input.wechatId, 'project'),
  decide: addMembers,
  summary: (facts, input) => ({ who: whoIsAdded(facts), roles: input.roles }),
});

/** 编辑 of a project member's roles and remark (D-9). */
export const memberEdit = command({
  action: 'member.edit',
  input: z.strictObject({ ...named, roles, remark: remark.optional() }).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadMember(world, account, input, 'project'),
  decide: (facts, input) => editMember(facts, input),
  summary: (facts, input) => ({ who: whoIsMeant(facts), from: facts.member?.roles ?? [], roles: input.roles }),
});

/** 删除 of a project member; his sessions end at once (station 4). */
export const memberRemove = command({
  action: 'member.remove',
  input: z.strictObject(named).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadLeaving(world, account, input),
  decide: (facts, _, moment) => removeMember(facts, moment),
  summary: (facts) => ({ who: whoIsMeant(facts), roles: facts.member?.roles ?? [] }),
});

/** 添加体验成员 by any project member (D-2). */
export const testerAdd = command({
  action: 'tester.add',
  input: z.strictObject({ wechatId: wechatIds, remark: remark.default('') }),
  load: (world, input, { account }) => loadCandidates(world, account, input.wechatId, 'tester'),
  decide: addTesters,
});

/** 删除体验成员 (D-2). */
export const testerRemove = command({
  action: 'tester.remove',
  input: z.strictObject(named).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadMember(world, account, input, 'tester'),
  decide: (facts) => removeTester(facts),
});

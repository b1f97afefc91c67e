import { z } from 'zod';
import { command } from '@/lib/command';
import { addTesters, grantDevelopment, removeTester, revokeDevelopment } from '@/lib/domain/tester';
import { loadCandidates, loadMember } from '@/lib/store/member';
import { isNamed, nameMissing, named, remark, wechatIds } from './named-person';

const people = z.strictObject({ wechatId: wechatIds, remark: remark.default('') });

/** 添加体验成员 by any project member (D-2). */
export const testerAdd = command({
  action: 'tester.add',
  input: people,
  load: (world, input, { account }) => loadCandidates(world, account, input.wechatId, 'tester'),
  decide: addTesters,
});

/** 查看开发版 for testers, and for people who are added with it (D-8, pack 2024). */
export const testerGrantDevelopment = command({
  action: 'tester.grantDevelopment',
  input: people,
  load: (world, input, { account }) => loadCandidates(world, account, input.wechatId, 'tester'),
  decide: grantDevelopment,
  summary: ({ candidates }) => ({ who: candidates.map(({ person, wechatId }) => person?.nickname ?? wechatId) }),
});

/** 收回查看开发版. */
export const testerRevokeDevelopment = command({
  action: 'tester.revokeDevelopment',
  input: z.strictObject(named).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadMember(world, account, input, 'tester'),
  decide: (facts) => revokeDevelopment(facts),
});

/** 删除体验成员 (D-2). */
export const testerRemove = command({
  action: 'tester.remove',
  input: z.strictObject(named).refine(isNamed, nameMissing),
  load: (world, input, { account }) => loadMember(world, account, input, 'tester'),
  decide: (facts) => removeTester(facts),
});

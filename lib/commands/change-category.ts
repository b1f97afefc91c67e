import { z } from 'zod';
import { command } from '@/lib/command';
import { addCategory, chooseMainCategory, removeCategory } from '@/lib/domain/account-category';
import { resubmitCategory } from '@/lib/domain/category-review';
import { papersInput } from '@/lib/domain/paper';
import { loadCategories } from '@/lib/store/profile';

const categoryId = z.number().int();
const key = z.string().trim().min(1).max(100);

/** One category with what comes along: papers where it needs some, the tick that a game is for good (C4-2, C4-4). */
export const categoryChoice = z.strictObject({
  key,
  papers: papersInput.optional(),
  confirmed: z.boolean().optional(),
});

/** 添加服务类目; the key is that of lib/domain/category.ts (C1-6, C4-2). */
export const categoryAdd = command({
  action: 'category.add',
  input: categoryChoice,
  load: (world, input, { account }) => loadCategories(world, account, input.papers),
  decide: addCategory,
});

/** 修改资料 of a rejected category (C4-2): only the papers may change (53306). */
export const categoryResubmit = command({
  action: 'category.resubmit',
  input: z.strictObject({ categoryId, papers: papersInput.default([]), key: key.optional() }),
  load: (world, input, { account }) => loadCategories(world, account, input.papers),
  decide: resubmitCategory,
});

/** 删除 of a category (C4-2). */
export const categoryRemove = command({
  action: 'category.remove',
  input: z.strictObject({ categoryId }),
  load: (world, _, { account }) => loadCategories(world, account),
  decide: removeCategory,
});

/** 设为主营 (C4-7). */
export const categoryMain = command({
  action: 'category.main',
  input: z.strictObject({ categoryId }),
  load: (world, _, { account }) => loadCategories(world, account),
  decide: chooseMainCategory,
});

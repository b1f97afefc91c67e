import { z } from 'zod';
import { command } from '@/lib/command';
import { addCategory, chooseMainCategory, removeCategory } from '@/lib/domain/account-category';
import { loadCategories } from '@/lib/store/profile';

const categoryId = z.number().int();

/** 添加服务类目; the key is that of lib/domain/category.ts (C1-6, C4-2). */
export const categoryAdd = command({
  action: 'category.add',
  input: z.strictObject({ key: z.string().trim().min(1).max(100) }),
  load: (world, _, { account }) => loadCategories(world, account),
  decide: addCategory,
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

import { z } from 'zod';
import { command } from '@/lib/command';
import { approveCategory, rejectCategory } from '@/lib/domain/category-review';
import { loadForCategoryReview } from '@/lib/store/profile';

const categoryId = z.number().int();

/** 通过 of a category's papers by the reviewer (C4-2). */
export const categoryApprove = command({
  action: 'category.approve',
  input: z.strictObject({ categoryId }),
  load: (world, input) => loadForCategoryReview(world, input.categoryId),
  decide: (categories, input) => approveCategory(categories, input.categoryId),
});

/** 不通过 with the reviewer's own words (C4-2). */
export const categoryReject = command({
  action: 'category.reject',
  input: z.strictObject({ categoryId, reason: z.string().trim().max(200) }),
  load: (world, input) => loadForCategoryReview(world, input.categoryId),
  decide: rejectCategory,
});

import { z } from 'zod';
import { command } from '@/lib/command';
import { approveGuideline, rejectGuideline, writeGuideline } from '@/lib/domain/privacy-guideline';
import { privacyKinds, type PrivacyKind } from '@/lib/domain/privacy-kind';
import { loadGuidelines, loadGuidelinesOf } from '@/lib/store/privacy';

const short = z.string().trim().max(100);
const purpose = z.string().trim().max(200).optional();

/** 更新 of 用户隐私保护指引, the online one or that of the next version (C5-1, C5-3). */
export const privacyGuidelineEdit = command({
  action: 'privacyGuideline.edit',
  input: z.strictObject({
    scope: z.enum(['online', 'audit']).default('online'),
    /** one text per kind that is handled */
    purposes: z
      .strictObject(
        Object.fromEntries(privacyKinds.map((kind) => [kind, purpose])) as Record<PrivacyKind, typeof purpose>,
      )
      .default({}),
    storage: z
      .strictObject({
        period: z.enum(['necessary', 'fixed']).default('necessary'),
        days: z.number().int().min(1).max(36_500).optional(),
      })
      .default({ period: 'necessary' }),
    contact: z
      .strictObject({
        mail: z.union([z.literal(''), z.email().max(100)]).default(''),
        phone: short.default(''),
        other: short.default(''),
      })
      .default({ mail: '', phone: '', other: '' }),
    notice: z.string().trim().min(1).max(100),
    plugins: z
      .array(z.strictObject({ plugin: short.min(1), provider: short.min(1), purpose: short.default('') }))
      .max(10)
      .default([]),
    supplement: z.string().default(''),
  }),
  load: (world, _, { account }) => loadGuidelines(world, account),
  decide: writeGuideline,
});

const guidelineId = z.number().int();

/** 通过 at the review desk (C5-3). */
export const privacyGuidelineApprove = command({
  action: 'privacyGuideline.approve',
  input: z.strictObject({ guidelineId }),
  load: (world, input) => loadGuidelinesOf(world, input.guidelineId),
  decide: (facts, input, moment) => approveGuideline(facts, input.guidelineId, moment),
});

/** 不通过 at the review desk, with the reason that is told (C5-3). */
export const privacyGuidelineReject = command({
  action: 'privacyGuideline.reject',
  input: z.strictObject({ guidelineId, reason: z.string().trim().min(1).max(500) }),
  load: (world, input) => loadGuidelinesOf(world, input.guidelineId),
  decide: (facts, input, moment) => rejectGuideline(facts, input.guidelineId, input.reason, moment),
});

import { z } from 'zod';
import { command } from '@/lib/command';
import { submit } from '@/lib/domain/submission';
import { loadSubmit } from '@/lib/store/audit';

const featurePage = z.strictObject({
  path: z.string().trim().min(1).max(256),
  title: z.string().trim().min(1).max(32),
  category: z.string().min(1),
  tags: z.array(z.string().trim().min(1).max(20)).max(10).default([]),
});

/** 提交审核 (A01–A09, B2, B3). A field left out has the value that the console fills in before. */
export const submitForReview = command({
  action: 'audit.submit',
  input: z.strictObject({
    versionId: z.number().int(),
    rulesRead: z.boolean(),
    readCarefully: z.boolean().optional(),
    versionDescription: z.string().trim().max(200).optional(),
    featurePages: z.array(featurePage).optional(),
    privacy: z.enum(['collects', 'none']).optional(),
    /** that the privacy interfaces in the code lose their permission, where privacy is none (B2-5) */
    revocationConfirmed: z.boolean().optional(),
    /** the tick of 3c, where the code uses the user's place */
    locationRead: z.boolean().optional(),
    /** page of the order centre, of shops */
    orderPath: z.string().trim().max(256).optional(),
    testAccount: z
      .strictObject({
        user: z.string().trim().min(1).max(64),
        password: z.string().min(1).max(64),
        note: z.string().trim().max(200).default(''),
      })
      .optional(),
    feedback: z.string().trim().max(200).optional(),
  }),
  load: (world, input, { account, person }) => loadSubmit(world, account, input.versionId, person?.id ?? 0),
  decide: submit,
});

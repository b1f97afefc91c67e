import { z } from 'zod';
import { command } from '@/lib/command';
import { papersInput } from '@/lib/domain/paper';
import { bannableFunctions, threats, violationKinds, violationRules } from '@/lib/domain/rows-life';
import { issueViolation } from '@/lib/domain/violation';
import { appealViolation, liftViolation, upholdViolation } from '@/lib/domain/violation-appeal';
import { many, one } from '@/lib/store/rows';
import { loadViolationCase, loadViolations } from '@/lib/store/violation';

const violationId = z.number().int();
const days = z.number().int().min(1).max(3650);

/** What the platform does to a mini program (F-4), played by the director. */
export const violationIssue = command({
  action: 'violation.issue',
  input: z
    .strictObject({
      /** without it the account that is acted on */
      accountId: z.number().int().optional(),
      kind: z.enum(violationKinds),
      rule: z.enum(violationRules),
      content: z.string().trim().min(1).max(500),
      /** of a warning: what follows when nothing is put right */
      threat: z.enum(threats).optional(),
      functions: z.array(z.enum(bannableFunctions)).default([]),
      paths: z.array(z.string().trim().min(1).max(200)).default([]),
      /** null: for good */
      days: days.nullable().default(null),
      /** of a warning */
      deadlineDays: days.optional(),
    })
    .superRefine((input, context) => {
      const missing = (path: string): void => context.addIssue({ code: 'custom', message: '#required', path: [path] });
      const isWarning = input.kind === 'warning';
      if (isWarning && !input.threat) missing('threat');
      if (isWarning && !input.deadlineDays) missing('deadlineDays');
      const takesFunctions = input.kind === 'function_ban' || (isWarning && input.threat === 'function_ban');
      if (takesFunctions && input.functions.length === 0) missing('functions');
      if (input.kind === 'page_ban' && input.paths.length === 0) missing('paths');
    }),
  load: async (world, { accountId }, actor) =>
    loadViolations(world, accountId === undefined ? actor.account : await one(world, 'account', { id: accountId })),
  decide: issueViolation,
});

/** 申诉 (F-6, D3). */
export const violationAppeal = command({
  action: 'violation.appeal',
  input: z.strictObject({
    violationId,
    text: z.string().trim().min(1).max(500),
    papers: papersInput.default([]),
  }),
  load: async (world, input, { account }) => ({
    ...(await loadViolations(world, account, input.violationId)),
    files: await many(world, 'storedFile', { id: { in: input.papers } }),
  }),
  decide: appealViolation,
  summary: ({ account, violation }, input) => ({
    name: account?.name ?? '',
    violation: violation?.kind ?? '',
    remark: input.text,
  }),
});

/** 解除处罚 by the reviewer, after an appeal or without one. */
export const violationLift = command({
  action: 'violation.lift',
  input: z.strictObject({ violationId }),
  load: (world, input) => loadViolationCase(world, input.violationId),
  decide: (facts, _, moment) => liftViolation(facts, moment),
});

/** 维持处罚 with a reason. */
export const violationUphold = command({
  action: 'violation.uphold',
  input: z.strictObject({ violationId, reason: z.string().trim().max(500).default('') }),
  load: (world, input) => loadViolationCase(world, input.violationId),
  decide: (facts, { reason }, moment) => upholdViolation(facts, reason, moment),
});

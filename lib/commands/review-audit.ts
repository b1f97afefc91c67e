import { z } from 'zod';
import { command } from '@/lib/command';
import { delay, pass, reject } from '@/lib/domain/review';
import { loadForReview } from '@/lib/store/audit';

const auditId = z.number().int();

/** 通过 by the reviewer (A29, A32). */
export const passAudit = command({
  action: 'audit.pass',
  input: z.strictObject({ auditId }),
  load: (world, input) => loadForReview(world, input.auditId),
  decide: (facts, _, moment, actor) => pass(facts, actor.kind, moment),
});

/** 不通过 with reasons from the list (A29, reject-reasons.json). */
export const rejectAudit = command({
  action: 'audit.reject',
  input: z.strictObject({
    auditId,
    reasons: z.array(
      z.strictObject({
        id: z.string(),
        note: z.string().trim().max(500).optional(),
        evidence: z.string().trim().max(500).optional(),
      }),
    ),
  }),
  load: (world, input) => loadForReview(world, input.auditId),
  decide: (facts, input, moment, actor) => reject(facts, input.reasons, actor.kind, moment),
});

/** 延后: still under audit (A20). */
export const delayAudit = command({
  action: 'audit.delay',
  input: z.strictObject({ auditId }),
  load: (world, input) => loadForReview(world, input.auditId),
  decide: (facts) => delay(facts),
});

import { z } from 'zod';
import { command } from '@/lib/command';
import { approveVerification, rejectVerification, returnVerification } from '@/lib/domain/verification-review';
import { loadVerificationCase } from '@/lib/store/verification';

const orderId = z.number().int();
const reason = z.string().trim().max(500);

/** 通过 (A6-2). */
export const verificationApprove = command({
  action: 'verification.approve',
  input: z.strictObject({ orderId }),
  load: (world, input) => loadVerificationCase(world, input.orderId),
  decide: (facts, _, moment, actor) => approveVerification(facts, actor.kind, moment),
});

/** 打回重填 (A6-7). */
export const verificationReturn = command({
  action: 'verification.return',
  input: z.strictObject({ orderId, reason }),
  load: (world, input) => loadVerificationCase(world, input.orderId),
  decide: (facts, input, moment, actor) => returnVerification(facts, input.reason, actor.kind, moment),
});

/** 不通过 (A6-7). */
export const verificationReject = command({
  action: 'verification.reject',
  input: z.strictObject({ orderId, reason }),
  load: (world, input) => loadVerificationCase(world, input.orderId),
  decide: (facts, input, moment, actor) => rejectVerification(facts, input.reason, actor.kind, moment),
});

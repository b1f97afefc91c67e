import { z } from 'zod';
import { command } from '@/lib/command';
import { passAtPlatform, passAtRegulator, rejectAtPlatform, rejectAtRegulator } from '@/lib/domain/filing-review';
import { loadOneFiling } from '@/lib/store/filing';

const filingId = z.number().int();
const verdict = z.strictObject({ filingId });
const rejection = z.strictObject({ filingId, reason: z.string().trim().max(500) });

/** 平台初审通过 (A8-5). */
export const filingPlatformPass = command({
  action: 'filing.platformPass',
  input: verdict,
  load: (world, input) => loadOneFiling(world, input.filingId),
  decide: ({ facts, filing }, _, moment) => passAtPlatform(facts, filing, moment),
});

/** 平台驳回 with the reason in own words (A8-5, A8-13). */
export const filingPlatformReject = command({
  action: 'filing.platformReject',
  input: rejection,
  load: (world, input) => loadOneFiling(world, input.filingId),
  decide: ({ facts, filing }, input, moment) => rejectAtPlatform(facts, filing, input.reason, moment),
});

/** 管局审核通过 (A8-5, A8-20). */
export const filingRegulatorPass = command({
  action: 'filing.regulatorPass',
  input: verdict,
  load: (world, input) => loadOneFiling(world, input.filingId),
  decide: ({ facts, filing }, _, moment) => passAtRegulator(facts, filing, moment),
});

/** 管局驳回 with the reason in own words (A8-5, A8-13). */
export const filingRegulatorReject = command({
  action: 'filing.regulatorReject',
  input: rejection,
  load: (world, input) => loadOneFiling(world, input.filingId),
  decide: ({ facts, filing }, input, moment) => rejectAtRegulator(facts, filing, input.reason, moment),
});

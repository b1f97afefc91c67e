import { z } from 'zod';
import { command } from '@/lib/command';
import { cancelTrial, chooseTrial, setTrialPath } from '@/lib/domain/version';
import { loadDevelopment } from '@/lib/store/version';

const versionId = z.number().int();
const path = z.string().trim().max(256).default('');

/** 选为体验版本 (U13, U14). */
export const trialChoose = command({
  action: 'trial.choose',
  input: z.strictObject({ versionId, path }),
  load: (world, input, actor) => loadDevelopment(world, actor.account, input.versionId),
  decide: (facts, input) => chooseTrial(facts, input.path),
});

/** 取消体验 (U14). */
export const trialCancel = command({
  action: 'trial.cancel',
  input: z.strictObject({ versionId }),
  load: (world, input, actor) => loadDevelopment(world, actor.account, input.versionId),
  decide: (facts) => cancelTrial(facts),
});

/** 修改页面路径 (U14). */
export const trialSetPath = command({
  action: 'trial.setPath',
  input: z.strictObject({ versionId, path }),
  load: (world, input, actor) => loadDevelopment(world, actor.account, input.versionId),
  decide: (facts, input) => setTrialPath(facts, input.path),
});

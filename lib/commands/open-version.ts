import { z } from 'zod';
import { command } from '@/lib/command';
import { deny } from '@/lib/domain/decision';
import { refuse } from '@/lib/domain/refusal';
import { one } from '@/lib/store/rows';
import { loadDevelopment } from '@/lib/store/version';

/** 前往体验版 on the phone (U15). */
export const trialOpen = command({
  action: 'trial.open',
  input: z.strictObject({}),
  load: async (world, _, { account }) => {
    const slot = account?.trialSlotId ? await one(world, 'developmentSlot', { id: account.trialSlotId }) : null;
    return { version: slot ? await one(world, 'version', { id: slot.versionId }) : null };
  },
  decide: ({ version }, _, __, actor) =>
    version
      ? { events: [{ name: 'trial.opened', data: { nickname: actor.name, version: version.number } }], changes: [] }
      : deny(refuse('no_trial_version')),
});

/** Opening a development version on the phone (D-10, D-8). */
export const developmentOpen = command({
  action: 'development.open',
  input: z.strictObject({ versionId: z.number().int() }),
  load: (world, input, actor) => loadDevelopment(world, actor.account, input.versionId),
  decide: ({ version, slot }, _, __, actor) =>
    version && slot
      ? {
          events: [{ name: 'development.opened', data: { nickname: actor.name, version: version.number } }],
          changes: [],
        }
      : deny(refuse('no_development_version')),
});

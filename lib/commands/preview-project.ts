import { z } from 'zod';
import { command } from '@/lib/command';
import { makePreview, openPreview, turnDebuggingOff, turnDebuggingOn } from '@/lib/domain/preview';
import { previewPlaces } from '@/lib/domain/rows-preview';
import { debuggingOf } from '@/lib/store/preview';
import { one } from '@/lib/store/rows';

/** 预览 or 真机调试 of a project in the devtool (U23). */
export const versionPreview = command({
  action: 'version.preview',
  input: z.strictObject({ package: z.number().int(), place: z.enum(previewPlaces).default('preview') }),
  load: async (world, { package: id }, { account }) => ({ account, file: await one(world, 'storedFile', { id }) }),
  decide: makePreview,
});

/** A phone opens the code of a preview. */
export const previewOpen = command({
  action: 'preview.open',
  input: z.strictObject({ previewId: z.number().int() }),
  load: async (world, { previewId: id }, { account }) => ({ account, preview: await one(world, 'preview', { id }) }),
  decide: (facts, _, moment, actor) => openPreview(facts, moment, actor),
});

/** 打开调试 in the menu of a running mini program (U25). */
export const debuggingTurnOn = command({
  action: 'debugging.turnOn',
  input: z.strictObject({}),
  load: async (world, _, { account, person }) => ({ account, existing: await debuggingOf(world, account, person) }),
  decide: (facts, _, moment, actor) => turnDebuggingOn(facts, moment, actor),
});

/** 关闭调试. */
export const debuggingTurnOff = command({
  action: 'debugging.turnOff',
  input: z.strictObject({}),
  load: async (world, _, { account, person }) => ({ account, existing: await debuggingOf(world, account, person) }),
  decide: (facts, _, __, actor) => turnDebuggingOff(facts, actor),
});

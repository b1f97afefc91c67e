import { cache } from 'react';
import type { Account, DevtoolSession } from '@/lib/domain/model';
import { one } from '@/lib/store/rows';
import { consoleSessionOf } from '@/lib/store/session';
import { browserHash } from './browser';
import { currentPersona } from './persona';
import { requestWorld } from './world';

/** The simulated login of this browser for the person it plays; kept apart from the sign-in to Caipai. */
export type ConsoleLogin = { personId: number; account: Account; by: 'scan' | 'director' };

/** The console login of this browser's person, or null. A removed member's sessions were ended with the removal. */
export const consoleLogin = cache(async (sandboxId: string): Promise<ConsoleLogin | null> => {
  const [hash, persona] = await Promise.all([browserHash(), currentPersona(sandboxId)]);
  const world = await requestWorld(sandboxId);
  if (!hash || !persona || !world) return null;
  const session = await consoleSessionOf(world, hash, persona.id);
  if (!session) return null;
  const account = await one(world, 'account', { id: session.accountId });
  return account && { personId: persona.id, account, by: session.by };
});

/** The devtool session of this browser's person, or null when it is not signed in. */
export const devtoolSession = cache(async (sandboxId: string): Promise<DevtoolSession | null> => {
  const [hash, persona] = await Promise.all([browserHash(), currentPersona(sandboxId)]);
  const world = await requestWorld(sandboxId);
  if (!hash || !persona || !world) return null;
  return one(world, 'devtoolSession', { browserHash: hash, personId: persona.id, endedAt: null });
});

import { cache } from 'react';
import { database } from '@/lib/db/client';
import type { Account } from '@/lib/domain/model';
import { one } from '@/lib/store/rows';
import { browserHash } from './browser';
import { currentPersona } from './persona';

/** The simulated login of this browser for the person it plays; kept apart from the sign-in to Caipai. */
export type ConsoleLogin = { personId: number; account: Account; by: 'scan' | 'director' };

/** The console login of this browser's person, or null. A removed member's sessions were ended with the removal. */
export const consoleLogin = cache(async (sandboxId: string): Promise<ConsoleLogin | null> => {
  const [hash, persona] = await Promise.all([browserHash(), currentPersona(sandboxId)]);
  if (!hash || !persona) return null;
  const { read } = await database();
  const bound = { sandboxId, client: read };
  const session = await one(bound, 'consoleSession', { browserHash: hash, personId: persona.id, endedAt: null }, { orderBy: { id: 'desc' } });
  const account = session ? await one(bound, 'account', { id: session.accountId }) : null;
  return session && account ? { personId: persona.id, account, by: session.by } : null;
});

/** Whether this browser is signed in to the devtool as the person it plays. */
export const isInDevtool = cache(async (sandboxId: string): Promise<boolean> => {
  const [hash, persona] = await Promise.all([browserHash(), currentPersona(sandboxId)]);
  if (!hash || !persona) return false;
  const { read } = await database();
  return (await one({ sandboxId, client: read }, 'devtoolSession', { browserHash: hash, personId: persona.id, endedAt: null })) !== null;
});

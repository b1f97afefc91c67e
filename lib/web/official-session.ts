import { cache } from 'react';
import type { OfficialAccount } from '@/lib/domain/rows-official';
import { one } from '@/lib/store/rows';
import { browserHash } from './browser';
import { requestWorld } from './world';

export type OfficialLogin = { personId: number; official: OfficialAccount; by: 'scan' | 'director' };

/** The login of this browser in the console of an official account, or null. */
export const officialLogin = cache(async (sandboxId: string): Promise<OfficialLogin | null> => {
  const [hash, world] = await Promise.all([browserHash(), requestWorld(sandboxId)]);
  if (!hash || !world) return null;
  const session = await one(
    world,
    'officialSession',
    { browserHash: hash, endedAt: null },
    { orderBy: { id: 'desc' } },
  );
  // 严格登录 ends the short cut also for those who came in by it
  if (!session || (session.by === 'director' && world.sandbox.isLoginStrict)) return null;
  const official = await one(world, 'officialAccount', { id: session.officialAccountId });
  return official && { personId: session.personId, official, by: session.by };
});

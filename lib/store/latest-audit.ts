import type { Audit } from '@/lib/domain/model';
import { one, type Bound } from './rows';

/** The newest audit of an account by number, whatever became of it. */
export const latestAudit = (bound: Bound, accountId: number): Promise<Audit | null> =>
  one(bound, 'audit', { accountId }, { orderBy: { number: 'desc' } });

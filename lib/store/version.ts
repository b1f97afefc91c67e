/** Loads versions and development slots. */
import type { DevelopmentFacts } from '@/lib/domain/version';
import type { Account } from '@/lib/domain/model';
import { one, type Bound } from './rows';

/** A version of this account with the slot that points at it. */
export async function loadDevelopment(
  bound: Bound,
  account: Account | null,
  versionId: number,
): Promise<DevelopmentFacts> {
  if (!account) return { account, version: null, slot: null, file: null };
  const version = await one(bound, 'version', { id: versionId, accountId: account.id });
  if (!version) return { account, version, slot: null, file: null };
  const slot = await one(bound, 'developmentSlot', { accountId: account.id, versionId });
  return { account, version, slot, file: await one(bound, 'storedFile', { id: version.fileId }) };
}

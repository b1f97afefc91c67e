/** Loads what decisions about releases need. */
import type { ReleaseFacts } from '@/lib/domain/release';
import type { Account } from '@/lib/domain/model';
import { latestAudit } from './latest-audit';
import { many, one, type Bound } from './rows';

/** When the first version of an account went online, or null. */
export async function firstReleasedAt(bound: Bound, accountId: number): Promise<Date | null> {
  const done = await one(bound, 'release', { accountId, state: 'done' }, { orderBy: { id: 'asc' } });
  return done?.startedAt ?? null;
}

/** Every release of the account with what decisions about them need. */
export async function loadRelease(
  bound: Bound,
  account: Account | null,
  actorPersonId: number | null,
): Promise<ReleaseFacts> {
  const accountId = account?.id ?? 0;
  const [releases, versions, people, guidelines, providers, latest] = await Promise.all([
    many(bound, 'release', { accountId }),
    many(bound, 'version', { accountId }),
    many(bound, 'person', {}),
    many(bound, 'privacyGuideline', { accountId }),
    many(bound, 'provider', { accountId, revokedAt: null }),
    latestAudit(bound, accountId),
  ]);
  return {
    account,
    latest,
    version: versions.find((v) => v.id === latest?.versionId) ?? null,
    releases,
    numbers: new Map(versions.map((v) => [v.id, v.number])),
    knownWechatIds: new Set(people.map((p) => p.wechatId)),
    actorPersonId,
    guidelines,
    providers,
  };
}

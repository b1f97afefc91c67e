/** Loads what decisions about the end of an account need. */
import type { EndFacts } from '@/lib/domain/account-end';
import type { MigrationFacts } from '@/lib/domain/account-migration';
import type { DeregistrationFacts } from '@/lib/domain/deregistration';
import type { Account } from '@/lib/domain/model';
import { findAccount } from './actor';
import { many, one, type Bound } from './rows';
import { openConsoleSessions } from './session';

async function loadEnd(bound: Bound, account: Account): Promise<EndFacts> {
  const accountId = account.id;
  const [registration, members, filings, links, audits, releases, sessions] = await Promise.all([
    one(bound, 'registration', { accountId }),
    many(bound, 'member', { accountId }),
    many(bound, 'filing', { accountId }),
    many(bound, 'plainLinkRule', { accountId }),
    many(bound, 'audit', { accountId }),
    many(bound, 'release', { accountId }),
    openConsoleSessions(bound, { accountId }),
  ]);
  return { account, registration, members, filings, links, audits, releases, sessions };
}

export async function loadDeregistration(bound: Bound, account: Account | null): Promise<DeregistrationFacts | null> {
  if (!account) return null;
  const accountId = account.id;
  const [end, deregistrations, migrations, categories] = await Promise.all([
    loadEnd(bound, account),
    many(bound, 'deregistration', { accountId }),
    many(bound, 'migration'),
    many(bound, 'accountCategory', { accountId }),
  ]);
  const own = migrations.filter((one) => one.accountId === accountId || one.targetId === accountId);
  return { ...end, deregistrations, migrations: own, categories };
}

/** `to`: AppID, original ID or address of B; without it the one that is being migrated to. */
export async function loadMigration(
  bound: Bound,
  account: Account | null,
  to?: string,
): Promise<MigrationFacts | null> {
  if (!account) return null;
  const accountId = account.id;
  const [end, deregistrations, migrations, categories] = await Promise.all([
    loadEnd(bound, account),
    many(bound, 'deregistration', { accountId }),
    many(bound, 'migration'),
    many(bound, 'accountCategory', { accountId }),
  ]);
  const last = migrations.findLast((one) => one.accountId === accountId);
  const target =
    to === undefined ? await one(bound, 'account', { id: last?.targetId ?? 0 }) : await findAccount(bound, to);
  return { ...end, target, deregistrations, migrations, categories };
}

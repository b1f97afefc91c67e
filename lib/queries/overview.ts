/** The home page of a sandbox: its accounts and how far each one is. */
import { boxedAudit } from '@/lib/domain/audit';
import { isUnderAudit, type AccountState } from '@/lib/domain/lifecycle';
import type { Account } from '@/lib/domain/model';
import { latestAudit } from '@/lib/store/latest-audit';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export const stations = [
  'register',
  'profile',
  'develop',
  'review',
  'approved',
  'rejected',
  'gray',
  'online',
  'suspended',
] as const;
export type Station = (typeof stations)[number];
export type OverviewAccount = {
  id: number;
  name: string | null;
  kind: Account['kind'];
  email: string | null;
  appId: string | null;
  state: AccountState;
  station: Station;
  admin: string | null;
  onlineVersion: string | null;
};
export type Overview = { template: string; pack: string; reviewMode: 'auto' | 'human'; accounts: OverviewAccount[] };

async function stationOf(world: World, account: Account): Promise<Station> {
  if (account.state !== 'active') return 'register';
  if (account.kind === 'test') return 'develop';
  if (account.suspendedAt) return 'suspended';
  if (!account.name || account.avatarFileId === null || !account.intro) return 'profile';
  if (account.grayReleaseId !== null) return 'gray';
  const audit = boxedAudit(await latestAudit(world, account.id));
  if (audit) return isUnderAudit(audit.state) ? 'review' : audit.state === 'rejected' ? 'rejected' : 'approved';
  return account.onlineReleaseId === null ? 'develop' : 'online';
}

async function describe(world: World, account: Account): Promise<OverviewAccount> {
  const { id, kind, name, email, appId, state } = account;
  const [admin, release, station] = await Promise.all([
    account.adminPersonId === null ? null : one(world, 'person', { id: account.adminPersonId }),
    account.onlineReleaseId === null ? null : one(world, 'release', { id: account.onlineReleaseId }),
    stationOf(world, account),
  ]);
  const version = release ? await one(world, 'version', { id: release.versionId }) : null;
  return {
    id,
    kind,
    name,
    email,
    appId,
    state,
    station,
    admin: admin?.nickname ?? null,
    onlineVersion: version?.number ?? null,
  };
}

/** Where everything in this sandbox stands. */
export async function showOverview(world: World): Promise<Overview> {
  const accounts = await many(world, 'account');
  return {
    template: world.sandbox.template,
    pack: world.packName,
    reviewMode: world.sandbox.reviewMode === 'human' ? 'human' : 'auto',
    accounts: await Promise.all(accounts.map((account) => describe(world, account))),
  };
}

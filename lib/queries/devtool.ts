/** The devtool: whether a person may open a mini program's project, and what the project holds. */
import type { Account, Person, ServerDomains, StoredFile, Version } from '@/lib/domain/model';
import { checkPackageSize, type PackageFacts, type SizeExcess } from '@/lib/domain/package';
import type { Preview } from '@/lib/domain/rows-preview';
import type { Verdict } from '@/lib/domain/policy';
import { personUploader } from '@/lib/domain/version';
import { loadActor } from '@/lib/store/actor';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, viewVerdict, type Judged } from './button';
import { runRequests, type ShownRequest } from './requests';

export type ProjectOwner = { account: Account; verdict: Verdict };

/** The mini program behind an AppID and whether this person may upload to it; null: there is none. */
export async function findProject(world: World, person: Person, appId: string): Promise<ProjectOwner | null> {
  const account = appId === '' ? null : await one(world, 'account', { appId: appId.trim() });
  const actor = account ? await loadActor(world, { as: { personId: person.id }, account: account.id }) : null;
  return account && actor ? { account, verdict: viewVerdict(world, actor, 'version.upload') } : null;
}

/** The AppIDs of the sandbox, to choose from while typing. */
export async function knownAppIds(world: World): Promise<{ appId: string; name: string | null }[]> {
  const accounts = await many(world, 'account');
  return accounts.flatMap(({ appId, name }) => (appId === null ? [] : [{ appId, name }]));
}

export type Project = {
  file: Pick<StoredFile, 'id' | 'name' | 'bytes'>;
  facts: PackageFacts;
  excess: SizeExcess | null;
  limits: { mainKB: number; subKB: number; totalKB: number };
  upload: Judged | null;
  preview: Judged | null;
  remoteDebug: Judged | null;
  /** as they end in the devtool */
  requests: ShownRequest[];
};

/** A project that came in through files/route.ts, judged for this account and person. */
export async function showProject(
  world: World,
  person: Person,
  account: Account,
  fileId: number,
  skipsChecks: boolean,
): Promise<Project | null> {
  const file = await one(world, 'storedFile', { id: fileId });
  if (file?.kind !== 'package') return null;
  const facts = file.facts as PackageFacts;
  const { pack } = world;
  const limits = {
    mainKB: pack['upload.mainKB'].value,
    subKB: pack['upload.subKB'].value,
    totalKB: pack['upload.totalKB'].value,
  };
  const actor = await loadActor(world, { as: { personId: person.id }, account: account.id });
  const { id, name, bytes } = file;
  return {
    file: { id, name, bytes },
    facts,
    limits,
    excess: checkPackageSize(facts, limits),
    upload: actor ? await button(world, actor, 'version.upload', { version: '1.0.0', remark: '', package: id }) : null,
    preview: actor ? await button(world, actor, 'version.preview', { package: id, place: 'preview' }) : null,
    remoteDebug: actor ? await button(world, actor, 'version.preview', { package: id, place: 'remoteDebug' }) : null,
    requests: await runRequests(world, {
      account,
      facts,
      place: 'devtool',
      switches: { skipsChecks, isDebugging: false },
    }),
  };
}

/** A code of the devtool for this project; null when it is not of this account. */
export async function madePreview(world: World, account: Account, previewId: number): Promise<Preview | null> {
  return one(world, 'preview', { id: previewId, accountId: account.id });
}

export type LastUpload = Pick<Version, 'id' | 'number' | 'uploadedAt'>;

/** What this person uploaded last, and the domains that the console knows. */
export async function projectDetails(
  world: World,
  person: Person,
  account: Account,
): Promise<{ last: LastUpload | null; domains: ServerDomains }> {
  const versions = await many(
    world,
    'version',
    { accountId: account.id, uploader: personUploader(person.id) },
    { orderBy: { id: 'desc' }, take: 1 },
  );
  return { last: versions[0] ?? null, domains: account.serverDomains };
}

/** One uploaded version with the size of its package; null when it is not of this account. */
export async function uploadedVersion(
  world: World,
  account: Account,
  versionId: number,
): Promise<{ number: string; bytes: number } | null> {
  const version = await one(world, 'version', { id: versionId, accountId: account.id });
  const file = version ? await one(world, 'storedFile', { id: version.fileId }) : null;
  return version && file ? { number: version.number, bytes: (file.facts as PackageFacts).totalBytes } : null;
}

/** 版本详情: one version with what was read from its package, and what happened to it (product §1.21). */
import type { Actor } from '@/lib/domain/decision';
import type { Account, StoredFile, Version } from '@/lib/domain/model';
import { allPages, type PackageFacts } from '@/lib/domain/package';
import { one } from '@/lib/store/rows';
import { loadDevelopment } from '@/lib/store/version';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { versionHistory, type HistoryEntry } from './version-history';

export type PackagePart = { root: string | null; bytes: number; pages: string[] };
export type PackageView = {
  fileName: string;
  sha256: string;
  totalBytes: number;
  fileCount: number;
  pageCount: number;
  /** the main package first, with root null */
  parts: PackagePart[];
  texts: PackageFacts['pageTexts'];
  problems: PackageFacts['problems'];
  privacyApis: NonNullable<PackageFacts['privacyApis']>;
};
export type VersionHead = Pick<Version, 'number' | 'remark' | 'uploadedAt'> & { versionId: number; uploader: string };

/** What a version's package holds. */
export function packageView(file: StoredFile): PackageView {
  const facts = file.facts as PackageFacts;
  return {
    fileName: file.name,
    sha256: file.sha256,
    totalBytes: facts.totalBytes,
    fileCount: facts.fileCount,
    pageCount: allPages(facts).length,
    parts: [
      { root: null, bytes: facts.mainBytes, pages: facts.pages },
      ...facts.subpackages.map(({ root, bytes, pages }) => ({ root, bytes, pages })),
    ],
    texts: facts.pageTexts,
    problems: facts.problems,
    privacyApis: facts.privacyApis ?? [],
  };
}

export const versionHead = (version: Version): VersionHead => ({
  versionId: version.id,
  number: version.number,
  remark: version.remark,
  uploadedAt: version.uploadedAt,
  uploader: version.uploaderName,
});

export type VersionPage = VersionHead & {
  package: PackageView;
  history: HistoryEntry[];
  /** still somebody's development version */
  isInDevelopment: boolean;
  isTrial: boolean;
  isOnline: boolean;
  isGray: boolean;
};

/** One version of this account, or null. */
export async function versionPage(world: World, account: Account, versionId: number): Promise<VersionPage | null> {
  const { version, slot, file } = await loadDevelopment(world, account, versionId);
  if (!version) return null;
  const stored = file ?? (await one(world, 'storedFile', { id: version.fileId }));
  if (!stored) return null;
  const shown = async (releaseId: number | null): Promise<boolean> =>
    releaseId !== null && (await one(world, 'release', { id: releaseId }))?.versionId === versionId;
  const [history, isOnline, isGray] = await Promise.all([
    versionHistory(world, account.id, versionId),
    shown(account.onlineReleaseId),
    shown(account.grayReleaseId),
  ]);
  return {
    ...versionHead(version),
    package: packageView(stored),
    history,
    isInDevelopment: slot !== null,
    isTrial: slot !== null && account.trialSlotId === slot.id,
    isOnline,
    isGray,
  };
}

export type TrialPage = VersionHead & {
  appId: string;
  isTrial: boolean;
  path: string;
  pages: string[];
  /** the version that is the trial now and would be replaced */
  replaces: string | null;
  choose: Judged;
  setPath: Judged;
  cancel: Judged;
};

/** The dialog 选为体验版本 / 修改页面路径 of a development version, or null. */
export async function trialPage(
  world: World,
  account: Account,
  actor: Actor,
  versionId: number,
): Promise<TrialPage | null> {
  const { version, slot, file } = await loadDevelopment(world, account, versionId);
  if (!version || !slot) return null;
  const isTrial = account.trialSlotId === slot.id;
  const current =
    account.trialSlotId === null || isTrial ? null : await one(world, 'developmentSlot', { id: account.trialSlotId });
  const replaced = current ? await one(world, 'version', { id: current.versionId }) : null;
  const [choose, setPath, cancel] = await Promise.all([
    button(world, actor, 'trial.choose', { versionId }),
    button(world, actor, 'trial.setPath', { versionId }),
    button(world, actor, 'trial.cancel', { versionId }),
  ]);
  return {
    ...versionHead(version),
    appId: account.appId ?? '',
    isTrial,
    path: isTrial ? (account.trialPath ?? '') : '',
    pages: file ? allPages(file.facts as PackageFacts) : [],
    replaces: replaced?.number ?? null,
    choose,
    setPath,
    cancel,
  };
}

export type DeletePage = VersionHead & { isTrial: boolean; delete: Judged };

/** The dialog 删除 of a development version, or null. */
export async function deletePage(
  world: World,
  account: Account,
  actor: Actor,
  versionId: number,
): Promise<DeletePage | null> {
  const { version, slot } = await loadDevelopment(world, account, versionId);
  if (!version || !slot) return null;
  return {
    ...versionHead(version),
    isTrial: account.trialSlotId === slot.id,
    delete: await button(world, actor, 'version.delete', { versionId }),
  };
}

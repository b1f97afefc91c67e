/** Uploads, development slots and the trial mark (release.md U01–U30). Pure. */
import { create, deny, remove, update, type Actor, type Decision, type Moment, type Refused } from './decision';
import type { Account, DevelopmentSlot, Member, StoredFile, Uploader, Version } from './model';
import { allPages, checkPackageSize, type PackageFacts } from './package';
import { hasPoint } from './role';
import { refuse } from './refusal';

/** U28: whether anybody may upload besides the administrator; else the empty box asks to bind a developer. */
export const isDeveloperBound = (members: readonly Pick<Member, 'roles' | 'points'>[]): boolean =>
  members.some((m) => hasPoint(m, 'development'));

/** The uploader key of a person (design §2). */
export const personUploader = (personId: number): Uploader => `person:${personId}`;

export type UploadInput = { version: string; remark: string; appId?: string | undefined };
export type UploadFacts = {
  account: Account | null;
  file: StoredFile | null;
  slot: DevelopmentSlot | null;
  replaced: Version | null;
};

/** A new development version: the newest upload of an uploader replaces his earlier one (U10), audit and online stay (U11). */
export function upload(facts: UploadFacts, input: UploadInput, moment: Moment, actor: Actor): Decision {
  const { account, file, slot } = facts;
  if (!account?.appId || !actor.person) return deny(refuse('account_not_ready'));
  if (input.appId !== undefined && input.appId !== account.appId)
    return deny(refuse('app_id_wrong', { appId: input.appId }, 'appId'));
  if (file?.kind !== 'package') return deny(refuse('file_missing', null, 'package'));
  const tooLarge = sizeRefusal(file.facts as PackageFacts, moment);
  if (tooLarge) return tooLarge;
  const uploader = personUploader(actor.person.id);
  const version: Version = {
    id: moment.newId(),
    accountId: account.id,
    fileId: file.id,
    number: input.version,
    remark: input.remark,
    uploader,
    uploaderName: actor.person.nickname,
    uploadedAt: moment.at,
  };
  const slotChange = slot
    ? update('developmentSlot', slot.id, { versionId: version.id })
    : create('developmentSlot', { id: moment.newId(), accountId: account.id, uploader, versionId: version.id });
  const data = { ...versionFacts(version), remark: version.remark, replaced: facts.replaced?.number ?? null };
  return {
    events: [{ name: 'version.uploaded', data, accountId: account.id }],
    changes: [create('version', version), slotChange],
    result: { versionId: version.id, version: version.number },
  };
}

/** Refusals: package_main_too_large, package_sub_too_large, package_total_too_large (U18–U21). */
export function sizeRefusal(facts: PackageFacts, { pack }: Moment): Refused | null {
  const limits = {
    mainKB: pack['upload.mainKB'].value,
    subKB: pack['upload.subKB'].value,
    totalKB: pack['upload.totalKB'].value,
  };
  const excess = checkPackageSize(facts, limits);
  if (!excess) return null;
  const { which, name, sourceKB, limitKB } = excess;
  if (which === 'main') return deny(refuse('package_main_too_large', { sourceKB, limitKB }, 'package'));
  if (which === 'total') return deny(refuse('package_total_too_large', { sourceKB, limitKB }, 'package'));
  return deny(refuse('package_sub_too_large', { name, sourceKB, limitKB }, 'package'));
}

/** What events say of a version. */
export const versionFacts = (version: Version): { versionId: number; version: string; uploader: string } => ({
  versionId: version.id,
  version: version.number,
  uploader: version.uploaderName,
});

export type DevelopmentFacts = {
  account: Account | null;
  version: Version | null;
  /** the slot that points at this version; null when it was replaced or deleted */
  slot: DevelopmentSlot | null;
  file: StoredFile | null;
};

/** U12: a development version may be deleted at any time; the Version row stays. */
export function deleteVersion({ account, version, slot }: DevelopmentFacts): Decision {
  if (!account || !version || !slot) return deny(refuse('not_found'));
  const wasTrial = account.trialSlotId === slot.id;
  return {
    events: [{ name: 'version.deleted', data: versionFacts(version) }],
    changes: [
      remove('developmentSlot', slot.id),
      ...(wasTrial ? [update('account', account.id, { trialSlotId: null, trialPath: null })] : []),
    ],
  };
}

function pathProblem(path: string, file: StoredFile | null): Refused | null {
  const page = path.split('?')[0]!.replace(/^\//, '');
  if (path === '' || !file || allPages(file.facts as PackageFacts).includes(page)) return null;
  return deny(refuse('trial_path_unknown', { path: page }, 'path'));
}

/** U13, U14: any development version may be the trial; choosing another switches it; the path may carry a query. */
export function chooseTrial(facts: DevelopmentFacts, path: string): Decision {
  const { account, version, slot } = facts;
  if (!account || !version || !slot) return deny(refuse('not_found'));
  const problem = pathProblem(path, facts.file);
  if (problem) return problem;
  if (account.trialSlotId === slot.id) return deny(refuse('already_trial'));
  return {
    events: [{ name: 'trial.chosen', data: { ...versionFacts(version), path } }],
    changes: [update('account', account.id, { trialSlotId: slot.id, trialPath: path === '' ? null : path })],
  };
}

export function cancelTrial({ account, version, slot }: DevelopmentFacts): Decision {
  if (!account || !version || !slot) return deny(refuse('not_found'));
  if (account.trialSlotId !== slot.id) return deny(refuse('not_trial'));
  return {
    events: [{ name: 'trial.cancelled', data: versionFacts(version) }],
    changes: [update('account', account.id, { trialSlotId: null, trialPath: null })],
  };
}

export function setTrialPath(facts: DevelopmentFacts, path: string): Decision {
  const { account, version, slot } = facts;
  if (!account || !version || !slot) return deny(refuse('not_found'));
  if (account.trialSlotId !== slot.id) return deny(refuse('not_trial'));
  return (
    pathProblem(path, facts.file) ?? {
      events: [{ name: 'trial.path_set', data: { ...versionFacts(version), path } }],
      changes: [update('account', account.id, { trialPath: path === '' ? null : path })],
    }
  );
}

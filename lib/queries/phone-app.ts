/** Opening a mini program on a phone: which version a person gets, or why he gets none (U15, D-10, R08–R10, R24). */
import { abilityOf, type AbilityAnswer } from '@/lib/domain/ability';
import { isEnded } from '@/lib/domain/account-standing';
import type { Actor } from '@/lib/domain/decision';
import type { Account, Person, SuspendReason, Version } from '@/lib/domain/model';
import { allPages, type PackageFacts } from '@/lib/domain/package';
import type { RunPlace } from '@/lib/domain/pack/shape';
import type { Principal } from '@/lib/domain/role';
import type { Refusal } from '@/lib/domain/refusal';
import { loadActor } from '@/lib/store/actor';
import { debuggingOf } from '@/lib/store/preview';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { releaseOnPhone } from './exposure';
import { phoneSetting, type PhoneSetting } from './phone-setting';
import { runRequests, type ShownRequest } from './requests';
import { phonePrivacy, type PhonePrivacy } from './privacy';

export const appKinds = ['release', 'trial', 'development', 'preview'] as const;
export type AppKind = (typeof appKinds)[number];
export type ShownVersion = Pick<Version, 'id' | 'number' | 'uploaderName' | 'uploadedAt' | 'remark'>;
/** `isBanned`: the platform has closed this one page (F-4) */
export type AppPage = { path: string; text: string | null; isBanned: boolean };

export type AppHead = {
  appId: string;
  accountId: number;
  name: string | null;
  avatarFileId: number | null;
  subjectName: string | null;
  filingNumber: string | null;
  intro: string | null;
  categories: string[];
  /** why it cannot be passed on to others; null when it can (A6-4, A6-5) */
  shareLack: AbilityAnswer['why'];
};
export type OpenedApp = { head: AppHead } & (
  | ({ state: 'ready' } & RunningApp & PhoneSetting)
  | { state: 'refused'; refusal: Refusal; couldBe: Principal[] }
  | {
      state:
        | 'notReleased'
        | 'takenDown'
        | 'banned'
        | 'deregistered'
        | 'noTrial'
        | 'noDevelopment'
        | 'noPreview'
        | 'previewExpired';
    }
  | { state: 'migrated'; toAppId: string; toName: string | null }
  | { state: 'suspended'; reason: SuspendReason | null; until: Date | null; isLate: boolean }
);

/** Where a mini program can run on a phone. */
export type PhonePlace = Exclude<RunPlace, 'devtool'>;
export type RunningApp = {
  version: ShownVersion;
  isGray: boolean;
  startPath: string | null;
  pages: AppPage[];
  privacy: PhonePrivacy | null;
  place: PhonePlace;
  /** how each network call of the package ends here */
  requests: ShownRequest[];
  isDebugging: boolean;
  /** 打开调试 or 关闭调试; null where it makes no difference (U25) */
  debugging: Judged | null;
};

type Asked = { appId: string; kind: AppKind; versionId: number | null };
type FoundVersion = {
  version: Omit<Version, 'uploader'>;
  isGray: boolean;
  startPath: string | null;
  place: PhonePlace;
};
type Found = FoundVersion | { state: 'notReleased' | 'noTrial' | 'noDevelopment' | 'noPreview' };

async function releaseVersion(world: World, account: Account, person: Person): Promise<Found> {
  const [releases, members] = await Promise.all([
    many(world, 'release', { accountId: account.id }),
    many(world, 'member', { accountId: account.id }),
  ]);
  const release = releaseOnPhone(world, { account, releases, members }, person);
  const version = release ? await one(world, 'version', { id: release.versionId }) : null;
  return release && version
    ? { version, isGray: release.id === account.grayReleaseId, startPath: null, place: 'online' }
    : { state: 'notReleased' };
}

async function slotVersion(world: World, account: Account, { kind, versionId }: Asked): Promise<Found> {
  const isTrial = kind === 'trial';
  const slot = await one(
    world,
    'developmentSlot',
    isTrial ? { id: account.trialSlotId ?? 0 } : { accountId: account.id, versionId: versionId ?? 0 },
  );
  const version = slot ? await one(world, 'version', { id: slot.versionId }) : null;
  if (!version) return { state: isTrial ? 'noTrial' : 'noDevelopment' };
  return {
    version,
    isGray: false,
    startPath: isTrial ? account.trialPath : null,
    place: isTrial ? 'trial' : 'preview',
  };
}

/** A preview is no version (U23): what is shown of one is who made it and when. */
async function previewVersion(world: World, account: Account, previewId: number): Promise<Found> {
  const preview = await one(world, 'preview', { id: previewId, accountId: account.id });
  if (!preview) return { state: 'noPreview' };
  const { id, accountId, fileId, createdAt: uploadedAt, personId, place } = preview;
  const maker = await one(world, 'person', { id: personId });
  const version = { id, accountId, fileId, number: '', remark: '', uploaderName: maker?.nickname ?? '', uploadedAt };
  return { version, isGray: false, startPath: null, place };
}

function judgeOpening(world: World, actor: Actor, { kind, versionId }: Asked): Promise<Judged> {
  const id = versionId ?? 0;
  if (kind === 'trial') return button(world, actor, 'trial.open');
  return kind === 'preview'
    ? button(world, actor, 'preview.open', { previewId: id })
    : button(world, actor, 'development.open', { versionId: id });
}

async function headOf(world: World, account: Account): Promise<AppHead> {
  const categories = await many(world, 'accountCategory', { accountId: account.id, state: 'approved' });
  const { id, appId, name, avatarFileId, subjectName, filingNumber, intro } = account;
  return {
    accountId: id,
    appId: appId ?? '',
    name,
    avatarFileId,
    subjectName,
    filingNumber,
    intro,
    categories: categories.map((c) => c.key),
    shareLack: abilityOf('share', account, world).why,
  };
}

/** Why users get none of it, whatever is released (C6-1, C6-3, C6-5, F-4); null: it opens. */
async function closedToUsers(world: World, head: AppHead, account: Account): Promise<OpenedApp | null> {
  if (account.movedToId !== null) {
    const target = await one(world, 'account', { id: account.movedToId });
    return { head, state: 'migrated', toAppId: target?.appId ?? '', toName: target?.name ?? null };
  }
  if (isEnded(account)) return { head, state: 'deregistered' };
  if (account.bannedAt) return { head, state: 'banned' };
  if (account.takenDownAt) return { head, state: 'takenDown' };
  const { suspendedAt, suspendReason: reason, suspendUntil: until } = account;
  return suspendedAt ? { head, state: 'suspended', reason, until, isLate: until !== null && until <= world.at } : null;
}

/** What opens on this person's phone; null when there is no such mini program. */
export async function openApp(world: World, person: Person, asked: Asked): Promise<OpenedApp | null> {
  const account = await one(world, 'account', { appId: asked.appId });
  if (!account) return null;
  const head = await headOf(world, account);
  const { kind } = asked;
  const closed = kind === 'release' ? await closedToUsers(world, head, account) : null;
  if (closed) return closed;
  const actor = await loadActor(world, { as: { personId: person.id }, account: account.id });
  if (!actor) return null;
  if (kind !== 'release') {
    const judged = await judgeOpening(world, actor, asked);
    if (judged.refusal?.code === 'no_permission') {
      const { couldBe } = judged.refusal.params as { couldBe?: Principal[] };
      return { head, state: 'refused', refusal: judged.refusal, couldBe: couldBe ?? [] };
    }
    if (judged.refusal?.code === 'preview_expired') return { head, state: 'previewExpired' };
  }
  const found = await (kind === 'release'
    ? releaseVersion(world, account, person)
    : kind === 'preview'
      ? previewVersion(world, account, asked.versionId ?? 0)
      : slotVersion(world, account, asked));
  if ('state' in found) return { head, state: found.state };
  return {
    head,
    state: 'ready',
    isGray: found.isGray,
    startPath: found.startPath,
    ...(kind === 'release'
      ? await phoneSetting(world, account, person, found.version)
      : { follow: null, updates: { library: null, version: null } }),
    privacy: await phonePrivacy(world, account, found.version, kind === 'release'),
    ...(await contentsOf(world, found.version, kind === 'release' ? account.bannedPaths : [])),
    ...(await netOf(world, actor, account, found)),
  };
}

/** What the network calls of the package meet here, and the switch that may change it. */
async function netOf(
  world: World,
  actor: Actor,
  account: Account,
  { version, place }: FoundVersion,
): Promise<Pick<RunningApp, 'place' | 'requests' | 'isDebugging' | 'debugging'>> {
  const isDebugging = (await debuggingOf(world, account, actor.person)) !== null;
  const mayDebug = world.pack['net.check'].value[place] === 'unless_debugging';
  const facts = await factsOf(world, version);
  const switches = { skipsChecks: false, isDebugging };
  return {
    place,
    requests: await runRequests(world, { account, facts, place, switches }),
    isDebugging,
    debugging: mayDebug ? await button(world, actor, isDebugging ? 'debugging.turnOff' : 'debugging.turnOn') : null,
  };
}

async function factsOf(world: World, { fileId }: Pick<Version, 'fileId'>): Promise<PackageFacts | null> {
  const file = await one(world, 'storedFile', { id: fileId });
  return file?.kind === 'package' ? (file.facts as PackageFacts) : null;
}

async function contentsOf(
  world: World,
  version: FoundVersion['version'],
  bannedPaths: readonly string[],
): Promise<{ version: ShownVersion; pages: AppPage[] }> {
  const facts = await factsOf(world, version);
  const texts = new Map(facts?.pageTexts.map(({ page, text }) => [page, text]));
  const { id, number, uploaderName, uploadedAt, remark } = version;
  return {
    version: { id, number, uploaderName, uploadedAt, remark },
    pages: facts
      ? allPages(facts).map((path) => ({ path, text: texts.get(path) || null, isBanned: bannedPaths.includes(path) }))
      : [],
  };
}

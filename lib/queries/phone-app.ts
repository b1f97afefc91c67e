/** Opening a mini program on a phone: which version a person gets, or why he gets none (U15, D-10, R08–R10, R24). */
import { abilityOf, type AbilityAnswer } from '@/lib/domain/ability';
import { isEnded } from '@/lib/domain/account-standing';
import type { Account, Person, SuspendReason, Version } from '@/lib/domain/model';
import { allPages, type PackageFacts } from '@/lib/domain/package';
import type { Principal } from '@/lib/domain/policy';
import type { Refusal } from '@/lib/domain/refusal';
import { loadActor } from '@/lib/store/actor';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button } from './button';
import { releaseOnPhone } from './exposure';
import { phonePrivacy, type PhonePrivacy } from './privacy';

export const appKinds = ['release', 'trial', 'development'] as const;
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
  | {
      state: 'ready';
      version: ShownVersion;
      isGray: boolean;
      startPath: string | null;
      pages: AppPage[];
      privacy: PhonePrivacy | null;
    }
  | { state: 'refused'; refusal: Refusal; couldBe: Principal[] }
  | { state: 'notReleased' | 'takenDown' | 'banned' | 'deregistered' | 'noTrial' | 'noDevelopment' }
  | { state: 'migrated'; toAppId: string; toName: string | null }
  | { state: 'suspended'; reason: SuspendReason | null; until: Date | null; isLate: boolean }
);

type Asked = { appId: string; kind: AppKind; versionId: number | null };
type Found =
  | { version: Version; isGray: boolean; startPath: string | null }
  | { state: 'notReleased' | 'noTrial' | 'noDevelopment' };

async function releaseVersion(world: World, account: Account, person: Person): Promise<Found> {
  const [releases, members] = await Promise.all([
    many(world, 'release', { accountId: account.id }),
    many(world, 'member', { accountId: account.id }),
  ]);
  const release = releaseOnPhone(world, { account, releases, members }, person);
  const version = release ? await one(world, 'version', { id: release.versionId }) : null;
  return release && version
    ? { version, isGray: release.id === account.grayReleaseId, startPath: null }
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
  return { version, isGray: false, startPath: isTrial ? account.trialPath : null };
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
  if (kind !== 'release') {
    const actor = await loadActor(world, { as: { personId: person.id }, account: account.id });
    if (!actor) return null;
    const judged = await (kind === 'trial'
      ? button(world, actor, 'trial.open')
      : button(world, actor, 'development.open', { versionId: asked.versionId ?? 0 }));
    if (judged.refusal?.code === 'no_permission') {
      const { couldBe } = judged.refusal.params as { couldBe?: Principal[] };
      return { head, state: 'refused', refusal: judged.refusal, couldBe: couldBe ?? [] };
    }
  }
  const found = await (kind === 'release'
    ? releaseVersion(world, account, person)
    : slotVersion(world, account, asked));
  if ('state' in found) return { head, state: found.state };
  return {
    head,
    state: 'ready',
    isGray: found.isGray,
    startPath: found.startPath,
    privacy: await phonePrivacy(world, account, found.version, kind === 'release'),
    ...(await contentsOf(world, found.version, kind === 'release' ? account.bannedPaths : [])),
  };
}

async function contentsOf(
  world: World,
  version: Version,
  bannedPaths: readonly string[],
): Promise<{ version: ShownVersion; pages: AppPage[] }> {
  const file = await one(world, 'storedFile', { id: version.fileId });
  const facts = file?.kind === 'package' ? (file.facts as PackageFacts) : null;
  const texts = new Map(facts?.pageTexts.map(({ page, text }) => [page, text]));
  const { id, number, uploaderName, uploadedAt, remark } = version;
  return {
    version: { id, number, uploaderName, uploadedAt, remark },
    pages: facts
      ? allPages(facts).map((path) => ({ path, text: texts.get(path) || null, isBanned: bannedPaths.includes(path) }))
      : [],
  };
}

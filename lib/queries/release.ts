/** 发布线上版本, the running gray release, 版本回退: what their pages show (product §1.6, §1.22, release.md C). */
import type { Actor } from '@/lib/domain/decision';
import type { Account, Release } from '@/lib/domain/model';
import { pendingName } from '@/lib/domain/name-application';
import type { PackValues } from '@/lib/domain/pack/shape';
import { auditGate, grayOf, onlineOf } from '@/lib/domain/release';
import { rollbackTargets } from '@/lib/domain/rollback';
import { applicationsOf } from '@/lib/store/name';
import { loadRelease } from '@/lib/store/release';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { exposure, listSizes, type ExposureRow } from './exposure';
import { versionHead, type VersionHead } from './version';

export type ReleaseMode = PackValues['release.modes'][number];
/** What the editor of a gray list needs to know. */
export type ListEditor = { members: number; testers: number; idLimit: number; knownWechatIds: string[] };

async function listEditor(world: World, account: Account): Promise<ListEditor> {
  const [people, members] = await Promise.all([
    many(world, 'person'),
    many(world, 'member', { accountId: account.id }),
  ]);
  return {
    ...listSizes({ account, members }),
    idLimit: world.pack['gray.wechatIds'].value,
    knownWechatIds: people.map((person) => person.wechatId),
  };
}

export type ReleasePage = {
  name: string | null;
  /** the approved version; null when none waits */
  version: VersionHead | null;
  auditNumber: number | null;
  approvedAt: Date | null;
  categories: string[];
  onlineVersion: string | null;
  /** nothing is online: gray is not possible yet (R07) */
  isFirst: boolean;
  modes: readonly ReleaseMode[];
  /** a rename in review, and how this pack says so (R03); null when none is */
  pendingName: { name: string; rule: PackValues['release.nameGate']['renamePending'] } | null;
  full: Judged;
  gray: Judged;
  /** 86369 stands in the way: the dialog leads to the filing */
  lacksFiling: boolean;
  grayDays: number;
  percent: { min: number; max: number };
  /** what the field of 分阶段发布 shows at first */
  suggestedPercent: number;
  list: ListEditor;
};

/** A careful first step. */
const suggestedPercent = 10;

/** The dialog 发布线上版本. */
export async function releasePage(world: World, account: Account, actor: Actor): Promise<ReleasePage> {
  const facts = await loadRelease(world, account, actor.person?.id ?? null);
  const { latest, version } = facts;
  const isWaiting = auditGate(facts) === null;
  const percent = world.pack['gray.percent'].value;
  const [full, gray, list, categories, applications] = await Promise.all([
    button(world, actor, 'release.full'),
    button(world, actor, 'release.gray', { percent: percent.max }),
    listEditor(world, account),
    many(world, 'accountCategory', { accountId: account.id, state: 'approved' }),
    applicationsOf(world, account.id),
  ]);
  const online = onlineOf(facts);
  const pending = pendingName(applications);
  return {
    name: account.name,
    version: isWaiting && version ? versionHead(version) : null,
    auditNumber: latest?.number ?? null,
    approvedAt: latest?.decidedAt ?? null,
    categories: categories.map((category) => category.key),
    onlineVersion: online ? (facts.numbers.get(online.versionId) ?? null) : null,
    isFirst: online === null,
    modes: world.pack['release.modes'].value,
    pendingName: pending && { name: pending.name, rule: world.pack['release.nameGate'].value.renamePending },
    full,
    gray,
    lacksFiling: [full, gray].some((judged) => judged.refusal?.code === 'filing_missing'),
    grayDays: world.pack['gray.days'].value,
    percent,
    suggestedPercent,
    list,
  };
}

/** From here on the countdown is a warning. */
const endingSoonSeconds = 3 * 86_400;

/** How long a gray release still has before everybody gets it. */
export function countdown(deadlineAt: Date, at: Date): { secondsLeft: number; isEndingSoon: boolean } {
  const secondsLeft = Math.max(0, Math.floor((deadlineAt.getTime() - at.getTime()) / 1000));
  return { secondsLeft, isEndingSoon: secondsLeft <= endingSoonSeconds };
}

export type GrayPage = {
  version: VersionHead;
  releaseId: number;
  percent: number;
  range: { min: number; max: number };
  startedAt: Date;
  deadlineAt: Date;
  secondsLeft: number;
  isEndingSoon: boolean;
  includeMembers: boolean;
  includeTesters: boolean;
  wechatIds: string[];
  onlineVersion: string | null;
  categories: string[];
  list: ListEditor;
  exposure: ExposureRow[];
  raise: Judged;
  setList: Judged;
  complete: Judged;
  cancel: Judged;
};

/** 分阶段发布信息, or null when none runs. */
export async function grayPage(world: World, account: Account, actor: Actor): Promise<GrayPage | null> {
  const facts = await loadRelease(world, account, actor.person?.id ?? null);
  const gray = grayOf(facts);
  if (!gray) return null;
  const online = onlineOf(facts);
  const { max } = world.pack['gray.percent'].value;
  const deadlineAt = gray.deadlineAt!;
  const [versions, categories, list, seen, raise, setList, complete, cancel] = await Promise.all([
    many(world, 'version', { accountId: account.id, id: gray.versionId }),
    many(world, 'accountCategory', { accountId: account.id, state: 'approved' }),
    listEditor(world, account),
    exposure(world, account),
    button(world, actor, 'gray.raise', { percent: max }),
    button(world, actor, 'gray.setList', {
      includeMembers: !gray.includeMembers,
      includeTesters: true,
      wechatIds: gray.wechatIds,
    }),
    button(world, actor, 'gray.complete'),
    button(world, actor, 'gray.cancel'),
  ]);
  return {
    version: versionHead(versions[0]!),
    releaseId: gray.id,
    percent: gray.percent,
    range: { min: gray.percent + 1, max },
    startedAt: gray.startedAt,
    deadlineAt,
    ...countdown(deadlineAt, world.at),
    includeMembers: gray.includeMembers,
    includeTesters: gray.includeTesters,
    wechatIds: gray.wechatIds,
    onlineVersion: online ? (facts.numbers.get(online.versionId) ?? null) : null,
    categories: categories.map((category) => category.key),
    list,
    exposure: seen,
    raise,
    setList,
    complete,
    cancel,
  };
}

export type RollbackTarget = {
  releaseId: number;
  version: VersionHead;
  kind: Release['kind'];
  releasedAt: Date;
  releasedBy: string | null;
};
export type RollbackPage = {
  online: { version: string; uploader: string; releasedAt: Date; remark: string } | null;
  targets: RollbackTarget[];
  kept: number;
  rollback: Judged;
};

/** The dialog 版本回退. */
export async function rollbackPage(world: World, account: Account, actor: Actor): Promise<RollbackPage> {
  const facts = await loadRelease(world, account, actor.person?.id ?? null);
  const kept = world.pack['rollback.kept'].value;
  const [versions, people, rollback] = await Promise.all([
    many(world, 'version', { accountId: account.id }),
    many(world, 'person'),
    button(world, actor, 'release.rollback'),
  ]);
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  const nameOf = new Map(people.map((person) => [person.id, person.nickname]));
  const online = onlineOf(facts);
  const current = online ? versionOf.get(online.versionId) : undefined;
  return {
    online:
      online && current
        ? {
            version: current.number,
            uploader: current.uploaderName,
            releasedAt: online.endedAt ?? online.startedAt,
            remark: current.remark,
          }
        : null,
    targets: rollbackTargets(facts, kept).flatMap((release) => {
      const version = versionOf.get(release.versionId);
      if (!version) return [];
      const releasedBy = release.releasedById === null ? null : (nameOf.get(release.releasedById) ?? null);
      return [
        {
          releaseId: release.id,
          version: versionHead(version),
          kind: release.kind,
          releasedAt: release.endedAt ?? release.startedAt,
          releasedBy,
        },
      ];
    }),
    kept,
    rollback,
  };
}

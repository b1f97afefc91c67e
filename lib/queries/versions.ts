/** 版本管理: the three boxes as slots point at versions, with judged buttons (product §1.5, design §2). */
import type { Actor } from '@/lib/domain/decision';
import { boxedAudit } from '@/lib/domain/audit';
import { auditStatusCodes, isUnderAudit } from '@/lib/domain/lifecycle';
import type { Account, Audit, DevelopmentSlot, JsonObject, Member, Person, Release, Version } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import type { Pack } from '@/lib/domain/pack/index';
import { regulatorUntil } from '@/lib/domain/regulator';
import { auditGate } from '@/lib/domain/release';
import { isDeveloperBound } from '@/lib/domain/version';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, leadsOn, type Judged } from './button';
import { countdown } from './release';

type Buttons<K extends string> = { buttons: Record<K, Judged> | null };

export type OnlineBox = Buttons<'rollback'> & {
  releaseId: number;
  versionId: number;
  version: string;
  uploader: string;
  /** null: the platform, when a gray release became full by time */
  releasedBy: string | null;
  releasedAt: Date;
  remark: string;
  kind: Release['kind'];
};
export type GrayBox = Buttons<'raise' | 'cancel'> &
  Omit<OnlineBox, 'kind' | 'buttons' | 'releasedAt'> & {
    percent: number;
    startedAt: Date;
    deadlineAt: Date;
    secondsLeft: number;
    /** from here on the countdown is a warning */
    isEndingSoon: boolean;
    includeMembers: boolean;
    includeTesters: boolean;
    wechatIds: string[];
  };
export type AuditBox = Buttons<'release' | 'withdraw' | 'deleteEntry'> & {
  id: number;
  number: number;
  state: Audit['state'];
  /** as the platform's API writes the state (release.md B4) */
  auditStatus: number;
  isUnderAudit: boolean;
  /** when the regulator's time is over; null when it is not with him (C4-5) */
  regulatorUntil: Date | null;
  /** approved and not used: 提交发布 */
  isReleasable: boolean;
  /** the dialog 发布线上版本 says what stands in the way, e.g. filing */
  leadsToRelease: boolean;
  versionId: number;
  version: string;
  uploader: string;
  submittedAt: Date;
  decidedAt: Date | null;
  remark: string;
  reasons: Audit['reasons'];
};
export type DevelopmentRow = Buttons<'submit' | 'chooseTrial' | 'cancelTrial' | 'setTrialPath' | 'delete'> & {
  versionId: number;
  version: string;
  uploader: string;
  /** a person who is no member any more: his slot stays (design §2) */
  isUploaderGone: boolean;
  uploadedAt: Date;
  remark: string;
  isTrial: boolean;
  trialPath: string | null;
  isOnline: boolean;
  /** the submit page is worth opening: it may be sent, or the page itself shows what is missing */
  leadsToSubmit: boolean;
};
export type HistoryRow = {
  releaseId: number;
  versionId: number;
  version: string;
  kind: Release['kind'];
  state: Release['state'];
  percent: number;
  startedAt: Date;
  endedAt: Date | null;
  releasedBy: string | null;
  reason: string;
};
export type VersionsPage = {
  name: string | null;
  appId: string | null;
  at: Date;
  suspendedAt: Date | null;
  takenDownAt: Date | null;
  hasDeveloper: boolean;
  online: OnlineBox | null;
  gray: GrayBox | null;
  audit: AuditBox | null;
  development: DevelopmentRow[];
  history: HistoryRow[];
};

type Rows = {
  versions: Map<number, Version>;
  slots: DevelopmentSlot[];
  latest: Audit | null;
  releases: Release[];
  people: Map<number, Person>;
  members: Member[];
};

async function load(world: World, account: Account): Promise<Rows> {
  const accountId = account.id;
  const [versions, slots, audits, releases, people, members] = await Promise.all([
    many(world, 'version', { accountId }),
    many(world, 'developmentSlot', { accountId }),
    many(world, 'audit', { accountId }, { orderBy: { number: 'desc' }, take: 1 }),
    many(world, 'release', { accountId }),
    many(world, 'person'),
    many(world, 'member', { accountId, list: 'project' }),
  ]);
  return {
    versions: new Map(versions.map((v) => [v.id, v])),
    slots,
    latest: audits[0] ?? null,
    releases,
    people: new Map(people.map((p) => [p.id, p])),
    members,
  };
}

/** Everything the page shows; without an actor (`caipai show versions`) without buttons. */
export async function showVersions(world: World, account: Account, actor: Actor | null): Promise<VersionsPage> {
  const rows = await load(world, account);
  const judge: Judge = (action, input) => (actor ? button(world, actor, action, input) : null);
  const shown = rows.releases.map((r) => ({ release: r, version: rows.versions.get(r.versionId)! }));
  const online = shown.find(({ release }) => release.id === account.onlineReleaseId);
  const gray = shown.find(({ release }) => release.id === account.grayReleaseId);
  const nameOf = (personId: number | null): string | null =>
    personId === null ? null : (rows.people.get(personId)?.nickname ?? null);
  return {
    name: account.name,
    appId: account.appId,
    at: world.at,
    suspendedAt: account.suspendedAt,
    takenDownAt: account.takenDownAt,
    hasDeveloper: isDeveloperBound(rows.members),
    online: online
      ? {
          ...released(online, nameOf),
          kind: online.release.kind,
          releasedAt: online.release.endedAt ?? online.release.startedAt,
          buttons: await judged(judge, { rollback: ['release.rollback'] }),
        }
      : null,
    gray: gray
      ? {
          ...released(gray, nameOf),
          ...graySet(gray.release, world.at),
          buttons: await judged(judge, {
            raise: ['gray.raise', { percent: world.pack['gray.percent'].value.max }],
            cancel: ['gray.cancel'],
          }),
        }
      : null,
    audit: await auditBox(rows, judge, world.pack),
    development: await Promise.all([...rows.slots].reverse().map((slot) => developmentRow(slot, rows, account, judge))),
    history: [...shown].reverse().map(({ release, version }) => ({
      releaseId: release.id,
      versionId: version.id,
      version: version.number,
      kind: release.kind,
      state: release.state,
      percent: release.percent,
      startedAt: release.startedAt,
      endedAt: release.endedAt,
      releasedBy: nameOf(release.releasedById),
      reason: release.reason,
    })),
  };
}

type Judge = (action: Action, input?: JsonObject) => Promise<Judged> | null;

async function judged<K extends string>(
  judge: Judge,
  asked: Record<K, [Action, JsonObject?]>,
): Promise<Record<K, Judged> | null> {
  const entries: [string, Judged][] = [];
  for (const [key, [action, input]] of Object.entries<[Action, JsonObject?]>(asked)) {
    const answer = await judge(action, input);
    if (!answer) return null;
    entries.push([key, answer]);
  }
  return Object.fromEntries(entries) as Record<K, Judged>;
}

type Shown = { release: Release; version: Version };

const released = ({ release, version }: Shown, nameOf: (id: number | null) => string | null) => ({
  releaseId: release.id,
  versionId: version.id,
  version: version.number,
  uploader: version.uploaderName,
  releasedBy: nameOf(release.releasedById),
  remark: version.remark,
});

const graySet = ({ percent, startedAt, deadlineAt, includeMembers, includeTesters, wechatIds }: Release, at: Date) => ({
  percent,
  startedAt,
  deadlineAt: deadlineAt!,
  ...countdown(deadlineAt!, at),
  includeMembers,
  includeTesters,
  wechatIds,
});

async function auditBox({ latest, versions }: Rows, judge: Judge, pack: Pack): Promise<AuditBox | null> {
  const audit = boxedAudit(latest);
  const version = audit ? versions.get(audit.versionId) : null;
  if (!audit || !version) return null;
  const buttons = await judged(judge, {
    release: ['release.full'],
    withdraw: ['audit.withdraw', { auditId: audit.id }],
    deleteEntry: ['audit.deleteEntry', { auditId: audit.id }],
  });
  return {
    id: audit.id,
    number: audit.number,
    state: audit.state,
    auditStatus: auditStatusCodes[audit.state],
    isUnderAudit: isUnderAudit(audit.state),
    regulatorUntil: regulatorUntil(audit, pack),
    isReleasable: auditGate({ latest }) === null,
    versionId: version.id,
    version: version.number,
    uploader: version.uploaderName,
    submittedAt: audit.submittedAt,
    decidedAt: audit.decidedAt,
    remark: audit.form.versionDescription || version.remark,
    reasons: audit.reasons,
    leadsToRelease: leadsOn(buttons?.release),
    buttons,
  };
}

async function developmentRow(
  slot: DevelopmentSlot,
  rows: Rows,
  account: Account,
  judge: Judge,
): Promise<DevelopmentRow> {
  const version = rows.versions.get(slot.versionId)!;
  const versionId = version.id;
  const isTrial = account.trialSlotId === slot.id;
  const online = rows.releases.find((r) => r.id === account.onlineReleaseId);
  const uploaderId = Number(/^person:(\d+)$/.exec(slot.uploader)?.[1]);
  const isMember = uploaderId === account.adminPersonId || rows.members.some((m) => m.personId === uploaderId);
  const buttons = await judged(judge, {
    submit: ['audit.submit', { versionId, rulesRead: true, readCarefully: true }],
    chooseTrial: ['trial.choose', { versionId }],
    cancelTrial: ['trial.cancel', { versionId }],
    setTrialPath: ['trial.setPath', { versionId }],
    delete: ['version.delete', { versionId }],
  });
  return {
    versionId,
    version: version.number,
    uploader: version.uploaderName,
    isUploaderGone: !Number.isNaN(uploaderId) && !isMember,
    uploadedAt: version.uploadedAt,
    remark: version.remark,
    isTrial,
    trialPath: isTrial ? account.trialPath : null,
    isOnline: online?.versionId === versionId,
    leadsToSubmit: !['no_permission', 'under_audit'].includes(buttons?.submit.refusal?.code ?? ''),
    buttons,
  };
}

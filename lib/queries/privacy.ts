/** 服务内容声明: the guidelines of an account, the editor, and what the desk and the phone see of them (C5). */
import type { Actor } from '@/lib/domain/decision';
import { privacyLife } from '@/lib/domain/lifecycle';
import type { Account, Version } from '@/lib/domain/model';
import type { PackageFacts } from '@/lib/domain/package';
import { apiAccess, type ApiAccess } from '@/lib/domain/privacy-access';
import {
  guidelineOfAudit,
  nextGuideline,
  onlineGuideline,
  openGuideline,
  privacyStateOf,
  supplementKB,
} from '@/lib/domain/privacy-guideline';
import { kindsUsed, type PrivacyApiUse, type PrivacyKind } from '@/lib/domain/privacy-kind';
import type { GuidelineContent, PrivacyGuideline, PrivacyScope } from '@/lib/domain/rows-privacy';
import { kindsOfPackages, loadGuidelines, usesOfVersions } from '@/lib/store/privacy';
import { many, one } from '@/lib/store/rows';
import { momentOf, type World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, type WaitingCase } from './review-case';

export type GuidelineView = {
  scope: PrivacyScope;
  state: PrivacyGuideline['state'] | 'none';
  /** the newest one of this scope, whatever became of it */
  latest: PrivacyGuideline | null;
  edit: Judged;
};

const newest = (guidelines: readonly PrivacyGuideline[], scope: PrivacyScope): PrivacyGuideline | null =>
  guidelines.findLast((g) => g.scope === scope && (scope === 'online' || g.auditId === null)) ?? null;

/** The tab 服务内容声明: the online guideline and that of the next version. */
export async function privacySettings(world: World, account: Account, actor: Actor): Promise<GuidelineView[]> {
  const { guidelines } = await loadGuidelines(world, account);
  const next = newest(guidelines, 'audit');
  const judged = (scope: PrivacyScope): Promise<Judged> =>
    button(world, actor, 'privacyGuideline.edit', { scope, notice: '-', contact: { other: '-' } });
  return [
    {
      scope: 'online',
      state: privacyStateOf(guidelines),
      latest: newest(guidelines, 'online'),
      edit: await judged('online'),
    },
    { scope: 'audit', state: next?.state ?? 'none', latest: next, edit: await judged('audit') },
  ];
}

/** What users read of this account, or null. */
export async function publishedGuideline(world: World, account: Account): Promise<GuidelineContent | null> {
  return onlineGuideline((await loadGuidelines(world, account)).guidelines)?.content ?? null;
}

export type GuidelineEditor = {
  /** what the fields begin with: the newest text of this scope, else what is online */
  content: GuidelineContent | null;
  /** calls in the code, and the kinds that must be named for them */
  uses: PrivacyApiUse[];
  required: PrivacyKind[];
  isInReview: boolean;
  /** why the text that the fields begin with was rejected; null when it was not */
  rejectedFor: string | null;
  supplementKB: number;
  edit: Judged;
};

/** The editor of a scope; the code is that of the version, else of all that are uploaded or online. */
export async function guidelineEditor(
  world: World,
  account: Account,
  actor: Actor,
  scope: PrivacyScope,
  versionId?: number,
): Promise<GuidelineEditor> {
  const { guidelines } = await loadGuidelines(world, account);
  const [slots, online] = await Promise.all([
    many(world, 'developmentSlot', { accountId: account.id }),
    account.onlineReleaseId === null ? null : one(world, 'release', { id: account.onlineReleaseId }),
  ]);
  const versions =
    versionId === undefined ? [...slots.map((s) => s.versionId), ...(online ? [online.versionId] : [])] : [versionId];
  const uses = await usesOfVersions(world, versions);
  const begin = newest(guidelines, scope) ?? nextGuideline(guidelines);
  return {
    content: begin?.content ?? null,
    uses,
    required: kindsUsed(uses),
    isInReview: openGuideline(guidelines, scope) !== null,
    rejectedFor: begin?.state === 'rejected' ? begin.reason : null,
    supplementKB,
    edit: await button(world, actor, 'privacyGuideline.edit', { scope, notice: '-', contact: { other: '-' } }),
  };
}

/** Guidelines that wait for the desk. */
export async function waitingGuidelines(world: World): Promise<WaitingCase[]> {
  const [guidelines, nameOf, dues] = await Promise.all([
    many(world, 'privacyGuideline', { state: 'in_review' }),
    accountNames(world),
    world.client.due.findMany({ where: { sandboxId: world.sandboxId, event: 'privacy.verdict' } }),
  ]);
  const dueAt = new Map(dues.map((due) => [due.subjectId, due.at]));
  return guidelines.map(({ id, accountId, content, writtenAt }) => ({
    id,
    accountId,
    account: nameOf(accountId),
    subject: `${content.uses.length}`,
    at: writtenAt,
    dueAt: dueAt.get(id) ?? null,
    href: `review/privacy/${id}`,
  }));
}

export type GuidelineCase = {
  guideline: PrivacyGuideline;
  account: Account;
  used: PrivacyKind[];
  isOpen: boolean;
  approve: Judged;
  reject: Judged;
};

/** One guideline as the reviewer sees it, or null. */
export async function guidelineCase(world: World, guidelineId: number): Promise<GuidelineCase | null> {
  const guideline = await one(world, 'privacyGuideline', { id: guidelineId });
  const account = guideline ? await one(world, 'account', { id: guideline.accountId }) : null;
  if (!guideline || !account) return null;
  return {
    guideline,
    account,
    used: await kindsOfPackages(world, account.id),
    isOpen: 'approve' in privacyLife[guideline.state],
    approve: await button(world, reviewer, 'privacyGuideline.approve', { guidelineId }),
    reject: await button(world, reviewer, 'privacyGuideline.reject', { guidelineId, reason: '-' }),
  };
}

export type PhonePrivacy = { guideline: GuidelineContent | null; apis: ApiAccess[] };

/** What a phone shows of privacy; null in a pack without guidelines. An unreleased version runs with the next text. */
export async function phonePrivacy(
  world: World,
  account: Account,
  version: Pick<Version, 'id' | 'fileId'>,
  isReleased: boolean,
): Promise<PhonePrivacy | null> {
  if (!world.pack['privacy.enabled'].value) return null;
  const { guidelines } = await loadGuidelines(world, account);
  const file = await one(world, 'storedFile', { id: version.fileId });
  const uses = (file?.kind === 'package' && (file.facts as PackageFacts).privacyApis) || [];
  const audit = isReleased ? await passedAudit(world, version) : null;
  const published = onlineGuideline(guidelines);
  const standing = isReleased
    ? (guidelineOfAudit(guidelines, audit?.id ?? null) ?? published)
    : nextGuideline(guidelines);
  const running = { uses, content: standing?.content ?? null, choice: audit?.form.privacy ?? null };
  return {
    guideline: (isReleased ? published : standing)?.content ?? null,
    apis: apiAccess(running, momentOf(world)),
  };
}

/** The submission with which a version passed last. */
const passedAudit = (world: World, version: Pick<Version, 'id'>) =>
  one(world, 'audit', { versionId: version.id, state: 'approved' }, { orderBy: { id: 'desc' } });

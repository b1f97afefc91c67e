/** 提交审核: prechecks with their own verdicts, the notice, the form of the pack (release.md B1–B3). */
import { usualHours } from '@/lib/domain/review';
import { asksLocation, asksOrderPath, prefilledForm } from '@/lib/domain/submission';
import type { Actor } from '@/lib/domain/decision';
import type { Account, AuditForm } from '@/lib/domain/model';
import { allPages, type PackageFacts } from '@/lib/domain/package';
import { isAnsweredByNone, prechecks, privacyUses, type CheckLine } from '@/lib/domain/precheck';
import { loadSubmit } from '@/lib/store/audit';
import { momentOf, type World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { versionHead, type VersionHead } from './version';

export type SubmitPage = VersionHead & {
  checks: CheckLine[];
  /** every check passed */
  isClear: boolean;
  /** what fails is answered by 未采集用户隐私 (B2-5) */
  isClearIfNone: boolean;
  /** what is missing of the profile (A03) and whether a category is (A04): the dialog 先完善小程序信息 */
  missing: readonly ('name' | 'avatar' | 'intro')[];
  lacksCategory: boolean;
  /** the dialog stands in the way: nothing else does that comes before it */
  needsProfile: boolean;
  submit: Judged;
  ticks: readonly ('rulesRead' | 'readCarefully')[];
  hasSafetyNotice: boolean;
  form: {
    filled: Pick<AuditForm, 'versionDescription' | 'featurePages' | 'privacy'>;
    description: { isRequired: boolean; maxChars: number };
    /** null: this pack has no 功能页面 */
    groups: { min: number; max: number } | null;
    hasPrivacyChoice: boolean;
    /** privacy interfaces that the code calls, each once */
    privacyApis: string[];
    asksLocation: boolean;
    asksOrderPath: boolean;
    /** 测试帐号 and 反馈 open after a first rejection (S3) */
    isAfterRejection: boolean;
    feedbackMaxChars: number;
    pages: string[];
    categories: string[];
  };
};

/** The submit page of a development version, or null. */
export async function submitPage(
  world: World,
  account: Account,
  actor: Actor,
  versionId: number,
): Promise<SubmitPage | null> {
  const facts = await loadSubmit(world, account, versionId, actor.person?.id ?? 0);
  if (!facts.version) return null;
  const moment = momentOf(world);
  const submit = await button(world, actor, 'audit.submit', { versionId, rulesRead: true, readCarefully: true });
  const permission: CheckLine = {
    rule: 'A01',
    refusal: submit.refusal?.code === 'no_permission' ? submit.refusal : null,
  };
  const checks = [permission, ...prechecks(facts, moment)];
  const incomplete = checks.find((check) => check.rule === 'A03')?.refusal;
  const missing = incomplete?.code === 'profile_incomplete' ? incomplete.params.missing : [];
  const lacksCategory = facts.categories.length === 0;
  const { pack } = world;
  return {
    ...versionHead(facts.version),
    checks,
    isClear: checks.every((check) => check.refusal === null),
    isClearIfNone:
      pack['audit.privacyChoice'].value && checks.every(({ refusal }) => refusal === null || isAnsweredByNone(refusal)),
    missing,
    lacksCategory,
    needsProfile: permission.refusal === null && (missing.length > 0 || lacksCategory),
    submit,
    ticks: pack['audit.ticks'].value,
    hasSafetyNotice: pack['audit.safetyNotice'].value,
    form: {
      filled: prefilledForm(facts, moment),
      description: pack['audit.versionDescription'].value,
      groups: pack['audit.featurePages'].value,
      hasPrivacyChoice: pack['audit.privacyChoice'].value,
      privacyApis: [...new Set(privacyUses(facts).map(({ api }) => api))],
      asksLocation: asksLocation(facts, moment),
      asksOrderPath: asksOrderPath(facts, moment),
      isAfterRejection: facts.wasEverRejected,
      feedbackMaxChars: pack['audit.feedback'].value.maxChars,
      pages: facts.file ? allPages(facts.file.facts as PackageFacts) : [],
      categories: facts.categories.map((category) => category.key),
    },
  };
}

export type Estimate = { usual: { from: number; to: number; longest: number }; mode: 'auto' | 'human' };

/** When a result usually comes. */
export const reviewEstimate = (world: World): Estimate => ({
  usual: usualHours(world),
  mode: momentOf(world).reviewMode,
});

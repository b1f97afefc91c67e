/** The account's own prechecks before a submission, itemised (release.md B1). Pure. */
import type { Moment } from './decision';
import { isUnderAudit } from './lifecycle';
import type { Account, AccountCategory, Audit, AuditForm, StoredFile, Version } from './model';
import type { PackageFacts } from './package';
import { guidelineGate, kindsOf, nextGuideline } from './privacy-guideline';
import { kindsOfApi, privateInfoProblem, type PrivacyApiUse } from './privacy-kind';
import { refuse, type Refusal, type RefusalCode } from './refusal';
import type { PrivacyGuideline } from './rows-privacy';

export type SubmitFacts = {
  account: Account | null;
  version: Version | null;
  file: StoredFile | null;
  /** approved categories of the account, the main one first */
  categories: AccountCategory[];
  /** every privacy guideline of the account, oldest first */
  guidelines: PrivacyGuideline[];
  latest: Audit | null;
  wasEverRejected: boolean;
  submitterId: number;
};

/** The rules that are looked at, in the rule book's order; A01 (who may) is answered by can(). */
export const precheckRules = ['A02', 'A03', 'A04', 'A06', 'A07', 'A08', 'U27', 'A09'] as const;
export type PrecheckRule = (typeof precheckRules)[number];
/** One rule with its own verdict; null: passed. */
export type Precheck = { rule: PrecheckRule; refusal: Refusal | null };
/** The same with the permission, A01, before it. */
export type CheckLine = { rule: 'A01' | PrecheckRule; refusal: Refusal | null };

type When = Pick<Moment, 'at' | 'pack'>;
type Checked = SubmitFacts & { account: Account; version: Version };
type Check = (facts: Checked, moment: When) => Refusal | null;

/** The privacy interfaces that the version's package calls; none in packages from before there was the scan. */
export const privacyUses = ({ file }: Pick<SubmitFacts, 'file'>): PrivacyApiUse[] =>
  (file?.kind === 'package' && (file.facts as PackageFacts).privacyApis) || [];

/** U26: seconds until the scan of the package is over. */
function scanLeft({ version }: Checked, { at, pack }: When): number {
  const seconds = pack['privacy.scanSeconds'].value ?? 0;
  return Math.ceil(seconds - (at.getTime() - version.uploadedAt.getTime()) / 1000);
}

const checks: Record<PrecheckRule, Check> = {
  A02: ({ latest }) => (latest && isUnderAudit(latest.state) ? refuse('under_audit') : null),
  A03: ({ account }) => {
    const missing = (['name', 'avatar', 'intro'] as const).filter((f) =>
      f === 'avatar' ? account.avatarFileId === null : !account[f],
    );
    return missing.length > 0 ? refuse('profile_incomplete', { missing }) : null;
  },
  A04: ({ categories }) => (categories.length === 0 ? refuse('no_category') : null),
  A06: ({ account }) => (account.bannedAt ? refuse('submit_banned') : null),
  A07: ({ guidelines }) => guidelineGate(guidelines),
  A08: (facts) => {
    const guideline = nextGuideline(facts.guidelines);
    const declared = guideline ? kindsOf(guideline.content) : [];
    const undeclared = privacyUses(facts).filter(({ api }) => kindsOfApi(api).some((kind) => !declared.includes(kind)));
    const lists = { without_conf_list: [...new Set(undeclared.map(({ api }) => api))], without_auth_list: [] };
    return undeclared.length > 0 ? refuse('privacy_api_undeclared', lists) : null;
  },
  U27: (facts) => {
    const declared = (facts.file?.facts as PackageFacts | undefined)?.privateInfos ?? [];
    const found = privateInfoProblem(declared, privacyUses(facts));
    if (!found) return null;
    const codes = {
      unknown: 'private_info_unknown',
      exclusive: 'private_info_exclusive',
      undeclared: 'private_info_undeclared',
    } as const;
    return refuse(codes[found.problem], { names: found.names });
  },
  A09: (facts, moment) => {
    const seconds = scanLeft(facts, moment);
    return seconds > 0 ? refuse('privacy_scan_running', { seconds }) : null;
  },
};

/** What this pack looks at now: what the scan finds is known when it is over. */
function isLookedAt(rule: PrecheckRule, facts: Checked, moment: When): boolean {
  const { pack } = moment;
  const isScanned = scanLeft(facts, moment) <= 0;
  switch (rule) {
    case 'A07':
      return pack['privacy.enabled'].value;
    case 'A08':
      return pack['privacy.enabled'].value && isScanned;
    case 'U27':
      return pack['privacy.requiredPrivateInfos'].value && isScanned;
    case 'A09':
      return pack['privacy.scanSeconds'].value !== null;
    default:
      return true;
  }
}

/** Every precheck of this pack with its verdict; empty when there is nothing to submit. */
export function prechecks(facts: SubmitFacts, moment: When): Precheck[] {
  const { account, version } = facts;
  if (!account || !version) return [];
  const checked = { ...facts, account, version };
  return precheckRules
    .filter((rule) => isLookedAt(rule, checked, moment))
    .map((rule) => ({ rule, refusal: checks[rule](checked, moment) }));
}

/** What 未采集用户隐私 answers by itself: what the code calls is revoked, so nothing of it has to be declared (B2-5). */
const answeredByNone: readonly RefusalCode[] = ['privacy_api_undeclared', 'private_info_undeclared'];

/** Whether this version may go on when it says that it collects nothing. */
export const isAnsweredByNone = (refusal: Refusal): boolean => answeredByNone.includes(refusal.code);

/** The first precheck that fails. */
export function submitGates(
  facts: SubmitFacts,
  moment: When,
  privacy: AuditForm['privacy'] = 'collects',
): Refusal | null {
  if (!facts.account || !facts.version) return refuse('not_found');
  const failed = prechecks(facts, moment).flatMap(({ refusal }) => refusal ?? []);
  return failed.find((refusal) => privacy !== 'none' || !isAnsweredByNone(refusal)) ?? null;
}

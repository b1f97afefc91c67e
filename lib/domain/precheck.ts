/** The account's own prechecks before a submission, itemised (release.md B1). Pure. */
import type { Moment } from './decision';
import { isUnderAudit } from './lifecycle';
import type { Account, AccountCategory, Audit, StoredFile, Version } from './model';
import { refuse, type Refusal } from './refusal';

export type SubmitFacts = {
  account: Account | null;
  version: Version | null;
  file: StoredFile | null;
  /** approved categories of the account, the main one first */
  categories: AccountCategory[];
  latest: Audit | null;
  wasEverRejected: boolean;
  submitterId: number;
};

/** The rules that are looked at, in the rule book's order; A01 (who may) is answered by can(). */
export const precheckRules = ['A02', 'A03', 'A04', 'A09'] as const;
export type PrecheckRule = (typeof precheckRules)[number];
/** One rule with its own verdict; null: passed. */
export type Precheck = { rule: PrecheckRule; refusal: Refusal | null };
/** The same with the permission, A01, before it. */
export type CheckLine = { rule: 'A01' | PrecheckRule; refusal: Refusal | null };

type Check = (
  facts: SubmitFacts & { account: Account; version: Version },
  moment: Pick<Moment, 'at' | 'pack'>,
) => Refusal | null;

const checks: Record<PrecheckRule, Check> = {
  A02: ({ latest }) => (latest && isUnderAudit(latest.state) ? refuse('under_audit') : null),
  A03: ({ account }) => {
    const missing = (['name', 'avatar', 'intro'] as const).filter((f) =>
      f === 'avatar' ? account.avatarFileId === null : !account[f],
    );
    return missing.length > 0 ? refuse('profile_incomplete', { missing }) : null;
  },
  A04: ({ categories }) => (categories.length === 0 ? refuse('no_category') : null),
  A09: ({ version }, { at, pack }) => {
    const scanSeconds = pack['privacy.scanSeconds'].value ?? 0;
    const left = Math.ceil(scanSeconds - (at.getTime() - version.uploadedAt.getTime()) / 1000);
    return left > 0 ? refuse('privacy_scan_running', { seconds: left }) : null;
  },
};

/** Every precheck of this pack with its verdict; empty when there is nothing to submit. */
export function prechecks(facts: SubmitFacts, moment: Pick<Moment, 'at' | 'pack'>): Precheck[] {
  const { account, version } = facts;
  if (!account || !version) return [];
  const isScanned = moment.pack['privacy.scanSeconds'].value !== null;
  return precheckRules
    .filter((rule) => rule !== 'A09' || isScanned)
    .map((rule) => ({ rule, refusal: checks[rule]({ ...facts, account, version }, moment) }));
}

/** The first precheck that fails. */
export function submitGates(facts: SubmitFacts, moment: Pick<Moment, 'at' | 'pack'>): Refusal | null {
  if (!facts.account || !facts.version) return refuse('not_found');
  return prechecks(facts, moment).find((check) => check.refusal)?.refusal ?? null;
}

/** 小程序名称 and 小程序简称: what can be had, what a change costs (C1-1 to C1-3, C2). Pure. */
import type { CategoryFacts } from './account-category';
import { deny, type Change, type Decision, type Moment } from './decision';
import type { Event } from './event';
import type { Account, StoredFile } from './model';
import { informationGate } from './information';
import { checkName, checkShortName, emptyNameWorld, nameKey, type NameVerdict, type NameWorld } from './name';
import { quotas, renameGrants, type QuotaKey, type QuotaRule } from './quota';
import { refuse, type Refusal } from './refusal';
import { spend } from './spending';

export type ProfileFacts = CategoryFacts & {
  /** every other account of the sandbox */
  others: Pick<Account, 'name' | 'subjectIdHash'>[];
  wechatIds: ReadonlySet<string>;
  isUnderAudit: boolean;
  /** the file that the input names as avatar */
  file: StoredFile | null;
};

/** One setting: a reason why not, or what it changes. */
export type Step = { no: Refusal } | { no: null; set: Partial<Account>; events: Event[]; changes: Change[] };

export const unchanged = (field: string): { no: Refusal } => ({ no: refuse('unchanged', null, field) });

function ruleOf(key: QuotaKey, { account, firstReleasedAt, quotaUses }: ProfileFacts, { pack }: Moment): QuotaRule {
  const { subjectType, verifiedAt } = account!;
  const granted = renameGrants(quotaUses);
  return quotas(pack, { subjectType: subjectType!, firstReleasedAt, verifiedAt, granted })[key];
}

/** A use of one of the account's quotas. */
export function spendOn(
  key: QuotaKey,
  isFirst: boolean,
  facts: ProfileFacts,
  moment: Moment,
): ReturnType<typeof spend> {
  const rule = ruleOf(key, facts, moment);
  return spend({ accountId: facts.account!.id, rule, uses: facts.quotaUses, isFirst }, moment, key);
}

/** What else has this name or its "+" twin (C2). Official accounts are not simulated yet. */
function nameWorld(name: string, facts: ProfileFacts): NameWorld {
  const key = nameKey(name);
  const { subjectIdHash } = facts.account!;
  const isNamed = (wanted: string) => (other: { name: string | null }) =>
    other.name !== null && nameKey(other.name) === wanted;
  return {
    ...emptyNameWorld,
    takenByMiniProgram: facts.others.some(isNamed(key)),
    plusTwinOfMiniProgram: facts.others.some((o) => o.subjectIdHash !== subjectIdHash && isNamed(`${key}+`)(o)),
    isWechatId: facts.wechatIds.has(name.trim()),
  };
}

/** The refusal of a name that cannot be had; null for a free one, with or without proof. */
function nameRefusal(verdict: NameVerdict, { pack }: Moment): Refusal | null {
  switch (verdict.kind) {
    case 'ok':
    case 'ok_with_material':
      return null;
    case 'bad_format':
      return refuse('name_format', { ...pack['format.nameUnits'].value, units: verdict.units }, 'name');
    case 'forbidden':
      return verdict.rule === 'C3-3'
        ? refuse('name_generic', null, 'name')
        : refuse('name_forbidden', { word: verdict.word }, 'name');
    case 'taken_by_mini_program':
      return refuse('name_taken', null, 'name');
    case 'plus_twin_of_mini_program':
      return refuse('name_taken_plus', null, 'name');
    case 'taken_by_official_account':
      return refuse('name_taken_official', null, 'name');
    case 'taken_by_several_official_accounts':
      return refuse('name_taken_officials', null, 'name');
    case 'plus_twin_of_official_account':
      return refuse('name_taken_plus_other', null, 'name');
    case 'is_wechat_id':
      return refuse('name_is_wechat_id', null, 'name');
    case 'protected':
      return refuse('name_protected', { until: verdict.until.toISOString() }, 'name');
    case 'too_often':
      // 53011: nobody tells how often is too often, so nameWorld() never says it
      return refuse('busy', null, 'name');
  }
}

/** 检测 (C2). A name that cannot be had is refused; a free one is logged with `ok` or `ok_with_material`. */
export function checkProfileName(facts: ProfileFacts, input: { name: string }, moment: Moment): Decision {
  const gate = informationGate(facts.account);
  if (gate) return deny(gate);
  const verdict = checkName(input.name, nameWorld(input.name, facts), moment.at);
  const no = nameRefusal(verdict, moment);
  if (no) return deny(no);
  const { kind } = verdict;
  return {
    events: [{ name: 'name.checked', data: { checked: input.name.trim(), result: kind } }],
    changes: [],
    result: { kind, ...(kind === 'ok_with_material' ? { word: verdict.word } : {}) },
  };
}

/** A name that can be had, as it is kept. `isProved`: there is proof for words that need it (C2). */
export function freeName(
  facts: ProfileFacts,
  text: string,
  isProved: boolean,
  moment: Moment,
): { no: Refusal } | { no: null; name: string } {
  const verdict = checkName(text, nameWorld(text, facts), moment.at);
  const no = nameRefusal(verdict, moment);
  if (no) return { no };
  if (verdict.kind === 'ok' || (verdict.kind === 'ok_with_material' && isProved))
    return { no: null, name: verdict.name };
  return { no: refuse('name_needs_material', null, 'name') };
}

/** The name as it would be set. */
export function nameStep(facts: ProfileFacts, text: string, moment: Moment): Step {
  const account = facts.account!;
  if (facts.isUnderAudit) return { no: refuse('name_in_audit', null, 'name') };
  const free = freeName(facts, text, false, moment);
  if (free.no) return free;
  const { name } = free;
  if (name === account.name) return unchanged('name');
  const isFirst = account.name === null;
  if (!isFirst && ruleOf('name', facts, moment).sentence === 'name.byVerification')
    return { no: refuse('name_by_verification', null, 'name') };
  const spent = spendOn('name', isFirst, facts, moment);
  if (spent.no) return spent;
  const event: Event = { name: 'name.changed', data: { from: account.name ?? '', to: name } };
  return { no: null, set: { name, isNameSet: true }, events: [event], changes: spent.changes };
}

/** The short name, cut from `name`. */
export function shortNameStep(facts: ProfileFacts, text: string, name: string, moment: Moment): Step {
  const account = facts.account!;
  const verdict = checkShortName(text, name);
  if (verdict.kind === 'not_from_name') return { no: refuse('short_name_not_from_name', null, 'shortName') };
  if (verdict.kind !== 'ok')
    return { no: refuse('short_name_format', moment.pack['format.shortNameUnits'].value, 'shortName') };
  const { shortName } = verdict;
  if (shortName === account.shortName) return unchanged('shortName');
  const spent = spendOn('shortName', account.shortName === null, facts, moment);
  if (spent.no) return spent;
  return {
    no: null,
    set: { shortName },
    events: [{ name: 'short_name.changed', data: { to: shortName } }],
    changes: spent.changes,
  };
}

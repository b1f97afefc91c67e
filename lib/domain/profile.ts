/** 小程序信息: name, short name, avatar, intro; the first completion and the later changes (C1, C2, product §1.16). Pure. */
import { firstCategories, type CategoryFacts } from './account-category';
import { deny, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import type { Account, ImageFacts, StoredFile } from './model';
import { checkIntro, checkName, checkShortName, emptyNameWorld, nameKey, type NameVerdict, type NameWorld } from './name';
import { quotas, type QuotaKey, type QuotaRule } from './quota';
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

type Step = { no: Refusal } | { no: null; set: Partial<Account>; events: Event[]; changes: Change[] };

const unchanged = (field: string): { no: Refusal } => ({ no: refuse('unchanged', null, field) });

/** Information is open once the subject is registered and paid for (A3-19). */
export const profileGate = (account: Account | null): Refusal | null =>
  account?.state === 'active' ? null : refuse(account ? 'account_not_ready' : 'not_found');

function ruleOf(key: QuotaKey, { account, firstReleasedAt }: ProfileFacts, { pack }: Moment): QuotaRule {
  const { subjectType, verifiedAt } = account!;
  return quotas(pack, { subjectType: subjectType!, firstReleasedAt, verifiedAt })[key];
}

function spendOn(key: QuotaKey, isFirst: boolean, facts: ProfileFacts, moment: Moment): ReturnType<typeof spend> {
  const rule = ruleOf(key, facts, moment);
  return spend({ accountId: facts.account!.id, rule, uses: facts.quotaUses, isFirst }, moment, key);
}

/** What else has this name or its "+" twin (C2). Official accounts are not simulated yet. */
function nameWorld(name: string, facts: ProfileFacts): NameWorld {
  const key = nameKey(name);
  const { subjectIdHash } = facts.account!;
  const isNamed = (wanted: string) => (other: { name: string | null }) => other.name !== null && nameKey(other.name) === wanted;
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
      return verdict.rule === 'C3-3' ? refuse('name_generic', null, 'name') : refuse('name_forbidden', { word: verdict.word }, 'name');
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
      return refuse('rate_limited', { seconds: 60 }, 'name');
  }
}

/** 检测 (C2). A name that cannot be had is refused; a free one is logged with `ok` or `ok_with_material`. */
export function checkProfileName(facts: ProfileFacts, input: { name: string }, moment: Moment): Decision {
  const gate = profileGate(facts.account);
  if (gate) return deny(gate);
  const verdict = checkName(input.name, nameWorld(input.name, facts), moment.at);
  const no = nameRefusal(verdict, moment);
  if (no) return deny(no);
  const { kind } = verdict;
  return {
    events: [{ name: 'name.checked', data: { name: input.name.trim(), result: kind } }],
    changes: [],
    result: { kind, ...(kind === 'ok_with_material' ? { word: verdict.word } : {}) },
  };
}

function nameStep(facts: ProfileFacts, text: string, moment: Moment): Step {
  const account = facts.account!;
  if (facts.isUnderAudit) return { no: refuse('name_in_audit', null, 'name') };
  const verdict = checkName(text, nameWorld(text, facts), moment.at);
  const no = nameRefusal(verdict, moment);
  if (no) return { no };
  if (verdict.kind !== 'ok') return { no: refuse('name_needs_material', null, 'name') };
  const { name } = verdict;
  if (name === account.name) return unchanged('name');
  const isFirst = account.name === null;
  if (!isFirst && ruleOf('name', facts, moment).sentence === 'name.byVerification') return { no: refuse('name_by_verification', null, 'name') };
  const spent = spendOn('name', isFirst, facts, moment);
  if (spent.no) return spent;
  const event: Event = { name: 'name.changed', data: { from: account.name ?? '', to: name } };
  return { no: null, set: { name, isNameSet: true }, events: [event], changes: spent.changes };
}

function shortNameStep(facts: ProfileFacts, text: string, name: string, moment: Moment): Step {
  const account = facts.account!;
  const verdict = checkShortName(text, name);
  if (verdict.kind === 'not_from_name') return { no: refuse('short_name_not_from_name', null, 'shortName') };
  if (verdict.kind !== 'ok') return { no: refuse('short_name_format', moment.pack['format.shortNameUnits'].value, 'shortName') };
  const { shortName } = verdict;
  if (shortName === account.shortName) return unchanged('shortName');
  const spent = spendOn('shortName', account.shortName === null, facts, moment);
  if (spent.no) return spent;
  return { no: null, set: { shortName }, events: [{ name: 'short_name.changed', data: { to: shortName } }], changes: spent.changes };
}

function avatarStep(facts: ProfileFacts, moment: Moment): Step {
  const account = facts.account!;
  const { file } = facts;
  if (!file) return { no: refuse('avatar_missing', null, 'avatar') };
  const { width, height } = file.facts as ImageFacts;
  if (file.kind !== 'image' || width !== height) return { no: refuse('image_bad', null, 'avatar') };
  if (file.id === account.avatarFileId) return unchanged('avatar');
  const spent = spendOn('avatar', account.avatarFileId === null, facts, moment);
  if (spent.no) return spent;
  return { no: null, set: { avatarFileId: file.id }, events: [{ name: 'avatar.changed', data: { fileId: file.id } }], changes: spent.changes };
}

function introStep(facts: ProfileFacts, text: string, moment: Moment): Step {
  const account = facts.account!;
  const verdict = checkIntro(text);
  if (verdict.kind === 'forbidden') return { no: refuse('intro_forbidden', { word: verdict.word }, 'intro') };
  if (verdict.kind !== 'ok') return { no: refuse('intro_format', moment.pack['format.introUnits'].value, 'intro') };
  const { intro } = verdict;
  if (intro === account.intro) return unchanged('intro');
  const spent = spendOn('intro', account.intro === null, facts, moment);
  if (spent.no) return spent;
  return { no: null, set: { intro }, events: [{ name: 'intro.changed', data: { to: intro } }], changes: spent.changes };
}

export type CompleteInput = { name: string; shortName?: string | undefined; intro: string; categories: string[] };

/** The first completion, one form with one 提交. Refusals: profile_done, and every one of the single settings. */
export function completeProfile(facts: ProfileFacts, input: CompleteInput, moment: Moment): Decision {
  const gate = profileGate(facts.account) ?? (facts.account?.isNameSet ? refuse('profile_done') : null);
  if (gate) return deny(gate);
  const name = nameStep(facts, input.name, moment);
  if (name.no) return deny(name.no);
  const steps: Step[] = [
    name,
    ...(input.shortName ? [shortNameStep(facts, input.shortName, name.set.name ?? '', moment)] : []),
    avatarStep(facts, moment),
    introStep(facts, input.intro, moment),
  ];
  const events: Event[] = [];
  const changes: Change[] = [];
  const dues: DueChange[] = [];
  let set: Partial<Account> = {};
  for (const step of steps) {
    // an avatar or intro that was set alone before and comes again is no problem of this form
    if (step.no?.code === 'unchanged') continue;
    if (step.no) return deny(step.no);
    set = { ...set, ...step.set };
    changes.push(...step.changes);
    if (step !== name) events.push(...step.events);
  }
  const categories = firstCategories(facts, input.categories, moment);
  if ('no' in categories) return deny(categories.no);
  events.push(...categories.events);
  changes.push(...categories.changes);
  dues.push(...categories.dues);
  const completed: Event = { name: 'profile.completed', data: { name: set.name ?? '' } };
  return { events: [completed, ...events], changes: [update('account', facts.account!.id, set), ...changes], dues };
}

function single(facts: ProfileFacts, step: () => Step): Decision {
  const gate = profileGate(facts.account);
  if (gate) return deny(gate);
  const done = step();
  if (done.no) return deny(done.no);
  const [first, ...rest] = done.events;
  return { events: [first!, ...rest], changes: [update('account', facts.account!.id, done.set), ...done.changes] };
}

/** 修改名称. Refusals: C2's, name_in_audit (91019), name_by_verification (91002), quota_used_up. */
export const changeName = (facts: ProfileFacts, input: { name: string }, moment: Moment): Decision =>
  single(facts, () => nameStep(facts, input.name, moment));

/** 修改简称 (C1-3): cut from the name. */
export const changeShortName = (facts: ProfileFacts, input: { shortName: string }, moment: Moment): Decision =>
  single(facts, () => shortNameStep(facts, input.shortName, facts.account?.name ?? '', moment));

/** 修改头像 (C1-4): a square image that came in before. */
export const changeAvatar = (facts: ProfileFacts, moment: Moment): Decision => single(facts, () => avatarStep(facts, moment));

/** 修改介绍 (C1-5). */
export const changeIntro = (facts: ProfileFacts, input: { intro: string }, moment: Moment): Decision =>
  single(facts, () => introStep(facts, input.intro, moment));

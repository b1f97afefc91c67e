/** 小程序名称 and 小程序简称: what can be had, what a change costs (C1-1 to C1-3, C2). Pure. */
import type { CategoryFacts } from './account-category';
import { addMinutes } from './calendar';
import { create, deny, remove, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import type { Account, StoredFile } from './model';
import { filingNameProblem } from './filing-name';
import { informationGate } from './information';
import { checkName, checkShortName, type NameVerdict } from './name';
import { applyForName, pendingName, proofProblem } from './name-application';
import { isNameCleared } from './name-protection';
import { checkRefusal, setRefusal } from './name-refusal';
import { namesHeld, nameWorld, type NameFacts } from './name-world';
import { quotas, renameGrants, type QuotaKey, type QuotaRule } from './quota';
import { refuse, type Refusal } from './refusal';
import type { NameApplication, NameProof } from './rows-name';
import { spend } from './spending';

export type ProfileFacts = CategoryFacts & {
  /** what else is called something */
  world: NameFacts;
  /** the account's own applications for names, oldest first */
  applications: NameApplication[];
  isUnderAudit: boolean;
  /** the file that the input names as avatar */
  file: StoredFile | null;
  /** the files that the input names as proof */
  papers: StoredFile[];
  actorPersonId: number | null;
};

/** A name with the papers that show the right to it. */
export type NameInput = { name: string } & NameProof;

/** One setting: a reason why not, or what it changes. */
export type Step =
  { no: Refusal } | { no: null; set: Partial<Account>; events: Event[]; changes: Change[]; dues?: DueChange[] };

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

const verdictOn = (text: string, { account, world }: ProfileFacts, { at }: Moment): NameVerdict =>
  checkName(text, nameWorld(text, world, account!.subjectIdHash, at), at);

const checkKey = 'nameCheck';

/** 53011: the checks of the last minute; older ones are forgotten with each new one. */
function countCheck({ account, quotaUses }: ProfileFacts, { at, pack, newId }: Moment) {
  const since = addMinutes(at, -1);
  const checks = quotaUses.filter((use) => use.key === checkKey);
  const isTooOften = checks.filter((use) => use.at > since).length >= pack['format.nameChecksPerMinute'].value;
  const changes = (): Change[] => [
    ...checks.filter((use) => use.at <= since).map((use) => remove('quotaUse', use.id)),
    create('quotaUse', { id: newId(), accountId: account!.id, key: checkKey, at }),
  ];
  return { isTooOften, changes };
}

/** 检测 (C2). Every check is logged and counted, whatever it finds; refusals 53010 to 53019 for names not to be had. */
export function checkProfileName(facts: ProfileFacts, input: { name: string }, moment: Moment): Decision {
  const gate = informationGate(facts.account);
  if (gate) return deny(gate);
  const { isTooOften, changes } = countCheck(facts, moment);
  if (isTooOften) return deny(checkRefusal({ kind: 'too_often', errcode: 53011 }, moment.pack)!);
  const verdict = verdictOn(input.name, facts, moment);
  const events: [Event] = [{ name: 'name.checked', data: { checked: input.name.trim(), result: verdict.kind } }];
  const refusal = checkRefusal(verdict, moment.pack);
  if (refusal) return { refusal, attempt: { events, changes: changes() } };
  const { kind } = verdict;
  const filing = filingNameProblem(input.name, facts.account!.subjectType!, null);
  return {
    events,
    changes: changes(),
    result: {
      kind,
      ...(kind === 'ok_with_material' ? { word: verdict.word } : {}),
      ...(moment.pack['filing.enabled'].value && filing ? { filing: filing.code } : {}),
    },
  };
}

/** What stands in the way of any name at this moment: 91019, 91003, 91018. */
export function nameGate(facts: ProfileFacts): Refusal | null {
  const { account, applications, isUnderAudit, world } = facts;
  if (isUnderAudit) return refuse('name_in_audit', null, 'name');
  const pending = pendingName(applications);
  if (pending) return refuse('name_pending', { pending: pending.name }, 'name');
  return isNameCleared(account!, world.protections) && facts.firstReleasedAt
    ? refuse('name_cleared', null, 'name')
    : null;
}

/** A name that can be had, as it is kept, with the word in it that needs proof. `isProved`: that proof is there (C2). */
export function freeName(
  facts: ProfileFacts,
  text: string,
  isProved: boolean,
  moment: Moment,
): { no: Refusal } | { no: null; name: string; word: string | null } {
  const verdict = verdictOn(text, facts, moment);
  const no = setRefusal(verdict, moment.pack);
  if (no) return { no };
  if (verdict.kind === 'ok') return { no: null, name: verdict.name, word: null };
  if (verdict.kind !== 'ok_with_material') throw new Error(`${verdict.kind} has no refusal`);
  const { name, word } = verdict;
  return isProved ? { no: null, name, word } : { no: refuse('name_needs_material', { word }, 'name') };
}

/** The name as it would be set, or applied for when it needs proof. */
export function nameStep(facts: ProfileFacts, input: NameInput, moment: Moment): Step {
  const account = facts.account!;
  const gate = nameGate(facts);
  if (gate) return { no: gate };
  const free = freeName(facts, input.name, true, moment);
  if (free.no) return free;
  const { name, word } = free;
  if (name === account.name) return unchanged('name');
  const isFirst = account.name === null;
  if (!isFirst && ruleOf('name', facts, moment).sentence === 'name.byVerification')
    return { no: refuse('name_by_verification', null, 'name') };
  const limit = moment.pack['format.namesPerSubject'].value;
  if (namesHeld(name, facts.world, account.subjectIdHash) >= limit)
    return { no: refuse('names_full', { limit }, 'name') };
  const spent = spendOn('name', isFirst, facts, moment);
  if (spent.no) return spent;
  if (word === null) {
    const event: Event = { name: 'name.changed', data: { from: account.name ?? '', to: name } };
    return { no: null, set: { name, isNameSet: true }, events: [event], changes: spent.changes };
  }
  const lacks = proofProblem(input, { papers: facts.papers, accountId: account.id, word });
  if (lacks) return { no: lacks };
  const { application, event, dues } = applyForName(
    { account, name, word, proof: proofOf(input), appliedById: facts.actorPersonId },
    moment,
  );
  // the change is used up by the approval, not by the application (C1-14)
  return {
    no: null,
    set: { isNameSet: true },
    events: [event],
    changes: [create('nameApplication', application)],
    dues,
  };
}

const proofOf = ({ licence, trademark, extra }: NameProof): NameProof => ({ licence, trademark, extra });

/** The short name, cut from `name`; not while a rename is pending (C1-3). */
export function shortNameStep(facts: ProfileFacts, text: string, name: string, moment: Moment): Step {
  const account = facts.account!;
  const pending = pendingName(facts.applications);
  if (pending) return { no: refuse('short_name_name_pending', { pending: pending.name }, 'shortName') };
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

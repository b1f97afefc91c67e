/** What else has a name or its "+" twin, from the rows that were loaded: the whole lookup of C2. Pure. */
import { addHours } from './calendar';
import { emptyNameWorld, nameKey, type NamedThing, type NameWorld } from './name';
import { outsideHolders, outsideNames } from './outside-name';
import { formats } from './pack/format';
import type { NameProtection } from './rows-name';

export type NameFacts = {
  /** everything of the sandbox that has a name or applies for one, but for the account itself */
  readonly named: readonly NamedThing[];
  readonly protections: readonly NameProtection[];
};

/** The same subject's protected name is free for it after a deregistration, never after an infringement (C3-8). */
function protectionOf(
  key: string,
  { protections }: NameFacts,
  subjectIdHash: string | null,
  at: Date,
): NameWorld['protection'] {
  const hours = formats['format.nameProtectionHours'].value;
  const outside = outsideNames.find((one) => one.protection && nameKey(one.typed) === key)?.protection;
  if (outside) return { until: addHours(at, hours[outside]), reason: outside };
  const isHeld = (one: NameProtection): boolean =>
    nameKey(one.name) === key &&
    at < one.until &&
    (one.reason === 'infringement' || one.subjectIdHash === null || one.subjectIdHash !== subjectIdHash);
  const held = protections.filter(isHeld).sort((a, b) => b.until.getTime() - a.until.getTime())[0];
  return held ? { until: held.until, reason: held.reason } : null;
}

/** Who has this name already, as seen by a mini program of the subject `subjectIdHash`. */
export function nameWorld(name: string, facts: NameFacts, subjectIdHash: string | null, at: Date): NameWorld {
  const key = nameKey(name);
  const called = [...facts.named, ...outsideHolders];
  const isOwn = (thing: NamedThing): boolean => subjectIdHash !== null && thing.subjectIdHash === subjectIdHash;
  const holders = (kind: NamedThing['kind'], wanted: string): NamedThing[] =>
    called.filter((thing) => thing.kind === kind && nameKey(thing.name) === wanted);
  const official = holders('official_account', key);
  return {
    ...emptyNameWorld,
    takenByMiniProgram: holders('mini_program', key).length > 0,
    plusTwinOfMiniProgram: holders('mini_program', `${key}+`).some((thing) => !isOwn(thing)),
    plusTwinOfOfficialAccount: holders('official_account', `${key}+`).some((thing) => !isOwn(thing)),
    takenByOwnSubjectOfficialAccount: official.some(isOwn),
    takenByOtherOfficialAccounts: official.filter((thing) => !isOwn(thing)).length,
    isWechatId: holders('wechat_id', key).length > 0,
    protection: protectionOf(key, facts, subjectIdHash, at),
  };
}

/** How many names this subject's mini programs hold or apply for, the account itself left out (91013). */
export function namesHeld(name: string, { named }: NameFacts, subjectIdHash: string | null): number {
  if (outsideNames.some((one) => one.isOneTooMany && nameKey(one.typed) === nameKey(name)))
    return formats['format.namesPerSubject'].value;
  return named.filter((thing) => thing.kind === 'mini_program' && thing.subjectIdHash === subjectIdHash).length;
}

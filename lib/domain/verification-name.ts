/** The name inside an application (A6-8): who may ask for one, and whether it can be had. Pure. */
import type { Moment } from './decision';
import { isNameCleared } from './name-protection';
import { freeName, nameGate, type ProfileFacts } from './profile-name';
import { quotas, stateOf } from './quota';
import { refuse, type Refusal } from './refusal';
import { isOrganisation } from './registration';
import type { NameBasis } from './rows-verification';

export type NameWish = { name?: string | undefined; nameBasis: NameBasis; trademark: string };

/** A released account whose name was taken away gets one again by 微信认证 only (91018). */
export const isNameAwaited = ({ account, firstReleasedAt, world }: ProfileFacts): boolean =>
  account !== null && firstReleasedAt !== null && isNameCleared(account, world.protections);

/** Why this account cannot be renamed by 微信认证; null when it can. */
export function nameClosed(facts: ProfileFacts, { pack, at }: Moment): Refusal | null {
  const { account, firstReleasedAt, quotaUses } = facts;
  if (!account?.name && !isNameAwaited(facts)) return refuse('verification_name_first', null, 'name');
  const subjectType = account!.subjectType!;
  const key = isOrganisation(subjectType) ? 'name.afterReleaseOrganisation' : 'name.afterReleasePersonal';
  const { verification } = pack[key].value;
  if (verification === 'none') return refuse('verification_name_closed', null, 'name');
  if (firstReleasedAt || verification === 'refills') return null;
  // A6-8 (2021): before the first release an account that has used its changes up gets no entry to rename
  const rule = quotas(pack, { subjectType, firstReleasedAt, verifiedAt: account!.verifiedAt }).name;
  const uses = quotaUses.filter((use) => use.key === rule.uses).map((use) => use.at);
  const { left, limit } = stateOf(rule, uses, at);
  return left === 0 ? refuse('quota_used_up', { limit, resetsAt: null }, 'name') : null;
}

/** The name asked for in the form in which it is kept; null when the account keeps the one it has. */
export function wishedName(
  facts: ProfileFacts,
  { name, nameBasis, trademark }: NameWish,
  moment: Moment,
): { no: Refusal } | { no: null; name: string | null } {
  if (!name || name === facts.account?.name) return { no: null, name: null };
  const closed = nameClosed(facts, moment);
  if (closed) return { no: closed };
  const gate = nameGate(facts);
  if (gate && gate.code !== 'name_cleared') return { no: gate };
  const isProved = nameBasis === 'trademark';
  if (isProved && trademark === '') return { no: refuse('trademark_missing', null, 'trademark') };
  return freeName(facts, name, isProved, moment);
}

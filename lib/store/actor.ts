/** Who acts: the person with his roles in the account he acts on. */
import type { Actor } from '@/lib/domain/decision';
import type { Account, Member, Person } from '@/lib/domain/model';
import { findOfficial } from './official-account';
import type { AccountRole, Point } from '@/lib/domain/role';
import { many, one, type Bound } from './rows';

/** Who asks, before it is looked up. `account`: AppID, e-mail or id. */
export type Who = {
  as: { personId: number } | { wechatId: string } | 'reviewer' | 'director' | 'platform';
  account?: number | string | null;
  userId?: string | null;
  browserHash?: string | null;
  /** the address that the input of a registration or login names: without `account` that account is meant, or none */
  email?: string | null;
  /** original ID of the official account that the input names */
  official?: string | null;
};

/** Finds an account by id, AppID, original ID or e-mail; without a reference the only one there is. */
export async function findAccount(bound: Bound, ref: number | string | null | undefined): Promise<Account | null> {
  if (typeof ref === 'number') return one(bound, 'account', { id: ref });
  if (typeof ref === 'string' && ref !== '') {
    const text = ref.trim();
    if (text.includes('@')) return one(bound, 'account', { email: text.toLowerCase() });
    return text.startsWith('gh_')
      ? one(bound, 'account', { originalId: text })
      : one(bound, 'account', { appId: text });
  }
  const all = await many(bound, 'account', {}, { take: 2 });
  return all.length === 1 ? all[0]! : null;
}

/** The roles that follow from the account row and the person's member rows. */
export function rolesOf(account: Account, person: Person, members: readonly Member[]): AccountRole[] {
  const roles: AccountRole[] = account.adminPersonId === person.id ? ['admin'] : [];
  for (const m of members) roles.push(...(m.list === 'project' ? m.roles : (['tester'] as const)));
  // a member with ticked rights only has no role, and is no outsider
  const isMember = members.some((m) => m.list === 'project');
  return roles.length > 0 || isMember ? [...new Set(roles)] : ['outsider'];
}

/** The rights that were ticked for him one by one (perm.model=points). */
export const pointsOf = (members: readonly Member[]): Point[] => members.flatMap((m) => m.points);

/** The actor, or null when the person or the account named does not exist in this sandbox. */
export async function loadActor(bound: Bound, who: Who): Promise<Actor | null> {
  const isNamed = who.account !== undefined && who.account !== null && who.account !== '';
  const official = await findOfficial(bound, who.official ?? null);
  const account = official
    ? null
    : !isNamed && who.email
      ? await one(bound, 'account', { email: who.email.trim().toLowerCase() })
      : await findAccount(bound, who.account);
  if (isNamed && !official && !account) return null;
  const { userId = null, browserHash = null } = who;
  const common = { account, official, userId, browserHash, confirmedBy: null, scans: [], answer: {} };
  if (typeof who.as === 'string') {
    return { kind: who.as, name: who.as, person: null, roles: [], points: [], maySeeDevelopment: false, ...common };
  }
  const person = await one(
    bound,
    'person',
    'personId' in who.as ? { id: who.as.personId } : { wechatId: who.as.wechatId },
  );
  if (!person) return null;
  const members = account ? await many(bound, 'member', { accountId: account.id, personId: person.id }) : [];
  return {
    kind: 'person',
    name: person.nickname,
    person,
    roles: account ? rolesOf(account, person, members) : ['outsider'],
    points: pointsOf(members),
    maySeeDevelopment: members.some((m) => m.list === 'tester' && m.maySeeDevelopment),
    ...common,
  };
}

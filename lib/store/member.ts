/** Loads what decisions about members and testers need. */
import type { RemoveFacts } from '@/lib/domain/member';
import { wechatIdsIn, type AddFacts, type Candidate, type MemberFacts } from '@/lib/domain/member-list';
import type { Account, Member } from '@/lib/domain/model';
import { hasPoint } from '@/lib/domain/role';
import { count, many, one, type Bound } from './rows';
import { openConsoleSessions, openDevtoolSessions } from './session';

/** People who were searched for, for one of the account's two lists. */
export async function loadCandidates(
  bound: Bound,
  account: Account | null,
  text: string,
  list: Member['list'],
): Promise<AddFacts> {
  const candidates: Candidate[] = [];
  for (const wechatId of wechatIdsIn(text)) {
    const person = await one(bound, 'person', { wechatId });
    const places = person ? await count(bound, 'member', { personId: person.id, list }) : 0;
    candidates.push({ wechatId, person, places });
  }
  return { account, members: await many(bound, 'member', { accountId: account?.id ?? 0 }), candidates };
}

export type PersonRef = { wechatId?: string | undefined; personId?: number | undefined };

/** A person on one of the account's two lists, named by WeChat ID or id. */
export async function loadMember(
  bound: Bound,
  account: Account | null,
  ref: PersonRef,
  list: Member['list'],
): Promise<MemberFacts> {
  const { wechatId, personId } = ref;
  const person =
    wechatId === undefined
      ? await one(bound, 'person', { id: personId ?? 0 })
      : await one(bound, 'person', { wechatId });
  const member =
    account && person ? await one(bound, 'member', { accountId: account.id, personId: person.id, list }) : null;
  return { account, person, member };
}

/** Whether he may develop another mini program than this one: then his devtool stays signed in. */
export async function developsElsewhere(bound: Bound, accountId: number, personId: number): Promise<boolean> {
  const elsewhere = { not: accountId };
  const places = await many(bound, 'member', { personId, accountId: elsewhere, list: 'project' });
  return (
    places.some((place) => hasPoint(place, 'development')) ||
    (await count(bound, 'account', { id: elsewhere, adminPersonId: personId })) > 0
  );
}

/** The same with the sessions that end when he goes. */
export async function loadLeaving(bound: Bound, account: Account | null, ref: PersonRef): Promise<RemoveFacts> {
  const facts = await loadMember(bound, account, ref, 'project');
  const personId = facts.person?.id ?? 0;
  const accountId = account?.id ?? 0;
  return {
    ...facts,
    consoleSessions: await openConsoleSessions(bound, { accountId, personId }),
    devtoolSessions: await openDevtoolSessions(bound, { personId }),
    developsElsewhere: await developsElsewhere(bound, accountId, personId),
  };
}

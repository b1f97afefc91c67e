/** Loads what decisions about names need. */
import type { Account } from '@/lib/domain/model';
import type { NamedThing } from '@/lib/domain/name';
import { isNamePending, type NameCase } from '@/lib/domain/name-application';
import type { NameFacts } from '@/lib/domain/name-world';
import type { NameApplication } from '@/lib/domain/rows-name';
import { many, one, type Bound } from './rows';

/** Everything of the sandbox that has a name or applies for one, but for `account` itself. */
export async function loadNameWorld(bound: Bound, account: Account | null): Promise<NameFacts> {
  const [accounts, people, officials, applications, protections] = await Promise.all([
    many(bound, 'account'),
    many(bound, 'person'),
    many(bound, 'officialAccount'),
    many(bound, 'nameApplication'),
    many(bound, 'nameProtection'),
  ]);
  const subjectOf = new Map(accounts.map((row) => [row.id, row.subjectIdHash]));
  const miniProgram = (name: string, accountId: number): NamedThing => ({
    kind: 'mini_program',
    name,
    subjectIdHash: subjectOf.get(accountId) ?? null,
  });
  return {
    named: [
      ...accounts.flatMap((row) => (row.id !== account?.id && row.name ? [miniProgram(row.name, row.id)] : [])),
      ...applications
        .filter((row) => row.accountId !== account?.id && isNamePending(row))
        .map((row) => miniProgram(row.name, row.accountId)),
      ...officials.map(({ name, subjectIdHash }): NamedThing => ({ kind: 'official_account', name, subjectIdHash })),
      ...people.map(({ wechatId }): NamedThing => ({ kind: 'wechat_id', name: wechatId, subjectIdHash: null })),
    ],
    protections,
  };
}

/** An application with its account and everything else that is called something. */
export async function loadNameCase(bound: Bound, applicationId: number): Promise<NameCase> {
  const application = await one(bound, 'nameApplication', { id: applicationId });
  const account = application ? await one(bound, 'account', { id: application.accountId }) : null;
  return { application, account, world: await loadNameWorld(bound, account) };
}

/** The account's applications for names, newest first. */
export const applicationsOf = (bound: Bound, accountId: number): Promise<NameApplication[]> =>
  many(bound, 'nameApplication', { accountId }, { orderBy: { id: 'desc' } });

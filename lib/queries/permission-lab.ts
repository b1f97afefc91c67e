/** The permission lab's look at a sandbox: who is what in which account, and what the state says to an act now. */
import { registry } from '@/lib/commands/index';
import { accountTitle } from '@/lib/domain/account-title';
import type { Actor } from '@/lib/domain/decision';
import type { Action } from '@/lib/domain/action-table';
import { can, type Subject, type Verdict } from '@/lib/domain/policy';
import type { AccountRole } from '@/lib/domain/role';
import type { Refusal } from '@/lib/domain/refusal';
import type { StepRule } from '@/lib/domain/ticket';
import { judge } from '@/lib/judge';
import { loadActor, rolesOf } from '@/lib/store/actor';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** A person and what he is in one account. */
export type Standing = {
  accountId: number;
  account: string;
  personId: number;
  nickname: string;
  subject: { kind: 'person'; roles: AccountRole[]; maySeeDevelopment?: true };
};

/** Everybody in every account, those who are nothing there included. */
export async function standings(world: World): Promise<Standing[]> {
  const [accounts, people, members] = await Promise.all([
    many(world, 'account'),
    many(world, 'person'),
    many(world, 'member'),
  ]);
  return accounts.flatMap((account) =>
    people.map((person): Standing => {
      const own = members.filter((member) => member.accountId === account.id && member.personId === person.id);
      const maySee = own.some((member) => member.list === 'tester' && member.maySeeDevelopment);
      return {
        accountId: account.id,
        account: accountTitle(account),
        personId: person.id,
        nickname: person.nickname,
        subject: {
          kind: 'person',
          roles: rolesOf(account, person, own),
          ...(maySee ? { maySeeDevelopment: true } : {}),
        },
      };
    }),
  );
}

/** Those who have a role somewhere. */
export const members = async (world: World): Promise<Standing[]> =>
  (await standings(world)).filter(({ subject }) => !subject.roles.includes('outsider'));

/** The people who have the right to an act now, with the answer. */
export const whoMayHere = async (world: World, action: Action): Promise<(Standing & { verdict: Verdict })[]> =>
  (await members(world))
    .map((standing) => ({ ...standing, verdict: can(action, standing.subject, world.pack) }))
    .filter(({ verdict }) => verdict.answer !== 'no');

/** What the guard says to an act now. `input`: it would depend on these fields. */
export type StateAnswer =
  | { kind: 'ready'; scan: readonly StepRule[] }
  | { kind: 'input'; fields: string[] }
  | { kind: 'refused'; refusal: Refusal };
/** `person` null: a reviewer or the director. */
export type StateRow = { account: string; person: string | null; answer: StateAnswer };

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.kind === 'person' &&
  b.kind === 'person' &&
  a.roles.toSorted().join() === b.roles.toSorted().join() &&
  (a.maySeeDevelopment ?? false) === (b.maySeeDevelopment ?? false);

async function ask(world: World, action: Action, actor: Actor): Promise<StateAnswer> {
  const judged = await judge(world, registry[action], actor, {});
  if (judged.kind === 'ready') return { kind: 'ready', scan: judged.scan };
  const { refusal } = judged;
  return refusal.code === 'bad_input'
    ? { kind: 'input', fields: [...new Set((refusal.fields ?? []).map(({ field }) => field))] }
    : { kind: 'refused', refusal };
}

/**
 * What the guard says now when somebody of exactly these roles tries: one person per account, as the act stands without
 * any input. Nothing is done.
 */
export async function statesOf(world: World, action: Action, subject: Subject): Promise<StateRow[]> {
  const { kind } = subject;
  // the others do not act on a mini program's account
  if (kind !== 'person' && kind !== 'reviewer' && kind !== 'director') return [];
  const everybody = await standings(world);
  const one = everybody.filter(
    (standing, index) =>
      everybody.findIndex(
        (other) => other.accountId === standing.accountId && (kind !== 'person' || sameSubject(other.subject, subject)),
      ) === index,
  );
  const rows = one.map(async ({ accountId, account, personId, nickname }): Promise<StateRow | null> => {
    const as = kind === 'person' ? { personId } : kind;
    const actor = await loadActor(world, { as, account: accountId });
    if (!actor) return null;
    return { account, person: kind === 'person' ? nickname : null, answer: await ask(world, action, actor) };
  });
  return (await Promise.all(rows)).filter((row) => row !== null);
}

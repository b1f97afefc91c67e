/** 帐号迁移 A→B: two administrators agree, seven days pass, A is over (C6-5). Pure. */
import { endAccount, peopleOfAccount, type EndFacts } from './account-end';
import { addDays, addMonths } from './calendar';
import { isGame } from './category';
import { create, deny, update, type Decision, type Moment } from './decision';
import { isMigrating, openDeregistration } from './deregistration';
import { accountLife, migrationLife, next } from './lifecycle';
import type { Account, AccountCategory } from './model';
import { formats } from './pack/format';
import { refuse, type Refusal } from './refusal';
import type { Deregistration, Migration } from './rows-life';

export type MigrationFacts = EndFacts & {
  /** B; null: there is no such account */
  target: Account | null;
  categories: AccountCategory[];
  deregistrations: Deregistration[];
  /** every one of the sandbox */
  migrations: Migration[];
};

/** When B may receive again; null: now. After the fifth it pauses for six months (C6-5). */
export function receivesAgainAt(targetId: number, migrations: readonly Migration[], at: Date): Date | null {
  const { limit, pauseMonths } = formats['format.migrationsReceived'].value;
  const received = migrations.filter((one) => one.targetId === targetId && one.state !== 'cancelled');
  const last = received[limit - 1] && received.length % limit === 0 ? received.at(-1)! : null;
  const until = last && addMonths(last.startedAt, pauseMonths);
  return until && until > at ? until : null;
}

/** What stands against it on A's side, and between the two. */
function migrationProblem(facts: MigrationFacts, isRelated: boolean, { at }: Moment): Refusal | null {
  const { account, target, migrations, categories } = facts;
  const isPart = (id: number): boolean =>
    migrations.some((one) => isMigrating(one) && (one.accountId === id || one.targetId === id));
  if (!next(accountLife, account.state, 'migrate')) return refuse('account_not_ready');
  if (isPart(account.id)) return refuse('migration_open');
  if (openDeregistration(facts.deregistrations)) return refuse('deregistration_open');
  if (account.bannedAt) return refuse('migration_banned');
  if (categories.some(({ key }) => isGame(key))) return refuse('migration_game');
  if (!target || target.kind === 'test' || target.id === account.id)
    return refuse('migration_target_unknown', null, 'to');
  if (!next(accountLife, target.state, 'migrate')) return refuse('migration_target_unknown', null, 'to');
  if (target.bannedAt) return refuse('migration_banned', null, 'to');
  if (account.subjectIdHash !== target.subjectIdHash && !isRelated)
    return refuse('migration_subject_differs', null, 'isRelated');
  const until = receivesAgainAt(target.id, migrations, at);
  const { limit } = formats['format.migrationsReceived'].value;
  return until ? refuse('migration_target_full', { limit, until: until.toISOString() }, 'to') : null;
}

/** Both administrators have scanned; the cooling begins. */
export function startMigration(
  facts: MigrationFacts | null,
  { isRelated }: { isRelated: boolean },
  moment: Moment,
): Decision {
  if (!facts) return deny(refuse('not_found'));
  const problem = migrationProblem(facts, isRelated, moment);
  if (problem) return deny(problem);
  const { account, target } = facts;
  const { at, newId } = moment;
  const id = newId();
  const deadlineAt = addDays(at, formats['format.migrationCoolingDays'].value);
  const row: Migration = {
    id,
    accountId: account.id,
    targetId: target!.id,
    state: 'cooling',
    startedAt: at,
    deadlineAt,
    endedAt: null,
  };
  const data = {
    migrationId: id,
    toAppId: target!.appId ?? '',
    deadline: deadlineAt.toISOString(),
    personIds: [...new Set([...peopleOfAccount(facts), ...(target!.adminPersonId ? [target!.adminPersonId] : [])])],
  };
  return {
    events: [{ name: 'migration.started', data, accountId: account.id }],
    changes: [create('migration', row)],
    dues: [{ do: 'add', at: deadlineAt, event: 'migration.end', subjectId: id }],
    result: { migrationId: id },
  };
}

const openOf = ({ account, migrations }: MigrationFacts): Migration | null =>
  migrations.find((one) => one.accountId === account.id && isMigrating(one)) ?? null;

/** 取消迁移 while it cools. Refusal: migration_none. */
export function cancelMigration(facts: MigrationFacts | null, { at }: Moment): Decision {
  const open = facts && openOf(facts);
  if (!open) return deny(refuse('migration_none'));
  const data = { migrationId: open.id, toAppId: facts.target?.appId ?? '', personIds: peopleOfAccount(facts) };
  return {
    events: [{ name: 'migration.cancelled', data, accountId: facts.account.id }],
    changes: [update('migration', open.id, { state: next(migrationLife, open.state, 'cancel')!, endedAt: at })],
    dues: [{ do: 'drop', event: 'migration.end', subjectId: open.id }],
  };
}

/** The end: A is dead and leads to B; its members are not moved (C6-5). */
export function finishMigration(facts: MigrationFacts | null, moment: Moment): Decision {
  const open = facts && openOf(facts);
  const state = facts && next(accountLife, facts.account.state, 'migrate');
  if (!open || !state || !facts.target) return deny(refuse('migration_none'));
  const { account, target } = facts;
  const ended = endAccount(facts, { state, movedToId: target.id }, moment);
  const { appId, name, email } = account;
  const data = {
    migrationId: open.id,
    appId: appId ?? '',
    formerName: name ?? '',
    toAppId: target.appId ?? '',
    email: email ?? '',
    personIds: peopleOfAccount(facts),
  };
  const received = { fromAppId: appId ?? '', formerName: name ?? '' };
  return {
    events: [
      { name: 'account.migrated', data, accountId: account.id },
      { name: 'migration.received', data: received, accountId: target.id },
      ...ended.events,
    ],
    changes: [
      update('migration', open.id, { state: next(migrationLife, open.state, 'finish')!, endedAt: moment.at }),
      ...ended.changes,
    ],
    dues: ended.dues,
  };
}

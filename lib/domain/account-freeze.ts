/** 冻结 for inactivity and 帐号找回 (C6-4). When the platform notices is not known: the director says so. Pure. */
import { addDays } from './calendar';
import { deny, update, type Decision, type Moment } from './decision';
import { accountLife, next } from './lifecycle';
import type { Account, ConsoleSession } from './model';
import { nameWorld, type NameFacts } from './name-world';
import { formats } from './pack/format';
import { refuse } from './refusal';
import { endConsoleSessions } from './session';

const freezeDue = 'account.inactivity_freeze';

/** The notice to administrator, members and address. Refusal: account_not_ready. */
export function announceFreeze(account: Account | null, { at }: Moment): Decision {
  if (!account || !next(accountLife, account.state, 'freeze'))
    return deny(refuse('account_not_ready', null, 'accountId'));
  const date = addDays(at, formats['format.freezeNoticeDays'].value);
  const { id: subjectId } = account;
  return {
    events: [{ name: 'account.inactivity_noticed', data: { date: date.toISOString() }, accountId: subjectId }],
    changes: [],
    dues: [
      { do: 'drop', event: freezeDue, subjectId },
      { do: 'add', at: date, event: freezeDue, subjectId },
    ],
  };
}

export type FreezeFacts = { account: Account | null; sessions: ConsoleSession[] };

/** 冻结: nobody is logged in any more, the name is free for others at once (C6-4). Refusal: account_not_ready. */
export function freezeAccount({ account, sessions }: FreezeFacts, { at }: Moment): Decision {
  const state = account && next(accountLife, account.state, 'freeze');
  if (!state) return deny(refuse('account_not_ready', null, 'accountId'));
  const { id, name } = account;
  return {
    events: [{ name: 'account.frozen', data: { freedName: name ?? '' }, accountId: id }],
    changes: [update('account', id, { state, frozenName: name, name: null }), ...endConsoleSessions(sessions, at)],
    dues: [{ do: 'drop', event: freezeDue, subjectId: id }],
  };
}

/** The day of the notice: whoever has logged in since, or worked in it, has kept it. */
export const freezeOnDay = (facts: FreezeFacts & { isInUse: boolean }, moment: Moment): Decision =>
  facts.isInUse ? deny(refuse('account_in_use')) : freezeAccount(facts, moment);

/** 帐号找回: a name that somebody has taken meanwhile stays empty (C6-4). Refusal: account_not_frozen. */
export function recoverAccount(facts: { account: Account | null; names: NameFacts }, { at }: Moment): Decision {
  const { account, names } = facts;
  const state = account && next(accountLife, account.state, 'recover');
  if (!state) return deny(refuse('account_not_frozen'));
  const { id, frozenName, subjectIdHash } = account;
  const world = frozenName ? nameWorld(frozenName, names, subjectIdHash, at) : null;
  const isTaken = world !== null && (world.takenByMiniProgram || world.protection !== null);
  const name = isTaken ? null : frozenName;
  const lostName = isTaken ? (frozenName ?? '') : '';
  return {
    events: [{ name: 'account.recovered', data: { lostName }, accountId: id }],
    changes: [update('account', id, { state, name, frozenName: null })],
  };
}

/** Logging in to the console and to the devtool (B, design §4). Pure. */
import { addMinutes } from './calendar';
import { create, deny, update, type Actor, type Decision, type Moment, type Outcome, type Refused } from './decision';
import type { Event } from './event';
import { isEnded, isFrozen } from './account-standing';
import type { Account, ConsoleSession, DevtoolSession, Member, Person } from './model';
import { hasPoint } from './role';
import { refuse, type Refusal } from './refusal';
import { endDevtoolSessions, noBrowser, openConsoleSession } from './session';

/** Whether the subject of an account is registered: before that nobody can work in its console. */
export const isConsoleOpen = (account: Account): boolean =>
  account.state !== 'awaiting_activation' && account.state !== 'activated';

export type LoginFacts = {
  account: Account | null;
  /** whether the password is right; when the phone allows: whether it is still the one that was right */
  isPasswordRight: boolean;
  /** open sessions of this browser and person */
  sessions: ConsoleSession[];
};

/** Wrong password: counted; after login.tries of them the account is locked for login.lockMinutes (B-8). */
function wrongPassword({ account, email, field }: TypedPassword, { at, pack }: Moment): Refused {
  const failed: Event = { name: 'login.failed', data: { email }, accountId: account.id };
  const tries = pack['login.tries'].value;
  const failures = account.loginFailures + 1;
  if (failures < tries) {
    const changes = [update('account', account.id, { loginFailures: failures })];
    return {
      refusal: refuse('login_failed', { left: tries - failures }, field),
      attempt: { events: [failed], changes },
    };
  }
  const minutes = pack['login.lockMinutes'].value;
  const until = addMinutes(at, minutes);
  const locked: Event = {
    name: 'login.locked',
    data: { email, until: until.toISOString() },
    accountId: account.id,
  };
  const changes = [update('account', account.id, { loginFailures: 0, loginLockedUntil: until })];
  return { refusal: refuse('login_locked', { minutes }, field), attempt: { events: [failed, locked], changes } };
}

/** A password that somebody typed for the account of this address, and into which field. */
export type TypedPassword = { account: Account; email: string; isRight: boolean; field: string };

/** What stands against a password that was typed, wherever it is asked (B-8). Refusals: login_locked, login_failed. */
export function passwordProblem(typed: TypedPassword, moment: Moment): Refused | null {
  const { account, email, isRight, field } = typed;
  const { at } = moment;
  const lockedUntil = account.loginLockedUntil;
  if (lockedUntil && at < lockedUntil) {
    const minutes = Math.ceil((lockedUntil.getTime() - at.getTime()) / 60_000);
    const event: Event = { name: 'login.failed', data: { email }, accountId: account.id };
    return { refusal: refuse('login_locked', { minutes }, field), attempt: { events: [event], changes: [] } };
  }
  return isRight ? null : wrongPassword(typed, moment);
}

/** Whether anybody can log in to the account as it is. Refusals: account_not_ready, account_ended, account_frozen (B-9). */
export function consoleProblem(account: Account): Refusal | null {
  if (!isConsoleOpen(account)) return refuse('account_not_ready');
  if (isEnded(account)) return refuse('account_ended');
  return isFrozen(account) ? refuse('account_frozen') : null;
}

function enter(
  account: Account,
  person: Person,
  { sessions }: Pick<LoginFacts, 'sessions'>,
  moment: Moment,
  actor: Actor,
): Outcome {
  const browserHash = actor.browserHash ?? noBrowser;
  const opened = { browserHash, accountId: account.id, personId: person.id, by: 'scan' as const };
  const session = openConsoleSession(opened, sessions, moment);
  return {
    events: [{ name: 'console.logged_in', data: { nickname: person.nickname }, accountId: account.id }],
    changes: [update('account', account.id, { loginFailures: 0, loginLockedUntil: null }), ...session.changes],
    result: { sessionId: session.id },
  };
}

/**
 * E-mail and password, then a phone: a member's enters at once (B-1, B-3), a stranger's makes the administrator's phone
 * be asked (B-4). Refusals: no_account, account_not_ready, account_frozen, login_locked, login_failed.
 */
export function login(
  facts: LoginFacts,
  input: { email?: string | undefined },
  moment: Moment,
  actor: Actor,
): Decision {
  const { account } = facts;
  const { person } = actor;
  if (!account) return deny(refuse('no_account'));
  // a test account has no address and no password: it is entered by scanning alone (A5-2)
  if (!account.email || !person || (input.email !== undefined && input.email !== account.email))
    return deny(refuse('not_found'));
  const closed = consoleProblem(account);
  if (closed?.code === 'account_not_ready') return deny(closed);
  const wrong = passwordProblem(
    { account, email: account.email, isRight: facts.isPasswordRight, field: 'password' },
    moment,
  );
  if (wrong) return wrong;
  // only who knows the password is told that the account is frozen
  if (closed) return deny(closed);
  const entered = enter(account, person, facts, moment, actor);
  if (hasPoint(actor, 'login')) return entered;
  const { nickname } = person;
  const asked = { nickname, email: account.email };
  return {
    ...entered,
    moreScans: {
      steps: ['admin'],
      event: { name: 'console.admission_requested', data: asked, accountId: account.id },
    },
  };
}

/**
 * The code of the front page (B-2): whoever scans it chooses on his phone one of the accounts in which he may log in.
 * Before a scan there is nothing to judge. Refusals: login_right_missing, account_not_ready, account_frozen.
 */
export function scanLogin(facts: Pick<LoginFacts, 'account' | 'sessions'>, moment: Moment, actor: Actor): Decision {
  const { account } = facts;
  const { person, confirmedBy } = actor;
  if (!confirmedBy || !person)
    return { events: [{ name: 'console.logged_in', data: { nickname: actor.name } }], changes: [] };
  if (!account || !hasPoint(actor, 'login')) {
    const event: Event = { name: 'login.refused', data: { nickname: person.nickname } };
    return {
      refusal: refuse('login_right_missing', { person: person.nickname }),
      attempt: { events: [event], changes: [] },
    };
  }
  const closed = consoleProblem(account);
  return closed ? deny(closed) : enter(account, person, facts, moment, actor);
}

export type EnterFacts = {
  account: Account | null;
  person: Person | null;
  membership: Member | null;
  isLoginStrict: boolean;
  sessions: ConsoleSession[];
};

/** 以此人登录: the director enters as the administrator or a project member. Refusals: login_is_strict, not_a_member, account_frozen. */
export function enterAs(
  { account, person, membership, isLoginStrict, sessions }: EnterFacts,
  moment: Moment,
  actor: Actor,
): Decision {
  if (isLoginStrict) return deny(refuse('login_is_strict'));
  if (!account || !person) return deny(refuse('not_found'));
  const closed = consoleProblem(account);
  if (closed) return deny(closed);
  if (account.adminPersonId !== person.id && !membership) return deny(refuse('not_a_member', null, 'personId'));
  const opened = {
    browserHash: actor.browserHash ?? noBrowser,
    accountId: account.id,
    personId: person.id,
    by: 'director' as const,
  };
  const session = openConsoleSession(opened, sessions, moment);
  return {
    events: [{ name: 'console.entered_by_director', data: { nickname: person.nickname }, accountId: account.id }],
    changes: session.changes,
    result: { sessionId: session.id },
  };
}

/** Signing in to the devtool by scan (U06). `sessions`: open ones of this browser and person. */
export function signInToDevtool(
  { sessions }: { sessions: DevtoolSession[] },
  { at, newId }: Moment,
  actor: Actor,
): Decision {
  if (!actor.person) return deny(refuse('not_found'));
  const id = newId();
  const { id: personId, nickname } = actor.person;
  const session: DevtoolSession = {
    id,
    browserHash: actor.browserHash ?? noBrowser,
    personId,
    createdAt: at,
    endedAt: null,
    skipsChecks: false,
  };
  return {
    events: [{ name: 'devtool.signed_in', data: { nickname } }],
    changes: [...endDevtoolSessions(sessions, at), create('devtoolSession', session)],
    result: { sessionId: id },
  };
}

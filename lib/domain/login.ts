/** Logging in to the console and to the devtool (B, design §4). Pure. */
import { addMinutes } from './calendar';
import { create, deny, update, type Actor, type Decision, type Moment, type Refused } from './decision';
import type { Event } from './event';
import type { Account, ConsoleSession, DevtoolSession, Member, Person } from './model';
import { refuse } from './refusal';
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
function wrongPassword(account: Account, email: string, { at, pack }: Moment): Refused {
  const failed: Event = { name: 'login.failed', data: { email }, accountId: account.id };
  const tries = pack['login.tries'].value;
  const failures = account.loginFailures + 1;
  if (failures < tries) {
    const changes = [update('account', account.id, { loginFailures: failures })];
    return {
      refusal: refuse('login_failed', { left: tries - failures }, 'password'),
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
  return { refusal: refuse('login_locked', { minutes }, 'password'), attempt: { events: [failed, locked], changes } };
}

/** E-mail and password, then the own phone (B-1, B-3). Refusals: account_not_ready, login_locked, login_failed. */
export function login(
  facts: LoginFacts,
  input: { email?: string | undefined },
  moment: Moment,
  actor: Actor,
): Decision {
  const { account } = facts;
  // a test account has no address and no password: it is entered by scanning alone (A5-2)
  if (!account?.email || !actor.person || (input.email !== undefined && input.email !== account.email))
    return deny(refuse('not_found'));
  if (!isConsoleOpen(account)) return deny(refuse('account_not_ready'));
  const { at } = moment;
  const lockedUntil = account.loginLockedUntil;
  if (lockedUntil && at < lockedUntil) {
    const minutes = Math.ceil((lockedUntil.getTime() - at.getTime()) / 60_000);
    const event: Event = { name: 'login.failed', data: { email: account.email }, accountId: account.id };
    return { refusal: refuse('login_locked', { minutes }, 'password'), attempt: { events: [event], changes: [] } };
  }
  if (!facts.isPasswordRight) return wrongPassword(account, account.email, moment);
  const opened = {
    browserHash: actor.browserHash ?? noBrowser,
    accountId: account.id,
    personId: actor.person.id,
    by: 'scan' as const,
  };
  const session = openConsoleSession(opened, facts.sessions, moment);
  return {
    events: [{ name: 'console.logged_in', data: { nickname: actor.person.nickname }, accountId: account.id }],
    changes: [update('account', account.id, { loginFailures: 0, loginLockedUntil: null }), ...session.changes],
    result: { sessionId: session.id },
  };
}

export type EnterFacts = {
  account: Account | null;
  person: Person | null;
  membership: Member | null;
  isLoginStrict: boolean;
  sessions: ConsoleSession[];
};

/** 以此人登录: the director enters as the administrator or a project member. Refusals: login_is_strict, not_a_member. */
export function enterAs(
  { account, person, membership, isLoginStrict, sessions }: EnterFacts,
  moment: Moment,
  actor: Actor,
): Decision {
  if (isLoginStrict) return deny(refuse('login_is_strict'));
  if (!account || !person) return deny(refuse('not_found'));
  if (!isConsoleOpen(account)) return deny(refuse('account_not_ready'));
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
  };
  return {
    events: [{ name: 'devtool.signed_in', data: { nickname } }],
    changes: [...endDevtoolSessions(sessions, at), create('devtoolSession', session)],
    result: { sessionId: id },
  };
}

/** What ends with an account, deregistered or migrated: everything it took up is free again (C6-3, A8-19). Pure. */
import { remove, update, type Change, type DueChange, type Moment } from './decision';
import { blankRegistration } from './blank-account';
import type { Event } from './event';
import { endFiling } from './filing-end';
import { auditLife, next } from './lifecycle';
import type { Account, Audit, ConsoleSession, Member, Registration, Release } from './model';
import type { Filing } from './rows-filing';
import type { PlainLinkRule } from './rows-dev';
import { endConsoleSessions } from './session';

export type EndFacts = {
  account: Account;
  registration: Registration | null;
  members: Member[];
  filings: Filing[];
  links: PlainLinkRule[];
  audits: Audit[];
  releases: Release[];
  sessions: ConsoleSession[];
};

/** What an account gives back: address, ID, phone, WeChat, its place among its subject's, its name. */
const freed = {
  email: null,
  passwordHash: null,
  subjectIdHash: null,
  adminPersonId: null,
  adminIdHash: null,
  adminIdMasked: null,
  adminPhoneHash: null,
  adminPhoneMasked: null,
  name: null,
  shortName: null,
  frozenName: null,
  verifiedAt: null,
  verifiedUntil: null,
  onlineReleaseId: null,
  grayReleaseId: null,
  trialSlotId: null,
  trialPath: null,
  suspendedAt: null,
  suspendReason: null,
  suspendUntil: null,
} satisfies Partial<Account>;

/** Everybody who hears of it: the administrator and all members, of both lists (F-2). */
export function peopleOfAccount({ account, members }: Pick<EndFacts, 'account' | 'members'>): number[] {
  const admin = account.adminPersonId === null ? [] : [account.adminPersonId];
  return [...new Set([...admin, ...members.map(({ personId }) => personId)])];
}

/** `set`: the state in which it ends, and whatever else is particular to that end. */
export function endAccount(
  facts: EndFacts,
  set: Partial<Account> & Pick<Account, 'state'>,
  moment: Moment,
): { events: Event[]; changes: Change[]; dues: DueChange[] } {
  const { account, registration, members, links, audits, releases, sessions } = facts;
  const { at } = moment;
  const filing = endFiling(account, facts.filings, moment);
  const changes: Change[] = [
    ...filing.changes,
    update('account', account.id, { ...freed, ...set }),
    ...members.map(({ id }) => remove('member', id)),
    ...links.map(({ id }) => remove('plainLinkRule', id)),
    ...releases
      .filter(({ state }) => state === 'running')
      .map(({ id }) => update('release', id, { state: 'cancelled', endedAt: at })),
    ...endConsoleSessions(sessions, at),
  ];
  if (registration) {
    const { id, accountId } = registration;
    changes.push(update('registration', id, blankRegistration({ id, accountId })));
  }
  const dues = [...filing.dues];
  for (const audit of audits) {
    const state = next(auditLife, audit.state, 'withdraw');
    if (!state) continue;
    changes.push(update('audit', audit.id, { state, decidedAt: at }));
    dues.push({ do: 'drop', event: 'audit.verdict', subjectId: audit.id });
    dues.push({ do: 'drop', event: 'audit.regulator_verdict', subjectId: audit.id });
  }
  for (const event of ['verification.reminder', 'verification.lapse', 'account.inactivity_freeze'] as const)
    dues.push({ do: 'drop', event, subjectId: account.id });
  return { events: filing.events, changes, dues };
}

/** The bar's line 下一步: what the state of an account asks for next. Pure; the words are in lib/i18n. */
import { boxedAudit } from './audit';
import { isConsoleOpen } from './login';
import { isUnderAudit } from './lifecycle';
import type { Account, AccountCategory, Audit, Mail, Member, Registration, Release, Version } from './model';
import type { Pack } from './pack/shape';
import type { Action } from './action-table';
import { isDeveloperBound } from './version';

/** `href` is relative to the sandbox. */
export type NextStep =
  | {
      key: 'register' | 'fillIdentity' | 'completeRegistration' | 'activateMailExpired' | 'awaitVerification' | 'login';
      href: string;
    }
  | { key: 'activateMail' | 'activateMailSpam' | 'activateMailBounced'; href: string; email: string }
  | { key: 'scanAs'; href: string; person: string; action: Action }
  | { key: 'transfer'; href: string; amountCents: number; deadline: Date }
  | { key: 'loginAs'; href: string; person: string }
  | {
      key: 'completeProfile' | 'completeCategory' | 'addDeveloper' | 'upload' | 'resume' | 'filingMissing';
      href: string;
    }
  | { key: 'waitCategory'; href: string; count: number }
  | {
      key: 'submit' | 'reviewDesk' | 'fixRejected' | 'release' | 'releaseClosed' | 'done';
      href: string;
      version: string;
    }
  | { key: 'waitReview'; href: string; version: string; at: Date }
  | { key: 'graySince'; href: string; version: string; percent: number; deadline: Date }
  | { key: 'rollbackPossible'; href: string; version: string; previous: string };

export type NextStepFacts = {
  account: Account | null;
  registration: Registration | null;
  activationMail: Mail | null;
  /** the oldest code that waits for a phone */
  ticket: { id: number; action: Action; scanner: { id: number; nickname: string } | null } | null;
  isLoggedIn: boolean;
  /** who could log in when the person played cannot */
  loginAs: string | null;
  categories: AccountCategory[];
  members: Member[];
  latest: Audit | null;
  verdictAt: Date | null;
  versions: Map<number, Version>;
  /** development versions, newest last */
  development: Version[];
  online: Release | null;
  gray: Release | null;
  rollbackTo: Release | null;
};

type Now = { at: Date; pack: Pack };

/** What to do next, in the order of the stations; never null: something can always be done. */
export function nextStep(facts: NextStepFacts, now: Now): NextStep {
  const { account, ticket } = facts;
  if (ticket?.scanner) {
    const href = `phone/ticket/${ticket.id}?as=${ticket.scanner.id}`;
    return { key: 'scanAs', href, person: ticket.scanner.nickname, action: ticket.action };
  }
  if (!account) return { key: 'register', href: 'mp' };
  return isConsoleOpen(account) && account.state === 'active'
    ? inConsole(facts, account, now)
    : inRegistration(facts, account, now);
}

function inRegistration({ registration, activationMail }: NextStepFacts, account: Account, { at }: Now): NextStep {
  const email = account.email ?? '';
  const waiting = `mp/register/mail?email=${encodeURIComponent(email)}`;
  switch (account.state) {
    case 'awaiting_activation':
      if (activationMail?.folder === 'bounced') return { key: 'activateMailBounced', href: waiting, email };
      if (registration?.linkExpiresAt && registration.linkExpiresAt <= at)
        return { key: 'activateMailExpired', href: waiting };
      return { key: activationMail?.folder === 'spam' ? 'activateMailSpam' : 'activateMail', href: 'mail', email };
    case 'awaiting_payment':
      return {
        key: 'transfer',
        href: 'bank',
        amountCents: registration?.payAmountCents ?? 0,
        deadline: registration?.payDeadlineAt ?? at,
      };
    case 'awaiting_verification':
      return { key: 'awaitVerification', href: 'mp/settings/verify' };
    default: {
      const isBound = Boolean(registration?.identityAt) && registration?.boundPersonId !== null;
      const href = `mp/register/${isBound ? 'confirm' : 'subject'}?account=${account.id}`;
      return { key: isBound ? 'completeRegistration' : 'fillIdentity', href };
    }
  }
}

function inConsole(facts: NextStepFacts, account: Account, now: Now): NextStep {
  if (!facts.isLoggedIn) {
    return facts.loginAs
      ? { key: 'loginAs', href: 'mp/login', person: facts.loginAs }
      : { key: 'login', href: 'mp/login' };
  }
  if (account.kind === 'test') return testStep(facts);
  if (account.suspendedAt) return { key: 'resume', href: 'mp/settings/suspend' };
  const numberOf = (id: number): string => facts.versions.get(id)?.number ?? '';
  if (facts.gray) {
    const { versionId, percent, deadlineAt } = facts.gray;
    return {
      key: 'graySince',
      href: 'mp/versions',
      version: numberOf(versionId),
      percent,
      deadline: deadlineAt ?? now.at,
    };
  }
  return profileStep(facts, account) ?? auditStep(facts, account, now, numberOf) ?? versionStep(facts, numberOf);
}

/** A test account ends with development (A5-3): then comes the registration of a real one. */
const testStep = ({ development }: NextStepFacts): NextStep =>
  development.length === 0 ? { key: 'upload', href: 'devtool' } : { key: 'register', href: 'mp/register' };

function profileStep({ categories }: NextStepFacts, account: Account): NextStep | null {
  if (!account.name || account.avatarFileId === null || !account.intro)
    return { key: 'completeProfile', href: 'mp/info' };
  if (categories.some((c) => c.state === 'approved')) return null;
  const count = categories.filter((c) => c.state === 'in_review').length;
  const href = 'mp/settings/category';
  return count > 0 ? { key: 'waitCategory', href, count } : { key: 'completeCategory', href };
}

function auditStep(
  facts: NextStepFacts,
  account: Account,
  { pack }: Now,
  numberOf: (id: number) => string,
): NextStep | null {
  const audit = boxedAudit(facts.latest);
  if (!audit) return null;
  const version = numberOf(audit.versionId);
  if (isUnderAudit(audit.state)) {
    return facts.verdictAt
      ? { key: 'waitReview', href: 'mp/versions', version, at: facts.verdictAt }
      : { key: 'reviewDesk', href: 'review', version };
  }
  if (audit.state === 'rejected') {
    const newest = facts.development.at(-1);
    const isMended = newest !== undefined && audit.decidedAt !== null && newest.uploadedAt > audit.decidedAt;
    return isMended ? null : { key: 'fixRejected', href: `mp/audits/${audit.id}`, version };
  }
  if (pack['filing.enabled'].value && account.filingNumber === null)
    return { key: 'filingMissing', href: 'mp/settings/filing' };
  return { key: pack['release.open'].value ? 'release' : 'releaseClosed', href: 'mp/versions', version };
}

function versionStep(facts: NextStepFacts, numberOf: (id: number) => string): NextStep {
  const { online, members } = facts;
  const newest = facts.development.at(-1);
  const onlineId = online?.versionId ?? 0;
  if (newest && newest.id > onlineId) return { key: 'submit', href: 'mp/versions', version: newest.number };
  if (!online) {
    const hasDeveloper = isDeveloperBound(members);
    return hasDeveloper ? { key: 'upload', href: 'devtool' } : { key: 'addDeveloper', href: 'mp/members' };
  }
  const version = numberOf(onlineId);
  if (!facts.rollbackTo) return { key: 'done', href: 'devtool', version };
  return { key: 'rollbackPossible', href: 'mp/versions', version, previous: numberOf(facts.rollbackTo.versionId) };
}

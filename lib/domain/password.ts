/** A forgotten and a changed password (product §1.12, §1.17). Pure. */
import { deny, update, type Decision, type Moment } from './decision';
import { isConsoleOpen, passwordProblem } from './login';
import { linkProblem, linkTooSoon, sendLink } from './mail-link';
import type { Account, ConsoleSession } from './model';
import type { MailLink } from './rows-login';
import { refuse } from './refusal';
import { endConsoleSessions } from './session';
import type { Sent } from './sms-code';

export type RequestFacts = { account: Account | null; link: Sent; earlier: MailLink[] };

/** 找回帐号或密码: a mail with a link goes to the address. Refusals: not_found, account_not_ready, resend_too_soon. */
export function requestReset({ account, link, earlier }: RequestFacts, moment: Moment): Decision {
  if (!account?.email) return deny(refuse('not_found', null, 'email'));
  // without an administrator nobody could confirm it
  if (!isConsoleOpen(account)) return deny(refuse('account_not_ready', null, 'email'));
  const soon = linkTooSoon(earlier, moment);
  if (soon) return deny(soon);
  const { id: accountId, email } = account;
  const sending = { accountId, purpose: 'password_reset' as const, address: email, link, earlier };
  return {
    events: [{ name: 'password.reset_requested', data: { email }, accountId }],
    changes: sendLink(sending, 'password.reset_requested', moment),
    result: { accountId },
  };
}

export type ResetFacts = {
  account: Account | null;
  link: MailLink | null;
  passwordHash: string;
  /** all open sessions of the account: they were opened with the old password */
  sessions: ConsoleSession[];
};

/** The new password of whoever opened the link; the administrator confirms. Refusals: link_dead, link_expired. */
export function resetPassword({ account, link, passwordHash, sessions }: ResetFacts, moment: Moment): Decision {
  const no = linkProblem(link, account?.id ?? null, moment);
  if (no) return deny(no);
  if (!account?.email) return deny(refuse('not_found'));
  const { id: accountId, email } = account;
  const { at } = moment;
  return {
    events: [{ name: 'password.reset', data: { email }, accountId }],
    changes: [
      update('account', accountId, { passwordHash, loginFailures: 0, loginLockedUntil: null }),
      update('mailLink', link!.id, { usedAt: at }),
      ...endConsoleSessions(sessions, at),
    ],
    result: { accountId },
  };
}

export type ChangeFacts = { account: Account | null; isOldRight: boolean; isSame: boolean; passwordHash: string };

/** 登录密码 修改: the old one is guessed at no more often than at login (B-8). Refusals: login_failed, unchanged. */
export function changePassword(facts: ChangeFacts, moment: Moment): Decision {
  const { account, passwordHash } = facts;
  // a test account has no password (A5-2)
  if (!account?.email) return deny(refuse('not_found'));
  const { id: accountId, email } = account;
  const wrong = passwordProblem({ account, email, isRight: facts.isOldRight, field: 'oldPassword' }, moment);
  if (wrong) return wrong;
  if (facts.isSame) return deny(refuse('unchanged', null, 'password'));
  return {
    events: [{ name: 'password.changed', data: { email }, accountId }],
    changes: [update('account', accountId, { passwordHash, loginFailures: 0, loginLockedUntil: null })],
  };
}

/** Another login address: free on all sides, proved by a link, confirmed by the administrator (A1-3, product §1.17). Pure. */
import { deny, update, type Decision, type Moment } from './decision';
import { linkProblem, linkTooSoon, sendLink } from './mail-link';
import type { Account } from './model';
import { emailProblem } from './registering';
import { refuse } from './refusal';
import type { MailLink } from './rows-login';
import type { OfficialAccount } from './rows-official';
import type { Sent } from './sms-code';

export type RequestEmailFacts = {
  account: Account | null;
  /** the account that has the new address already */
  holder: Account | null;
  official: OfficialAccount | null;
  link: Sent;
  earlier: MailLink[];
};

/** The link goes to the new address. Refusals: unchanged, email_used_*, resend_too_soon. */
export function requestEmailChange(facts: RequestEmailFacts, newEmail: string, moment: Moment): Decision {
  const { account, holder, link, earlier } = facts;
  // a test account has no address (A5-2)
  if (!account?.email) return deny(refuse('not_found'));
  if (account.email === newEmail) return deny(refuse('unchanged', null, 'newEmail'));
  // an address that somebody has begun to register with is taken as well: a login names one account
  const used = holder
    ? refuse('email_used_mini_program')
    : emailProblem(newEmail, { account: null, official: facts.official });
  if (used) return deny({ ...used, field: 'newEmail' });
  const soon = linkTooSoon(earlier, moment);
  if (soon) return deny(soon);
  const accountId = account.id;
  const sending = { accountId, purpose: 'email_change' as const, address: newEmail, link, earlier };
  return {
    events: [{ name: 'email.change_requested', data: { to: newEmail }, accountId }],
    changes: sendLink(sending, 'email.change_requested', moment),
  };
}

export type ChangeEmailFacts = {
  account: Account | null;
  link: MailLink | null;
  holder: Account | null;
  official: OfficialAccount | null;
};

/** Opening the link. Refusals: link_dead, link_expired, email_used_mini_program (taken in the meantime). */
export function changeEmail({ account, link, holder, official }: ChangeEmailFacts, moment: Moment): Decision {
  const no = linkProblem(link, account?.id ?? null, moment);
  if (no) return deny(no);
  if (!account?.email) return deny(refuse('not_found'));
  if (holder) return deny(refuse('email_used_mini_program'));
  if (official) return deny(refuse('email_used_official_account'));
  const { id: accountId, email: from } = account;
  const { id, address: to } = link!;
  return {
    events: [{ name: 'email.changed', data: { from, to }, accountId }],
    changes: [update('account', accountId, { email: to }), update('mailLink', id, { usedAt: moment.at })],
    result: { accountId },
  };
}

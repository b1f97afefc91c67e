/** Steps 1 and 2 of a registration, and the SMS code of step 3 (A1, A2, A3-11). Pure. */
import { blankAccount, blankRegistration } from './blank-account';
import { addHours } from './calendar';
import { create, deny, update, type Change, type Decision, type Moment } from './decision';
import { accountLife, next } from './lifecycle';
import { emailHolder, mailFolder } from './magic-input';
import type { Account, Registration } from './model';
import { refuse, type Refusal } from './refusal';
import type { OfficialAccount } from './rows-official';
import { secondsLeft, sendCode, type Sent } from './sms-code';

export type FormFacts = { account: Account | null; registration: Registration | null };

/** Who has an address in this sandbox. */
export type EmailHolders = { account: Account | null; official: OfficialAccount | null };

/** A1-3, A1-4: the three other worlds and this one, each with its own answer. */
export function emailProblem(email: string, { account, official }: EmailHolders): Refusal | null {
  if (account && account.state !== 'awaiting_activation') return refuse('email_used_mini_program', null, 'email');
  const holder = emailHolder(email);
  if (official || holder === 'official_account') return refuse('email_used_official_account', null, 'email');
  if (holder === 'open_platform') return refuse('email_used_open_platform', null, 'email');
  return holder === 'wechat' ? refuse('email_used_personal_wechat', null, 'email') : null;
}

/** The new link: the row keeps its hash, the mail carries it (A2-1, A2-3). */
function newLink(
  link: Sent,
  { at, pack }: Moment,
): Pick<Registration, 'linkTokenHash' | 'linkSentAt' | 'linkExpiresAt'> {
  return { linkTokenHash: link.hash, linkSentAt: at, linkExpiresAt: addHours(at, pack['reg.linkHours'].value) };
}

function activationMail(email: string, link: Sent, { at, pack, newId }: Moment): Change {
  const data = { token: link.plain, email, hours: pack['reg.linkHours'].value };
  return create('mail', {
    id: newId(),
    address: email,
    folder: mailFolder(email),
    event: 'registration.started',
    data,
    at,
    readAt: null,
  });
}

/** 注册: an address that was not activated yet may register again (A2-5). Refusals: email_used_* (A1-3). */
export function startRegistration(
  facts: FormFacts & { official: OfficialAccount | null; passwordHash: string; link: Sent },
  input: { email: string },
  moment: Moment,
): Decision {
  const { email } = input;
  const no = emailProblem(email, facts);
  if (no) return deny(no);
  const { passwordHash, link } = facts;
  const account = facts.account ?? blankAccount({ id: moment.newId(), email, passwordHash, createdAt: moment.at });
  const registration = facts.registration ?? blankRegistration({ id: moment.newId(), accountId: account.id });
  const sent = newLink(link, moment);
  return {
    events: [{ name: 'registration.started', data: { email }, accountId: account.id }],
    changes: [
      facts.account ? update('account', account.id, { passwordHash }) : create('account', account),
      facts.registration
        ? update('registration', registration.id, sent)
        : create('registration', { ...registration, ...sent }),
      activationMail(email, link, moment),
    ],
    result: { accountId: account.id, email },
  };
}

/** 重新发送: the earlier link dies (A2-4). Refusals: already_activated, resend_too_soon. */
export function resendLink({ account, registration, link }: FormFacts & { link: Sent }, moment: Moment): Decision {
  if (!account?.email || !registration) return deny(refuse('not_found'));
  if (account.state !== 'awaiting_activation') return deny(refuse('already_activated'));
  const seconds = secondsLeft(registration.linkSentAt, moment.pack['reg.resendSeconds'].value, moment.at);
  if (seconds > 0) return deny(refuse('resend_too_soon', { seconds }));
  return {
    events: [{ name: 'registration.resent', data: { email: account.email }, accountId: account.id }],
    changes: [
      update('registration', registration.id, newLink(link, moment)),
      activationMail(account.email, link, moment),
    ],
    result: { accountId: account.id, email: account.email },
  };
}

/** Opening the link of the mail. `registration` is the one whose newest link it is. Refusals: link_dead, already_activated, link_expired. */
export function activate({ account, registration }: FormFacts, { at, pack }: Moment): Decision {
  if (!account?.email || !registration) return deny(refuse('link_dead'));
  const state = next(accountLife, account.state, 'activate');
  if (!state) return deny(refuse('already_activated'));
  const expires = registration.linkExpiresAt;
  if (!expires || at > expires) return deny(refuse('link_expired', { hours: pack['reg.linkHours'].value }));
  return {
    events: [{ name: 'registration.activated', data: { email: account.email }, accountId: account.id }],
    changes: [update('account', account.id, { state, activatedAt: at })],
    result: { accountId: account.id, email: account.email },
  };
}

/** Whether step 3 is open for this account: activated and not registered yet. */
export function formGate({ account, registration }: FormFacts): Refusal | null {
  if (!account || !registration) return refuse('not_found');
  if (account.state === 'awaiting_activation') return refuse('not_activated');
  return account.state === 'activated' ? null : refuse('already_registered');
}

export type SmsFacts = FormFacts & { code: Sent; phoneHash: string };

/** 获取验证码 (A3-11). Refusals: sms_too_soon. */
export function sendSms(facts: SmsFacts, input: { phone: string }, moment: Moment): Decision {
  const no = formGate(facts);
  if (no) return deny(no);
  const { code, phoneHash } = facts;
  return sendCode({ registration: facts.registration!, code, phone: input.phone, phoneHash }, moment);
}

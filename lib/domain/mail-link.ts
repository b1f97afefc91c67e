/** Links that go to a mailbox and prove it when they are opened: one lives at a time (product §1.12). Pure. */
import { addHours } from './calendar';
import { create, update, type Change, type Moment } from './decision';
import { mailFolder } from './magic-input';
import type { MailLink, MailLinkPurpose } from './rows-login';
import { refuse, type Refusal } from './refusal';
import { secondsLeft, type Sent } from './sms-code';

type Sending = {
  accountId: number;
  purpose: MailLinkPurpose;
  address: string;
  link: Sent;
  earlier: readonly MailLink[];
};

/** The cool-down of mails counts here too. Refusal: resend_too_soon. */
export function linkTooSoon(earlier: readonly MailLink[], { at, pack }: Moment): Refusal | null {
  const last = earlier.reduce<Date | null>((latest, { sentAt }) => (latest && latest > sentAt ? latest : sentAt), null);
  const seconds = secondsLeft(last, pack['reg.resendSeconds'].value, at);
  return seconds > 0 ? refuse('resend_too_soon', { seconds }) : null;
}

/** The new link with its mail; the earlier ones of this purpose die. `event` is what the mail is about. */
export function sendLink(
  { accountId, purpose, address, link, earlier }: Sending,
  event: string,
  { at, pack, newId }: Moment,
): Change[] {
  const hours = pack['reg.linkHours'].value;
  const row: MailLink = {
    id: newId(),
    accountId,
    purpose,
    address,
    tokenHash: link.hash,
    sentAt: at,
    expiresAt: addHours(at, hours),
    usedAt: null,
  };
  const data = { token: link.plain, email: address, hours };
  return [
    ...earlier.filter(({ usedAt }) => usedAt === null).map(({ id }) => update('mailLink', id, { usedAt: at })),
    create('mailLink', row),
    create('mail', { id: newId(), address, folder: mailFolder(address), event, data, at, readAt: null }),
  ];
}

/** Whether the link may still be used, for this account. Refusals: link_dead, link_expired. */
export function linkProblem(link: MailLink | null, accountId: number | null, { at, pack }: Moment): Refusal | null {
  if (!link || link.usedAt || link.accountId !== accountId) return refuse('link_dead');
  return at > link.expiresAt ? refuse('link_expired', { hours: pack['reg.linkHours'].value }) : null;
}

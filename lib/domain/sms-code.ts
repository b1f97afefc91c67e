/** SMS codes: sending one, and what is wrong with the one typed (A3-11). Pure. */
import { addMinutes } from './calendar';
import { create, deny, update, type Decision, type Moment, type Refused } from './decision';
import type { Event } from './event';
import { maskPhone } from './identity';
import { doesSmsArrive } from './magic-input';
import type { Registration } from './model';
import { refuse } from './refusal';

/** A secret that travels in a mail or SMS, and what is kept of it. */
export type Sent = { plain: string; hash: string };

/** Seconds until something may be sent again. */
export const secondsLeft = (since: Date | null, cooldownSeconds: number, at: Date): number =>
  since ? Math.ceil(cooldownSeconds - (at.getTime() - since.getTime()) / 1000) : 0;

type Sending = { registration: Registration; code: Sent; phone: string; phoneHash: string };

/** Sends a code; the number ending in 0000 never gets it. Refusals: sms_too_soon. */
export function sendCode({ registration, code, phone, phoneHash }: Sending, moment: Moment): Decision {
  const { at, pack, newId } = moment;
  const seconds = secondsLeft(registration.smsSentAt, pack['reg.smsCooldownSeconds'].value, at);
  if (seconds > 0) return deny(refuse('sms_too_soon', { seconds }, 'phone'));
  const minutes = pack['reg.smsLifeMinutes'].value;
  const data = { code: code.plain, minutes };
  const sms = create('smsMessage', { id: newId(), phone, event: 'sms.sent', data, at, readAt: null });
  const kept = {
    smsPhoneHash: phoneHash,
    smsCodeHash: code.hash,
    smsSentAt: at,
    smsExpiresAt: addMinutes(at, minutes),
  };
  return {
    events: [{ name: 'sms.sent', data: { phoneMasked: maskPhone(phone) }, accountId: registration.accountId }],
    changes: [update('registration', registration.id, kept), ...(doesSmsArrive(phone) ? [sms] : [])],
  };
}

type Typed = { phone: string; phoneHash: string; codeHash: string };

/** A wrong code is an attempt that the log keeps; an outdated one is only told. Refusals: sms_wrong, sms_expired. */
export function smsProblem(registration: Registration, typed: Typed, { at, pack }: Moment): Refused | null {
  const { smsPhoneHash, smsCodeHash, smsExpiresAt, accountId } = registration;
  if (smsPhoneHash !== typed.phoneHash || smsCodeHash !== typed.codeHash || !smsExpiresAt) {
    const event: Event = { name: 'sms.code_rejected', data: { phoneMasked: maskPhone(typed.phone) }, accountId };
    return { refusal: refuse('sms_wrong', null, 'smsCode'), attempt: { events: [event], changes: [] } };
  }
  return at > smsExpiresAt
    ? deny(refuse('sms_expired', { minutes: pack['reg.smsLifeMinutes'].value }, 'smsCode'))
    : null;
}

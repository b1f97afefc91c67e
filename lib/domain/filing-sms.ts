/** 工信部短信核验: the text from 12381, its life and its answer (A8-8 to A8-10). Pure. */
import { addHours } from './calendar';
import { create, deny, update, type Change, type Decision, type Moment, type Outcome } from './decision';
import type { Event } from './event';
import { dropDues, filingFacts } from './filing-facts';
import { filingLife } from './filing-life';
import { regulatorDue } from './filing-review';
import { maskPhone } from './identity';
import { next } from './lifecycle';
import { doesSmsArrive } from './magic-input';
import { refuse } from './refusal';
import { digits } from './random';
import type { Filing, FilingCode } from './rows-filing';

/** The code of a text: drawn from the seed by what it is for and when it went out, so that no row has to hold it. */
export const filingCode = (filingId: number, { phone, sentAt }: FilingCode, { seed, pack }: Moment): string =>
  digits(seed, 'filing.sms', `${filingId}:${phone}:${sentAt}`, pack['format.smsDigits'].value);

/** The text as it lies on the phone. */
export function filingText(filingId: number, to: FilingCode, hours: number, moment: Moment): Change[] {
  const { phone } = to;
  if (!doesSmsArrive(phone)) return [];
  const { at, pack, newId } = moment;
  const data = { code: filingCode(filingId, to, moment), hours, sender: pack['filing.smsSender'].value };
  return [create('smsMessage', { id: newId(), phone, event: 'filing.sms_sent', data, at, readAt: null })];
}

/**
 * The texts go out, for the first time or again at half time to whoever has not answered: new codes, the same end.
 * Null when nobody waits for a text (any more).
 */
export function sendFilingSms(filing: Filing, moment: Moment): Outcome | null {
  if (filing.state !== 'sms_verification') return null;
  const { at, pack } = moment;
  const { life, again } = pack['filing.smsHours'].value;
  const isFirst = filing.smsSentAt === null;
  if (!isFirst && (filing.smsAgainAt === null || at < filing.smsAgainAt)) return null;
  const codes = filing.codes.map((code) => (code.isVerified ? code : { ...code, sentAt: at.toISOString() }));
  const waiting = codes.filter((code) => !code.isVerified);
  const smsDeadlineAt = isFirst ? addHours(at, life) : filing.smsDeadlineAt!;
  const smsAgainAt = isFirst ? addHours(at, again) : null;
  const left = Math.round((smsDeadlineAt.getTime() - at.getTime()) / 3_600_000);
  const [first, ...rest] = waiting.map(({ phone }): Event => ({
    name: 'filing.sms_sent',
    data: { ...filingFacts(filing), phoneMasked: maskPhone(phone), deadline: smsDeadlineAt.toISOString() },
    accountId: filing.accountId,
  }));
  if (!first) return null;
  return {
    events: [first, ...rest],
    changes: [
      update('filing', filing.id, { codes, smsSentAt: filing.smsSentAt ?? at, smsAgainAt, smsDeadlineAt }),
      ...waiting.flatMap((code) => filingText(filing.id, code, left, moment)),
    ],
    dues: isFirst
      ? [
          { do: 'add', at: smsAgainAt!, event: 'filing.sms', subjectId: filing.id },
          { do: 'add', at: smsDeadlineAt, event: 'filing.sms_deadline', subjectId: filing.id },
        ]
      : [],
  };
}

const returned = (filing: Filing, why: 'timeout' | 'tries'): Event => ({
  name: 'filing.returned',
  data: { ...filingFacts(filing), why },
  accountId: filing.accountId,
});

/** 24 hours without the right answer: back at the platform (A8-9). Null when it was answered. */
export function filingSmsOver(filing: Filing, { at }: Moment): Outcome | null {
  const state = next(filingLife, filing.state, 'fail');
  if (!state || filing.smsDeadlineAt === null || at < filing.smsDeadlineAt) return null;
  return {
    events: [returned(filing, 'timeout')],
    changes: [update('filing', filing.id, { state })],
    dues: dropDues(filing.id),
  };
}

/** The answer on the filing site. The last wrong try of five returns the application (A8-9). Refusals: filing_sms_none, filing_sms_wrong. */
export function verifyFilingSms(
  filing: Filing | null,
  { phone, smsCode }: { phone: string; smsCode: string },
  moment: Moment,
): Decision {
  const code = filing?.codes.find((one) => one.phone === phone && !one.isVerified && one.sentAt !== '');
  if (!filing || !code || !next(filingLife, filing.state, 'verify'))
    return deny(refuse('filing_sms_none', null, 'phone'));
  const phoneMasked = maskPhone(phone);
  const { accountId } = filing;
  if (filingCode(filing.id, code, moment) !== smsCode) {
    const smsTries = filing.smsTries + 1;
    const left = Math.max(0, moment.pack['filing.smsTries'].value - smsTries);
    const failed: Event = { name: 'filing.sms_failed', data: { ...filingFacts(filing), phoneMasked, left }, accountId };
    const isOver = left === 0;
    const set = { smsTries, ...(isOver ? { state: next(filingLife, filing.state, 'fail')! } : {}) };
    return {
      refusal: refuse('filing_sms_wrong', { left }, 'smsCode'),
      attempt: {
        events: isOver ? [failed, returned(filing, 'tries')] : [failed],
        changes: [update('filing', filing.id, set)],
      },
    };
  }
  const codes = filing.codes.map((one) => (one === code ? { ...one, isVerified: true } : one));
  const event: Event = { name: 'filing.sms_verified', data: { ...filingFacts(filing), phoneMasked }, accountId };
  const isLast = codes.every((one) => one.isVerified);
  if (!isLast) return { events: [event], changes: [update('filing', filing.id, { codes })] };
  const state = next(filingLife, filing.state, 'verify')!;
  return {
    events: [event],
    changes: [update('filing', filing.id, { codes, state, regulatorAt: moment.at })],
    dues: [...dropDues(filing.id), ...regulatorDue(filing, moment)],
  };
}

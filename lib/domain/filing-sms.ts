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
import type { Sent } from './sms-code';
import type { Filing, FilingCode } from './rows-filing';

/** The text as it lies on the phone. */
export function filingText(phone: string, code: Sent, hours: number, { at, pack, newId }: Moment): Change[] {
  if (!doesSmsArrive(phone)) return [];
  const data = { code: code.plain, hours, sender: pack['filing.smsSender'].value };
  return [create('smsMessage', { id: newId(), phone, event: 'filing.sms_sent', data, at, readAt: null })];
}

/**
 * The texts go out, for the first time or again at half time to whoever has not answered: new codes, the same end.
 * `codes`: one for each phone of the row. Null when nobody waits for a text (any more).
 */
export function sendFilingSms(filing: Filing, codes: readonly Sent[], moment: Moment): Outcome | null {
  if (filing.state !== 'sms_verification') return null;
  const { at, pack } = moment;
  const { life, again } = pack['filing.smsHours'].value;
  const isFirst = filing.smsSentAt === null;
  if (!isFirst && (filing.smsAgainAt === null || at < filing.smsAgainAt)) return null;
  const waiting = filing.codes.flatMap((code, i) => (code.isVerified ? [] : [{ code, sent: codes[i]! }]));
  if (waiting.length === 0) return null;
  const smsDeadlineAt = isFirst ? addHours(at, life) : filing.smsDeadlineAt!;
  const smsAgainAt = isFirst ? addHours(at, again) : null;
  const left = Math.round((smsDeadlineAt.getTime() - at.getTime()) / 3_600_000);
  const kept: FilingCode[] = filing.codes.map((code, i) =>
    code.isVerified ? code : { ...code, codeHash: codes[i]!.hash },
  );
  const [first, ...rest] = waiting.map(({ code }): Event => ({
    name: 'filing.sms_sent',
    data: { ...filingFacts(filing), phoneMasked: maskPhone(code.phone), deadline: smsDeadlineAt.toISOString() },
    accountId: filing.accountId,
  }));
  return {
    events: [first!, ...rest],
    changes: [
      update('filing', filing.id, { codes: kept, smsSentAt: filing.smsSentAt ?? at, smsAgainAt, smsDeadlineAt }),
      ...waiting.flatMap(({ code, sent }) => filingText(code.phone, sent, left, moment)),
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
  { phone, codeHash }: { phone: string; codeHash: string },
  moment: Moment,
): Decision {
  const code = filing?.codes.find((one) => one.phone === phone && !one.isVerified && one.codeHash !== '');
  if (!filing || !code || !next(filingLife, filing.state, 'verify'))
    return deny(refuse('filing_sms_none', null, 'phone'));
  const phoneMasked = maskPhone(phone);
  const { accountId } = filing;
  if (code.codeHash !== codeHash) {
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

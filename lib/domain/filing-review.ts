/** Platform and regulator: what they decide, when, and what follows (A8-5, A8-8 to A8-10, A8-13, A8-20). Pure. */
import { addMinutes, addWorkdays } from './calendar';
import {
  create,
  deny,
  update,
  type Change,
  type Decision,
  type DueChange,
  type Moment,
  type Outcome,
} from './decision';
import type { Event } from './event';
import { endFiling } from './filing-end';
import { dropDues, filedFiling, filingFacts, type FilingFacts } from './filing-facts';
import { filingLife } from './filing-life';
import { newFilingNumber } from './filing-number';
import { next } from './lifecycle';
import { rejectWord } from './magic-input';
import { renameGrant } from './quota';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import type { Filing, FilingCode, FilingRole } from './rows-filing';

const drawn = (purpose: string, filing: Filing, { min, max }: { min: number; max: number }, { seed }: Moment): number =>
  hashInt(seed, purpose, `${filing.id}:${filing.round}`, min, max);

/** 平台初审: 1–2 working days, up to 7 when it comes again (A8-8); nobody but the desk when people review. */
export function platformDue(filing: Filing, moment: Moment): DueChange[] {
  if (moment.reviewMode === 'human') return [];
  const { first, again } = moment.pack['filing.platformWorkdays'].value;
  const days = drawn('filing.platform', filing, filing.round > 1 ? again : first, moment);
  return [{ do: 'add', at: addWorkdays(moment.at, days), event: 'filing.platform_verdict', subjectId: filing.id }];
}

/** 管局审核: 1–20 working days, a cancellation 0–20 (A8-8). */
export function regulatorDue(filing: Filing, moment: Moment): DueChange[] {
  if (moment.reviewMode === 'human') return [];
  const { pack } = moment;
  const range = pack[filing.kind === 'cancel' ? 'filing.cancelWorkdays' : 'filing.regulatorWorkdays'].value;
  const days = drawn('filing.regulator', filing, range, moment);
  return [{ do: 'add', at: addWorkdays(moment.at, days), event: 'filing.regulator_verdict', subjectId: filing.id }];
}

/** When the automatic verdict of an application comes that waits for one: the desk was handed to the platform. */
export function verdictDues(filing: Filing, moment: Moment): DueChange[] {
  if (filing.state === 'platform_review') return platformDue(filing, moment);
  return filing.state === 'regulator_review' ? regulatorDue(filing, moment) : [];
}

/** What people decide from now on. */
export const verdictDrops = (filingId: number): DueChange[] =>
  (['filing.platform_verdict', 'filing.regulator_verdict'] as const).map((event) => ({
    do: 'drop',
    event,
    subjectId: filingId,
  }));

const isDifferent = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** A8-10: whose phone has to answer. A change of the mini program alone is the 小程序负责人's matter (our choice). */
export function addresseesOf(filing: Filing, { filings, others }: FilingFacts): FilingRole[] {
  const { form, kind, scope } = filing;
  switch (kind) {
    case 'first':
      return ['principal'];
    case 'add': {
      const source = others.find((other) => other.id === filing.reusedFromId)?.form;
      const isSame =
        source && !(['type', 'subject', 'principal'] as const).some((page) => isDifferent(source[page], form[page]));
      return isSame ? [] : ['principal'];
    }
    case 'change': {
      const before = filedFiling(filings)?.form;
      const isSubject = (['type', 'subject', 'principal'] as const).some((page) =>
        isDifferent(before?.[page], form[page]),
      );
      const isContact = isDifferent(before?.contact, form.contact);
      const roles: FilingRole[] = [
        ...(isSubject ? (['principal'] as const) : []),
        ...(isContact ? (['contact'] as const) : []),
      ];
      return roles.length > 0 ? roles : ['contact'];
    }
    case 'cancel':
      return scope === 'access' ? [] : [scope === 'subject' ? 'principal' : 'contact'];
  }
}

/** One text for each phone: a person in both roles gets one. */
function codesOf(filing: Filing, facts: FilingFacts): FilingCode[] {
  const codes: FilingCode[] = [];
  for (const to of addresseesOf(filing, facts)) {
    const phone = filing.form[to]?.phone;
    if (phone && !codes.some((code) => code.phone === phone)) codes.push({ to, phone, sentAt: '', isVerified: false });
  }
  return codes;
}

/** Past the platform: to the phones, or where nobody has to answer to the regulator at once (A8-8, A8-10). */
export function sendOn(
  filing: Filing,
  facts: FilingFacts,
  moment: Moment,
): { set: Partial<Filing>; dues: DueChange[] } {
  const codes = codesOf(filing, facts);
  const isFirst = filing.state === 'filling' || filing.state === 'platform_review';
  const base = { codes, smsSentAt: null, smsAgainAt: null, smsDeadlineAt: null, smsTries: 0, isChanged: false };
  const platformAt = isFirst ? moment.at : filing.platformAt;
  if (codes.length === 0) {
    const set = { ...base, state: 'regulator_review' as const, platformAt, regulatorAt: moment.at };
    return { set, dues: [...dropDues(filing.id), ...regulatorDue({ ...filing, ...set }, moment)] };
  }
  const minutes = drawn('filing.sms', filing, moment.pack['filing.smsDelayMinutes'].value, moment);
  return {
    set: { ...base, state: 'sms_verification', platformAt },
    dues: [
      ...dropDues(filing.id),
      { do: 'add', at: addMinutes(moment.at, minutes), event: 'filing.sms', subjectId: filing.id },
    ],
  };
}

function notIn(facts: FilingFacts, filing: Filing | null, state: Filing['state']): Refusal | null {
  if (!filing || !facts.account) return refuse('not_found');
  return filing.state === state ? null : refuse('filing_not_in_review');
}

/** 平台初审通过: the SMS follows (A8-5). Refusals: not_found, filing_not_in_review. */
export function passAtPlatform(facts: FilingFacts, filing: Filing | null, moment: Moment): Decision {
  const no = notIn(facts, filing, 'platform_review');
  if (no) return deny(no);
  const { set, dues } = sendOn(filing!, facts, moment);
  return {
    events: [{ name: 'filing.platform_passed', data: filingFacts(filing!), accountId: filing!.accountId }],
    changes: [update('filing', filing!.id, set)],
    dues,
  };
}

/** A8-13: a rejection gives one more rename to whoever has none left. */
function renameOf(facts: FilingFacts, { at, pack, newId }: Moment): Change[] {
  const { id, subjectType, verifiedAt } = facts.account!;
  const { firstReleasedAt, quotaUses: recorded } = facts;
  const grant = renameGrant(pack, { subjectType: subjectType!, firstReleasedAt, verifiedAt, recorded }, at);
  return grant ? [create('quotaUse', { id: newId(), accountId: id, ...grant })] : [];
}

function rejection(
  name: 'filing.platform_rejected' | 'filing.regulator_rejected',
  facts: FilingFacts,
  filing: Filing,
  reason: string,
  moment: Moment,
): Decision {
  if (reason.trim() === '') return deny(refuse('reason_missing', null, 'reason'));
  const isCancel = filing.kind === 'cancel';
  const state = next(filingLife, filing.state, isCancel ? 'rejectCancel' : 'reject')!;
  const grants = isCancel ? [] : renameOf(facts, moment);
  return {
    events: [
      {
        name,
        data: { ...filingFacts(filing), reason, isRenameGranted: grants.length > 0 },
        accountId: filing.accountId,
      },
    ],
    changes: [update('filing', filing.id, { state, reason, decidedAt: moment.at }), ...grants],
    dues: dropDues(filing.id),
  };
}

/** 平台驳回 with a reason. Refusals: not_found, filing_not_in_review, reason_missing. */
export function rejectAtPlatform(facts: FilingFacts, filing: Filing | null, reason: string, moment: Moment): Decision {
  const no = notIn(facts, filing, 'platform_review');
  return no ? deny(no) : rejection('filing.platform_rejected', facts, filing!, reason, moment);
}

/** 管局驳回 with a reason. Refusals: not_found, filing_not_in_review, reason_missing. */
export function rejectAtRegulator(facts: FilingFacts, filing: Filing | null, reason: string, moment: Moment): Decision {
  const no = notIn(facts, filing, 'regulator_review');
  return no ? deny(no) : rejection('filing.regulator_rejected', facts, filing!, reason, moment);
}

/** 管局审核通过: a number is issued, a change is in force, or a filing ends (A8-19, A8-20). Refusals: not_found, filing_not_in_review. */
export function passAtRegulator(facts: FilingFacts, filing: Filing | null, moment: Moment): Decision {
  const no = notIn(facts, filing, 'regulator_review');
  if (no) return deny(no);
  const passed: Event = {
    name: 'filing.regulator_passed',
    data: filingFacts(filing!),
    accountId: filing!.accountId,
  };
  return filing!.kind === 'cancel'
    ? cancelled(passed, facts, filing!, moment)
    : inForce(passed, facts, filing!, moment);
}

function inForce(passed: Event, facts: FilingFacts, filing: Filing, moment: Moment): Outcome {
  const account = facts.account!;
  const isNew = account.filingNumber === null;
  const number = account.filingNumber ?? newFilingNumber(account, facts.siblings, moment.seed);
  const former = filedFiling(facts.filings);
  const state = next(filingLife, filing.state, 'pass')!;
  return {
    events: [
      passed,
      ...(isNew ? [{ name: 'account.filed' as const, data: { filingNumber: number }, accountId: account.id }] : []),
    ],
    changes: [
      ...(former ? [update('filing', former.id, { state: next(filingLife, former.state, 'replace')! })] : []),
      update('filing', filing.id, { state, number, decidedAt: moment.at }),
      ...(isNew ? [update('account', account.id, { filingNumber: number })] : []),
    ],
    dues: dropDues(filing.id),
  };
}

/** 注销主体 ends the filing of every mini program of the subject (A8-19). */
function cancelled(passed: Event, facts: FilingFacts, filing: Filing, moment: Moment): Outcome {
  const state = next(filingLife, filing.state, 'passCancel')!;
  const ends = [
    endFiling(
      facts.account!,
      facts.filings.filter(({ id }) => id !== filing.id),
      moment,
    ),
    ...(filing.scope === 'subject' ? facts.siblings : []).map((sibling) =>
      endFiling(
        sibling,
        facts.others.filter((other) => other.accountId === sibling.id),
        moment,
      ),
    ),
  ];
  return {
    events: [passed, ...ends.flatMap(({ events }) => events)],
    changes: [update('filing', filing.id, { state, decidedAt: moment.at }), ...ends.flatMap(({ changes }) => changes)],
    dues: [...dropDues(filing.id), ...ends.flatMap(({ dues }) => dues)],
  };
}

/** What the automatic review says: everything passes, but for the documented words in the remark. */
export function automaticPlatform(facts: FilingFacts, filing: Filing | null, moment: Moment): Decision {
  const word = rejectWord(filing?.form.program?.remark ?? '', 'platform');
  return word === null ? passAtPlatform(facts, filing, moment) : rejectAtPlatform(facts, filing, word, moment);
}

/** As automaticPlatform, of the regulator. */
export function automaticRegulator(facts: FilingFacts, filing: Filing | null, moment: Moment): Decision {
  const word = filing?.kind === 'cancel' ? null : rejectWord(filing?.form.program?.remark ?? '', 'regulator');
  return word === null ? passAtRegulator(facts, filing, moment) : rejectAtRegulator(facts, filing, word, moment);
}

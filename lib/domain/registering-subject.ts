/** Step 3 of a registration: who the subject and the administrator are, and his scan (A3). Pure. */
import { deny, update, type Actor, type Decision, type Moment, type Refused } from './decision';
import type { Event } from './event';
import { checkIdNumber, checkLicence, maskNumber, maskPhone } from './identity';
import { isIdNumberFull } from './magic-input';
import type { Registration } from './model';
import type { Pack } from './pack/index';
import { formGate, type FormFacts } from './registering';
import { isOrganisation, subjectKey, type OrganisationKind, type PaymentWay, type SubjectType } from './registration';
import { refuse, type Refusal } from './refusal';

/** How many other accounts of the sandbox already have this ID number, phone or subject (A3-13, A3-14). */
export type Held = { idNumber: number; phone: number; subject: number };
export type FillInInput = {
  subjectType: SubjectType;
  organisationKind?: OrganisationKind | undefined;
  subjectName?: string | undefined;
  paper?: string | undefined;
  paymentWay?: PaymentWay | undefined;
  bankAccount?: string | undefined;
  bankAccountAgain?: string | undefined;
  adminName: string;
  idNumber: string;
  phone: string;
};
export type FillInFacts = FormFacts & {
  hashes: { idNumber: string; phone: string; paper: string; smsCode: string };
  held: Held;
};

/** A3-13, A3-14: asked when the form comes in and again at the end. */
export function limitProblem(
  held: Held,
  form: Pick<Registration, 'subjectType' | 'organisationKind'>,
  pack: Pack,
): Refusal | null {
  const perId = pack['reg.perIdNumber'].value;
  if (held.idNumber >= perId) return refuse('id_number_full', { limit: perId }, 'idNumber');
  const perPhone = pack['reg.perPhone'].value;
  if (held.phone >= perPhone) return refuse('phone_full', { limit: perPhone }, 'phone');
  const perSubject = pack['reg.perSubject'].value[subjectKey(form.subjectType!, form.organisationKind)];
  return held.subject >= perSubject ? refuse('subject_full', { limit: perSubject }, 'subjectName') : null;
}

/** Only the two subject types that can be registered so far; an organisation's licence and its bank account typed twice (A3-2, A3-9, A3-10). */
function subjectProblem(input: FillInInput, pack: Pack): Refusal | null {
  if (input.subjectType === 'personal') return null;
  if (input.subjectType !== 'enterprise') return refuse('subject_type_absent', null, 'subjectType');
  const licence = checkLicence(input.paper ?? '', pack['reg.licence15Digits'].value);
  if (!licence.ok) return refuse(licence.problem === 'old_number' ? 'licence_15_refused' : 'paper_bad', null, 'paper');
  return input.bankAccount === input.bankAccountAgain ? null : refuse('bank_account_differs', null, 'bankAccountAgain');
}

function identityProblem(input: FillInInput, at: Date): Refusal | null {
  const id = checkIdNumber(input.idNumber, at);
  if (id.ok) return null;
  return refuse(id.problem === 'minor' ? 'is_minor' : 'id_number_bad', null, 'idNumber');
}

/** A wrong code is an attempt that the log keeps; an outdated one is only told. */
function smsProblem({ registration, hashes }: FillInFacts, input: FillInInput, { at, pack }: Moment): Refused | null {
  const { smsPhoneHash, smsCodeHash, smsExpiresAt, accountId } = registration!;
  if (smsPhoneHash !== hashes.phone || smsCodeHash !== hashes.smsCode || !smsExpiresAt) {
    const event: Event = { name: 'sms.code_rejected', data: { phoneMasked: maskPhone(input.phone) }, accountId };
    return { refusal: refuse('sms_wrong', null, 'smsCode'), attempt: { events: [event], changes: [] } };
  }
  return at > smsExpiresAt
    ? deny(refuse('sms_expired', { minutes: pack['reg.smsLifeMinutes'].value }, 'smsCode'))
    : null;
}

/** The form of step 3 before the scan. Refusals in the order of the form, then the code, then the limits. */
export function fillIn(facts: FillInFacts, input: FillInInput, moment: Moment): Decision {
  const gate = formGate(facts) ?? subjectProblem(input, moment.pack) ?? identityProblem(input, moment.at);
  if (gate) return deny(gate);
  const sms = smsProblem(facts, input, moment);
  if (sms) return sms;
  const { hashes } = facts;
  const isEnterprise = isOrganisation(input.subjectType);
  const form = {
    subjectType: input.subjectType,
    organisationKind: isEnterprise ? (input.organisationKind ?? 'enterprise') : null,
    subjectName: isEnterprise ? (input.subjectName ?? '') : input.adminName,
    paperHash: isEnterprise ? hashes.paper : hashes.idNumber,
    paperMasked: maskNumber(isEnterprise ? (input.paper ?? '') : input.idNumber),
    paymentWay: isEnterprise ? (input.paymentWay ?? 'transfer') : null,
    bankAccountMasked: isEnterprise ? maskNumber(input.bankAccount ?? '') : null,
  };
  // a number that is known to be used up elsewhere stands for the five accounts that nobody wants to register first
  const full = isIdNumberFull(input.idNumber) ? moment.pack['reg.perIdNumber'].value : 0;
  const held = { ...facts.held, idNumber: Math.max(full, facts.held.idNumber) };
  const limit = limitProblem(held, form, moment.pack);
  if (limit) return deny(limit);
  const identity = {
    adminName: input.adminName,
    adminIdHash: hashes.idNumber,
    adminIdMasked: maskNumber(input.idNumber),
    phoneHash: hashes.phone,
    phoneMasked: maskPhone(input.phone),
    identityAt: moment.at,
    boundPersonId: null,
  };
  const { id, accountId } = facts.registration!;
  const { subjectType, subjectName } = form;
  return {
    events: [{ name: 'registration.filled_in', data: { subjectType, subjectName }, accountId }],
    changes: [update('registration', id, { ...form, ...identity })],
  };
}

/** `administered`: accounts that the scanning WeChat administers already. */
export type BindFacts = FormFacts & { administered: number };

/** The administrator's scan (A3-12); asked for before anybody has scanned. Refusals: identity_missing, wechat_full. */
export function bindAdmin(facts: BindFacts, { pack }: Moment, { account, confirmedBy }: Actor): Decision {
  const gate = formGate(facts);
  if (gate) return deny(gate);
  // the ticket waits for the name in the form of the account that the actor acts on
  if (account?.id !== facts.account!.id) return deny(refuse('not_found'));
  const { id, accountId, identityAt } = facts.registration!;
  if (!identityAt) return deny(refuse('identity_missing'));
  const limit = pack['reg.perWechatAsAdmin'].value;
  if (facts.administered >= limit) return deny(refuse('wechat_full', { limit }));
  const personId = confirmedBy?.id ?? 0;
  return {
    events: [
      { name: 'registration.admin_bound', data: { personId, nickname: confirmedBy?.nickname ?? '' }, accountId },
    ],
    changes: confirmedBy ? [update('registration', id, { boundPersonId: personId })] : [],
    result: { personId },
  };
}

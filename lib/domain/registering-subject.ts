/** Step 3 of a registration: who the subject and the administrator are, and his scan (A3). Pure. */
import { deny, update, type Actor, type Decision, type Moment } from './decision';
import { checkIdNumber, checkLicence, checkOrganisationCode, maskNumber, maskPhone } from './identity';
import { numberTrouble } from './magic-input';
import type { Registration, StoredFile } from './model';
import type { Pack } from './pack/index';
import { formGate, type FormFacts } from './registering';
import {
  isOrganisation,
  subjectKey,
  subjects,
  wayOf,
  type OrganisationKind,
  type PaymentWay,
  type SubjectField,
  type SubjectType,
} from './registration';
import { refuse, type Refusal } from './refusal';
import { smsProblem } from './sms-code';

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
  /** `paper`: of what the subject is counted by; a person's is his ID number, a government's its full name */
  hashes: { idNumber: string; phone: string; paper: string; smsCode: string };
  held: Held;
  /** the file that the form names as the scan of the certificate */
  certificate: StoredFile | null;
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

const asks = (type: SubjectType, field: SubjectField): boolean => subjects[type].fields.includes(field);

/** A3-9, A3-10: the number on the licence or on the organisation code certificate. */
function paperProblem({ subjectType, paper = '' }: FillInInput, pack: Pack): Refusal | null {
  if (asks(subjectType, 'organisationCode'))
    return checkOrganisationCode(paper).ok ? null : refuse('organisation_code_bad', null, 'paper');
  if (!asks(subjectType, 'licence')) return null;
  const licence = checkLicence(paper, pack['reg.licence15Digits'].value);
  if (licence.ok) return null;
  return refuse(licence.problem === 'old_number' ? 'licence_15_refused' : 'paper_bad', null, 'paper');
}

/** What a subject type asks beyond its administrator (A3-2 to A3-5): its number, the sealed scan, how it is verified. */
function subjectProblem({ certificate }: FillInFacts, input: FillInInput, pack: Pack): Refusal | null {
  const { subjectType, paymentWay } = input;
  const paper = paperProblem(input, pack);
  if (paper) return paper;
  if (asks(subjectType, 'certificateScan') && certificate?.kind !== 'paper')
    return refuse('certificate_missing', null, 'papers');
  // G7: government, media and others are not offered the payment
  if (paymentWay && !subjects[subjectType].ways.includes(paymentWay))
    return refuse('payment_way_not_offered', null, 'paymentWay');
  const isTransfer = wayOf(subjectType, paymentWay) === 'transfer';
  return isTransfer && input.bankAccount !== input.bankAccountAgain
    ? refuse('bank_account_differs', null, 'bankAccountAgain')
    : null;
}

type Numbers = Pick<FillInInput, 'idNumber' | 'phone'>;

/** The two black lists (85062, 85063): known by their magic inputs. */
export function blacklistProblem({ idNumber, phone }: Numbers): Refusal | null {
  if (numberTrouble('id', idNumber) === 'blacklisted') return refuse('id_number_blacklisted', null, 'idNumber');
  return numberTrouble('phone', phone) === 'blacklisted' ? refuse('phone_blacklisted', null, 'phone') : null;
}

/** A number that is known to be used up elsewhere stands for the accounts that nobody wants to register first. */
export function heldWithMagic<H extends Pick<Held, 'idNumber' | 'phone'>>(
  held: H,
  { idNumber, phone }: Numbers,
  pack: Pack,
): H {
  const full = (kind: 'id' | 'phone', limit: number): number =>
    numberTrouble(kind, kind === 'id' ? idNumber : phone) === 'full' ? limit : 0;
  return {
    ...held,
    idNumber: Math.max(held.idNumber, full('id', pack['reg.perIdNumber'].value)),
    phone: Math.max(held.phone, full('phone', pack['reg.perPhone'].value)),
  };
}

function identityProblem(input: FillInInput, at: Date): Refusal | null {
  const id = checkIdNumber(input.idNumber, at);
  if (id.ok) return null;
  return refuse(id.problem === 'minor' ? 'is_minor' : 'id_number_bad', null, 'idNumber');
}

/** The form of step 3 before the scan. Refusals in the order of the form, then the code, then the limits. */
export function fillIn(facts: FillInFacts, input: FillInInput, moment: Moment): Decision {
  const gate =
    formGate(facts) ??
    subjectProblem(facts, input, moment.pack) ??
    identityProblem(input, moment.at) ??
    blacklistProblem(input);
  if (gate) return deny(gate);
  const typed = { phone: input.phone, phoneHash: facts.hashes.phone, codeHash: facts.hashes.smsCode };
  const sms = smsProblem(facts.registration!, typed, moment);
  if (sms) return sms;
  const { hashes } = facts;
  const { subjectType } = input;
  const isOrganised = isOrganisation(subjectType);
  const paymentWay = wayOf(subjectType, input.paymentWay);
  const form = {
    subjectType,
    organisationKind: asks(subjectType, 'organisationKind') ? (input.organisationKind ?? 'enterprise') : null,
    certificateFileId: asks(subjectType, 'certificateScan') ? facts.certificate!.id : null,
    subjectName: isOrganised ? (input.subjectName ?? '') : input.adminName,
    paperHash: hashes.paper,
    paperMasked: isOrganised ? (input.paper ? maskNumber(input.paper) : null) : maskNumber(input.idNumber),
    paymentWay,
    bankAccountMasked: paymentWay === 'transfer' ? maskNumber(input.bankAccount ?? '') : null,
  };
  const limit = limitProblem(heldWithMagic(facts.held, input, moment.pack), form, moment.pack);
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
  const { subjectName } = form;
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

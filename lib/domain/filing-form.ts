/** What the pages of the filing form must say, page by page (A8-7, A8-12 to A8-18). Pure. */
import { addDays, moment as momentAt, wallTime } from './calendar';
import { mayHold } from './category';
import type { Moment } from './decision';
import { filedFiling, type FilingFacts } from './filing-facts';
import { filingNameProblem } from './filing-name';
import { needsResidenceProof, provinceRules, type Province } from './filing-region';
import type { ImageFacts, StoredFile } from './model';
import { checkPapers } from './paper';
import { refuse, type Refusal } from './refusal';
import { isOrganisation, type SubjectType } from './registration';
import {
  filingPages,
  type Filing,
  type FilingForm,
  type FilingNature,
  type FilingPage,
  type FilingPaper,
  type FilingPerson,
  type FilingRole,
} from './rows-filing';

export type FormContext = { facts: FilingFacts; filing: Pick<Filing, 'id' | 'kind'>; moment: Moment };
type Check = (form: FilingForm, context: FormContext) => Refusal | null;

/** The pages that nobody has filled in. */
export const missingPages = (form: FilingForm): FilingPage[] => filingPages.filter((page) => form[page] === null);

/** 单位性质 by the subject that the account is registered for. */
export const naturesOf: Readonly<Record<SubjectType, readonly FilingNature[]>> = {
  personal: ['personal'],
  enterprise: ['enterprise', 'individual_business'],
  government: ['government'],
  media: ['institution', 'enterprise'],
  other: ['social', 'institution'],
};

/** A8-16: so many months a certificate must still be valid, by province. */
export function validMonths({ type }: FilingForm, { pack }: Pick<Moment, 'pack'>): number {
  const { usual, ...others } = pack['filing.validMonths'].value;
  const own: { readonly [province: string]: number } = others;
  return own[type?.province ?? ''] ?? usual;
}

function isExpiring(validUntil: string, months: number, at: Date): boolean {
  if (validUntil === '') return false;
  const [year = 0, month = 1, day = 1] = validUntil.split('-').map(Number);
  const now = wallTime(at);
  // valid to the end of its last day
  return addDays(momentAt(year, month, day), 1) < momentAt(now.year, now.month + months, now.day);
}

const papersMissing = (paper: FilingPaper, field: string): Refusal => refuse('filing_paper_missing', { paper }, field);

/** A8-14, A8-15: JPG, JPEG or PNG up to 2 MB; `isNeeded` false: it may be left out. */
function papersProblem(
  ids: readonly number[],
  paper: FilingPaper,
  field: string,
  isNeeded: boolean,
  { facts, moment }: FormContext,
): Refusal | null {
  if (ids.length === 0) return isNeeded ? papersMissing(paper, field) : null;
  const formats: readonly string[] = moment.pack['filing.paperFormats'].value;
  const maxKB = moment.pack['filing.paperKB'].value.max;
  const files = ids.flatMap((id) => facts.files.get(id) ?? []);
  const no = checkPapers(ids, files, facts.account!.id, field);
  if (no) return no;
  if (!files.every((file) => formats.includes(formatOf(file)))) return refuse('filing_paper_format', null, field);
  const isLarge = files.some((file) => file.bytes > maxKB * 1024);
  return isLarge ? refuse('image_too_large', { limitKB: maxKB }, field) : null;
}

const formatOf = (file: StoredFile): string => (file.facts as Partial<ImageFacts>).format ?? '';

const isPersonal = ({ facts }: FormContext): boolean => !isOrganisation(facts.account!.subjectType!);

/** ① the subject is that of the account; another code means cancelling and filing anew (A8-19). */
const checkType: Check = ({ type }, { facts, filing }) => {
  if (!type) return null;
  const before = filing.kind === 'change' ? filedFiling(facts.filings)?.form.type : null;
  if (before && before.numberHash !== type.numberHash) return refuse('filing_uscc_changed', null, 'type.number');
  const { subjectType, subjectIdHash } = facts.account!;
  if (!naturesOf[subjectType!].includes(type.nature)) return refuse('filing_subject_differs', null, 'type.nature');
  return type.numberHash === subjectIdHash ? null : refuse('filing_subject_differs', null, 'type.number');
};

/** ② 主体信息: the registered name, a valid certificate, who may be 主体负责人 here (A8-14, A8-16, A8-17). */
const checkSubject: Check = (form, context) => {
  const { subject, type } = form;
  if (!subject) return null;
  const { facts, moment } = context;
  if (subject.name !== facts.account!.subjectName) return refuse('filing_subject_differs', null, 'subject.name');
  const months = validMonths(form, moment);
  if (isExpiring(subject.validUntil, months, moment.at))
    return refuse('filing_certificate_expiring', { months }, 'subject.validUntil');
  const no = papersProblem(subject.papers, 'subject', 'subject.papers', true, context);
  if (no || !type || isPersonal(context)) return no;
  const rule = provinceRules[type.province].principal;
  if (!subject.isLegalPerson && rule === 'legal_person')
    return refuse('filing_legal_person_only', { province: type.province }, 'subject.isLegalPerson');
  const needsLetter = !subject.isLegalPerson && rule === 'letter';
  return papersProblem(subject.letter, 'letter', 'subject.letter', needsLetter, context);
};

/** A8-12: one phone and one e-mail belong to one person, in this form and in every other filing. */
function sharedProblem(
  role: FilingRole,
  person: FilingPerson,
  form: FilingForm,
  { facts }: FormContext,
): Refusal | null {
  const other = role === 'principal' ? form.contact : form.principal;
  const others = facts.others.flatMap((filing) => [filing.form.principal, filing.form.contact]);
  for (const one of [other, ...others]) {
    if (!one) continue;
    const isSame = one.numberHash === person.numberHash;
    if (!isSame && one.phone === person.phone) return refuse('filing_phone_shared', null, `${role}.phone`);
    if (!isSame && one.email === person.email) return refuse('filing_email_shared', null, `${role}.email`);
  }
  const isTwice = other?.numberHash === person.numberHash && other.phone !== person.phone;
  return isTwice ? refuse('filing_phone_shared', null, `${role}.phone`) : null;
}

const checkPerson =
  (role: FilingRole): Check =>
  (form, context) => {
    const person = form[role];
    if (!person) return null;
    const { facts, moment } = context;
    if (isPersonal(context) && person.numberHash !== facts.account!.subjectIdHash)
      return refuse('filing_owner_only', null, `${role}.number`);
    const months = validMonths(form, moment);
    if (isExpiring(person.validUntil, months, moment.at))
      return refuse('filing_certificate_expiring', { months }, `${role}.validUntil`);
    return (
      sharedProblem(role, person, form, context) ?? papersProblem(person.papers, role, `${role}.papers`, true, context)
    );
  };

/** 应急手机 is another phone (A8-12); a person from another province proves that he lives here (A8-18). */
const checkPrincipal: Check = (form, context) => {
  const { principal, type, subject } = form;
  if (!principal) return null;
  const no = checkPerson('principal')(form, context);
  if (no) return no;
  if (principal.phone === principal.emergencyPhone)
    return refuse('filing_emergency_phone_same', null, 'principal.emergencyPhone');
  const isNeeded = isPersonal(context) && type !== null && needsProof(type.province, principal);
  return papersProblem(subject?.residenceProof ?? [], 'residenceProof', 'subject.residenceProof', isNeeded, context);
};

const needsProof = (province: Province, { province: ofId }: FilingPerson): boolean =>
  needsResidenceProof(province, ofId);

/** ③ name, services and 前置审批 (A8-7, A8-13). */
const checkProgram: Check = ({ program }, context) => {
  if (!program) return null;
  const { facts, moment } = context;
  const { pack } = moment;
  const { name, subjectType } = facts.account!;
  const { min, max } = pack['filing.services'].value;
  if (program.services.length < min || program.services.length > max)
    return refuse('filing_services_count', { min, max }, 'program.services');
  if (program.services.some((key) => !mayHold(key, subjectType!, pack).ok))
    return refuse('category_unknown', null, 'program.services');
  const isNeeded = program.approval !== 'none';
  return (
    filingNameProblem(name ?? '', subjectType!, program.approval) ??
    papersProblem(program.approvalPapers, 'approval', 'program.approvalPapers', isNeeded, context)
  );
};

/** ④ 小程序负责人: only a mainland ID card passes the face check (A8-12). */
const checkContact: Check = (form, context) => {
  if (form.contact && form.contact.certificate !== 'id_card')
    return refuse('filing_face_check_impossible', null, 'contact.certificate');
  return checkPerson('contact')(form, context);
};

const checks: Readonly<Record<FilingPage, Check>> = {
  type: checkType,
  subject: checkSubject,
  principal: checkPrincipal,
  program: checkProgram,
  contact: checkContact,
};

/** The first problem of these pages, of all of them when none is named; what is not filled in has none. */
export function formProblem(
  form: FilingForm,
  context: FormContext,
  pages: readonly FilingPage[] = filingPages,
): Refusal | null {
  for (const page of pages) {
    const no = checks[page](form, context);
    if (no) return no;
  }
  return null;
}

/** Papers below the advised size: taken, with a warning (A8-15). */
export function smallPapers(form: FilingForm, files: ReadonlyMap<number, StoredFile>, { pack }: Moment): StoredFile[] {
  const { advisedMin } = pack['filing.paperKB'].value;
  return papersOf(form).flatMap((id) => {
    const file = files.get(id);
    return file && file.bytes < advisedMin * 1024 ? [file] : [];
  });
}

/** Every material of the form. */
export const papersOf = ({ subject, principal, program, contact }: FilingForm): number[] => [
  ...(subject ? [...subject.papers, ...subject.letter, ...subject.residenceProof] : []),
  ...(principal?.papers ?? []),
  ...(program?.approvalPapers ?? []),
  ...(contact?.papers ?? []),
];

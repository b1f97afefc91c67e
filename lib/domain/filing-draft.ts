/** Filling in the filing form page by page, and using the subject of another filing again (A8-7, A8-21). Pure. */
import { accountTitle } from './account-title';
import { addHours } from './calendar';
import { create, deny, update, type Change, type Decision, type Moment } from './decision';
import {
  emptyForm,
  filingFacts,
  filingGate,
  kindOf,
  missingNeeds,
  newFiling,
  openFiling,
  type FilingFacts,
} from './filing-facts';
import { formProblem } from './filing-form';
import { isEditable } from './filing-life';
import { provinceOfId, type Province } from './filing-region';
import { filingCode, filingText } from './filing-sms';
import { checkIdNumber, maskNumber, maskPhone } from './identity';
import type { Account } from './model';
import { refuse, type Refusal } from './refusal';
import {
  filingPages,
  filingRoles,
  type Filing,
  type FilingForm,
  type FilingNature,
  type FilingPage,
  type FilingPerson,
  type FilingProgram,
  type FilingRole,
  type FilingSubject,
  type PersonCertificate,
} from './rows-filing';

/** A number that is left out stays as it was: it is never shown again. */
export type TypeInput = {
  province: Province;
  city: string;
  district: string;
  nature: FilingNature;
  number?: string | undefined;
};
export type PersonInput = {
  name: string;
  certificate: PersonCertificate;
  number?: string | undefined;
  validUntil: string;
  phone: string;
  emergencyPhone?: string | undefined;
  email: string;
  papers: number[];
};
export type FilingInput = {
  type?: TypeInput | undefined;
  subject?: FilingSubject | undefined;
  principal?: PersonInput | undefined;
  program?: FilingProgram | undefined;
  contact?: PersonInput | undefined;
};
export type DraftFacts = FilingFacts & {
  /** of the numbers that were typed */
  hashes: { type: string; principal: string; contact: string };
};

/** The application that a page goes into, made now when there is none. */
function draftOf(facts: FilingFacts, moment: Moment): { no: Refusal } | { no: null; filing: Filing; isNew: boolean } {
  const no = filingGate(facts, moment);
  if (no) return { no };
  const open = openFiling(facts.filings);
  if (open && (open.kind === 'cancel' || !isEditable(open.state))) return { no: refuse('filing_in_progress') };
  if (open) return { no: null, filing: open, isNew: false };
  if (facts.account!.filingNumber !== null) return { no: refuse('filing_done') };
  const missing = missingNeeds(facts);
  if (missing.length > 0) return { no: refuse('filing_not_ready', { missing }) };
  // what was typed before a withdrawal is there again
  const form = facts.filings.at(-1)?.form ?? emptyForm;
  return { no: null, filing: newFiling(facts, moment, { kind: 'first', state: 'filling', form }), isNew: true };
}

const save = (filing: Filing, set: Partial<Filing>, isNew: boolean): Change =>
  isNew ? create('filing', { ...filing, ...set }) : update('filing', filing.id, set);

function idProblem(role: FilingRole, { certificate, number }: PersonInput, at: Date): Refusal | null {
  if (certificate !== 'id_card' || !number) return null;
  const id = checkIdNumber(number, at);
  if (id.ok) return null;
  return refuse(id.problem === 'minor' ? 'is_minor' : 'id_number_bad', null, `${role}.number`);
}

function personOf(typed: PersonInput, before: FilingPerson | null, numberHash: string): FilingPerson | null {
  const { number, emergencyPhone = '', ...rest } = typed;
  if (!number && !before) return null;
  const kept = number
    ? {
        numberHash,
        numberMasked: maskNumber(number),
        province: typed.certificate === 'id_card' ? provinceOfId(number) : null,
      }
    : { numberHash: before!.numberHash, numberMasked: before!.numberMasked, province: before!.province };
  return { ...rest, emergencyPhone, ...kept };
}

const missingNumber = (page: FilingPage): Refusal => ({
  ...refuse('bad_input'),
  fields: [{ field: `${page}.number`, issue: 'required', params: {} }],
});

/** The form with the pages that were typed, or what is missing in them. */
function merged(
  form: FilingForm,
  input: FilingInput,
  { hashes }: DraftFacts,
  at: Date,
): { no: Refusal } | { no: null; form: FilingForm } {
  const after = { ...form };
  if (input.type) {
    const { number, ...rest } = input.type;
    if (!number && !form.type) return { no: missingNumber('type') };
    const kept = number
      ? { numberHash: hashes.type, numberMasked: maskNumber(number) }
      : { numberHash: form.type!.numberHash, numberMasked: form.type!.numberMasked };
    after.type = { ...rest, ...kept };
  }
  if (input.subject) after.subject = input.subject;
  if (input.program) after.program = input.program;
  for (const role of filingRoles) {
    const typed = input[role];
    if (!typed) continue;
    const no = idProblem(role, typed, at);
    if (no) return { no };
    const person = personOf(typed, form[role], hashes[role]);
    if (!person) return { no: missingNumber(role) };
    after[role] = person;
  }
  return { no: null, form: after };
}

/** 保存 of one page or several (A8-7). Refusals: filing_absent, filing_not_ready, filing_in_progress, filing_done, those of the pages. */
export function fillInFiling(facts: DraftFacts, input: FilingInput, moment: Moment): Decision {
  const draft = draftOf(facts, moment);
  if (draft.no) return deny(draft.no);
  const { filing, isNew } = draft;
  const pages = filingPages.filter((page) => input[page] !== undefined);
  const after = merged(filing.form, input, facts, moment.at);
  if (after.no) return deny(after.no);
  const no = formProblem(after.form, { facts, filing, moment }, pages);
  if (no) return deny(no);
  return {
    events: [{ name: 'filing.filled_in', data: { ...filingFacts(filing), pages } }],
    changes: [save(filing, { form: after.form, isChanged: true }, isNew)],
    result: { filingId: filing.id },
  };
}

/** The filing whose subject an enterprise may use again (A8-21): in force, of another mini program of the subject. */
function reusable(facts: FilingFacts): { source: Filing; owner: Account } | null {
  for (const owner of facts.siblings) {
    const source = facts.others.findLast(({ accountId, state }) => accountId === owner.id && state === 'filed');
    if (source && owner.filingNumber !== null) return { source, owner };
  }
  return null;
}

function reuseDraft(facts: FilingFacts, moment: Moment) {
  const draft = draftOf(facts, moment);
  if (draft.no) return draft;
  const { subjectType } = facts.account!;
  if (subjectType !== 'enterprise' || facts.organisationKind === 'individual_business')
    return { no: refuse('filing_reuse_organisation_only') };
  const found = reusable(facts);
  const phone = found?.source.form.principal?.phone;
  if (!found || !phone || draft.filing.kind === 'change') return { no: refuse('filing_nothing_to_reuse') };
  return { ...draft, ...found, phone };
}

/** 复用主体资料: a text to the 主体负责人 of the other filing (A8-21). Refusals: filing_reuse_organisation_only, filing_nothing_to_reuse. */
export function sendReuseCode(facts: FilingFacts, moment: Moment): Decision {
  const draft = reuseDraft(facts, moment);
  if (draft.no) return deny(draft.no);
  const { filing, isNew, phone } = draft;
  const { life } = moment.pack['filing.smsHours'].value;
  const code = { to: 'principal' as const, phone, sentAt: moment.at.toISOString(), isVerified: false };
  const set = {
    codes: [code],
    smsDeadlineAt: addHours(moment.at, life),
    smsTries: 0,
  };
  return {
    events: [{ name: 'filing.reuse_code_sent', data: { ...filingFacts(filing), phoneMasked: maskPhone(phone) } }],
    changes: [save(filing, set, isNew), ...filingText(filing.id, code, life, moment)],
    result: { filingId: filing.id },
  };
}

/** The right code skips pages ① and ② (A8-21). Refusals: those of sendReuseCode, filing_sms_none, filing_sms_wrong. */
export function reuseFiling(facts: FilingFacts, smsCode: string, moment: Moment): Decision {
  const draft = reuseDraft(facts, moment);
  if (draft.no) return deny(draft.no);
  const { filing, source, owner, phone } = draft;
  const { at, pack } = moment;
  const code = filing.codes[0];
  const left = pack['filing.smsTries'].value - filing.smsTries;
  if (code?.phone !== phone || filing.smsDeadlineAt === null || at >= filing.smsDeadlineAt || left <= 0)
    return deny(refuse('filing_sms_none', null, 'smsCode'));
  if (filingCode(filing.id, code, moment) !== smsCode) {
    const data = { ...filingFacts(filing), phoneMasked: maskPhone(phone), left: left - 1 };
    return {
      refusal: refuse('filing_sms_wrong', { left: left - 1 }, 'smsCode'),
      attempt: {
        events: [{ name: 'filing.sms_failed', data }],
        changes: [update('filing', filing.id, { smsTries: filing.smsTries + 1 })],
      },
    };
  }
  const { type, subject, principal } = source.form;
  const set = {
    kind: kindOf(source.id),
    reusedFromId: source.id,
    form: { ...filing.form, type, subject, principal },
    codes: [],
    smsDeadlineAt: null,
    smsTries: 0,
  };
  return {
    events: [
      {
        name: 'filing.reused',
        data: { ...filingFacts({ ...filing, kind: set.kind }), from: accountTitle(owner) },
      },
    ],
    changes: [update('filing', filing.id, set)],
    result: { filingId: filing.id },
  };
}

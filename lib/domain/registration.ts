/** Who may hold an account and what the registration forms accept (A1, A3). */
import { z } from 'zod';
import { formats } from './pack/format';

export const subjectTypes = ['personal', 'enterprise', 'government', 'media', 'other'] as const;
export type SubjectType = (typeof subjectTypes)[number];
/** The radio under 企业 (A3-2). */
export const organisationKinds = ['enterprise', 'individual_business'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
/** How an organisation proves itself: 对公打款 or 微信认证. A person is proved by the scan alone. */
export const paymentWays = ['transfer', 'verification'] as const;
export type PaymentWay = (typeof paymentWays)[number];
/** The subject as limits and fees count it: a 个体工商户 registers as 企业 but has its own numbers (A3-14). */
export type SubjectKey = SubjectType | 'individual_business';

export const isOrganisation = (type: SubjectType): boolean => type !== 'personal';

export function subjectKey(type: SubjectType, kind: OrganisationKind | null): SubjectKey {
  return type === 'enterprise' && kind === 'individual_business' ? 'individual_business' : type;
}

export type SubjectField =
  | 'organisationKind'
  | 'organisationName'
  | 'licence'
  | 'organisationCode'
  | 'certificateScan'
  | 'paymentWay'
  | 'bankAccount'
  | 'adminName'
  | 'adminIdNumber'
  | 'adminPhone'
  | 'smsCode'
  | 'adminScan';

/** `ways`: empty = the administrator's scan is enough, at once. `source`: the row of account.md. */
export type SubjectRule = {
  readonly fields: readonly SubjectField[];
  readonly kinds: readonly OrganisationKind[];
  readonly ways: readonly PaymentWay[];
  readonly source: string;
};

const administrator = ['adminName', 'adminIdNumber', 'adminPhone', 'smsCode', 'adminScan'] as const;
const institution = [
  'organisationName',
  'organisationCode',
  'certificateScan',
  'paymentWay',
  ...administrator,
] as const;

/** A3-1 to A3-5: what each subject type enters, and how it is verified. Limits: pack, `reg.perSubject`. */
export const subjects: Readonly<Record<SubjectType, SubjectRule>> = {
  personal: { fields: administrator, kinds: [], ways: [], source: 'A3-1' },
  enterprise: {
    fields: ['organisationKind', 'organisationName', 'licence', 'paymentWay', 'bankAccount', ...administrator],
    kinds: organisationKinds,
    ways: paymentWays,
    source: 'A3-2',
  },
  government: {
    fields: ['organisationName', 'paymentWay', ...administrator],
    kinds: [],
    ways: ['verification'],
    source: 'A3-3',
  },
  media: { fields: institution, kinds: [], ways: ['verification'], source: 'A3-4' },
  other: { fields: institution, kinds: [], ways: ['verification'], source: 'A3-5' },
};

/** The way to be verified when the form names none: the first of its subject type; null: the scan alone. */
export const wayOf = (type: SubjectType, given: PaymentWay | undefined): PaymentWay | null =>
  given ?? subjects[type].ways[0] ?? null;

/** Inputs of registration.fillIn that only some subject types ask for. */
export type SubjectInput = 'subjectName' | 'paper' | 'papers' | 'bankName' | 'bankAccount' | 'bankAccountAgain';
const inputsOf: Partial<Record<SubjectField, readonly SubjectInput[]>> = {
  organisationName: ['subjectName'],
  licence: ['paper'],
  organisationCode: ['paper'],
  certificateScan: ['papers'],
  bankAccount: ['bankName', 'bankAccount', 'bankAccountAgain'],
};

/** What has to be filled in for this subject (A3-1 to A3-5); a bank account only where it pays from one. */
export function requiredInputs(type: SubjectType, way: PaymentWay | null): SubjectInput[] {
  return subjects[type].fields
    .filter((field) => field !== 'bankAccount' || way === 'transfer')
    .flatMap((field) => inputsOf[field] ?? []);
}

/** A value in the form in which it is kept, or what is wrong with it. */
export type Checked<T, Problem extends string> = { ok: true; value: T } | { ok: false; problem: Problem };

const good = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
const bad = <P extends string>(problem: P): { ok: false; problem: P } => ({ ok: false, problem });

const emailSchema = z.email().max(254);

/** An e-mail address, trimmed and in lower case: two spellings are one address (A1-3, A1-4). */
export function checkEmail(text: string): Checked<string, 'format'> {
  const read = emailSchema.safeParse(text.trim().toLowerCase());
  return read.success ? good(read.data) : bad('format');
}

/** Letters, digits or ASCII symbols, at least 8, case sensitive; nothing is trimmed (A1-5). */
export function checkPassword(text: string): Checked<string, 'too_short' | 'characters'> {
  if (!/^[\x21-\x7e]*$/.test(text)) return bad('characters');
  return text.length < formats['format.passwordMinChars'].value ? bad('too_short') : good(text);
}

/** A mainland mobile number (A3-11). */
export function checkPhone(text: string): Checked<string, 'format'> {
  const phone = text.trim();
  return /^1[3-9]\d{9}$/.test(phone) ? good(phone) : bad('format');
}

/** The form of an SMS code, six digits (A3-11); whether it is the right one is another question. */
export function checkSmsCode(text: string): Checked<string, 'format'> {
  const code = text.trim();
  return /^\d+$/.test(code) && code.length === formats['format.smsDigits'].value ? good(code) : bad('format');
}

/** The name on a mainland ID card; the separator "·" of minority names is kept (A3-7). */
export function checkRealName(text: string): Checked<string, 'length' | 'characters'> {
  const name = text.trim();
  const { min, max } = formats['format.realNameChars'].value;
  const length = [...name].length;
  if (length < min || length > max) return bad('length');
  return /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name) ? good(name) : bad('characters');
}

/** The name of an organisation exactly as on its licence (A3-2). */
export function checkOrganisationName(text: string): Checked<string, 'length' | 'characters'> {
  const name = text.trim();
  const { min, max } = formats['format.organisationNameChars'].value;
  const length = [...name].length;
  if (length < min || length > max) return bad('length');
  return /^[\p{Script=Han}\p{L}\p{N} ()（）·&.,，、+-]+$/u.test(name) ? good(name) : bad('characters');
}

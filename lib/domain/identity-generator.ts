/**
 * Invented people and companies for the rehearsal: well-formed by every check, and visibly not real (region 999, phone
 * 199, example.test). Pure functions of their arguments; `n` is any whole number from 0 on.
 */
import { idCheckDigit, licenceCheckDigit, organisationCheckDigit, usccCheckDigit, type BirthDate } from './identity';

const padded = (n: number, length: number): string => String(n % 10 ** length).padStart(length, '0');

/** An ID number of region 999; 500,000 different ones for one birth date and gender. */
export function generateIdNumber(of: { n: number; birth: BirthDate; gender: 'male' | 'female' }): string {
  const { year, month, day } = of.birth;
  // the sequence is odd for men, even for women (GB 11643)
  const sequence = (of.n % 500) * 2 + (of.gender === 'male' ? 1 : 0);
  const region = `999${padded(Math.floor(of.n / 500), 3)}`;
  const first17 = region + padded(year, 4) + padded(month, 2) + padded(day, 2) + padded(sequence, 3);
  return first17 + idCheckDigit(first17);
}

/** A phone number 199…; never one that ends in 0000, whose SMS would not come (magic-input.ts). */
export function generatePhone(n: number): string {
  return `199${padded(Math.floor(n / 9999) * 10_000 + (n % 9999) + 1, 8)}`;
}

/** The first two characters of a credit code by what kind of body it is (GB 32100). */
const usccKinds = {
  enterprise: '91',
  individual_business: '92',
  government: '11',
  institution: '12',
  social: '51',
} as const;
export type UsccKind = keyof typeof usccKinds;

/** A unified social credit code of region 999000. */
export function generateUscc(n: number, kind: UsccKind = 'enterprise'): string {
  const body = padded(n, 8);
  const first17 = `${usccKinds[kind]}999000${body}${organisationCheckDigit(body)}`;
  return first17 + usccCheckDigit(first17);
}

/** A 15-digit licence number of region 999000. */
export function generateLicence15(n: number): string {
  const first14 = `999000${padded(n, 8)}`;
  return first14 + licenceCheckDigit(first14);
}

/** A 9-character organisation code. */
export function generateOrganisationCode(n: number): string {
  const body = padded(n, 8);
  return body + organisationCheckDigit(body);
}

/** An address that can never reach anybody: example.test is reserved. */
export function generateEmail(prefix: string, n: number): string {
  return `${prefix}${n}@example.test`;
}

const reservedDomain = /@(?:.+\.)?(?:test|example|invalid|example\.(?:com|net|org))$/i;
/** How a number of ours is known: region 999, magic regions, phone 1990… and the magic ones, organisation code 0000…. */
const invented = {
  email: reservedDomain,
  idNumber: /^(?:999|888|777)/,
  phone: /^199(?:0|88|77)/,
  paper: /^(?:..999000|999000|0000)/,
} as const satisfies Record<string, RegExp>;
export type InventedField = keyof typeof invented;

/** The fields whose value does not look like one of ours, and may be somebody's own. */
export function maybeReal(given: Partial<Record<InventedField, string>>): InventedField[] {
  const fields = Object.keys(invented) as InventedField[];
  return fields.filter((field) => {
    const text = given[field]?.trim() ?? '';
    return text !== '' && !invented[field].test(text);
  });
}

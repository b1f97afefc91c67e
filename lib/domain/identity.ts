/** Numbers that prove who somebody is: form, check digit, age, and how they are shown (A3-8 to A3-10). */
import { wallTime } from './calendar';
import { formats } from './pack/format';
import type { Checked } from './registration';

export type BirthDate = { readonly year: number; readonly month: number; readonly day: number };
export type IdNumber = { readonly number: string; readonly birth: BirthDate; readonly gender: 'male' | 'female' };

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const usccWeights = Array.from({ length: 17 }, (_, i) => 3 ** i % 31);
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** GB 32100: no I O S V Z */
const usccLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);

/** The last character of an ID number, ISO 7064 MOD 11-2 over the first 17 digits (GB 11643). */
export function idCheckDigit(first17: string): string {
  return '10X98765432'.charAt(weighted([...first17].map(Number), idWeights) % 11);
}

/** The last character of a unified social credit code over its first 17 (GB 32100, weights 3^i mod 31). */
export function usccCheckDigit(first17: string): string {
  const values = [...first17].map((c) => usccLetters.indexOf(c));
  return usccLetters.charAt((31 - (weighted(values, usccWeights) % 31)) % 31);
}

/** The last digit of a 15-digit licence number, MOD 11,10 over the first 14. */
export function licenceCheckDigit(first14: string): string {
  const product = [...first14].reduce((p, digit) => (((p + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return String((11 - product) % 10);
}

/** The last character of an organisation code over its first eight (GB 11714). */
export function organisationCheckDigit(first8: string): string {
  const rest =
    11 -
    (weighted(
      [...first8].map((c) => parseInt(c, 36)),
      organisationWeights,
    ) %
      11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

function isRealDate({ year, month, day }: BirthDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const rank = ({ year, month, day }: BirthDate): number => year * 10_000 + month * 100 + day;

/** Full years lived at `at`, by the date in China; who was born on 29 February ages on 1 March. */
export function ageAt(birth: BirthDate, at: Date): number {
  const today = wallTime(at);
  const hadBirthday = today.month * 100 + today.day >= birth.month * 100 + birth.day;
  return today.year - birth.year - (hadBirthday ? 0 : 1);
}

/** Form, date and check digit of an ID number; a small x is accepted and kept as X (A3-8). */
export function readIdNumber(text: string): Checked<IdNumber, 'format' | 'date' | 'checksum'> {
  const number = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return { ok: false, problem: 'format' };
  const birth = { year: +number.slice(6, 10), month: +number.slice(10, 12), day: +number.slice(12, 14) };
  if (!isRealDate(birth)) return { ok: false, problem: 'date' };
  if (idCheckDigit(number.slice(0, 17)) !== number.charAt(17)) return { ok: false, problem: 'checksum' };
  return { ok: true, value: { number, birth, gender: +number.charAt(16) % 2 === 1 ? 'male' : 'female' } };
}

/** As readIdNumber, and old enough to hold an account at `at` (A3-1). */
export function checkIdNumber(text: string, at: Date): Checked<IdNumber, 'format' | 'date' | 'checksum' | 'minor'> {
  const read = readIdNumber(text);
  if (!read.ok) return read;
  // a birth date that is still to come is no date of a living person
  if (rank(read.value.birth) > rank(wallTime(at))) return { ok: false, problem: 'date' };
  const isAdult = ageAt(read.value.birth, at) >= formats['format.adultYears'].value;
  return isAdult ? read : { ok: false, problem: 'minor' };
}

/** An 18-character unified social credit code; small letters are accepted (A3-9). */
export function checkUscc(text: string): Checked<string, 'format' | 'checksum'> {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return { ok: false, problem: 'format' };
  if (usccCheckDigit(code.slice(0, 17)) !== code.charAt(17)) return { ok: false, problem: 'checksum' };
  return { ok: true, value: code };
}

/** A 15-digit licence number (A3-10). */
export function checkLicence15(text: string): Checked<string, 'format' | 'checksum'> {
  const number = text.trim();
  if (!/^\d{15}$/.test(number)) return { ok: false, problem: 'format' };
  if (licenceCheckDigit(number.slice(0, 14)) !== number.charAt(14)) return { ok: false, problem: 'checksum' };
  return { ok: true, value: number };
}

type LicenceProblem = 'format' | 'checksum' | 'old_number';

/** What an enterprise enters: the 18-character code, or 15 digits where the pack takes them (reg.licence15Digits). */
export function checkLicence(text: string, takes15Digits: boolean): Checked<string, LicenceProblem> {
  if (!/^\s*\d{15}\s*$/.test(text)) return checkUscc(text);
  const old = checkLicence15(text);
  return old.ok && !takes15Digits ? { ok: false, problem: 'old_number' } : old;
}

/** What media and other organisations enter: the 9-character organisation code or the 18-character one (A3-4, A3-5). */
export function checkOrganisationCode(text: string): Checked<string, 'format' | 'checksum'> {
  const code = text.trim().toUpperCase().replace('-', '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return checkUscc(text);
  if (organisationCheckDigit(code.slice(0, 8)) !== code.charAt(8)) return { ok: false, problem: 'checksum' };
  return { ok: true, value: code };
}

const stars = (count: number): string => '*'.repeat(Math.max(0, count));

/** The first three and last four characters, e.g. 110***********002X; shorter numbers show only their last two. */
export function maskNumber(number: string): string {
  if (number.length < 9) return stars(number.length - 2) + number.slice(-2);
  return number.slice(0, 3) + stars(number.length - 7) + number.slice(-4);
}

/** e.g. 138****1234 */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? stars(phone.length) : phone.slice(0, 3) + stars(phone.length - 7) + phone.slice(-4);
}

/** The family name's first character and a star for each other (seed 002). */
export function maskRealName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + stars(rest.length);
}

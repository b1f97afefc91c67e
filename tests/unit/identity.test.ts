import { describe, expect, it } from 'vitest';
import {
  ageAt,
  checkIdNumber,
  checkLicence,
  checkLicence15,
  checkOrganisationCode,
  checkUscc,
  maskNumber,
  maskPhone,
  maskRealName,
  readIdNumber,
} from '@/lib/domain/identity';
import {
  generateEmail,
  generateIdNumber,
  maybeReal,
  generateLicence15,
  generateOrganisationCode,
  generatePhone,
  generateUscc,
} from '@/lib/domain/identity-generator';
import { doesSmsArrive } from '@/lib/domain/magic-input';
import { checkEmail, checkPhone } from '@/lib/domain/registration';

const problemOf = (checked: { ok: true } | { ok: false; problem: string }) => (checked.ok ? 'ok' : checked.problem);
const at = new Date('2021-08-09T10:00:00+08:00');

describe('ID numbers (A3-8, G4)', () => {
  it.each([
    ['11010519491231002X', 'ok'],
    ['11010519491231002x', 'ok'],
    ['110105194912310021', 'checksum'],
    ['110105194902300021', 'date'],
    ['110105194913310021', 'date'],
    ['11010519491231002', 'format'],
    ['1101051949123100XX', 'format'],
    ['', 'format'],
  ])('%s: %s', (text, expected) => {
    expect(problemOf(checkIdNumber(text, at))).toBe(expected);
  });

  it('a small x is kept as X; birth and gender are read', () => {
    expect(readIdNumber(' 11010519491231002x ')).toEqual({
      ok: true,
      value: { number: '11010519491231002X', birth: { year: 1949, month: 12, day: 31 }, gender: 'female' },
    });
  });

  it.each([
    [{ year: 2003, month: 8, day: 9 }, 'ok'],
    [{ year: 2003, month: 8, day: 10 }, 'minor'],
    [{ year: 2021, month: 8, day: 10 }, 'date'],
  ])('born on %o, on 2021-08-09: %s', (birth, expected) => {
    expect(problemOf(checkIdNumber(generateIdNumber({ n: 1, birth, gender: 'male' }), at))).toBe(expected);
  });

  it('adulthood begins at midnight in Beijing, not in UTC', () => {
    const number = generateIdNumber({ n: 1, birth: { year: 2003, month: 8, day: 10 }, gender: 'female' });
    expect(problemOf(checkIdNumber(number, new Date('2021-08-09T15:59:59Z')))).toBe('minor');
    expect(problemOf(checkIdNumber(number, new Date('2021-08-09T16:00:00Z')))).toBe('ok');
  });

  it('who was born on 29 February turns 18 on 1 March', () => {
    const birth = { year: 2004, month: 2, day: 29 };
    expect(ageAt(birth, new Date('2022-02-28T12:00:00+08:00'))).toBe(17);
    expect(ageAt(birth, new Date('2022-03-01T00:00:00+08:00'))).toBe(18);
  });
});

describe('licences (A3-9, A3-10)', () => {
  it.each([
    ['91350100M000100Y43', 'ok'],
    ['91440300708461136T', 'ok'],
    ['91440300708461136t', 'ok'],
    ['91350100M000100Y44', 'checksum'],
    ['91350100I000100Y43', 'format'],
    ['91350100M000100Y4', 'format'],
  ])('credit code %s: %s', (text, expected) => {
    expect(problemOf(checkUscc(text))).toBe(expected);
  });

  it.each([
    ['110108000000016', 'ok'],
    ['110108000000017', 'checksum'],
    ['11010800000001', 'format'],
  ])('15-digit licence %s: %s', (text, expected) => {
    expect(problemOf(checkLicence15(text))).toBe(expected);
  });

  it('15 digits are taken in 2021 and refused in 2024, each with its own answer', () => {
    expect(problemOf(checkLicence('110108000000016', true))).toBe('ok');
    expect(problemOf(checkLicence('110108000000016', false))).toBe('old_number');
    expect(problemOf(checkLicence('110108000000017', false))).toBe('checksum');
    expect(problemOf(checkLicence('91350100M000100Y43', false))).toBe('ok');
  });

  it.each([
    ['D2143569-X', 'ok'],
    ['D2143569X', 'ok'],
    ['D21435691', 'checksum'],
    ['91350100M000100Y43', 'ok'],
    ['D214', 'format'],
  ])('organisation code %s: %s (A3-4)', (text, expected) => {
    expect(problemOf(checkOrganisationCode(text))).toBe(expected);
  });
});

describe('masks', () => {
  it('show as little as the platform does', () => {
    expect(maskNumber('11010519491231002X')).toBe('110***********002X');
    expect(maskNumber('110108000000016')).toBe('110********0016');
    expect(maskNumber('1234')).toBe('**34');
    expect(maskPhone('13812341234')).toBe('138****1234');
    expect(maskRealName('邓小明')).toBe('邓**');
    expect(maskRealName('')).toBe('');
  });
});

describe('generators give well-formed, visibly invented values', () => {
  const birth = { year: 1990, month: 5, day: 1 };
  const numbers = [0, 1, 2, 9, 499, 500, 9998, 9999, 12_345, 123_456];

  it('ID numbers of region 999, with the gender asked for, all different', () => {
    for (const gender of ['male', 'female'] as const) {
      const made = numbers.map((n) => generateIdNumber({ n, birth, gender }));
      expect(new Set(made).size).toBe(numbers.length);
      for (const number of made) {
        expect(number).toMatch(/^999/);
        expect(readIdNumber(number)).toMatchObject({ ok: true, value: { birth, gender } });
      }
    }
  });

  it('phones 199…, none of which is a magic one, all different', () => {
    const made = numbers.map(generatePhone);
    expect(new Set(made).size).toBe(numbers.length);
    for (const phone of made) {
      expect(phone).toMatch(/^199/);
      expect(checkPhone(phone).ok && doesSmsArrive(phone)).toBe(true);
    }
  });

  it('licences and addresses', () => {
    for (const n of numbers) {
      for (const kind of ['enterprise', 'individual_business', 'government', 'institution', 'social'] as const) {
        expect(checkUscc(generateUscc(n, kind)).ok).toBe(true);
      }
      expect(checkLicence15(generateLicence15(n)).ok).toBe(true);
      expect(checkOrganisationCode(generateOrganisationCode(n)).ok).toBe(true);
      expect(checkEmail(generateEmail('mini', n))).toEqual({ ok: true, value: `mini${n}@example.test` });
    }
  });
});

describe('data that may be somebody’s own', () => {
  it('what the generators make is known; other numbers and addresses are asked about', () => {
    const ours = {
      email: generateEmail('rehearsal', 3),
      idNumber: generateIdNumber({ n: 77, birth: { year: 1990, month: 5, day: 1 }, gender: 'male' }),
      phone: generatePhone(9_800_003),
      paper: generateUscc(12),
    };
    expect(maybeReal(ours)).toEqual([]);
    expect(maybeReal({ paper: generateOrganisationCode(12) })).toEqual([]);
    expect(maybeReal({ paper: generateLicence15(12) })).toEqual([]);
    const own = {
      email: 'me@mail.com',
      idNumber: '11010519491231002X',
      phone: '13812345678',
      paper: '91350100M000100Y43',
    };
    expect(maybeReal(own)).toEqual(['email', 'idNumber', 'phone', 'paper']);
    expect(maybeReal({ phone: '' })).toEqual([]);
  });
});

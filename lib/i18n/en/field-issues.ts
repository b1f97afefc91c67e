import { formats } from '@/lib/domain/pack/format';
import type { FieldProblem } from '@/lib/domain/refusal';
import type { FieldIssueWords } from '../zh-CN/field-issues';

const counted: { [origin: string]: string } = { string: 'characters', array: 'entries', set: 'entries' };
const unit = (p: FieldProblem['params']): string => counted[String(p['origin'])] ?? '';

/** What may be wrong with one field. */
export const fieldIssues: FieldIssueWords = {
  too_small: (p) => {
    if (p['origin'] === 'string' && p['minimum'] === 1) return 'Fill this in';
    if (p['origin'] === 'array' && p['minimum'] === 1) return 'Choose at least one';
    if (p['inclusive'] === false) return `Must be more than ${String(p['minimum'])}`;
    return `At least ${String(p['minimum'])} ${unit(p)}`.trim();
  },
  too_big: (p) =>
    p['inclusive'] === false
      ? `Must be less than ${String(p['maximum'])}`
      : `At most ${String(p['maximum'])} ${unit(p)}`.trim(),
  invalid_type: (p) => {
    if (p['expected'] === 'number' || p['expected'] === 'int') return 'Enter a number';
    return p['expected'] === 'boolean' ? 'Tick or untick this' : 'Fill this in';
  },
  invalid_format: (p) => {
    if (p['format'] === 'email') return 'Enter a whole e-mail address, like name@example.test';
    return p['format'] === 'datetime' ? 'Enter a full date and time' : 'Not well formed; check it';
  },
  invalid_value: () => 'Choose one of the options',
  invalid_union: () => 'Not well formed; check it',
  unrecognized_keys: () => 'There are surplus fields; remove them',
  not_multiple_of: () => 'Enter a whole number',
  custom: () => 'Not right; check it',
  wechat_id: () => 'A WeChat ID has 6–20 characters, begins with a letter, and takes letters, digits, - and _',
  phone: () => 'Enter a mainland mobile number of 11 digits',
  email: () => 'Enter a whole e-mail address, like name@example.test',
  password: () =>
    `At least ${formats['format.passwordMinChars'].value} characters: letters, digits, ASCII symbols; case matters`,
  password_short: () => `At least ${formats['format.passwordMinChars'].value} characters`,
  password_characters: () => 'Letters, digits and ASCII symbols only, no spaces',
  confirm: () => 'The two passwords differ',
  captcha: () => 'The captcha is wrong; type it again or get another',
  consent: () => 'Read and tick the consent',
  sms_code: () => `Enter the ${formats['format.smsDigits'].value} digits of the code`,
  real_name: () =>
    `Enter the name as on the ID card: ${range('format.realNameChars')} Chinese characters, keep the separator "·"`,
  organisation_name: () => `Enter the full name as on the licence: ${range('format.organisationNameChars')} characters`,
  licence: () => 'Number not right; check its length and check character',
  bank_account: () => 'Enter the bank account number, digits only',
  trademark: () => 'A registration number of 5–12 digits',
  ip: () => 'One IP address, e.g. 203.0.113.10',
  push_token: () => 'The Token has 3 to 32 letters or digits',
  aes_key: () => 'The EncodingAESKey has exactly 43 letters or digits; "Random" makes one',
  required: () => 'Fill this in',
  other: () => 'Not right; check it',
};

function range(key: 'format.realNameChars' | 'format.organisationNameChars'): string {
  const { min, max } = formats[key].value;
  return `${min}–${max}`;
}

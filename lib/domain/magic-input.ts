/** Inputs with a known effect, so that a trap can be rehearsed at will. Shown to the user where they can be typed. */

export type MagicEffect =
  | 'mail_goes_to_spam'
  | 'mail_bounces'
  | 'sms_never_comes'
  | 'email_used_by_official_account'
  | 'email_used_by_open_platform'
  | 'email_bound_to_wechat'
  | 'phone_is_full'
  | 'phone_is_blacklisted'
  | 'id_number_is_full'
  | 'id_number_is_blacklisted'
  | 'filing_platform_rejects'
  | 'filing_regulator_rejects';
type Match = 'email_contains' | 'email_begins' | 'phone_ends' | 'phone_begins' | 'id_begins' | 'remark_contains';
export type MagicInput = { readonly match: Match; readonly text: string; readonly effect: MagicEffect };

/**
 * e-mail rules look at the part before the @, at any domain; the three `used-` are the three worlds of A1-3. No real
 * region has the number 777 or 888, and the generators make 999, and phones below 1991.
 */
export const magicInputs: readonly MagicInput[] = [
  { match: 'email_contains', text: 'spam', effect: 'mail_goes_to_spam' },
  { match: 'email_contains', text: 'bounce', effect: 'mail_bounces' },
  { match: 'phone_ends', text: '0000', effect: 'sms_never_comes' },
  { match: 'email_begins', text: 'used-oa', effect: 'email_used_by_official_account' },
  { match: 'email_begins', text: 'used-open', effect: 'email_used_by_open_platform' },
  { match: 'email_begins', text: 'used-wechat', effect: 'email_bound_to_wechat' },
  { match: 'phone_begins', text: '19988', effect: 'phone_is_full' },
  { match: 'phone_begins', text: '19977', effect: 'phone_is_blacklisted' },
  { match: 'id_begins', text: '888', effect: 'id_number_is_full' },
  { match: 'id_begins', text: '777', effect: 'id_number_is_blacklisted' },
  { match: 'remark_contains', text: '平台驳回', effect: 'filing_platform_rejects' },
  { match: 'remark_contains', text: '管局驳回', effect: 'filing_regulator_rejects' },
];

const matches: Record<Match, (given: string, text: string) => boolean> = {
  email_contains: (email, text) => localPart(email).includes(text),
  email_begins: (email, text) => localPart(email).startsWith(text),
  phone_ends: (phone, text) => phone.endsWith(text),
  phone_begins: (phone, text) => phone.startsWith(text),
  id_begins: (idNumber, text) => idNumber.startsWith(text),
  remark_contains: (remark, text) => remark.includes(text),
};

const localPart = (email: string): string => email.trim().toLowerCase().split('@', 1)[0] ?? '';

function hasEffect(effect: MagicEffect, given: string): boolean {
  return magicInputs.some((magic) => magic.effect === effect && matches[magic.match](given, magic.text));
}

/** Where a mail to this address arrives (A2-2). */
export function mailFolder(email: string): 'inbox' | 'spam' | 'bounced' {
  if (hasEffect('mail_bounces', email)) return 'bounced';
  return hasEffect('mail_goes_to_spam', email) ? 'spam' : 'inbox';
}

/** Whether an SMS to this number arrives at all. */
export const doesSmsArrive = (phone: string): boolean => !hasEffect('sms_never_comes', phone);

const troubles = {
  id: { full: 'id_number_is_full', blacklisted: 'id_number_is_blacklisted' },
  phone: { full: 'phone_is_full', blacklisted: 'phone_is_blacklisted' },
} as const;

/** Whether an ID number or phone has all its mini programs elsewhere already (A3-13), or is on a black list (85062, 85063). */
export function numberTrouble(of: 'id' | 'phone', given: string): 'full' | 'blacklisted' | null {
  if (hasEffect(troubles[of].blacklisted, given)) return 'blacklisted';
  return hasEffect(troubles[of].full, given) ? 'full' : null;
}

export type EmailHolder = 'official_account' | 'open_platform' | 'wechat';

/** Which of the three other worlds already uses this address; null when none does (A1-3, G1). */
export function emailHolder(email: string): EmailHolder | null {
  if (hasEffect('email_used_by_official_account', email)) return 'official_account';
  if (hasEffect('email_used_by_open_platform', email)) return 'open_platform';
  return hasEffect('email_bound_to_wechat', email) ? 'wechat' : null;
}

/** The word of a filing's remark with which platform or regulator rejects when nobody reviews; null: they pass (A8-5). */
export const rejectWord = (remark: string, by: 'platform' | 'regulator'): string | null =>
  magicInputs.find(({ effect, text }) => effect === `filing_${by}_rejects` && remark.includes(text))?.text ?? null;

/** Fields that several commands of registration and login take; a message that begins with # names the field issue. */
import { z } from 'zod';
import { checkEmail, type Checked } from '@/lib/domain/registration';

/** A text field under one of the pure checks; `issue` is what lib/i18n/…/field-issues says of it. */
export function checkedText(issue: string, check: (text: string) => Checked<string, string>, max = 254) {
  return z
    .string()
    .trim()
    .max(max)
    .refine((text) => check(text).ok, { message: `#${issue}` });
}

/** An e-mail address in the form in which it is kept. */
export const emailField = checkedText('email', checkEmail).toLowerCase();

/** Fields that several commands of registration and login take; a message that begins with # names the field issue. */
import { z } from 'zod';
import { checkEmail, checkPassword, type Checked } from '@/lib/domain/registration';

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

/** Nothing of a password is trimmed (A1-5). */
export const passwordField = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    const read = checkPassword(text);
    if (!read.ok)
      context.addIssue({
        code: 'custom',
        message: read.problem === 'too_short' ? '#password_short' : '#password_characters',
      });
  });

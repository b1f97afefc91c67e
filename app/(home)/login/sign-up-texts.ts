import type { Messages } from '@/lib/i18n/messages';
import { passwordMin } from '@/lib/platform/credentials';

/** The words of the sign-up form as plain strings: functions do not travel to the browser. */
export function signUpTexts({ signUp }: Messages['signIn']): Omit<Messages['signIn']['signUp'], 'passwordHint'> & {
  passwordHint: string;
} {
  return { ...signUp, passwordHint: signUp.passwordHint({ min: passwordMin }) };
}

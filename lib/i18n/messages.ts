import { fidelity as fidelityEn } from './en/fidelity';
import { shell as shellEn } from './en/shell';
import { signIn as signInEn } from './en/sign-in';
import { ui as uiEn } from './en/ui';
import type { Locale } from './language';
import { fidelity } from './zh-CN/fidelity';
import { shell } from './zh-CN/shell';
import { signIn } from './zh-CN/sign-in';
import { ui } from './zh-CN/ui';

/** All words in Chinese, one object per area. */
export const zhCN = { fidelity, shell, signIn, ui };

/** The shape of every language: strings and functions of parameters. A missing or surplus key does not compile. */
export type Messages = typeof zhCN;

export const en: Messages = { fidelity: fidelityEn, shell: shellEn, signIn: signInEn, ui: uiEn };

/** The words of one language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}

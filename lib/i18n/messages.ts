import { actions as actionsEn } from './en/actions';
import { domainWords as domainWordsEn } from './en/domain-words';
import { events as eventsEn } from './en/events';
import { fidelity as fidelityEn } from './en/fidelity';
import { fieldIssues as fieldIssuesEn } from './en/field-issues';
import { homeCards as homeCardsEn } from './en/home-cards';
import { menu as menuEn } from './en/menu';
import { nextStep as nextStepEn } from './en/next-step';
import { refusals as refusalsEn } from './en/refusals';
import { rejectReasons as rejectReasonsEn } from './en/reject-reasons';
import { shell as shellEn } from './en/shell';
import { signIn as signInEn } from './en/sign-in';
import { tickets as ticketsEn } from './en/tickets';
import { told as toldEn } from './en/told';
import { ui as uiEn } from './en/ui';
import type { Locale } from './language';
import { actions } from './zh-CN/actions';
import { domainWords } from './zh-CN/domain-words';
import { events } from './zh-CN/events';
import { fidelity } from './zh-CN/fidelity';
import { fieldIssues } from './zh-CN/field-issues';
import { homeCards } from './zh-CN/home-cards';
import { menu } from './zh-CN/menu';
import { nextStep } from './zh-CN/next-step';
import { refusals } from './zh-CN/refusals';
import { rejectReasons } from './zh-CN/reject-reasons';
import { shell } from './zh-CN/shell';
import { signIn } from './zh-CN/sign-in';
import { tickets } from './zh-CN/tickets';
import { told } from './zh-CN/told';
import { ui } from './zh-CN/ui';

/** All words in Chinese, one object per area. */
export const zhCN = {
  actions,
  domainWords,
  events,
  fidelity,
  fieldIssues,
  homeCards,
  menu,
  nextStep,
  refusals,
  rejectReasons,
  shell,
  signIn,
  tickets,
  told,
  ui,
};

/** The shape of every language: strings and functions of parameters. A missing or surplus key does not compile. */
export type Messages = typeof zhCN;

export const en: Messages = {
  actions: actionsEn,
  domainWords: domainWordsEn,
  events: eventsEn,
  fidelity: fidelityEn,
  fieldIssues: fieldIssuesEn,
  homeCards: homeCardsEn,
  menu: menuEn,
  nextStep: nextStepEn,
  refusals: refusalsEn,
  rejectReasons: rejectReasonsEn,
  shell: shellEn,
  signIn: signInEn,
  tickets: ticketsEn,
  told: toldEn,
  ui: uiEn,
};

/** The words of one language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}

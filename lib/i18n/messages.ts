import { actions as actionsEn } from './en/actions';
import { domainWords as domainWordsEn } from './en/domain-words';
import { events as eventsEn } from './en/events';
import { filing as filingEn } from './en/filing';
import { fidelity as fidelityEn } from './en/fidelity';
import { fieldIssues as fieldIssuesEn } from './en/field-issues';
import { homeCards as homeCardsEn } from './en/home-cards';
import { categoryPages as categoryPagesEn } from './en/category-pages';
import { menu as menuEn } from './en/menu';
import { names as namesEn } from './en/names';
import { nextStep as nextStepEn } from './en/next-step';
import { refusals as refusalsEn } from './en/refusals';
import { rejectReasons as rejectReasonsEn } from './en/reject-reasons';
import { shell as shellEn } from './en/shell';
import { signIn as signInEn } from './en/sign-in';
import { tickets as ticketsEn } from './en/tickets';
import { told as toldEn } from './en/told';
import { ui as uiEn } from './en/ui';
import { bar as barEn } from './en/bar';
import { scanPage as scanPageEn } from './en/scan-page';
import { consoleFrame as consoleFrameEn } from './en/console-frame';
import { accountLife as accountLifeEn } from './en/account-life';
import { accountPages as accountPagesEn } from './en/account-pages';
import { accountSecurity as accountSecurityEn } from './en/account-security';
import { consoleLogin as consoleLoginEn } from './en/console-login';
import { outside as outsideEn } from './en/outside';
import { registration as registrationEn } from './en/registration';
import { audits as auditsEn } from './en/audits';
import { privacy as privacyEn } from './en/privacy';
import { release as releaseEn } from './en/release';
import { review as reviewEn } from './en/review';
import { submit as submitEn } from './en/submit';
import { versions as versionsEn } from './en/versions';
import { sandboxes as sandboxesEn } from './en/sandboxes';
import { team as teamEn } from './en/team';
import { people as peopleEn } from './en/people';
import { members as membersEn } from './en/members';
import { devSettings as devSettingsEn } from './en/dev-settings';
import { notices as noticesEn } from './en/notices';
import { log as logEn } from './en/log';
import { help as helpEn } from './en/help';
import { lab as labEn } from './en/lab';
import { host as hostEn } from './en/host';
import { startLink as startLinkEn } from './en/start-link';
import { labAbuse as labAbuseEn } from './en/lab-abuse';
import { labProbe as labProbeEn } from './en/lab-probe';
import { labTests as labTestsEn } from './en/lab-tests';
import { rules as rulesEn } from './en/rules';
import { official as officialEn } from './en/official';
import { overview as overviewEn } from './en/overview';
import { phone as phoneEn } from './en/phone';
import { cloud as cloudEn } from './en/cloud';
import { devtool as devtoolEn } from './en/devtool';
import { verification as verificationEn } from './en/verification';
import type { Locale } from './language';
import { accountLife } from './zh-CN/account-life';
import { accountPages } from './zh-CN/account-pages';
import { accountSecurity } from './zh-CN/account-security';
import { cloud } from './zh-CN/cloud';
import { categoryPages } from './zh-CN/category-pages';
import { consoleLogin } from './zh-CN/console-login';
import { outside } from './zh-CN/outside';
import { registration } from './zh-CN/registration';
import { host } from './zh-CN/host';
import { startLink } from './zh-CN/start-link';
import { actions } from './zh-CN/actions';
import { domainWords } from './zh-CN/domain-words';
import { events } from './zh-CN/events';
import { filing } from './zh-CN/filing';
import { fidelity } from './zh-CN/fidelity';
import { fieldIssues } from './zh-CN/field-issues';
import { homeCards } from './zh-CN/home-cards';
import { menu } from './zh-CN/menu';
import { names } from './zh-CN/names';
import { nextStep } from './zh-CN/next-step';
import { refusals } from './zh-CN/refusals';
import { rejectReasons } from './zh-CN/reject-reasons';
import { shell } from './zh-CN/shell';
import { signIn } from './zh-CN/sign-in';
import { tickets } from './zh-CN/tickets';
import { told } from './zh-CN/told';
import { ui } from './zh-CN/ui';
import { bar } from './zh-CN/bar';
import { scanPage } from './zh-CN/scan-page';
import { consoleFrame } from './zh-CN/console-frame';
import { audits } from './zh-CN/audits';
import { privacy } from './zh-CN/privacy';
import { release } from './zh-CN/release';
import { review } from './zh-CN/review';
import { submit } from './zh-CN/submit';
import { versions } from './zh-CN/versions';
import { sandboxes } from './zh-CN/sandboxes';
import { team } from './zh-CN/team';
import { people } from './zh-CN/people';
import { members } from './zh-CN/members';
import { devSettings } from './zh-CN/dev-settings';
import { notices } from './zh-CN/notices';
import { log } from './zh-CN/log';
import { help } from './zh-CN/help';
import { lab } from './zh-CN/lab';
import { labAbuse } from './zh-CN/lab-abuse';
import { labProbe } from './zh-CN/lab-probe';
import { labTests } from './zh-CN/lab-tests';
import { rules } from './zh-CN/rules';
import { official } from './zh-CN/official';
import { overview } from './zh-CN/overview';
import { phone } from './zh-CN/phone';
import { devtool } from './zh-CN/devtool';
import { verification } from './zh-CN/verification';

/** All words in Chinese, one object per area. */
export const zhCN = {
  accountLife,
  verification,
  cloud,
  devtool,
  phone,
  overview,
  registration,
  outside,
  accountSecurity,
  categoryPages,
  consoleLogin,
  accountPages,
  consoleFrame,
  scanPage,
  bar,
  actions,
  domainWords,
  events,
  fidelity,
  filing,
  fieldIssues,
  homeCards,
  menu,
  names,
  nextStep,
  refusals,
  rejectReasons,
  shell,
  signIn,
  tickets,
  told,
  ui,
  audits,
  privacy,
  release,
  review,
  submit,
  versions,
  sandboxes,
  team,
  people,
  members,
  devSettings,
  notices,
  log,
  help,
  rules,
  official,
  lab,
  labAbuse,
  labProbe,
  labTests,
  startLink,
  host,
};

/** The shape of every language: strings and functions of parameters. A missing or surplus key does not compile. */
export type Messages = typeof zhCN;

export const en: Messages = {
  accountLife: accountLifeEn,
  verification: verificationEn,
  cloud: cloudEn,
  devtool: devtoolEn,
  phone: phoneEn,
  overview: overviewEn,
  registration: registrationEn,
  outside: outsideEn,
  accountSecurity: accountSecurityEn,
  categoryPages: categoryPagesEn,
  consoleLogin: consoleLoginEn,
  accountPages: accountPagesEn,
  consoleFrame: consoleFrameEn,
  scanPage: scanPageEn,
  bar: barEn,
  actions: actionsEn,
  domainWords: domainWordsEn,
  events: eventsEn,
  fidelity: fidelityEn,
  filing: filingEn,
  fieldIssues: fieldIssuesEn,
  homeCards: homeCardsEn,
  menu: menuEn,
  names: namesEn,
  nextStep: nextStepEn,
  refusals: refusalsEn,
  rejectReasons: rejectReasonsEn,
  shell: shellEn,
  signIn: signInEn,
  tickets: ticketsEn,
  told: toldEn,
  ui: uiEn,
  audits: auditsEn,
  privacy: privacyEn,
  release: releaseEn,
  review: reviewEn,
  submit: submitEn,
  versions: versionsEn,
  sandboxes: sandboxesEn,
  team: teamEn,
  people: peopleEn,
  members: membersEn,
  devSettings: devSettingsEn,
  notices: noticesEn,
  log: logEn,
  help: helpEn,
  rules: rulesEn,
  official: officialEn,
  lab: labEn,
  labAbuse: labAbuseEn,
  labProbe: labProbeEn,
  labTests: labTestsEn,
  startLink: startLinkEn,
  host: hostEn,
};

/** The words of one language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}

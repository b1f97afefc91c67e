import type { nextStep as source } from '../zh-CN/next-step';

/** The bar's line "Next": what to do now, in one sentence. */
export const nextStep: typeof source = {
  title: 'Next',
  show: 'Show the next step',
  hide: 'Hide',
  steps: {
    register: () => 'Register a mini program account',
    activateMail: (p) => `Open the activation link in the mailbox of ${p.email}`,
    activateMailSpam: (p) => `The activation mail is in the spam folder of ${p.email}; open its link`,
    activateMailBounced: (p) => `Mail to ${p.email} bounced; go back and enter another e-mail`,
    activateMailExpired: () => 'The activation link has expired; send the mail again',
    fillIdentity: () => 'Register subject and administrator',
    scanAs: (p) => `Waiting for a scan by ${p.person}: ${p.what}`,
    completeRegistration: () => 'The administrator has scanned; press Continue. The subject cannot change afterwards',
    transfer: (p) => `Pay ${p.yuan} yuan at the simulated bank until ${p.deadline}`,
    awaitVerification: () =>
      'The subject chose WeChat verification, which is not simulated; register again with the bank transfer',
    login: () => 'Log in to the console by e-mail and password, then scan',
    loginAs: (p) => `Log in to the console as ${p.person}`,
    completeProfile: () => 'Complete the profile: name, avatar, intro, categories',
    completeCategory: () => 'Add a category',
    waitCategory: (p) => `Categories with papers in review: ${p.count}; move the clock to the result`,
    addDeveloper: () => 'Add a developer under Members, or upload as administrator',
    upload: () => 'Open the simulated devtool and upload code',
    submit: (p) => `Submit development version ${p.version} for review`,
    waitReview: (p) => `Review of ${p.version} takes about ${p.hours} h more; the clock can be moved`,
    reviewDesk: (p) => `${p.version} waits for a person at the review desk`,
    fixRejected: (p) => `${p.version} was not approved; read why, correct it, upload and submit again`,
    release: (p) => `${p.version} is approved but not online; release it`,
    releaseClosed: (p) => `${p.version} is approved; no release in the closed beta until the director ends it`,
    filingMissing: () => 'Not filed, so no release; filing is not simulated, use a template that has the number',
    graySince: (p) => `${p.version} staged at ${p.percent}%, to everyone in ${p.days} d; raise, complete or cancel`,
    rollbackPossible: (p) => `${p.version} is online; upload a new version, or roll back to ${p.previous}`,
    resume: () => 'The service is suspended; resume it',
    done: (p) => `${p.version} is online; upload a new version`,
  },
};

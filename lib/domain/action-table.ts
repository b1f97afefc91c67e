/**
 * The table of actions in the platform's own shape (rulebook D3): what each needs and who scans. Read by can() in
 * policy.ts; buttons, server actions, CLI, tests and the lists of actions derive from it.
 */
import type { Certainty } from './pack/entry';
import type { AccountRole, Point } from './role';
import type { StepRule } from './ticket';

/**
 * What an action needs. `point`: one of these points · `roles`: the administrator or one of these roles · `member`: any
 * project member · `anybody`: any WeChat user, what he may do shows later · `ownUpload`: the administrator, or a developer for what he uploaded himself · the rest are not
 * matters of a mini program; `officialAdmin`: the administrator of an official account, in its console. `orConsent`: a stranger to the account too, once its administrator has allowed it (B-4).
 */
export type Need =
  | { readonly point: readonly Point[]; readonly orGrantedTester?: true; readonly orConsent?: true }
  | { readonly roles: readonly AccountRole[] }
  | { readonly administrator: true }
  | { readonly member: true }
  | { readonly anybody: true }
  | { readonly ownUpload: true }
  | { readonly officialAdmin: true }
  | { readonly applicant: true }
  | { readonly reviewer: true }
  | { readonly director: true }
  | { readonly platform: true };

/**
 * One scan, several in order, or none. `whenPack`: a scan that only some packs ask for; the key is an entry of the pack.
 */
export type Scan =
  StepRule | readonly StepRule[] | null | { readonly whenPack: 'audit.deleteEntryNeedsScan'; readonly who: StepRule };

export type Row = {
  readonly needs: Need;
  readonly scan: Scan;
  readonly source: string;
  readonly certainty: Certainty;
  /** set when the switch perm.submitBy=admin takes the act away from the operator (seeds 000, 003) */
  readonly isSubmitBy?: true;
};

export const admin = { administrator: true } as const;
const member = { member: true } as const;
export const manage = { point: ['release'] } as const;
const settingsRoles = { roles: ['operator'] } as const;
const anybody = { anybody: true } as const;
const devSettings = { point: ['devSettings'] } as const;
const applicant = { applicant: true } as const;
const director = { director: true } as const;
const officialAdmin = { officialAdmin: true } as const;

const row = (needs: Need, scan: Scan, source: string, certainty: Certainty): Row => ({
  needs,
  scan,
  source,
  certainty,
});
const submitBy = (r: Row): Row => ({ ...r, isSubmitBy: true });

export const policy = {
  'registration.start': row(applicant, null, 'A1', 'seen'),
  'registration.resend': row(applicant, null, 'A2-2', 'seen'),
  'registration.activate': row(applicant, null, 'A2-1', 'seen'),
  'registration.sendSms': row(applicant, null, 'A3-11', 'seen'),
  'registration.fillIn': row(applicant, null, 'A3', 'seen'),
  'registration.bindAdmin': row(applicant, 'realName', 'A3-12', 'seen'),
  'registration.complete': row(applicant, null, 'A3, seed-002', 'seen'),
  'registration.transfer': row(applicant, null, 'A3-17', 'official'),

  'testAccount.create': row(applicant, 'asker', 'A5-1', 'official'),

  'console.login': row({ point: ['login'], orConsent: true }, 'visitor', 'B-1, B-3, B-4', 'official'),
  'console.scanLogin': row(anybody, 'visitor', 'B-2, B-3', 'official'),
  'password.requestReset': row(anybody, null, 'product §1.12', 'chosen'),
  'password.reset': row(anybody, 'admin', 'product §1.12', 'chosen'),
  'password.change': row(admin, 'admin', 'product §1.17', 'chosen'),
  'email.requestChange': row(admin, null, 'product §1.17', 'chosen'),
  'email.change': row(anybody, 'admin', 'product §1.17', 'chosen'),
  'console.enter': row(director, null, 'Caipai', 'chosen'),
  'devtool.signIn': row({ point: ['development'] }, 'asker', 'U06', 'official'),

  'profile.checkName': row(settingsRoles, null, 'C2', 'seen'),
  'profile.complete': row(settingsRoles, null, 'seed-002, C1-2', 'seen'),
  'profile.name': row(settingsRoles, 'admin', 'seed-002, D-9', 'seen'),
  'profile.shortName': row(settingsRoles, 'admin', 'C1-3', 'chosen'),
  'profile.avatar': row(settingsRoles, null, 'C1-4', 'seen'),
  'profile.intro': row(settingsRoles, null, 'C1-5', 'seen'),
  'profile.setSearchable': row(settingsRoles, null, 'product §1.17', 'chosen'),
  'satisfaction.view': row(settingsRoles, null, 'C1-10', 'seen'),
  'code.download': row(settingsRoles, null, 'C1-7', 'seen'),
  'name.withdraw': row(settingsRoles, null, 'C2', 'chosen'),
  'name.approve': row({ reviewer: true }, null, 'C2', 'official'),
  'name.reject': row({ reviewer: true }, null, 'C2', 'official'),
  'name.clear': row({ reviewer: true }, null, 'C2: 91018', 'official'),
  'category.add': row(settingsRoles, null, 'C1-6', 'seen'),
  'category.remove': row(settingsRoles, null, 'C4-2', 'seen'),
  'category.resubmit': row(settingsRoles, null, 'C4-2', 'official'),
  'category.approve': row({ reviewer: true }, null, 'C4-2', 'official'),
  'category.reject': row({ reviewer: true }, null, 'C4-2', 'official'),
  'category.main': row(settingsRoles, null, 'C4-7', 'seen'),

  'admin.sendSms': row(admin, null, 'D-12, A3-11', 'chosen'),
  'admin.change': row(admin, ['admin', 'newAdmin'], 'D-12', 'seen'),

  'privacyGuideline.edit': row(settingsRoles, null, 'C5-1, D3', 'seen'),
  'privacyGuideline.approve': row({ reviewer: true }, null, 'C5-3', 'official'),
  'privacyGuideline.reject': row({ reviewer: true }, null, 'C5-3', 'official'),

  'member.view': row(member, null, 'D-2', 'official'),
  'member.add': row(admin, 'admin', 'D-2, D-3', 'seen'),
  'member.edit': row(admin, 'admin', 'D-9', 'seen'),
  'member.remove': row(admin, 'admin', 'D-9', 'seen'),
  'tester.add': row(member, null, 'D-2', 'official'),
  'tester.remove': row(member, null, 'D-2', 'official'),
  'tester.grantDevelopment': row(member, 'admin', 'D-8, D-9', 'official'),
  'tester.revokeDevelopment': row(member, null, 'D-8', 'chosen'),

  'version.upload': row({ point: ['development'] }, null, 'U06', 'official'),
  'version.delete': row({ ownUpload: true }, null, 'U12, release D', 'seen'),
  'trial.choose': row({ point: ['release', 'development'] }, null, 'U13, K8', 'chosen'),
  'trial.cancel': row({ point: ['release', 'development'] }, null, 'U14, K8', 'chosen'),
  'trial.setPath': row({ point: ['release', 'development'] }, null, 'U14, K8', 'chosen'),
  'trial.open': row({ point: ['experience'] }, null, 'U15', 'official'),
  'development.open': row({ point: ['development'], orGrantedTester: true }, null, 'D-8, D-10', 'official'),

  'audit.view': row({ point: ['login'] }, null, 'D3', 'official'),
  'audit.submit': submitBy(row(manage, null, 'A01', 'official')),
  'audit.withdraw': row(manage, null, 'A22', 'official'),
  'audit.deleteEntry': submitBy(row(manage, { whenPack: 'audit.deleteEntryNeedsScan', who: 'admin' }, 'A24', 'seen')),
  'audit.pass': row({ reviewer: true }, null, 'A29, A32', 'official'),
  'audit.reject': row({ reviewer: true }, null, 'A29', 'official'),
  'audit.delay': row({ reviewer: true }, null, 'A20', 'official'),

  'release.full': submitBy(row(manage, 'admin', 'R01, R02', 'official')),
  'release.gray': submitBy(row(manage, 'admin', 'R05, R10', 'official')),
  'gray.raise': submitBy(row(manage, 'admin', 'R08, R12', 'seen')),
  'gray.setList': submitBy(row(manage, 'admin', 'R10', 'seen')),
  'gray.complete': submitBy(row(manage, 'admin', 'R16', 'seen')),
  'gray.cancel': submitBy(row(manage, 'admin', 'R14', 'seen')),
  'release.rollback': submitBy(row(manage, 'admin', 'R19', 'seen')),
  'service.suspend': row({ point: ['suspend'] }, 'admin', 'R24, C6-1', 'chosen'),
  'service.resume': row({ point: ['suspend'] }, null, 'R24, C6-1', 'chosen'),

  'verification.apply': row(admin, 'admin', 'A6, D3', 'official'),
  'verification.refill': row(admin, null, 'A6-7', 'chosen'),
  'verification.pay': row(admin, null, 'A6-6', 'chosen'),
  'verification.withdraw': row(admin, null, 'A6-6', 'chosen'),
  'verification.approve': row({ reviewer: true }, null, 'A6-6, A6-7', 'official'),
  'verification.return': row({ reviewer: true }, null, 'A6-7', 'official'),
  'verification.reject': row({ reviewer: true }, null, 'A6-7', 'official'),

  'secret.create': row(admin, 'admin', 'E-2', 'official'),
  'secret.reset': row(admin, 'admin', 'E-3', 'official'),
  'secret.freeze': row(admin, 'admin', 'E-4', 'official'),
  'secret.unfreeze': row(admin, 'admin', 'E-4', 'official'),
  'secret.tryToken': row(devSettings, null, 'Caipai', 'chosen'),
  'apiIpList.edit': row(admin, 'admin', 'E-5', 'official'),
  'uploadKey.create': row(devSettings, 'admin', 'E-6, U07', 'official'),
  'uploadKey.reset': row(devSettings, 'admin', 'E-6, U07', 'official'),
  'uploadIpList.edit': row(devSettings, 'admin', 'E-6, U08', 'official'),
  'serverDomain.edit': row(devSettings, 'admin', 'E-13', 'official'),
  'businessDomain.edit': row(devSettings, 'admin', 'E-12, E-13', 'official'),
  'webFile.place': row(devSettings, null, 'Caipai', 'chosen'),
  'messagePush.edit': row(devSettings, 'admin', 'E-15', 'chosen'),
  'plainLink.edit': row(devSettings, 'admin', 'E-16', 'chosen'),
  'plainLink.release': row(devSettings, 'admin', 'E-16', 'chosen'),
  'plainLink.remove': row(devSettings, 'admin', 'E-16', 'chosen'),

  'appId.view': row({ point: ['login'] }, null, 'E-1', 'chosen'),
  'subject.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'notice.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'log.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'violation.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'feedback.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'ops.view': row({ point: ['login'] }, null, 'D3', 'chosen'),
  'stats.view': row({ point: ['analytics'] }, null, 'D1', 'official'),
  'pay.view': row({ point: ['pay'] }, null, 'D1', 'official'),
  'promote.view': row({ point: ['promote'] }, null, 'D1', 'official'),
  'cloud.view': row({ point: ['cloud'] }, null, 'D1', 'official'),
  'plugin.view': row({ point: ['plugin'] }, null, 'D1', 'official'),
  'game.view': row({ point: ['game'] }, null, 'D1', 'official'),

  'filing.fillIn': row(admin, null, 'A8-7', 'chosen'),
  'filing.sendReuseCode': row(admin, null, 'A8-21', 'official'),
  'filing.reuse': row(admin, null, 'A8-21', 'official'),
  'filing.apply': row(admin, 'admin', 'A8-7, D3', 'official'),
  'filing.resubmit': row(admin, 'admin', 'A8-9', 'official'),
  'filing.withdraw': row(admin, 'admin', 'A8-11, D3', 'official'),
  'filing.change': row(admin, null, 'A8-19', 'official'),
  'filing.cancel': row(admin, 'admin', 'A8-19', 'official'),
  'filing.verifySms': row(applicant, null, 'A8-8, A8-10', 'official'),
  'filing.platformPass': row({ reviewer: true }, null, 'A8-5', 'official'),
  'filing.platformReject': row({ reviewer: true }, null, 'A8-5', 'official'),
  'filing.regulatorPass': row({ reviewer: true }, null, 'A8-5', 'official'),
  'filing.regulatorReject': row({ reviewer: true }, null, 'A8-5', 'official'),

  'version.preview': row({ point: ['development'] }, null, 'U23', 'official'),
  'preview.open': row({ point: ['development'] }, null, 'U23', 'chosen'),
  'debugging.turnOn': row({ point: ['experience'] }, null, 'U25', 'official'),
  'debugging.turnOff': row({ point: ['experience'] }, null, 'U25', 'official'),

  'cloudTemplate.apply': row(applicant, null, 'seed-004', 'seen'),
  'cloudDomain.buy': row(applicant, null, 'seed-004', 'seen'),
  'cloudServer.create': row(applicant, null, 'Caipai', 'chosen'),
  'dnsRecord.add': row(applicant, null, 'seed-004', 'seen'),
  'dnsRecord.remove': row(applicant, null, 'Caipai', 'chosen'),
  'certificate.apply': row(applicant, null, 'seed-004', 'seen'),
  'certificate.download': row(applicant, null, 'seed-004', 'seen'),
  'certificate.deploy': row(applicant, null, 'seed-004', 'seen'),
  'domainFiling.apply': row(applicant, null, 'E-10', 'official'),
  'account.deregister': row(admin, 'admin', 'C6-2, D3', 'official'),
  'account.payDeregistration': row(applicant, null, 'C6-2', 'community'),
  'account.cancelDeregistration': row(admin, null, 'C6-3', 'community'),
  'account.confirmDeregistration': row(admin, 'admin', 'C6-3', 'community'),
  'account.migrate': row(admin, ['admin', 'targetAdmin'], 'C6-5, D3', 'official'),
  'account.cancelMigration': row(admin, null, 'C6-5', 'chosen'),
  'account.noticeInactivity': row(director, null, 'C6-4', 'chosen'),
  'account.freeze': row(director, null, 'C6-4', 'chosen'),
  'account.recover': row(admin, 'admin', 'C6-4, B-9', 'community'),

  'violation.issue': row(director, null, 'F-4', 'official'),
  'violation.appeal': row(admin, 'admin', 'F-6, D3', 'official'),
  'violation.lift': row({ reviewer: true }, null, 'F-6', 'official'),
  'violation.uphold': row({ reviewer: true }, null, 'F-6', 'official'),
  'feedback.send': row(anybody, null, 'F-9', 'official'),
  'feedback.reply': row(settingsRoles, null, 'F-9', 'chosen'),

  'officialAccount.login': row(anybody, 'officialAdmin', 'product §1.13', 'chosen'),
  'officialAccount.enter': row(director, null, 'Caipai', 'chosen'),
  'officialLink.request': row(officialAdmin, 'officialAdmin', 'A4-7, product §1.13', 'seen'),
  'officialLink.remove': row(officialAdmin, 'officialAdmin', 'A4-7, product §1.13', 'chosen'),
  'officialRegistration.begin': row(officialAdmin, 'officialAdmin', 'A4-2, A4-4', 'official'),
  'officialRegistration.submit': row(officialAdmin, null, 'A4-4', 'official'),
  'officialRegistration.activate': row(applicant, null, 'A4-4', 'official'),
  'officialRegistration.bindAdmin': row(applicant, 'newAdmin', 'A4-4', 'official'),
  'officialAccount.confirmLink': row(admin, null, 'A4-7, D3', 'official'),
  'officialAccount.refuseLink': row(admin, null, 'A4-7, D3', 'official'),
  'officialAccount.setLinkMode': row(admin, null, 'A4-7, D3', 'official'),
  'officialAccount.unlink': row({ point: ['unlink'] }, 'admin', 'D1, D3', 'official'),
  'followOfficialAccount.set': row(settingsRoles, null, 'product §1.17', 'chosen'),
  'provider.editSets': row(admin, 'admin', 'product §1.17', 'chosen'),
  'provider.revoke': row(admin, 'admin', 'product §1.17', 'chosen'),
  'versionSettings.edit': row(manage, null, 'R28, D3', 'chosen'),
  'baseLibrary.edit': row(manage, null, 'R27, D3', 'chosen'),

  'officialAccount.create': row(director, null, 'Caipai', 'chosen'),
  'provider.grant': row(director, null, 'R34', 'chosen'),
  'account.grant': row({ platform: true }, null, 'Caipai', 'chosen'),
  'person.create': row(director, null, 'Caipai', 'chosen'),
  'sandbox.travel': row(director, null, 'Caipai', 'chosen'),
  'sandbox.configure': row(director, null, 'Caipai', 'chosen'),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as Action[];
export const isAction = (name: string): name is Action => Object.hasOwn(policy, name);

const outside: readonly Action[] = [
  'console.login',
  'console.scanLogin',
  'password.requestReset',
  'password.reset',
  'email.change',
  'devtool.signIn',
  'officialAccount.login',
  'version.upload',
  'trial.open',
  'development.open',
  'account.recover',
  'feedback.send',
  'version.preview',
  'preview.open',
  'debugging.turnOn',
  'debugging.turnOff',
];
/** Whether a person does this in the outside world or the devtool; every other act takes a console login first (B-1). */
export const isOutsideConsole = (action: Action): boolean =>
  outside.includes(action) || 'applicant' in policy[action].needs;

const inDevtool: readonly Action[] = ['version.upload', 'version.preview'];
/** Whether it takes a sign-in to the devtool (U06, U23). */
export const isInDevtool = (action: Action): boolean => inDevtool.includes(action);

const developmentPoints: readonly Point[] = ['login', 'development', 'devSettings'];
const alsoForTestAccounts: readonly Action[] = [
  'debugging.turnOn',
  'debugging.turnOff',
  'member.view',
  'secret.create',
  'secret.reset',
];
/**
 * A5-2, A5-3: a test account is for development; it cannot be completed, submitted, released, verified or filed. What a
 * person does before there is an account, and what the director does, is no matter of one.
 */
export function isOpenToTestAccount(action: Action): boolean {
  const { needs }: Row = policy[action];
  if ('applicant' in needs || 'anybody' in needs || 'director' in needs || 'officialAdmin' in needs) return true;
  if (alsoForTestAccounts.includes(action)) return true;
  return 'point' in needs && needs.point.every((point) => developmentPoints.includes(point));
}

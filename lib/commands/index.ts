/** The one registry: every row of the policy table has its command. Imported by run, scan, the CLI, never by a command. */
import type { Command } from '@/lib/command';
import type { Action } from '@/lib/domain/action-table';
import { cloudDomainBuy, cloudServerCreate, cloudTemplateApply, domainFilingApply } from './shop-cloud';
import { certificateApply, certificateDeploy, certificateDownload, dnsRecordAdd, dnsRecordRemove } from './change-host';
import { debuggingTurnOff, debuggingTurnOn, previewOpen, versionPreview } from './preview-project';
import { deleteAuditEntry, withdrawAudit } from './audit-entry';
import { categoryAdd, categoryMain, categoryRemove, categoryResubmit } from './change-category';
import { businessDomainEdit, serverDomainEdit, webFilePlace } from './change-domains';
import { grayCancel, grayComplete, grayRaise, graySetList } from './change-gray';
import { messagePushEdit } from './change-message-push';
import { memberAdd, memberEdit, memberRemove } from './change-member';
import { testerAdd, testerGrantDevelopment, testerRemove, testerRevokeDevelopment } from './change-tester';
import { plainLinkEdit, plainLinkRelease, plainLinkRemove } from './change-plain-link';
import { secretCreate, secretFreeze, secretReset, secretTryToken, secretUnfreeze } from './change-secret';
import { apiIpListEdit, uploadIpListEdit, uploadKeyCreate, uploadKeyReset } from './change-upload-key';
import {
  profileAvatar,
  profileCheckName,
  profileComplete,
  profileIntro,
  profileName,
  profileSetSearchable,
  profileShortName,
} from './complete-profile';
import { adminChange, adminSendSms } from './change-admin';
import { emailChange, emailRequestChange } from './change-email';
import { passwordChange, passwordRequestReset, passwordReset } from './change-password';
import { createPerson } from './create-person';
import {
  filingApply,
  filingCancel,
  filingChange,
  filingFillIn,
  filingResubmit,
  filingReuse,
  filingSendReuseCode,
  filingWithdraw,
} from './file-mini-program';
import { grantAccount } from './grant-account';
import { deleteDevelopmentVersion } from './delete-version';
import { configureSandbox, travelSandbox } from './direct-sandbox';
import { testAccountCreate } from './create-test-account';
import { consoleEnter, consoleLogin, consoleScanLogin, devtoolSignIn } from './log-in';
import { developmentOpen, trialOpen } from './open-version';
import {
  registrationBindAdmin,
  registrationComplete,
  registrationFillIn,
  registrationSendSms,
  registrationTransfer,
} from './register-subject';
import {
  accountCancelDeregistration,
  accountCancelMigration,
  accountConfirmDeregistration,
  accountDeregister,
  accountMigrate,
  accountPayDeregistration,
} from './end-account';
import { accountFreeze, accountNoticeInactivity, accountRecover } from './freeze-account';
import { feedbackReply, feedbackSend } from './give-feedback';
import { violationAppeal, violationIssue, violationLift, violationUphold } from './punish';
import { fullRelease, grayRelease, resumeService, rollbackRelease, suspendService } from './release-version';
import { filingPlatformPass, filingPlatformReject, filingRegulatorPass, filingRegulatorReject } from './review-filing';
import { nameApprove, nameClear, nameReject, nameWithdraw } from './review-name';
import { delayAudit, passAudit, rejectAudit } from './review-audit';
import { registrationActivate, registrationResend, registrationStart } from './start-registration';
import { submitForReview } from './submit-for-review';
import { verificationApply, verificationPay, verificationRefill, verificationWithdraw } from './apply-for-verification';
import { verificationApprove, verificationReject, verificationReturn } from './review-verification';
import { trialCancel, trialChoose, trialSetPath } from './trial';
import { uploadVersion } from './upload-version';
import { filingVerifySms } from './verify-filing-sms';
import { categoryApprove, categoryReject } from './review-category';
import { viewPage } from './view-page';
import { providerEditSets, providerGrant, providerRevoke } from './authorise-provider';
import {
  baseLibraryEdit,
  followOfficialAccountSet,
  officialAccountSetLinkMode,
  versionSettingsEdit,
} from './edit-account-setting';
import {
  officialAccountConfirmLink,
  officialAccountRefuseLink,
  officialAccountUnlink,
  officialLinkRemove,
  officialLinkRequest,
} from './link-official-account';
import { officialAccountCreate, officialAccountEnter, officialAccountLogin } from './official-console';
import {
  officialRegistrationActivate,
  officialRegistrationBegin,
  officialRegistrationBindAdmin,
  officialRegistrationSubmit,
} from './register-by-official-account';
import { privacyGuidelineApprove, privacyGuidelineEdit, privacyGuidelineReject } from './write-guideline';

export const registry = {
  'registration.start': registrationStart,
  'registration.resend': registrationResend,
  'registration.activate': registrationActivate,
  'registration.sendSms': registrationSendSms,
  'registration.fillIn': registrationFillIn,
  'registration.bindAdmin': registrationBindAdmin,
  'registration.complete': registrationComplete,
  'registration.transfer': registrationTransfer,

  'testAccount.create': testAccountCreate,

  'console.login': consoleLogin,
  'console.scanLogin': consoleScanLogin,
  'password.requestReset': passwordRequestReset,
  'password.reset': passwordReset,
  'password.change': passwordChange,
  'email.requestChange': emailRequestChange,
  'email.change': emailChange,
  'console.enter': consoleEnter,
  'devtool.signIn': devtoolSignIn,

  'profile.checkName': profileCheckName,
  'profile.complete': profileComplete,
  'profile.name': profileName,
  'profile.shortName': profileShortName,
  'profile.avatar': profileAvatar,
  'profile.intro': profileIntro,
  'profile.setSearchable': profileSetSearchable,
  'satisfaction.view': viewPage('satisfaction.view'),
  'code.download': viewPage('code.download'),
  'name.withdraw': nameWithdraw,
  'name.approve': nameApprove,
  'name.reject': nameReject,
  'name.clear': nameClear,
  'category.add': categoryAdd,
  'category.remove': categoryRemove,
  'category.resubmit': categoryResubmit,
  'category.approve': categoryApprove,
  'category.reject': categoryReject,
  'category.main': categoryMain,

  'admin.sendSms': adminSendSms,
  'admin.change': adminChange,

  'privacyGuideline.edit': privacyGuidelineEdit,
  'privacyGuideline.approve': privacyGuidelineApprove,
  'privacyGuideline.reject': privacyGuidelineReject,

  'member.view': viewPage('member.view'),
  'member.add': memberAdd,
  'member.edit': memberEdit,
  'member.remove': memberRemove,
  'tester.add': testerAdd,
  'tester.remove': testerRemove,
  'tester.grantDevelopment': testerGrantDevelopment,
  'tester.revokeDevelopment': testerRevokeDevelopment,

  'version.upload': uploadVersion,
  'version.delete': deleteDevelopmentVersion,
  'trial.choose': trialChoose,
  'trial.cancel': trialCancel,
  'trial.setPath': trialSetPath,
  'trial.open': trialOpen,
  'development.open': developmentOpen,

  'audit.view': viewPage('audit.view'),
  'audit.submit': submitForReview,
  'audit.withdraw': withdrawAudit,
  'audit.deleteEntry': deleteAuditEntry,
  'audit.pass': passAudit,
  'audit.reject': rejectAudit,
  'audit.delay': delayAudit,

  'release.full': fullRelease,
  'release.gray': grayRelease,
  'gray.raise': grayRaise,
  'gray.setList': graySetList,
  'gray.complete': grayComplete,
  'gray.cancel': grayCancel,
  'release.rollback': rollbackRelease,
  'service.suspend': suspendService,
  'service.resume': resumeService,

  'verification.apply': verificationApply,
  'verification.refill': verificationRefill,
  'verification.pay': verificationPay,
  'verification.withdraw': verificationWithdraw,
  'verification.approve': verificationApprove,
  'verification.return': verificationReturn,
  'verification.reject': verificationReject,

  'secret.create': secretCreate,
  'secret.reset': secretReset,
  'secret.freeze': secretFreeze,
  'secret.unfreeze': secretUnfreeze,
  'secret.tryToken': secretTryToken,
  'apiIpList.edit': apiIpListEdit,
  'uploadKey.create': uploadKeyCreate,
  'uploadKey.reset': uploadKeyReset,
  'uploadIpList.edit': uploadIpListEdit,
  'serverDomain.edit': serverDomainEdit,
  'businessDomain.edit': businessDomainEdit,
  'webFile.place': webFilePlace,
  'messagePush.edit': messagePushEdit,
  'plainLink.edit': plainLinkEdit,
  'plainLink.release': plainLinkRelease,
  'plainLink.remove': plainLinkRemove,

  'appId.view': viewPage('appId.view'),
  'subject.view': viewPage('subject.view'),
  'notice.view': viewPage('notice.view'),
  'log.view': viewPage('log.view'),
  'violation.view': viewPage('violation.view'),
  'feedback.view': viewPage('feedback.view'),
  'ops.view': viewPage('ops.view'),
  'stats.view': viewPage('stats.view'),
  'pay.view': viewPage('pay.view'),
  'promote.view': viewPage('promote.view'),
  'cloud.view': viewPage('cloud.view'),
  'plugin.view': viewPage('plugin.view'),
  'game.view': viewPage('game.view'),

  'filing.fillIn': filingFillIn,
  'filing.sendReuseCode': filingSendReuseCode,
  'filing.reuse': filingReuse,
  'filing.apply': filingApply,
  'filing.resubmit': filingResubmit,
  'filing.withdraw': filingWithdraw,
  'filing.change': filingChange,
  'filing.cancel': filingCancel,
  'filing.verifySms': filingVerifySms,
  'filing.platformPass': filingPlatformPass,
  'filing.platformReject': filingPlatformReject,
  'filing.regulatorPass': filingRegulatorPass,
  'filing.regulatorReject': filingRegulatorReject,

  'version.preview': versionPreview,
  'preview.open': previewOpen,
  'debugging.turnOn': debuggingTurnOn,
  'debugging.turnOff': debuggingTurnOff,

  'cloudTemplate.apply': cloudTemplateApply,
  'cloudDomain.buy': cloudDomainBuy,
  'cloudServer.create': cloudServerCreate,
  'dnsRecord.add': dnsRecordAdd,
  'dnsRecord.remove': dnsRecordRemove,
  'certificate.apply': certificateApply,
  'certificate.download': certificateDownload,
  'certificate.deploy': certificateDeploy,
  'domainFiling.apply': domainFilingApply,

  'account.deregister': accountDeregister,
  'account.payDeregistration': accountPayDeregistration,
  'account.cancelDeregistration': accountCancelDeregistration,
  'account.confirmDeregistration': accountConfirmDeregistration,
  'account.migrate': accountMigrate,
  'account.cancelMigration': accountCancelMigration,
  'account.noticeInactivity': accountNoticeInactivity,
  'account.freeze': accountFreeze,
  'account.recover': accountRecover,
  'violation.issue': violationIssue,
  'violation.appeal': violationAppeal,
  'violation.lift': violationLift,
  'violation.uphold': violationUphold,
  'feedback.send': feedbackSend,
  'feedback.reply': feedbackReply,
  'officialAccount.login': officialAccountLogin,
  'officialAccount.enter': officialAccountEnter,
  'officialLink.request': officialLinkRequest,
  'officialLink.remove': officialLinkRemove,
  'officialRegistration.begin': officialRegistrationBegin,
  'officialRegistration.submit': officialRegistrationSubmit,
  'officialRegistration.activate': officialRegistrationActivate,
  'officialRegistration.bindAdmin': officialRegistrationBindAdmin,
  'officialAccount.confirmLink': officialAccountConfirmLink,
  'officialAccount.refuseLink': officialAccountRefuseLink,
  'officialAccount.setLinkMode': officialAccountSetLinkMode,
  'officialAccount.unlink': officialAccountUnlink,
  'followOfficialAccount.set': followOfficialAccountSet,
  'provider.editSets': providerEditSets,
  'provider.revoke': providerRevoke,
  'versionSettings.edit': versionSettingsEdit,
  'baseLibrary.edit': baseLibraryEdit,

  'officialAccount.create': officialAccountCreate,
  'provider.grant': providerGrant,
  'account.grant': grantAccount,
  'person.create': createPerson,
  'sandbox.travel': travelSandbox,
  'sandbox.configure': configureSandbox,
} satisfies Record<Action, Command>;

import type { AccountRole, Point } from '@/lib/domain/role';
import type { FilingKind } from '@/lib/domain/rows-filing';
import { formatDateTime } from '../format';
import type { EventWords } from '../zh-CN/events';
import type { PrivacyKind } from '@/lib/domain/privacy-kind';
import { actions } from './actions';
import { domainWords } from './domain-words';
import { privacy } from './privacy';

const when = (iso: string): string => formatDateTime(new Date(iso), 'en');
const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} yuan`;
const roles = (names: readonly AccountRole[]): string =>
  names.length === 0 ? domainWords.none : domainWords.list(names.map((role) => domainWords.roles[role]));
const rights = (names: readonly AccountRole[], points: readonly Point[] = []): string =>
  points.length === 0 ? roles(names) : domainWords.list(points.map((point) => domainWords.points[point]));
const subject = (type: string): string => lookUp(domainWords.subjectTypes, type);
const act = (action: string): string => `"${lookUp(labels, action)}"`;
const filing = (d: { kind: FilingKind }): string => domainWords.filingKinds[d.kind];
const { guidelines } = privacy;
const kinds = (declared: readonly PrivacyKind[]): string =>
  declared.length === 0
    ? 'no user data handled'
    : `declares ${declared.length} ${declared.length === 1 ? 'kind' : 'kinds'}: ${domainWords.list(declared.map((kind) => privacy.kinds[kind]))}`;
const labels = Object.fromEntries(Object.entries(actions).map(([action, { label }]) => [action, label]));

const appealAnswer = (reason: string): string => lookUp(domainWords.appealAnswers, reason);

function lookUp(words: { [key: string]: string | undefined }, key: string): string {
  return words[key] ?? key;
}

const reasonOf = (reason: string): string => lookUp(domainWords.verificationReasons, reason);

/** One line for each event: log, notices, timeline. The doer and the time stand beside it. */
export const events: EventWords = {
  'sandbox.created': (d) => `Sandbox made from template ${d.template}, rule pack ${d.pack}`,
  'sandbox.travelled': (d) => `Sandbox time moved from ${when(d.from)} to ${when(d.to)}`,
  'host.looked_in': (d) =>
    `The host ${d.host} ${d.purpose === 'review' ? 'sits down at the review desk' : 'looks in, read only'}`,
  'host.left': (d) => `The host ${d.host} leaves`,
  'sandbox.configured': (d) =>
    `Sandbox settings: ${
      domainWords.list([
        ...(d.reviewMode === undefined ? [] : [`review: ${lookUp(domainWords.reviewModes, d.reviewMode)}`]),
        ...(d.isLoginStrict === undefined ? [] : [d.isLoginStrict ? 'strict login on' : 'strict login off']),
      ]) || 'no change'
    }`,
  'person.created': (d) => `New person ${d.nickname} (${d.wechatId})`,

  'registration.started': (d) => `Registration begun with ${d.email}; activation mail sent`,
  'registration.resent': (d) => `Activation mail sent again to ${d.email}; the old link is void`,
  'registration.activated': (d) => `E-mail ${d.email} activated`,
  'sms.sent': (d) => `Code sent to ${d.phoneMasked}`,
  'sms.code_rejected': (d) => `Wrong code for ${d.phoneMasked}`,
  'registration.filled_in': (d) => `Registration filled in: ${subject(d.subjectType)}, ${d.subjectName}`,
  'registration.admin_bound': (d) => `${d.nickname} scanned as administrator`,
  'registration.completed': (d) => `Registered: ${subject(d.subjectType)} ${d.subjectName}, AppID ${d.appId}`,
  'registration.payment_requested': (d) =>
    `Waiting for ${yuan(d.amountCents)} from ${d.subjectName} until ${when(d.deadline)}`,
  'registration.payment_received': (d) => `Received ${yuan(d.amountCents)}; registered, AppID ${d.appId}`,
  'registration.payment_returned': (d) => `${yuan(d.amountCents)} is not the ${yuan(d.expectedCents)} due; returned`,
  'registration.payment_overdue': (d) => `${d.subjectName} did not pay in time; the registration is void`,
  'test_account.created': (d) => `${d.nickname} created a test account, AppID ${d.appId}`,
  'filing.filled_in': (d) =>
    `Filing filled in: ${domainWords.list(d.pages.map((page) => domainWords.filingPages[page]))}`,
  'filing.reuse_code_sent': (d) => `Code for reusing the subject sent to ${d.phoneMasked}`,
  'filing.reused': (d) => `Reused the filed subject of “${d.from}”`,
  'filing.submitted': (d) => `${filing(d)} submitted to the platform`,
  'filing.resubmitted': (d) =>
    `${filing(d)} submitted again${d.isStraight ? ', unchanged, straight on to the regulator' : ' to the platform'}`,
  'filing.withdrawn': (d) => `${filing(d)} withdrawn`,
  'filing.platform_passed': (d) => `${filing(d)} passed by the platform`,
  'filing.platform_rejected': (d) =>
    `${filing(d)} rejected by the platform: ${d.reason}${d.isRenameGranted ? '. No rename was left; one more is granted' : ''}`,
  'filing.sms_sent': (d) => `12381 sent a code to ${d.phoneMasked}; verify on the filing site by ${when(d.deadline)}`,
  'filing.sms_failed': (d) => `Wrong filing code from ${d.phoneMasked}; tries left: ${d.left}`,
  'filing.sms_verified': (d) => `${d.phoneMasked} verified by SMS`,
  'filing.returned': (d) =>
    `${filing(d)}: SMS check ${d.why === 'timeout' ? 'timed out' : 'failed too often'}, returned to the platform`,
  'filing.regulator_passed': (d) => `${filing(d)} passed by the regulator`,
  'filing.regulator_rejected': (d) =>
    `${filing(d)} rejected by the regulator: ${d.reason}${d.isRenameGranted ? '. No rename was left; one more is granted' : ''}`,
  'filing.change_started': () => 'Change of the filing started',
  'filing.cancel_requested': (d) => `Cancellation requested: ${domainWords.cancelScopes[d.scope]}`,
  'account.filed': (d) => `Filing done, number ${d.filingNumber}`,
  'account.unfiled': (d) => `Filing ${d.filingNumber} was cancelled`,
  'account.verified': (d) =>
    `${d.subjectName} passed WeChat verification${d.until === null ? '' : `, valid until ${when(d.until)}`}`,
  'verification.applied': (d) =>
    `${d.subjectName} applied for verification, ${d.feeCents === 0 ? 'free' : `fee ${yuan(d.feeCents)}`}${d.wanted === null ? '' : `, name wanted: "${d.wanted}"`}`,
  'verification.paid': (d) =>
    `Verification fee ${yuan(d.amountCents)} paid${d.invoice === 'none' ? '' : `, electronic invoice to ${d.invoiceTitle}`}`,
  'verification.payment_overdue': (d) =>
    `The verification fee of ${yuan(d.feeCents)} was not paid in time; order closed`,
  'verification.withdrawn': () => 'Verification order cancelled',
  'verification.dispatched': (d) =>
    `Verification in review: an auditor will ring ${d.contactPhoneMasked}; result in ${d.min}–${d.max} working days`,
  'verification.returned': (d) =>
    `Verification sent back: ${reasonOf(d.reason)}. May be filled in again ${d.refillsLeft} more times, until ${when(d.deadline)}`,
  'verification.refilled': (d) => `Verification filled in again (no. ${d.nth}), ${d.refillsLeft} more times possible`,
  'verification.refill_overdue': (d) => `Verification was not filled in again for ${d.days} days; the order has failed`,
  'verification.failed': (d) => `Verification failed: ${reasonOf(d.reason)}`,
  'verification.reminded': (d) => `Verification ends in ${d.days} days (${when(d.until)}); apply for the annual review`,
  'verification.lapsed': (d) => `The verification of ${d.subjectName} ended on ${when(d.until)}; it is unverified now`,
  'privacy.written': (d) => `${guidelines[d.scope]} handed in: ${kinds(d.kinds)}; waits for its review`,
  'privacy.approved': (d) => `${guidelines[d.scope]} approved: ${kinds(d.kinds)}`,
  'privacy.rejected': (d) => `${guidelines[d.scope]} rejected: ${d.reason}`,
  'privacy.took_effect': (d) => `The new privacy guideline is in force with the released version: ${kinds(d.kinds)}`,

  'login.failed': (d) => `${d.email}: login failed, e-mail or password wrong`,
  'login.refused': (d) => `${d.nickname} may not log in to the account chosen`,
  'console.admission_requested': (d) =>
    `${d.nickname} is no project member, knows the password of ${d.email} and waits for the administrator's consent`,
  'password.reset_requested': (d) => `${d.email}: a link for a new password was sent`,
  'password.reset': (d) => `${d.email}: the password was reset, earlier logins ended`,
  'password.changed': (d) => `${d.email}: the password was changed`,
  'email.change_requested': (d) => `A link was sent to ${d.to}, the new login address`,
  'email.changed': (d) => `The login address changed from ${d.from} to ${d.to}`,
  'admin.changed': (d) => `The administrator changed from ${d.from} to ${d.to}`,
  'admin.id_rejected': () => 'Change of administrator: wrong ID number of the old administrator',
  'login.locked': (d) => `${d.email}: too many wrong passwords, locked until ${when(d.until)}`,
  'console.logged_in': (d) => `${d.nickname} logged in to the console`,
  'console.entered_by_director': (d) => `The director entered the console as ${d.nickname}`,
  'console.sessions_ended': (d) => `Console sessions of ${d.nickname} ended`,
  'devtool.signed_in': (d) => `${d.nickname} signed in to the devtool`,

  'ticket.opened': (d) => `${d.asker} asked for a scan: ${act(d.action)}`,
  'ticket.wrong_person': (d) => `${d.scanner} scanned the code for ${act(d.action)} but is not the one it waits for`,
  'ticket.scanned_stale': (d) => `${d.scanner} scanned a dead code for ${act(d.action)}`,
  'ticket.scanned_foreign': (d) => `${d.scanner} scanned a code that does not belong to this sandbox`,
  'ticket.step_allowed': (d) => `${d.scanner} allowed ${act(d.action)} on the phone; the next phone is waited for`,
  'ticket.refused': (d) => `${d.scanner} refused ${act(d.action)} on the phone`,
  'ticket.failed': (d) => `${act(d.action)} was confirmed, but refused when done: ${d.refusal}`,
  'ticket.nudged': (d) => `Reminded ${d.scanner} to scan: ${act(d.action)}`,
  'ticket.refreshed': (d) => `New code for ${act(d.action)}`,

  'name.checked': (d) => `Name "${d.checked}" checked: ${lookUp(domainWords.nameTags, d.result)}`,
  'profile.completed': (d) => `Profile completed, name "${d.chosen}"`,
  'name.changed': (d) => `Name changed from "${d.from}" to "${d.to}"`,
  'name.applied': (d) => `Name "${d.applied}" applied for; "${d.word}" needs proof, which is in review`,
  'name.approved': (d) => `Name "${d.to}" approved${d.from === '' ? '' : `, instead of "${d.from}"`}`,
  'name.rejected': (d) => `Name "${d.applied}" rejected: ${d.reason === '' ? 'it can no longer be had' : d.reason}`,
  'name.withdrawn': (d) => `Name "${d.applied}" withdrawn from review`,
  'name.cleared': (d) =>
    `Name "${d.cleared}" cleared as an infringement: ${d.reason}; protected until ${when(d.until)}`,
  'searchability.changed': (d) => (d.isSearchable ? 'May be found by search' : 'May not be found by search'),
  'short_name.changed': (d) => (d.to === '' ? 'Short name removed' : `Short name changed to "${d.to}"`),
  'avatar.changed': () => 'Avatar changed',
  'intro.changed': (d) => `Intro changed to "${d.to}"`,
  'category.added': (d) => `Category ${d.key} added${d.isInReview ? ', papers in review' : ''}`,
  'category.approved': (d) => `Category ${d.key} approved`,
  'category.rejected': (d) => `Category ${d.key} not approved: ${d.reason}`,
  'category.resubmitted': (d) => `Category ${d.key} handed in again with other papers`,
  'category.removed': (d) => `Category ${d.key} removed`,
  'category.main_chosen': (d) => `Main category is now ${d.key}`,

  'member.added': (d) => `Member ${d.nickname} added: ${rights(d.roles, d.points)}`,
  'member.edited': (d) =>
    `Rights of ${d.nickname} changed from ${rights(d.from, d.fromPoints)} to ${rights(d.to, d.toPoints)}`,
  'member.removed': (d) => `Member ${d.nickname} removed`,
  'tester.added': (d) => `Tester ${d.nickname} added`,
  'tester.development_granted': (d) => `Tester ${d.nickname} may see the development version`,
  'tester.development_revoked': (d) => `Tester ${d.nickname} may no longer see the development version`,
  'tester.removed': (d) => `Tester ${d.nickname} removed`,

  'version.uploaded': (d) =>
    `${d.uploader} uploaded ${d.version}${d.replaced === null ? '' : `, replacing ${d.replaced}`}${d.remark === '' ? '' : `: ${d.remark}`}`,
  'version.deleted': (d) => `Development version ${d.version} of ${d.uploader} deleted`,
  'trial.chosen': (d) => `${d.version} (${d.uploader}) is the trial version${d.path === '' ? '' : `, page ${d.path}`}`,
  'trial.cancelled': (d) => `${d.version} is no longer the trial version`,
  'trial.path_set': (d) => `Trial version ${d.version} now opens on ${d.path === '' ? 'its first page' : d.path}`,
  'trial.opened': (d) => `${d.nickname} opened trial version ${d.version}`,
  'development.opened': (d) => `${d.nickname} opened development version ${d.version}`,

  'audit.submitted': (d) =>
    `${d.version} submitted, review ${d.auditNumber}${d.attemptOf === null ? '' : ' (after a rejection)'}`,
  'audit.withdrawn': (d) => `Review of ${d.version} withdrawn`,
  'audit.passed': (d) => `${d.version} approved, not released yet`,
  'audit.rejected': (d) =>
    `${d.version} not approved, ${d.reasons.length} ${d.reasons.length === 1 ? 'reason' : 'reasons'}: ${domainWords.list(d.reasons.map((reason) => reason.clause))}`,
  'audit.handed_to_regulator': (d) => `${d.version} passed, now with the local regulator for about ${d.days} days`,
  'audit.delayed': (d) => `Review of ${d.version} delayed, still in review`,
  'audit.entry_deleted': (d) => `Review entry of ${d.version} deleted`,

  'release.completed': (d) =>
    `${d.version} released to everyone${d.from === null ? ', the first online version' : `, replacing ${d.from}`}`,
  'gray.started': (d) => `${d.version} staged at ${d.percent}%, to everyone by ${when(d.deadline)}`,
  'gray.raised': (d) => `${d.version} raised from ${d.from}% to ${d.to}%`,
  'gray.list_set': (d) => `List of ${d.version} changed, ${d.count} WeChat IDs`,
  'gray.completed': (d) => `${d.version} went from staged to everyone`,
  'gray.ended_by_time': (d) => `${d.version} was staged for ${d.days} days and now goes to everyone`,
  'gray.cancelled': (d) =>
    `Staged release of ${d.version} (${d.percent}%) cancelled; users are back on the last full version`,
  'release.rolled_back': (d) => `Rolled back from ${d.from} to ${d.version}${d.reason === '' ? '' : `: ${d.reason}`}`,
  'service.suspended': (d) =>
    `Service suspended: ${lookUp(domainWords.suspendReasons, d.reason)}, back ${d.until === null ? 'at an unknown time' : `on ${when(d.until)}`}`,
  'service.resumed': () => 'Service resumed',

  'secret.created': () => 'AppSecret generated',
  'secret.reset': (d) =>
    `AppSecret reset; the old one ${d.oldWorksUntil === null ? 'is void' : `works until ${when(d.oldWorksUntil)}`}`,
  'secret.frozen': (d) => `AppSecret frozen from ${when(d.from)} on`,
  'secret.unfrozen': () => 'AppSecret unfrozen; the same value works again',
  'token.issued': (d) => `access_token fetched from ${d.ip}`,
  'api_ip_list.changed': (d) =>
    d.count === 0 ? 'API IP list emptied; no limit any more' : `API IP list changed, entries: ${d.count}`,
  'upload_key.created': (d) => `Upload key generated, fingerprint ${d.fingerprint.slice(0, 16)}`,
  'upload_key.reset': (d) => `Upload key reset, new fingerprint ${d.fingerprint.slice(0, 16)}`,
  'upload_ip_list.changed': (d) => `Upload IP list ${d.isOn ? 'on' : 'off'}, entries: ${d.count}`,
  'server_domain.changed': (d) =>
    `Server domains changed: ${domainWords.list(d.kinds.map((kind) => lookUp(domainWords.domainKinds, kind)))}, ${d.count} in all`,
  'business_domain.changed': (d) =>
    `Business domains changed: ${domainWords.list([
      ...d.added.map((domain) => `${domain} added`),
      ...d.removed.map((domain) => `${domain} removed`),
    ])}; ${d.count} in all`,
  'web_file.placed': (d) => `Check file put at ${d.place}`,
  'message_push.changed': (d) =>
    `Message push set up: ${d.url}, ${domainWords.pushModes[d.mode]}, ${domainWords.pushFormats[d.format]}`,
  'plain_link.saved': (d) => `Link rule ${d.prefix} saved for ${d.path}, not released yet`,
  'plain_link.released': (d) => `Link rule ${d.prefix} released; it opens ${d.path}`,
  'plain_link.removed': (d) => `Link rule ${d.prefix} deleted`,
  'preview.made': (d) => `Code made: ${domainWords.previewPlaces[d.place]}, valid until ${when(d.until)}`,
  'preview.opened': (d) => `${d.nickname} opened it: ${domainWords.previewPlaces[d.place]}`,
  'debugging.turned_on': (d) => `${d.nickname} turned debugging on, on the phone`,
  'debugging.turned_off': (d) => `${d.nickname} turned debugging off, on the phone`,
  'cloud_template.applied': (d) => `Domain template handed in, real name ${d.ownerName}`,
  'cloud_template.approved': (d) => `Domain template passed the real-name check: ${d.ownerName}`,
  'cloud_domain.bought': (d) => `Domain ${d.domain} bought for ${yuan(d.priceCents)}`,
  'cloud_server.created': (d) => `Server ${d.serverName} made, IP ${d.ip}`,
  'dns_record.added': (d) => `${d.host} pointed at ${d.ip}`,
  'dns_record.took_effect': (d) => `DNS record works: ${d.host} leads to ${d.ip}`,
  'dns_record.removed': (d) => `DNS record of ${d.host} removed`,
  'certificate.applied': (d) => `Free certificate asked for: ${d.host}`,
  'certificate.issued': (d) => `Certificate for ${d.host} issued, valid until ${when(d.until)}`,
  'certificate.downloaded': (d) => `Certificate for ${d.host} downloaded`,
  'certificate.deployed': (d) => `Certificate for ${d.host} deployed on ${d.ip}`,
  'certificate.lapsed': (d) => `Certificate for ${d.host} lapsed`,
  'domain_filing.applied': (d) => `ICP filing of ${d.domain} asked for`,
  'domain_filing.passed': (d) => `${d.domain} is filed (ICP), ${d.filingNumber}`,
  'deregistration.started': (d) =>
    `Deregistration asked for: ${domainWords.deregistrationStates[d.state]}, until ${when(d.deadline)}`,
  'deregistration.payment_returned': (d) =>
    `${yuan(d.amountCents)} from ${d.payerName} is not the ${yuan(d.expectedCents)} asked for; sent back`,
  'deregistration.frozen': (d) =>
    `The freeze before deregistration has begun; to be confirmed after ${when(d.deadline)}`,
  'deregistration.cooled': (d) => `The freeze is over; confirm the deregistration before ${when(d.deadline)}`,
  'deregistration.cancelled': () => 'Deregistration cancelled',
  'deregistration.lapsed': () => 'Not done in time; the deregistration has lapsed',
  'account.deregistered': (d) => `Account ${d.appId}${d.formerName === '' ? '' : ` (${d.formerName})`} deregistered`,
  'account.inactivity_noticed': (d) => `Nobody has logged in for long; without a login it is frozen on ${when(d.date)}`,
  'account.frozen': (d) =>
    d.freedName === '' ? 'Account frozen' : `Account frozen; the name “${d.freedName}” is free`,
  'account.recovered': (d) =>
    d.lostName === ''
      ? 'Account recovered'
      : `Account recovered; the name “${d.lostName}” is taken, so it has none now`,
  'migration.started': (d) => `Migration to ${d.toAppId} confirmed by both administrators; done on ${when(d.deadline)}`,
  'migration.cancelled': (d) => `Migration to ${d.toAppId} cancelled`,
  'migration.received': (d) =>
    `${d.fromAppId}${d.formerName === '' ? '' : ` (${d.formerName})`} was migrated to this account`,
  'account.migrated': (d) => `Account ${d.appId} migrated to ${d.toAppId}`,
  'violation.issued': (d) => {
    const rule = domainWords.violationRules[d.rule].name;
    const functions = d.functions.map((one) => domainWords.bannableFunctions[one]);
    const what = domainWords.list([...functions, ...d.paths]);
    const days = d.days === null ? 'for good' : `${d.days} d`;
    const head = `${domainWords.violationKinds[d.kind]} (${rule}): ${d.content}`;
    return d.threat === ''
      ? `${head}. ${what === '' ? '' : `${what}, `}${days}`
      : `${head}. Unless put right${d.deadline === null ? '' : ` by ${when(d.deadline)}`}: ${domainWords.violationKinds[d.threat]}, ${days}`;
  },
  'violation.ended': (d) => `${domainWords.violationKinds[d.kind]} has ended`,
  'violation.appealed': (d) => `Appeal against: ${domainWords.violationKinds[d.kind]}`,
  'violation.lifted': (d) => `${domainWords.violationKinds[d.kind]} lifted`,
  'violation.upheld': (d) =>
    `Appeal turned down, ${domainWords.violationKinds[d.kind]} stays: ${appealAnswer(d.reason)}. ${d.left === 0 ? 'No further appeal' : `${d.left} more can be filed`}`,
  'feedback.sent': (d) => `${d.nickname} reports: ${domainWords.feedbackKinds[d.kind]} (version ${d.version})`,
  'feedback.replied': (d) => `Reply to feedback: ${d.reply}`,
  'official_account.created': (d) =>
    `The sandbox has the official account “${d.officialName}” (${domainWords.officialKinds[d.kind]}, ${d.isVerified ? 'verified' : 'not verified'})`,
  'official_account.logged_in': (d) => `${d.nickname} logged in to the official account “${d.officialName}”`,
  'official_account.entered_by_director': (d) =>
    `The director entered the official account “${d.officialName}” as ${d.nickname}`,
  'official_link.requested': (d) =>
    `The official account “${d.officialName}” asks to be linked with ${d.accountName}; its administrator has to agree`,
  'official_link.made': (d) => `The official account “${d.officialName}” and ${d.accountName} are linked`,
  'official_link.refused': (d) => `The request of “${d.officialName}” to be linked with ${d.accountName} was refused`,
  'official_link.removed': (d) => `The official account “${d.officialName}” and ${d.accountName} are unlinked`,
  'official_registration.begun': (d) =>
    `The official account “${d.officialName}” began to register a mini program; its administrator has scanned`,
  'official_registration.submitted': (d) =>
    `The official account “${d.officialName}” registers with ${d.email} and reuses ${domainWords.list([
      'the subject',
      ...(d.reusesOperator ? ['the operator'] : []),
      ...(d.reusesVerification ? ['the verification'] : []),
    ])}; the activation mail is on its way`,
  'official_registration.activated': (d) => `${d.email} is activated; the new administrator has to be bound`,
  'official_registration.completed': (d) =>
    `Registered by the official account “${d.officialName}”: ${d.subjectName}, AppID ${d.appId}, linked with it`,
  'link_mode.changed': (d) => `Official accounts link: ${domainWords.linkModes[d.mode]}`,
  'follow_bar.changed': (d) =>
    d.officialName === null ? 'The follow bar is off' : `The follow bar offers “${d.officialName}”`,
  'provider.granted': (d) =>
    `The provider “${d.provider}” was authorised for the permission sets ${domainWords.list(d.sets.map(String))}`,
  'provider.sets_changed': (d) =>
    `The provider “${d.provider}” holds the permission sets ${domainWords.list(d.sets.map(String))} now`,
  'provider.revoked': (d) => `The authorisation of the provider “${d.provider}” was revoked`,
  'version_settings.changed': (d) =>
    `Version settings: the local version ${d.prefersLocalVersion ? 'goes first' : 'does not go first'}, lowest version ${d.minimum ?? 'any'}`,
  'base_library.changed': (d) => `Lowest base library: ${d.minimum ?? 'any'}`,
  'page.viewed': (d) => `Page opened: ${act(d.page)}`,
};

import { formatDateTime } from '../format';
import type { ToldWords } from '../zh-CN/told';
import { domainWords } from './domain-words';
import { events } from './events';

const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} yuan`;

const reasons: { [reason: string]: string | undefined } = domainWords.verificationReasons;
const verificationReason = (reason: string): string => reasons[reason] ?? reason;
const rename = (isGranted: boolean): string[] => (isGranted ? ['No rename was left; one more is granted.'] : []);

/** What accounts and people are told: mails, SMS, notices. */
export const told: ToldWords = {
  mails: {
    'registration.started': (d) => ({
      subject: 'Activate your mini program account',
      body: [
        `Somebody registered a mini program account with this e-mail (${d.email}). Open the link below within ${d.hours} h to activate it.`,
        'If another mail is sent, the link in this one ends.',
        'Not you? Ignore this mail.',
      ],
      link: 'Activate the account',
    }),
    'official_registration.submitted': (d) => ({
      subject: 'Activate your mini program account',
      body: [
        `An official account registers a mini program with this e-mail (${d.email}). Open the link below within ${d.hours} h to activate it.`,
        'If it is submitted again there, the link in this mail ends.',
        'Not you? Ignore this mail.',
      ],
      link: 'Activate the account',
    }),
    'password.reset_requested': (d) => ({
      subject: 'Set a new password',
      body: [
        `Somebody asked for a new password for ${d.email}. Open the link below within ${d.hours} h to set one.`,
        'The administrator confirms the new password by scan. If another mail is sent, the link in this one ends.',
        'Not you? Ignore this mail and nothing changes.',
      ],
      link: 'Set a new password',
    }),
    'password.reset': (d) => ({
      subject: 'The password was reset',
      body: [
        `The password of ${d.email} was reset; the administrator confirmed it.`,
        'Earlier logins have ended: log in with the new password.',
      ],
    }),
    'password.changed': (d) => ({
      subject: 'The password was changed',
      body: [
        `The password of ${d.email} was changed; the administrator confirmed it.`,
        'Nobody of you did that? Recover the password at once.',
      ],
    }),
    'email.change_requested': (d) => ({
      subject: 'Confirm the new login address',
      body: [
        `A mini program wants to log in with ${d.email} from now on. Open the link below within ${d.hours} h to confirm.`,
        'Then the administrator scans, and the address changes.',
        'Not you? Ignore this mail.',
      ],
      link: 'Confirm the address',
    }),
    'email.changed': (d) => ({
      subject: 'The login address was changed',
      body: [`The login address changed from ${d.from} to ${d.to}.`, 'Log in with the new one; the password stays.'],
    }),
    'admin.changed': (d) => ({
      subject: 'The administrator was changed',
      body: [
        `The administrator changed from ${d.from} to ${d.to}.`,
        `${d.from}'s logins have ended; from now on ${d.to} confirms what needs the administrator's scan.`,
      ],
    }),
    'registration.payment_received': (d) => ({
      subject: 'Transfer received, registration complete',
      body: [
        `${yuan(d.amountCents)} arrived and the amount is right; the account is registered.`,
        `AppID: ${d.appId}`,
        'Next: log in to the console and complete the profile.',
      ],
    }),
    'registration.payment_returned': (d) => ({
      subject: 'Wrong amount, transfer returned',
      body: [
        `${yuan(d.amountCents)} arrived, ${yuan(d.expectedCents)} was due. The money went back the same way.`,
        'Pay the amount due before the deadline.',
      ],
    }),
    'registration.payment_overdue': (d) => ({
      subject: 'Transfer overdue, registration void',
      body: [
        `${d.subjectName} did not pay in time, so this registration is void.`,
        'The e-mail stays valid: log in and register the subject again.',
      ],
    }),
    'verification.paid': (d) => ({
      subject: 'Verification fee received',
      body: [
        `The verification fee of ${yuan(d.amountCents)} has arrived; the review begins. The fee is kept whatever its result.`,
        ...(d.invoice === 'none'
          ? []
          : [`An electronic invoice over ${yuan(d.amountCents)} was issued to ${d.invoiceTitle}.`]),
      ],
    }),
    'verification.returned': (d) => ({
      subject: 'Verification sent back',
      body: [
        `Reason: ${verificationReason(d.reason)}`,
        `Fill it in again before ${formatDateTime(new Date(d.deadline), 'en')} (sandbox time); ${d.refillsLeft} more times possible, no second fee.`,
      ],
    }),
    'verification.failed': (d) => ({
      subject: 'Verification failed',
      body: [`Reason: ${verificationReason(d.reason)}`, 'This order is over; you may apply again.'],
    }),
    'audit.passed': (d) => ({
      subject: `Version ${d.version} approved`,
      body: [
        `Version ${d.version} was approved.`,
        'Approved is not online: release it under Versions, then users see it.',
      ],
    }),
    'audit.rejected': (d) => ({
      subject: `Version ${d.version} not approved`,
      body: [
        `Version ${d.version} was not approved. Reasons: ${d.reasons.length}`,
        ...d.reasons.map(({ clause, note, evidence }) =>
          [`Clause ${clause}`, note, evidence].filter((part) => part !== '').join('; '),
        ),
        'Correct it, upload it and submit it again.',
      ],
    }),
    'deregistration.started': (d) => ({
      subject: 'Deregistration was asked for',
      body: [events['deregistration.started'](d), 'Not your decision? The administrator can cancel it at any time.'],
    }),
    'deregistration.payment_returned': (d) => ({
      subject: 'Payment sent back',
      body: [events['deregistration.payment_returned'](d), 'Pay again from the subject’s own bank account.'],
    }),
    'deregistration.frozen': (d) => ({
      subject: 'The freeze before deregistration has begun',
      body: [events['deregistration.frozen'](d), 'Until then it can be cancelled.'],
    }),
    'deregistration.cooled': (d) => ({
      subject: 'Confirm the deregistration',
      body: [events['deregistration.cooled'](d), 'Unconfirmed it lapses; confirmed it cannot be taken back.'],
    }),
    'deregistration.cancelled': () => ({
      subject: 'Deregistration cancelled',
      body: ['The account stays. A suspended service has to be resumed by hand.'],
    }),
    'deregistration.lapsed': (d) => ({
      subject: 'The deregistration has lapsed',
      body: [events['deregistration.lapsed'](d), 'The account stays as it is; it can be asked for again.'],
    }),
    'account.deregistered': (d) => ({
      subject: 'Account deregistered',
      body: [
        events['account.deregistered'](d),
        'E-mail, subject, ID and phone of the administrator and the members are free again; the filing is cancelled with it. The name is protected for two days.',
      ],
    }),
    'account.inactivity_noticed': (d) => ({
      subject: 'The account will be frozen',
      body: [events['account.inactivity_noticed'](d), 'One login by the administrator or a member keeps it.'],
    }),
    'account.frozen': (d) => ({
      subject: 'Account frozen',
      body: [events['account.frozen'](d), 'The administrator can recover it from the login page with a scan.'],
    }),
    'migration.started': (d) => ({
      subject: 'The migration is cooling',
      body: [events['migration.started'](d), 'Until then it can be cancelled. Members are not moved.'],
    }),
    'migration.cancelled': (d) => ({ subject: 'Migration cancelled', body: [events['migration.cancelled'](d)] }),
    'account.migrated': (d) => ({
      subject: 'Migration done',
      body: [
        events['account.migrated'](d),
        'The old account is over; users who open it are led to the new mini program.',
      ],
    }),
    'violation.issued': (d) => ({
      subject: `Violation: ${domainWords.violationKinds[d.kind]}`,
      body: [
        events['violation.issued'](d),
        domainWords.violationRules[d.rule].guide,
        'When it is put right, appeal under Violations.',
      ],
    }),
    'violation.lifted': (d) => ({ subject: 'Sanction lifted', body: [events['violation.lifted'](d)] }),
    'violation.upheld': (d) => ({ subject: 'Appeal turned down', body: [events['violation.upheld'](d)] }),
    'gray.ended_by_time': (d) => ({
      subject: `Version ${d.version} went to everyone`,
      body: [
        `Version ${d.version} was staged for ${d.days} days, neither cancelled nor completed, and now goes to all users.`,
        'If something is wrong, roll back under Versions.',
      ],
    }),
    'filing.platform_rejected': (d) => ({
      subject: 'Filing rejected by the platform',
      body: [
        `The platform did not pass it: ${d.reason}`,
        ...rename(d.isRenameGranted),
        'Correct it and submit it again under Settings – Filing.',
      ],
    }),
    'filing.returned': (d) => ({
      subject: 'Filing: SMS check not completed',
      body: [
        d.why === 'timeout'
          ? 'The SMS was not answered in time; the filing is back at the platform.'
          : 'Too many wrong codes; the filing is back at the platform.',
        'If nothing has to be changed it can go straight on: a new SMS will come.',
      ],
    }),
    'filing.regulator_passed': (d) => ({
      subject: d.kind === 'cancel' ? 'Filing cancelled' : 'Filing passed by the regulator',
      body: [
        d.kind === 'cancel'
          ? 'The regulator agreed; the number is no longer valid.'
          : 'The number stands under Settings – Filing and on the page “about” of the mini program.',
      ],
    }),
    'filing.regulator_rejected': (d) => ({
      subject: d.kind === 'cancel' ? 'Cancellation refused' : 'Filing rejected by the regulator',
      body: [
        `The regulator did not pass it: ${d.reason}`,
        ...rename(d.isRenameGranted),
        'Correct it and submit it again under Settings – Filing.',
      ],
    }),
  },
  mail: {
    sender: 'Rehearsal platform',
    signature: 'A rehearsal mail; it exists only in the sandbox and has nothing to do with Tencent.',
    spamWarning: 'Careful: this mail is in spam. Mails that ask for passwords or money may be fraud.',
    spamWarningLink: 'Read more',
  },
  sms: {
    'sms.sent': (d) => `[Rehearsal] Code ${d.code}, valid for ${d.minutes} min.`,
    'filing.sms_sent': (d) =>
      `${d.sender} [MIIT rehearsal] Code ${d.code}; verify on the filing site within ${d.hours} hours.`,
    'cloud_template.approved': (d) =>
      `[Rehearsal cloud] The template of ${d.ownerName} passed the real-name check; domains can be bought.`,
    'certificate.issued': (d) =>
      `[Rehearsal cloud] The certificate for ${d.host} is issued, valid until ${formatDateTime(new Date(d.until), 'en')}. Download and deploy it.`,
    'certificate.lapsed': (d) =>
      `[Rehearsal cloud] The certificate for ${d.host} has lapsed; HTTPS fails until a new one is deployed.`,
    'domain_filing.passed': (d) => `[Rehearsal cloud] ${d.domain} is filed (ICP), number ${d.filingNumber}.`,
  },
  noticeTitles: {
    'official_link.requested': 'An official account asks to be linked',
    'official_link.made': 'Official account linked',
    'official_link.refused': 'Link request refused',
    'official_link.removed': 'Official account unlinked',
    'official_registration.completed': 'Registered by an official account',
    'provider.granted': 'Provider authorised',
    'provider.sets_changed': 'Permission sets of a provider changed',
    'provider.revoked': 'Provider’s authorisation revoked',
    'version_settings.changed': 'Version settings changed',
    'base_library.changed': 'Lowest base library changed',
    'registration.completed': 'Registered',
    'registration.payment_received': 'Transfer received',
    'console.admission_requested': 'Somebody asks to log in',
    'password.reset': 'Password reset',
    'password.changed': 'Password changed',
    'email.changed': 'Login address changed',
    'admin.changed': 'Administrator changed',
    'filing.submitted': 'Filing submitted',
    'filing.resubmitted': 'Filing submitted again',
    'filing.withdrawn': 'Filing withdrawn',
    'filing.platform_passed': 'Filing passed by the platform',
    'filing.platform_rejected': 'Filing rejected by the platform',
    'filing.sms_sent': 'Filing SMS sent',
    'filing.sms_verified': 'Filing SMS verified',
    'filing.returned': 'Filing SMS not answered, returned',
    'filing.regulator_passed': 'Filing passed by the regulator',
    'filing.regulator_rejected': 'Filing rejected by the regulator',
    'filing.cancel_requested': 'Cancellation of the filing requested',
    'account.filed': 'Filing done',
    'account.unfiled': 'Filing cancelled',
    'account.verified': 'WeChat verification passed',
    'verification.applied': 'Verification applied for',
    'verification.paid': 'Verification fee paid',
    'verification.payment_overdue': 'Verification order closed',
    'verification.withdrawn': 'Verification order cancelled',
    'verification.dispatched': 'Verification in review',
    'verification.returned': 'Verification sent back',
    'verification.refilled': 'Verification filled in again',
    'verification.refill_overdue': 'Verification not filled in again in time',
    'verification.failed': 'Verification failed',
    'verification.reminded': 'Verification ends soon',
    'verification.lapsed': 'Verification has ended',
    'privacy.approved': 'Privacy guideline approved',
    'privacy.rejected': 'Privacy guideline rejected',
    'privacy.took_effect': 'Privacy guideline in force',
    'profile.completed': 'Profile completed',
    'name.changed': 'Name changed',
    'name.applied': 'Name in review',
    'name.approved': 'Name approved',
    'name.rejected': 'Name rejected',
    'name.withdrawn': 'Name withdrawn',
    'name.cleared': 'Name cleared',
    'searchability.changed': 'Search setting changed',
    'short_name.changed': 'Short name changed',
    'category.approved': 'Category approved',
    'category.rejected': 'Category not approved',
    'audit.handed_to_regulator': 'Review with the regulator',
    'member.added': 'Member added',
    'member.edited': 'Rights changed',
    'member.removed': 'Member removed',
    'tester.development_granted': 'Tester may see the development version',
    'audit.withdrawn': 'Review withdrawn',
    'audit.passed': 'Review passed',
    'audit.rejected': 'Review not passed',
    'audit.delayed': 'Review delayed',
    'release.completed': 'Released to everyone',
    'gray.started': 'Staged release started',
    'gray.raised': 'Percentage raised',
    'gray.completed': 'Staged release completed',
    'gray.ended_by_time': 'Staging over, released to everyone',
    'gray.cancelled': 'Staged release cancelled',
    'release.rolled_back': 'Rolled back',
    'deregistration.started': 'Deregistration asked for',
    'deregistration.frozen': 'Deregistration: the freeze has begun',
    'deregistration.cooled': 'Confirm the deregistration',
    'deregistration.cancelled': 'Deregistration cancelled',
    'deregistration.lapsed': 'Deregistration lapsed',
    'account.deregistered': 'Account deregistered',
    'account.inactivity_noticed': 'The account will be frozen',
    'account.frozen': 'Account frozen',
    'account.recovered': 'Account recovered',
    'account.migrated': 'Migration done',
    'migration.started': 'Migration is cooling',
    'migration.cancelled': 'Migration cancelled',
    'migration.received': 'An account was migrated to this one',
    'violation.issued': 'Violation',
    'violation.ended': 'Sanction over',
    'violation.appealed': 'Appeal filed',
    'violation.lifted': 'Sanction lifted',
    'violation.upheld': 'Appeal turned down',
    'feedback.sent': 'User feedback',
    'feedback.replied': 'Your feedback was answered',
    'service.suspended': 'Service suspended',
    'service.resumed': 'Service resumed',
    'secret.created': 'AppSecret generated',
    'secret.reset': 'AppSecret reset',
    'secret.frozen': 'AppSecret frozen',
    'secret.unfrozen': 'AppSecret unfrozen',
    'api_ip_list.changed': 'API IP list changed',
    'upload_key.created': 'Upload key generated',
    'upload_key.reset': 'Upload key reset',
    'upload_ip_list.changed': 'Upload IP list changed',
    'server_domain.changed': 'Server domains changed',
    'business_domain.changed': 'Business domains changed',
    'message_push.changed': 'Message push set up',
    'plain_link.released': 'Link rule released',
  },
};

/**
 * What can happen in a sandbox: one union. The first event of an act is the act. `toldTo` says who hears of it: a
 * notice in the console, a message on phones, a mail to the account's address (F-1, F-2).
 */
import type { ProjectRole, ReleaseKind } from './model';
import type { DeregistrationState } from './lifecycle';
import type { BannableFunction, FeedbackKind, Threat, ViolationKind, ViolationRule } from './rows-life';
import type { CancelScope, FilingKind, FilingPage } from './rows-filing';
import type { PushFormat, PushMode } from './rows-dev';
import type { PrivacyKind } from './privacy-kind';
import type { PreviewPlace } from './rows-preview';
import type { PrivacyScope } from './rows-privacy';
import type { OfficialKind } from './rows-official';
import type { LinkMode } from './pack/shape';
import type { Point } from './role';

type VersionFacts = { versionId: number; version: string; uploader: string };
type AuditFacts = VersionFacts & { auditId: number; auditNumber: number };
type ReleaseFacts = { releaseId: number; versionId: number; version: string };
type FilingFacts = { filingId: number; kind: FilingKind };
type PrivacyFacts = { guidelineId: number; scope: PrivacyScope; kinds: PrivacyKind[] };
type OfficialFacts = { official: string; officialName: string };
type LinkFacts = OfficialFacts & { linkId: number; accountName: string };
type TicketFacts = { ticketId: number; action: string };

/** those whose phones hear of it */
type Named = { personIds: number[] };
type DeregistrationFacts = Named & { deregistrationId: number; state: DeregistrationState; deadline: string };
type MigrationFacts = Named & { migrationId: number; toAppId: string };
/** of an account that is over; `email`: the address it had, which hears of it */
type EndFacts = Named & { appId: string; formerName: string; email: string };
type ViolationFacts = { violationId: number; kind: ViolationKind };

export type EventData = {
  'sandbox.created': { template: string; pack: string };
  'sandbox.travelled': { from: string; to: string };
  'host.looked_in': { host: string; purpose: 'look' | 'review' };
  'host.left': { host: string };
  'sandbox.configured': { reviewMode?: string; isLoginStrict?: boolean };
  'person.created': { personId: number; wechatId: string; nickname: string };

  'registration.started': { email: string };
  'registration.resent': { email: string };
  'registration.activated': { email: string };
  'sms.sent': { phoneMasked: string };
  'sms.code_rejected': { phoneMasked: string };
  'registration.filled_in': { subjectType: string; subjectName: string };
  'registration.admin_bound': { personId: number; nickname: string };
  'registration.completed': { subjectType: string; subjectName: string; appId: string };
  'registration.payment_requested': { subjectName: string; amountCents: number; deadline: string };
  'registration.payment_received': { amountCents: number; appId: string };
  'registration.payment_returned': {
    amountCents: number;
    expectedCents: number;
    payerName: string;
    expectedPayerName: string;
  };
  'registration.payment_overdue': { subjectName: string };

  'test_account.created': { appId: string; nickname: string };

  'filing.filled_in': FilingFacts & { pages: FilingPage[] };
  'filing.reuse_code_sent': FilingFacts & { phoneMasked: string };
  'filing.reused': FilingFacts & { from: string };
  'filing.submitted': FilingFacts & { round: number };
  'filing.resubmitted': FilingFacts & { round: number; isStraight: boolean };
  'filing.withdrawn': FilingFacts;
  'filing.platform_passed': FilingFacts;
  'filing.platform_rejected': FilingFacts & { reason: string; isRenameGranted: boolean };
  'filing.sms_sent': FilingFacts & { phoneMasked: string; deadline: string };
  'filing.sms_failed': FilingFacts & { phoneMasked: string; left: number };
  'filing.sms_verified': FilingFacts & { phoneMasked: string };
  'filing.returned': FilingFacts & { why: 'timeout' | 'tries' };
  'filing.regulator_passed': FilingFacts;
  'filing.regulator_rejected': FilingFacts & { reason: string; isRenameGranted: boolean };
  'filing.change_started': FilingFacts;
  'filing.cancel_requested': FilingFacts & { scope: CancelScope };
  'account.filed': { filingNumber: string };
  'account.unfiled': { filingNumber: string };
  'account.verified': { subjectName: string; until: string | null };
  'verification.applied': { subjectName: string; feeCents: number; wanted: string | null };
  'verification.paid': { amountCents: number; invoice: string; invoiceTitle: string };
  'verification.payment_overdue': { feeCents: number };
  'verification.withdrawn': { feeCents: number };
  'verification.dispatched': { contactPhoneMasked: string; min: number; max: number };
  'verification.returned': { reason: string; refillsLeft: number; deadline: string };
  'verification.refilled': { nth: number; refillsLeft: number };
  'verification.refill_overdue': { days: number };
  'verification.failed': { reason: string };
  'verification.reminded': { until: string; days: number };
  'verification.lapsed': { subjectName: string; until: string };
  'privacy.written': PrivacyFacts;
  'privacy.approved': PrivacyFacts;
  'privacy.rejected': PrivacyFacts & { reason: string };
  'privacy.took_effect': PrivacyFacts;

  'login.failed': { email: string };
  'login.locked': { email: string; until: string };
  'console.logged_in': { nickname: string };
  'login.refused': { nickname: string };
  'console.admission_requested': { nickname: string; email: string };
  'password.reset_requested': { email: string };
  'password.reset': { email: string };
  'password.changed': { email: string };
  'email.change_requested': { to: string };
  'email.changed': { from: string; to: string };
  'console.entered_by_director': { nickname: string };
  'console.sessions_ended': { nickname: string };
  'devtool.signed_in': { nickname: string };

  'ticket.opened': TicketFacts & { asker: string };
  'ticket.wrong_person': TicketFacts & { scanner: string };
  'ticket.scanned_stale': TicketFacts & { scanner: string };
  'ticket.scanned_foreign': { scanner: string };
  'ticket.step_allowed': TicketFacts & { scanner: string };
  'ticket.refused': TicketFacts & { scanner: string };
  'ticket.failed': TicketFacts & { refusal: string };
  'ticket.refreshed': TicketFacts;
  'ticket.nudged': TicketFacts & { scanner: string };

  'name.checked': { checked: string; result: string };
  'profile.completed': { chosen: string };
  'name.changed': { from: string; to: string };
  'name.applied': { applied: string; word: string; applicationId: number };
  'name.approved': { from: string; to: string; applicationId: number };
  'name.rejected': { applied: string; reason: string; applicationId: number };
  'name.withdrawn': { applied: string; applicationId: number };
  'name.cleared': { cleared: string; reason: string; until: string };
  'searchability.changed': { isSearchable: boolean };
  'short_name.changed': { to: string };
  'avatar.changed': { fileId: number };
  'intro.changed': { to: string };
  'category.added': { key: string; isInReview: boolean };
  'category.approved': { key: string };
  'category.rejected': { key: string; reason: string };
  'category.resubmitted': { key: string };
  'category.removed': { key: string };
  'category.main_chosen': { key: string };

  'admin.changed': { personId: number; from: string; to: string };
  'admin.id_rejected': { nickname: string };
  'member.added': { personId: number; nickname: string; roles: ProjectRole[]; points: Point[] };
  /** the points where they are ticked one by one */
  'member.edited': {
    personId: number;
    nickname: string;
    from: ProjectRole[];
    to: ProjectRole[];
    fromPoints?: Point[];
    toPoints?: Point[];
  };
  'member.removed': { personId: number; nickname: string };
  'tester.added': { personId: number; nickname: string };
  'tester.removed': { personId: number; nickname: string };
  'tester.development_granted': { personId: number; nickname: string };
  'tester.development_revoked': { personId: number; nickname: string };

  'version.uploaded': VersionFacts & { remark: string; replaced: string | null };
  'version.deleted': VersionFacts;
  'trial.chosen': VersionFacts & { path: string };
  'trial.cancelled': VersionFacts;
  'trial.path_set': VersionFacts & { path: string };
  'trial.opened': { nickname: string; version: string };
  'development.opened': { nickname: string; version: string };

  'audit.submitted': AuditFacts & { attemptOf: number | null };
  'audit.withdrawn': AuditFacts;
  'audit.passed': AuditFacts;
  'audit.rejected': AuditFacts & { reasons: { clause: string; id: string; note: string; evidence: string }[] };
  'audit.delayed': AuditFacts;
  'audit.handed_to_regulator': AuditFacts & { days: number };
  'audit.entry_deleted': AuditFacts;

  'release.completed': ReleaseFacts & { kind: ReleaseKind; from: string | null };
  'gray.started': ReleaseFacts & { percent: number; deadline: string };
  'gray.raised': ReleaseFacts & { from: number; to: number };
  'gray.list_set': ReleaseFacts & { count: number };
  'gray.completed': ReleaseFacts & { percent: number };
  'gray.ended_by_time': ReleaseFacts & { days: number };
  'gray.cancelled': ReleaseFacts & { percent: number };
  'release.rolled_back': ReleaseFacts & { from: string; reason: string };
  'service.suspended': { reason: string; until: string | null };
  'service.resumed': Record<never, never>;

  'secret.created': Record<never, never>;
  'secret.reset': { oldWorksUntil: string | null };
  'secret.frozen': { from: string };
  'secret.unfrozen': Record<never, never>;
  'token.issued': { ip: string };
  'api_ip_list.changed': { count: number };
  'upload_key.created': { fingerprint: string };
  'upload_key.reset': { fingerprint: string };
  'upload_ip_list.changed': { count: number; isOn: boolean };
  'server_domain.changed': { kinds: string[]; count: number };
  'business_domain.changed': { added: string[]; removed: string[]; count: number };
  'web_file.placed': { place: string };
  'message_push.changed': { url: string; mode: PushMode; format: PushFormat };
  'plain_link.saved': { prefix: string; path: string };
  'plain_link.released': { prefix: string; path: string };
  'plain_link.removed': { prefix: string };
  'preview.made': { place: PreviewPlace; until: string };
  'preview.opened': { nickname: string; place: PreviewPlace };
  'debugging.turned_on': { nickname: string };
  'debugging.turned_off': { nickname: string };
  'cloud_template.applied': { ownerName: string };
  'cloud_template.approved': { ownerName: string };
  'cloud_domain.bought': { domain: string; priceCents: number };
  'cloud_server.created': { serverName: string; ip: string };
  'dns_record.added': { host: string; ip: string };
  'dns_record.took_effect': { host: string; ip: string };
  'dns_record.removed': { host: string };
  'certificate.applied': { host: string };
  'certificate.issued': { host: string; until: string };
  'certificate.downloaded': { host: string };
  'certificate.deployed': { host: string; ip: string };
  'certificate.lapsed': { host: string };
  'domain_filing.applied': { domain: string };
  'domain_filing.passed': { domain: string; filingNumber: string };
  'official_account.created': OfficialFacts & { kind: OfficialKind; isVerified: boolean };
  'official_account.logged_in': OfficialFacts & { nickname: string };
  'official_account.entered_by_director': OfficialFacts & { nickname: string };
  'official_link.requested': LinkFacts;
  'official_link.made': LinkFacts;
  'official_link.refused': LinkFacts;
  'official_link.removed': LinkFacts;
  'official_registration.begun': OfficialFacts;
  'official_registration.submitted': OfficialFacts & {
    email: string;
    reusesOperator: boolean;
    reusesVerification: boolean;
  };
  'official_registration.activated': OfficialFacts & { email: string };
  'official_registration.completed': OfficialFacts & { appId: string; subjectName: string };
  'link_mode.changed': { mode: LinkMode };
  'follow_bar.changed': { official: string | null; officialName: string | null };
  'provider.granted': { provider: string; sets: number[] };
  'provider.sets_changed': { provider: string; sets: number[] };
  'provider.revoked': { provider: string };
  'version_settings.changed': { prefersLocalVersion: boolean; minimum: string | null };
  'base_library.changed': { minimum: string | null };
  'page.viewed': { page: string };

  'deregistration.started': DeregistrationFacts;
  'deregistration.payment_returned': { amountCents: number; expectedCents: number; payerName: string };
  'deregistration.frozen': DeregistrationFacts;
  'deregistration.cooled': DeregistrationFacts;
  'deregistration.cancelled': DeregistrationFacts;
  'deregistration.lapsed': DeregistrationFacts;
  'account.deregistered': EndFacts;
  'account.inactivity_noticed': { date: string };
  'account.frozen': { freedName: string };
  'account.recovered': { lostName: string };
  'migration.started': MigrationFacts & { deadline: string };
  'migration.cancelled': MigrationFacts;
  'migration.received': { fromAppId: string; formerName: string };
  'account.migrated': EndFacts & MigrationFacts;
  'violation.issued': ViolationFacts & {
    rule: ViolationRule;
    content: string;
    threat: Threat | '';
    functions: BannableFunction[];
    paths: string[];
    days: number | null;
    deadline: string | null;
    until: string | null;
    /** the warning that it follows */
    from: number | null;
  };
  'violation.ended': ViolationFacts;
  'violation.appealed': ViolationFacts;
  'violation.lifted': ViolationFacts;
  'violation.upheld': ViolationFacts & { reason: string; left: number };
  'feedback.sent': { feedbackId: number; kind: FeedbackKind; version: string; nickname: string };
  'feedback.replied': { feedbackId: number; reply: string } & Named;
};

// `name` and `at` are an event's own: no data may hide them where the two are shown side by side (docs/cli.md)
type Reserved = { [N in keyof EventData]: keyof EventData[N] & ('name' | 'at') }[keyof EventData];
const noneIsHidden: [Reserved] extends [never] ? true : never = true;
void noneIsHidden;

export type EventName = keyof EventData;
/** `accountId` left out: the account that the actor acts on; null: none. */
export type Event = { [N in EventName]: { name: N; data: EventData[N]; accountId?: number | null } }[EventName];

/**
 * Who on the phones hears of an event: the administrator, all project members with him, or those that the event names
 * (`personIds`). A mail goes to the account's address, `named`: to the one in the event.
 */
type Told = {
  notice?: true;
  phone?: 'admin' | 'members' | 'named';
  mail?: true | 'named';
  /** the administrator of the official account in data.official hears of it, too */
  official?: true;
};

const none: Told = {};
const note: Told = { notice: true };
const noteAndAdmin: Told = { notice: true, phone: 'admin' };
const bothSides: Told = { notice: true, phone: 'admin', official: true };
const everywhere: Told = { notice: true, phone: 'admin', mail: true };
/** F-2: deregistration and its like are told to all members */
const allMembers: Told = { notice: true, phone: 'named', mail: true };
const ended: Told = { notice: true, phone: 'named', mail: 'named' };

export const toldTo: Record<EventName, Told> = {
  'sandbox.created': none,
  'sandbox.travelled': none,
  'host.looked_in': none,
  'host.left': none,
  'sandbox.configured': none,
  'person.created': none,
  'registration.started': none,
  'registration.resent': none,
  'registration.activated': none,
  'sms.sent': none,
  'sms.code_rejected': none,
  'registration.filled_in': none,
  'registration.admin_bound': none,
  'registration.completed': noteAndAdmin,
  'registration.payment_requested': none,
  'registration.payment_received': { notice: true, phone: 'admin', mail: true },
  'registration.payment_returned': { mail: true },
  'registration.payment_overdue': { mail: true },
  'test_account.created': none,
  'filing.filled_in': none,
  'filing.reuse_code_sent': none,
  'filing.reused': none,
  'filing.submitted': note,
  'filing.resubmitted': note,
  'filing.withdrawn': note,
  'filing.platform_passed': noteAndAdmin,
  'filing.platform_rejected': everywhere,
  'filing.sms_sent': noteAndAdmin,
  'filing.sms_failed': none,
  'filing.sms_verified': note,
  'filing.returned': everywhere,
  'filing.regulator_passed': everywhere,
  'filing.regulator_rejected': everywhere,
  'filing.change_started': none,
  'filing.cancel_requested': note,
  'account.filed': noteAndAdmin,
  'account.unfiled': noteAndAdmin,
  'account.verified': noteAndAdmin,
  'verification.applied': note,
  'verification.paid': { notice: true, mail: true },
  'verification.payment_overdue': noteAndAdmin,
  'verification.withdrawn': note,
  'verification.dispatched': noteAndAdmin,
  'verification.returned': { notice: true, phone: 'admin', mail: true },
  'verification.refilled': note,
  'verification.refill_overdue': noteAndAdmin,
  'verification.failed': { notice: true, phone: 'admin', mail: true },
  'verification.reminded': noteAndAdmin,
  'verification.lapsed': noteAndAdmin,
  'privacy.written': none,
  'privacy.approved': noteAndAdmin,
  'privacy.rejected': noteAndAdmin,
  'privacy.took_effect': note,
  'login.failed': none,
  'login.locked': none,
  'login.refused': none,
  'console.logged_in': none,
  'console.admission_requested': { phone: 'admin' },
  'password.reset_requested': none,
  'password.reset': { notice: true, phone: 'admin', mail: true },
  'password.changed': { notice: true, phone: 'admin', mail: true },
  'email.change_requested': none,
  'email.changed': { notice: true, phone: 'admin', mail: true },
  'console.entered_by_director': none,
  'console.sessions_ended': none,
  'devtool.signed_in': none,
  'ticket.opened': none,
  'ticket.wrong_person': none,
  'ticket.scanned_stale': none,
  'ticket.scanned_foreign': none,
  'ticket.step_allowed': none,
  'ticket.refused': none,
  'ticket.failed': none,
  'ticket.refreshed': none,
  'ticket.nudged': none,
  'name.checked': none,
  'profile.completed': note,
  'name.changed': note,
  'name.applied': note,
  'name.approved': noteAndAdmin,
  'name.rejected': noteAndAdmin,
  'name.withdrawn': note,
  'name.cleared': noteAndAdmin,
  'searchability.changed': note,
  'short_name.changed': note,
  'avatar.changed': none,
  'intro.changed': none,
  'category.added': none,
  'category.approved': noteAndAdmin,
  'category.rejected': noteAndAdmin,
  'category.resubmitted': none,
  'category.removed': none,
  'category.main_chosen': none,
  'admin.changed': { notice: true, phone: 'members', mail: true },
  'admin.id_rejected': none,
  'member.added': noteAndAdmin,
  'member.edited': noteAndAdmin,
  'member.removed': noteAndAdmin,
  'tester.added': none,
  'tester.removed': none,
  'tester.development_granted': noteAndAdmin,
  'tester.development_revoked': none,
  'version.uploaded': none,
  'version.deleted': none,
  'trial.chosen': none,
  'trial.cancelled': none,
  'trial.path_set': none,
  'trial.opened': none,
  'development.opened': none,
  'audit.submitted': none,
  'audit.withdrawn': note,
  'audit.passed': { notice: true, phone: 'members', mail: true },
  'audit.rejected': { notice: true, phone: 'members', mail: true },
  'audit.delayed': { notice: true, phone: 'admin' },
  'audit.handed_to_regulator': noteAndAdmin,
  'audit.entry_deleted': none,
  'release.completed': noteAndAdmin,
  'gray.started': noteAndAdmin,
  'gray.raised': note,
  'gray.list_set': none,
  'gray.completed': noteAndAdmin,
  'gray.ended_by_time': { notice: true, phone: 'admin', mail: true },
  'gray.cancelled': noteAndAdmin,
  'release.rolled_back': noteAndAdmin,
  'service.suspended': noteAndAdmin,
  'service.resumed': noteAndAdmin,
  'secret.created': noteAndAdmin,
  'secret.reset': noteAndAdmin,
  'secret.frozen': noteAndAdmin,
  'secret.unfrozen': noteAndAdmin,
  'token.issued': none,
  'api_ip_list.changed': noteAndAdmin,
  'upload_key.created': noteAndAdmin,
  'upload_key.reset': noteAndAdmin,
  'upload_ip_list.changed': noteAndAdmin,
  'server_domain.changed': noteAndAdmin,
  'business_domain.changed': noteAndAdmin,
  'web_file.placed': none,
  'message_push.changed': noteAndAdmin,
  'plain_link.saved': none,
  'plain_link.released': note,
  'plain_link.removed': none,
  'preview.made': none,
  'preview.opened': none,
  'debugging.turned_on': none,
  'debugging.turned_off': none,
  'cloud_template.applied': none,
  'cloud_template.approved': none,
  'cloud_domain.bought': none,
  'cloud_server.created': none,
  'dns_record.added': none,
  'dns_record.took_effect': none,
  'dns_record.removed': none,
  'certificate.applied': none,
  'certificate.issued': none,
  'certificate.downloaded': none,
  'certificate.deployed': none,
  'certificate.lapsed': none,
  'domain_filing.applied': none,
  'domain_filing.passed': none,
  'official_account.created': none,
  'official_account.logged_in': none,
  'official_account.entered_by_director': none,
  'official_link.requested': noteAndAdmin,
  'official_link.made': bothSides,
  'official_link.refused': bothSides,
  'official_link.removed': bothSides,
  'official_registration.begun': none,
  'official_registration.submitted': none,
  'official_registration.activated': none,
  // A4-5: the link that comes with it is not told
  'official_registration.completed': noteAndAdmin,
  'link_mode.changed': none,
  'follow_bar.changed': none,
  'provider.granted': noteAndAdmin,
  'provider.sets_changed': noteAndAdmin,
  'provider.revoked': noteAndAdmin,
  'version_settings.changed': note,
  'base_library.changed': note,
  'page.viewed': none,
  'deregistration.started': allMembers,
  'deregistration.payment_returned': { mail: true },
  'deregistration.frozen': allMembers,
  'deregistration.cooled': allMembers,
  'deregistration.cancelled': allMembers,
  'deregistration.lapsed': allMembers,
  'account.deregistered': ended,
  'account.inactivity_noticed': { notice: true, phone: 'members', mail: true },
  'account.frozen': { notice: true, phone: 'members', mail: true },
  'account.recovered': noteAndAdmin,
  'migration.started': allMembers,
  'migration.cancelled': allMembers,
  'migration.received': noteAndAdmin,
  'account.migrated': ended,
  'violation.issued': everywhere,
  'violation.ended': noteAndAdmin,
  'violation.appealed': note,
  'violation.lifted': everywhere,
  'violation.upheld': everywhere,
  'feedback.sent': note,
  'feedback.replied': { phone: 'named' },
};

/** What time alone does (design §5 "Dues"). */
export const dueEvents = [
  'audit.verdict',
  'audit.regulator_verdict',
  'gray.deadline',
  'category.verdict',
  'name.verdict',
  'registration.payment_deadline',
  'verification.payment_deadline',
  'verification.verdict',
  'verification.refill_deadline',
  'verification.reminder',
  'verification.lapse',
  'filing.platform_verdict',
  'filing.sms',
  'filing.sms_deadline',
  'filing.regulator_verdict',
  'privacy.verdict',
  'cloud_template.verdict',
  'dns_record.effect',
  'certificate.verdict',
  'certificate.lapse',
  'domain_filing.verdict',
  'violation.end',
  'violation.deadline',
  'violation.appeal_verdict',
  'deregistration.deadline',
  'migration.end',
  'account.inactivity_freeze',
] as const;
export type DueEvent = (typeof dueEvents)[number];
export const isDueEvent = (name: string): name is DueEvent => (dueEvents as readonly string[]).includes(name);

/**
 * Every "no" of the product: code → the platform's errcode (null where it has none) → the parameters of its message.
 * `isAttempt` marks refusals whose attempt is itself an event that is logged (design §4).
 */
import type { FilingNeed } from './filing-life';
import type { PushAnswer } from './push-answer';
import type { Point, Principal } from './role';
import type { StepRule } from './ticket';
import type { FilingPage, FilingPaper } from './rows-filing';

type Def<P> = { readonly errcode: number | null; readonly isAttempt: boolean; readonly params?: P };

const no = <P = Record<never, never>>(errcode: number | null = null): Def<P> => ({ errcode, isAttempt: false });
const attempt = <P = Record<never, never>>(errcode: number | null = null): Def<P> => ({ errcode, isAttempt: true });

export const refusals = {
  // anywhere
  bad_input: no(),
  not_found: no(),
  /** `points`: one of these has to be ticked, where rights are ticked one by one */
  no_permission: no<{ couldBe: Principal[]; points?: Point[] }>(),
  no_account: no(),
  busy: no(),
  observer: no(),

  // scan tickets (B-6)
  wrong_person: attempt<{ person: string; needed: StepRule }>(),
  answer_missing: no(),
  ticket_refused: attempt<{ person: string }>(),
  ticket_expired: attempt(),
  ticket_replaced: attempt(),
  ticket_closed: attempt(),
  ticket_foreign: attempt(),
  nudge_too_soon: no<{ seconds: number }>(),
  ticket_refresh_limit: no<{ limit: number }>(),
  not_real_name_verified: attempt<{ person: string }>(),

  // registration (A1–A3)
  email_used_mini_program: no(),
  email_used_official_account: no(),
  email_used_open_platform: no(),
  email_used_personal_wechat: no(),
  resend_too_soon: no<{ seconds: number }>(),
  link_dead: no(),
  link_expired: no<{ hours: number }>(),
  already_activated: no(),
  not_activated: no(),
  sms_too_soon: no<{ seconds: number }>(),
  sms_wrong: attempt(),
  sms_expired: no<{ minutes: number }>(),
  id_number_bad: no(),
  is_minor: no(),
  id_number_blacklisted: no(85063),
  phone_blacklisted: no(85062),
  id_number_full: no<{ limit: number }>(85027),
  phone_full: no<{ limit: number }>(85061),
  wechat_full: no<{ limit: number }>(85026),
  subject_full: no<{ limit: number }>(),
  paper_bad: no(),
  licence_15_refused: no(),
  organisation_code_bad: no(),
  certificate_missing: no(),
  payment_way_not_offered: no(),
  identity_missing: no(),
  admin_not_bound: no(),
  already_registered: no(),
  not_awaiting_payment: no(),
  payment_overdue: no<{ days: number }>(),
  bank_account_differs: no(),
  payment_awaited: no(),
  verification_awaited: no(),

  // test accounts (A5)
  test_account_exists: no(),
  is_test_account: no(),

  // official accounts (A4)
  official_login_failed: no(),
  official_unverified: no(),
  official_registration_open: no(),
  official_registration_full: no<{ limit: number; resetsAt: string }>(),
  official_registration_absent: no(),
  merchant_missing: no(),
  official_links_full: no<{ relation: 'same' | 'other'; limit: number }>(),
  official_links_month: no<{ limit: number; resetsAt: string }>(),
  official_link_exists: no(),
  official_link_forbidden: no(),
  official_link_not_waiting: no(),
  official_not_linked: no(),
  follow_not_allowed: no(),

  // providers (R34) and versions (R27, R28)
  provider_exists: no(),
  providers_full: no<{ limit: number }>(),
  release_held_by_provider: no<{ provider: string; set: number }>(),
  version_settings_absent: no(),
  version_not_released: no(),
  base_library_unknown: no<{ version: string }>(89014),

  // login (B)
  login_failed: attempt<{ left: number }>(),
  login_locked: attempt<{ minutes: number }>(),
  account_not_ready: no(),
  account_frozen: no(),
  account_ended: no(),
  account_not_frozen: no(),
  account_in_use: no(),
  login_right_missing: attempt<{ person: string }>(),

  // profile (C1, C2)
  name_format: no<{ min: number; max: number; units: number }>(53010),
  name_forbidden: no<{ word: string }>(53012),
  name_generic: no(53012),
  name_taken: no(53013),
  name_taken_plus: no(53014),
  name_taken_official: no(53015),
  name_taken_officials: no(53016),
  name_taken_plus_other: no(53017),
  name_is_wechat_id: no(53018),
  name_protected: no<{ until: string }>(53019),
  name_check_too_often: no<{ perMinute: number }>(53011),
  name_by_verification: no(91002),
  name_pending: no<{ pending: string }>(91003),
  name_protected_subject: no<{ until: string }>(91005),
  name_in_use: no(91007),
  name_protected_infringement: no<{ until: string }>(91008),
  name_needs_material: no<{ word: string }>(91009),
  names_full: no<{ limit: number }>(91013),
  name_cleared: no(91018),
  name_in_audit: no(91019),
  name_not_pending: no(),
  short_name_name_pending: no<{ pending: string }>(),
  short_name_format: no<{ min: number; max: number }>(),
  short_name_not_from_name: no(),
  intro_format: no<{ min: number; max: number }>(53201),
  intro_forbidden: no<{ word: string }>(53201),
  avatar_missing: no(),
  image_bad: no(),
  quota_used_up: no<{ limit: number; resetsAt: string | null }>(),
  profile_done: no(),
  unchanged: no(),
  category_unknown: no(53303),
  category_limit: no<{ limit: number }>(53301),
  category_month_limit: no<{ limit: number; resetsAt: string }>(53300),
  category_subject: no(53302),
  category_duplicate: no(53304),
  category_in_review: no(53308),
  category_last: no(),
  category_by_mail: no(),
  category_papers_missing: no<{ needed: number }>(53311),
  category_papers_only: no(53306),
  category_not_rejected: no(53307),
  category_game_unconfirmed: no(),
  category_not_in_review: no(),
  category_irreversible: no(),

  // members (D)
  old_id_wrong: attempt(),
  admin_identity_missing: no(),
  admin_identity_fixed: no(),
  /** hidden: he has set himself not to be found */
  person_not_found: no<{ wechatId: string; why: 'absent' | 'hidden' }>(85001),
  already_bound: no<{ wechatId: string }>(85004),
  members_full: no<{ limit: number }>(85002),
  person_full: no<{ wechatId: string; limit: number }>(85003),
  is_administrator: no<{ wechatId: string }>(85004),
  roles_missing: no(),
  points_missing: no(),
  rights_of_other_model: no<{ model: 'roles' | 'points' }>(),
  grant_absent: no(),
  already_granted: no<{ wechatId: string }>(),
  not_granted: no(),
  not_a_member: no(),
  wechat_id_taken: no<{ wechatId: string }>(),

  // upload (U)
  file_missing: no(),
  not_a_zip: no(),
  zip_damaged: no<{ detail: string }>(),
  zip_unsafe_path: no<{ file: string }>(),
  zip_symlink: no<{ file: string }>(),
  zip_encrypted: no<{ file: string }>(),
  zip_duplicate: no<{ file: string }>(),
  zip_too_many_files: no<{ limit: number }>(),
  zip_bomb: no(),
  zip_bad_name: no(),
  app_json_missing: no(),
  app_json_invalid: no<{ detail: string }>(85046),
  file_too_large: no<{ limitKB: number }>(),
  package_main_too_large: no<{ sourceKB: number; limitKB: number }>(80051),
  package_sub_too_large: no<{ name: string; sourceKB: number; limitKB: number }>(80051),
  package_total_too_large: no<{ sourceKB: number; limitKB: number }>(85044),
  image_format: no(40005),
  image_too_large: no<{ limitKB: number }>(40006),
  paper_file_type: no(40005),
  paper_file_too_large: no<{ limitKB: number }>(40006),
  paper_file_damaged: no(),
  paper_file_unknown: no(),
  papers_too_many: no<{ limit: number }>(),
  app_id_wrong: no<{ appId: string }>(),

  // versions and trial
  not_trial: no(),
  already_trial: no(),
  trial_path_unknown: no<{ path: string }>(),

  // audit (A01–A40)
  under_audit: no(85009),
  profile_incomplete: no<{ missing: ('name' | 'avatar' | 'intro')[] }>(86002),
  no_category: no(85008),
  privacy_guideline_absent: no(),
  privacy_guideline_missing: no(),
  privacy_guideline_in_review: no(),
  privacy_guideline_decided: no(),
  privacy_contact_missing: no(),
  privacy_days_missing: no(),
  privacy_supplement_too_large: no<{ limitKB: number }>(86073),
  /** the lists of the platform: not in the guideline, and not named in app.json */
  privacy_api_undeclared: no<{ without_conf_list: string[]; without_auth_list: string[] }>(61040),
  private_info_unknown: no<{ names: string[] }>(85310),
  private_info_exclusive: no<{ names: string[] }>(85311),
  private_info_undeclared: no<{ names: string[] }>(),
  privacy_revocation_unconfirmed: no<{ apis: string[] }>(),
  location_tick_missing: no(),
  privacy_scan_running: no<{ seconds: number }>(61039),
  rules_not_read: no(),
  feature_pages_missing: no<{ max: number }>(85006),
  feature_page_unknown: no<{ path: string }>(85011),
  feature_category_unknown: no(85010),
  description_missing: no(),
  test_account_closed: no(),
  feedback_closed: no(),
  not_under_audit: no(87013),
  withdraw_day_limit: no<{ limit: number; resetsAt: string }>(87013),
  withdraw_month_limit: no<{ limit: number; resetsAt: string }>(87013),
  audit_in_use: no(),
  reason_missing: no(),
  audit_with_regulator: no(),
  reason_unknown: no<{ id: string }>(),

  // release (R)
  no_audit: no(85019),
  audit_not_approved: no(85020),
  audit_used: no(85052),
  filing_missing: no(86369),
  release_closed: no(),

  // filing (A8)
  filing_absent: no(),
  filing_not_ready: no<{ missing: FilingNeed[] }>(),
  filing_in_progress: no(),
  filing_done: no(),
  filing_none: no(),
  filing_incomplete: no<{ missing: FilingPage[] }>(),
  filing_subject_differs: no(),
  filing_uscc_changed: no(),
  filing_owner_only: no(),
  filing_legal_person_only: no<{ province: string }>(),
  filing_certificate_expiring: no<{ months: number }>(),
  filing_phone_shared: no(),
  filing_email_shared: no(),
  filing_emergency_phone_same: no(),
  filing_face_check_impossible: no(),
  filing_name_personal: no<{ word: string }>(),
  filing_name_national: no<{ word: string }>(),
  filing_name_needs_approval: no<{ word: string }>(),
  filing_paper_missing: no<{ paper: FilingPaper }>(),
  filing_paper_format: no(),
  filing_services_count: no<{ min: number; max: number }>(),
  filing_not_withdrawable: no(),
  filing_not_filed: no(),
  filing_nothing_to_reuse: no(),
  filing_reuse_organisation_only: no(),
  filing_sms_none: no(),
  filing_sms_wrong: attempt<{ left: number }>(),
  filing_not_in_review: no(),
  name_missing: no(86002),
  first_must_be_full: no(85079),
  gray_not_approved: no(85080),
  percent_bad: no(85081),
  percent_not_higher: no<{ now: number }>(85082),
  gray_scope_empty: no(85081),
  gray_list_too_long: no<{ limit: number }>(),
  gray_list_unknown: no<{ wechatIds: string[] }>(),
  gray_list_same: no(),
  gray_running: no(),
  gray_not_running: no(),
  rollback_gray_running: no(87011),
  rollback_none: no(87012),
  rollback_twice: no(87012),
  rollback_cancelled_gray: no(87012),
  rollback_target_unknown: no(87012),
  nothing_online: no(),
  already_suspended: no(85021),
  not_suspended: no(85022),

  submit_banned: no(86007),
  release_banned: no(),

  // the end of an account (C6)
  deregistration_open: no(),
  deregistration_none: no(),
  deregistration_cooling: no<{ until: string }>(),
  service_running: no(),
  papers_government_only: no(),
  papers_missing: no(),
  no_payment_awaited: no(),
  migration_open: no(),
  migration_none: no(),
  migration_banned: no(),
  migration_game: no(),
  migration_target_unknown: no(),
  migration_subject_differs: no(),
  migration_target_full: no<{ limit: number; until: string }>(),

  // violations and feedback (F)
  violation_over: no(),
  appeal_open: no(),
  appeal_closed: no<{ limit: number }>(),
  no_appeal: no(),
  feedback_replied: no(),

  // 微信认证 (A6)
  verification_not_for_personal: no(),
  verification_open: no(),
  already_verified: no<{ renewableFrom: string | null }>(),
  verification_name_first: no(),
  verification_name_closed: no(),
  trademark_missing: no(),
  no_order_to_pay: no(),
  no_order_to_refill: no(),
  not_under_verification: no(),
  refill_limit: no<{ limit: number }>(),
  verification_overdue: no<{ since: string }>(),

  // development settings (E)
  secret_exists: no(),
  secret_missing: no(),
  secret_frozen: no(),
  secret_not_frozen: no(),
  secret_freeze_absent: no(),
  token_app_id_wrong: no<{ appId: string }>(40013),
  token_secret_bad: no(40125),
  token_secret_wrong: no(40001),
  token_secret_frozen: no(40243),
  token_ip_not_listed: no<{ ip: string }>(40164),
  ip_bad: no<{ entry: string }>(),
  ip_too_many: no<{ limit: number }>(),
  api_ip_list_absent: no(),
  upload_key_absent: no(),
  upload_key_exists: no(),
  upload_key_missing: no(),
  domain_scheme: no<{ domain: string; scheme: string }>(86100),
  domain_bad: no<{ domain: string }>(85016),
  domain_is_ip: no<{ domain: string }>(),
  domain_is_local: no<{ domain: string }>(),
  domain_is_platform: no<{ domain: string }>(86101),
  domain_too_many: no<{ kind: string; limit: number }>(85016),
  domain_unchanged: no(85017),
  domain_month_limit: no<{ limit: number; resetsAt: string }>(86102),
  domain_has_port: no<{ domain: string }>(),
  domain_not_filed: no<{ domain: string }>(85302),
  domain_filed_lately: no<{ domain: string; hours: number }>(),
  business_personal: no(89231),
  business_game: no(),
  business_too_many: no<{ limit: number }>(89029),
  business_domain_full: no<{ domain: string; limit: number }>(),
  business_file_missing: no<{ place: string }>(86103),
  business_unchanged: no(89019),

  // previews and 打开调试 (U23, U25)
  preview_expired: no<{ minutes: number }>(),
  already_debugging: no(),
  not_debugging: no(),

  // the cloud shop (seed 004)
  template_identity_missing: no<{ person: string }>(),
  template_exists: no(),
  template_not_approved: no(),
  domain_name_bad: no<{ domain: string; endings: string[] }>(),
  domain_taken: no<{ domain: string }>(),
  wallet_short: no<{ priceCents: number; leftCents: number }>(),
  server_limit: no<{ limit: number }>(),
  host_bad: no<{ host: string }>(),
  host_not_bought: no<{ host: string }>(),
  record_exists: no<{ host: string }>(),
  host_not_resolved: no<{ host: string }>(),
  certificate_for_ip: no<{ host: string }>(),
  certificate_wildcard: no<{ host: string }>(),
  certificate_open: no<{ host: string }>(),
  certificate_not_issued: no<{ host: string }>(),
  certificate_not_downloaded: no<{ host: string }>(),
  certificate_is_lapsed: no<{ host: string }>(),
  domain_filing_open: no<{ domain: string }>(),
  domain_filed: no<{ domain: string }>(),
  web_address_bad: no(),
  web_file_there: no<{ place: string }>(),
  push_url_bad: no(),
  push_port: no<{ port: string }>(),
  push_not_here: no<{ host: string }>(),
  push_no_echo: no<{ answer: PushAnswer }>(),
  plain_link_personal: no(85075),
  plain_link_bad: no(85066),
  plain_link_duplicate: no(85071),
  plain_link_taken: no(85072),
  plain_link_full: no<{ limit: number }>(85073),
  plain_link_test_outside: no<{ link: string }>(85068),
  plain_link_file_missing: no<{ place: string }>(85069),
  plain_link_not_released: no(85074),
  plain_link_page_unknown: no<{ path: string }>(),
  plain_link_month_limit: no<{ limit: number; resetsAt: string }>(),

  // the phone
  no_trial_version: no(),
  no_development_version: no(),

  // the director
  time_backwards: no(),
  time_too_far: no<{ days: number }>(),
  nothing_due: no(),
  login_is_strict: no(),
} as const satisfies Record<string, Def<never> | Def<unknown>>;

export type RefusalCode = keyof typeof refusals;
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
/** The parameters of a refusal's message. */
export type RefusalParams<C extends RefusalCode> =
  (typeof refusals)[C] extends Def<infer P> ? (P extends undefined ? Record<never, never> : P) : never;

/** A refusal; `field` names the input field it belongs to, `fields` lists all of them for bad_input. */
export type Refusal = {
  [C in RefusalCode]: { code: C; params: RefusalParams<C>; field?: string; fields?: FieldProblem[] };
}[RefusalCode];

/** One field that zod refused: path joined by dots, zod's issue code and its parameters. */
export type FieldProblem = { field: string; issue: string; params: Record<string, string | number | boolean> };

type Args<C extends RefusalCode> =
  Record<never, never> extends RefusalParams<C>
    ? [params?: RefusalParams<C> | null, field?: string]
    : [params: RefusalParams<C>, field?: string];

/** Makes a refusal: `refuse('percent_not_higher', { now: 30 }, 'percent')`. */
export function refuse<C extends RefusalCode>(code: C, ...[params, field]: Args<C>): Refusal {
  const base = { code, params: params ?? {} };
  return (field === undefined ? base : { ...base, field }) as Refusal;
}

/** The platform's own number for a refusal, null where it has none. */
export const errcodeOf = (refusal: Refusal): number | null => refusals[refusal.code].errcode;

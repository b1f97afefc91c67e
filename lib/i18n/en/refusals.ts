import { formatDateTime, formatDuration } from '../format';
import type { RefusalWords } from '../zh-CN/refusals';
import { domainWords } from './domain-words';

const when = (iso: string): string => `${formatDateTime(new Date(iso), 'en')} (sandbox time)`;
const span = (seconds: number): string => formatDuration(seconds, 'en');
const scanners = domainWords.scanners;

/** The message of every refusal: the fact, the rule, the next step. */
export const refusals: RefusalWords = {
  bad_input: () => 'Some fields are not right; see the note at each',
  not_found: () => 'Not found: it may have been deleted, or you may not see it',
  no_permission: (p) =>
    p.points
      ? `You lack this right: the administrator has to tick ${p.points.map((point) => `"${domainWords.points[point]}"`).join(' or ')}`
      : p.couldBe.length === 0
        ? 'Nobody can do this now'
        : `You lack this right. Those who have it: ${domainWords.list(p.couldBe.map((who) => domainWords.principals[who]))}`,
  no_account: () => 'There is no mini program account to use; register one first',
  busy: () => 'This sandbox is busy; try again shortly. Nothing was changed',
  observer: () => 'You sit as an observer and can only watch; the director can give you a person to play',

  wrong_person: (p) => `Scanned by ${p.person}; this step needs a scan by ${scanners[p.needed]}`,
  answer_missing: () => 'The phone asks for a choice: choose one, then allow',
  ticket_refused: (p) => `${p.person} refused on the phone; nothing was done. Start again if needed`,
  ticket_expired: () => 'The code has expired; get a new one',
  ticket_replaced: () => 'This code was replaced by a new one; scan the one that the page shows now',
  ticket_foreign: () => 'This code is dead or does not belong to this sandbox; nothing happened',
  ticket_closed: () => 'This code was used or cancelled; start again from the page',
  nudge_too_soon: (p) => `Reminded just now; try again after ${p.seconds} seconds`,
  ticket_refresh_limit: (p) => `A code can be renewed ${p.limit} times; start again from the page`,
  not_real_name_verified: (p) => `${p.person}'s WeChat is not real-name verified (no bank card); scan with one that is`,

  email_used_mini_program: () => 'This e-mail has a mini program; one e-mail, one mini program. Use another, or log in',
  email_used_official_account: () => 'This e-mail belongs to an official account; use another',
  email_used_open_platform: () => 'This e-mail belongs to the open platform; use another',
  email_used_personal_wechat: () =>
    'This e-mail is bound to a personal WeChat ID; use another, or unbind it in WeChat first',
  resend_too_soon: (p) => `A mail was just sent; send again in ${p.seconds} s`,
  link_dead: () => 'This link is void (a resend ends the old link); use the one in the newest mail',
  link_expired: (p) => `An activation link is valid for ${p.hours} h and this one is over; send the mail again`,
  already_activated: () => 'The e-mail is activated already; log in to go on',
  not_activated: () => 'The e-mail is not activated; open the link in the mail first',
  sms_too_soon: (p) => `A code was just sent; get another in ${p.seconds} s`,
  sms_wrong: () => 'The code is wrong; check the newest SMS',
  sms_expired: (p) => `A code is valid for ${p.minutes} min and this one is over; get a new one`,
  id_number_bad: () => 'ID number not right: 18 characters, a real date of birth, a matching check digit',
  is_minor: () => 'An administrator must be 18 or older; choose somebody else',
  id_number_blacklisted: () => 'This ID number is on the black list and cannot register; choose another administrator',
  phone_blacklisted: () => 'This phone number is on the black list and cannot register; use another number',
  id_number_full: (p) => `One ID card can administer ${p.limit} mini programs and has them; choose somebody else`,
  phone_full: (p) => `One phone number serves ${p.limit} mini programs and has them; use another number`,
  wechat_full: (p) => `One WeChat ID can administer ${p.limit} mini programs and has them; use another`,
  subject_full: (p) =>
    `This subject can register ${p.limit} mini programs and has them; use another subject or close one`,
  paper_bad: () => 'Number not right: the social credit code has 18 characters and a matching check character',
  licence_15_refused: () => '15-digit licence numbers are no longer taken; enter the 18-character social credit code',
  organisation_code_bad: () =>
    'Number not right: a 9-character organisation code or the 18-character credit code, with a matching check character',
  certificate_missing: () => 'Upload the sealed scan of the organisation code certificate',
  payment_way_not_offered: () =>
    'This kind of subject cannot be proved by a transfer; use the way that the page offers',
  identity_missing: () => 'Fill in subject and administrator first, then scan or submit',
  admin_not_bound: () => 'The administrator has not scanned yet; do that first',
  already_registered: () => 'This account is registered; its subject cannot change',
  not_awaiting_payment: () => 'This account is not waiting for a transfer',
  payment_overdue: (p) => `The transfer is due within ${p.days} days and came too late; register the subject again`,
  bank_account_differs: () => 'The two bank account numbers differ; check them',
  payment_awaited: () =>
    'The company transfer has not arrived; the information opens when it has. Development can go on meanwhile',
  verification_awaited: () =>
    '微信认证 has not passed; the information opens when it has. Development can go on meanwhile',

  test_account_exists: () => 'Every WeChat ID has one test account and you have yours; use its AppID',
  is_test_account: () =>
    'A test account is for development only and cannot do this; register a mini program to submit and release',

  official_login_failed: () => 'E-mail or password of the official account is wrong; passwords are case sensitive',
  official_unverified: () =>
    'Only a verified official account of an enterprise, media, government or other organisation can register this way; register the mini program by itself',
  official_registration_open: () => 'One mini program is not registered to the end yet; complete it first',
  official_registration_full: (p) =>
    `An official account registers at most ${p.limit} mini programs a month; it is full until ${when(p.resetsAt)}`,
  official_registration_absent: () => 'No registration has begun; read the notes and let the administrator scan first',
  merchant_missing: () =>
    'The merchant number is joined only with the reused verification, and if the official account has one',
  official_links_full: (p) =>
    `An official account links at most ${p.limit} mini programs of ${p.relation === 'same' ? 'the same subject' : 'other subjects'}; unlink one first`,
  official_links_month: (p) =>
    `An official account links at most ${p.limit} new mini programs a month; it is full until ${when(p.resetsAt)}`,
  official_link_exists: () => 'This mini program is linked already, or the request still waits',
  official_link_forbidden: () =>
    'This mini program does not let official accounts link it; its administrator can change that under 设置 – 关联设置',
  official_link_not_waiting: () => 'This request was dealt with already',
  official_not_linked: () => 'These two accounts are not linked now',
  follow_not_allowed: () => 'Only an official account of the same subject, or a linked one',
  provider_exists: () => 'This provider has an authorisation already; change its permission sets there',
  providers_full: (p) => `At most ${p.limit} providers hold an authorisation; revoke one first`,
  release_held_by_provider: (p) =>
    `The provider “${p.provider}” holds permission set ${p.set} (development management) and publishes; to publish from the console, revoke it under 设置 – 第三方设置`,
  version_settings_absent: () => 'The console of this era has no version settings',
  version_not_released: () => 'Only a version that was released',
  base_library_unknown: (p) => `There is no base library ${p.version}; choose one of the list`,

  login_failed: (p) =>
    p.left > 0
      ? `E-mail or password is wrong; attempts left: ${p.left}`
      : 'E-mail or password is wrong; no attempts left, the account is locked for a while',
  account_frozen: () => 'The account is frozen and nobody can log in. Recover it first',
  account_ended: () => 'The account was deregistered or migrated and is over',
  account_not_frozen: () => 'The account is not frozen; just log in',
  account_in_use: () => 'The account is in use and stays',
  login_right_missing: (p) =>
    `${p.person} may not log in to this mini program; scan with the administrator or a project member`,
  old_id_wrong: () => 'This is not the ID number of the present administrator',
  admin_identity_missing: () =>
    "Fill in the old administrator's ID number and the new one's name, ID number, phone and code",
  admin_identity_fixed: () =>
    'A personal mini program belongs to the person: name and ID number stay, only the WeChat can change',
  login_locked: (p) => `Too many wrong passwords; locked for another ${p.minutes} min`,
  account_not_ready: () => 'This account is not registered fully; register the subject first',

  name_format: (p) =>
    `A name has ${p.min}–${p.max} units (a Chinese character counts 2), this has ${p.units}; Chinese characters, letters, digits, spaces and - + & . only`,
  name_forbidden: (p) => `A name may not contain "${p.word}"; choose another`,
  name_generic: () => 'A generic word alone cannot be a name; add a brand or a concrete function',
  name_taken: () => 'A mini program has this name; choose another',
  name_taken_plus: () => "Same as another subject's mini program but for a plus sign; choose another",
  name_taken_official: () => "Another subject's official account has this name; choose another",
  name_taken_officials: () => 'Several official accounts have this name; choose another',
  name_taken_plus_other: () => "Same as another subject's official account but for a plus sign; choose another",
  name_is_wechat_id: () => 'This name is a WeChat ID; choose another',
  name_protected: (p) => `This name is protected until ${when(p.until)}; choose another or wait`,
  name_check_too_often: (p) => `Checked too often; ${p.perMinute} checks a minute are possible, try again later`,
  name_by_verification: () => 'After release this kind of subject changes its name only with WeChat verification',
  name_pending: (p) => `"${p.pending}" is still in review, and only one name at a time is; wait or withdraw it`,
  name_protected_subject: (p) =>
    `Its former subject has just given up this name and alone may take it until ${when(p.until)}; choose another or wait`,
  name_in_use: () => 'Not set: the name is taken; choose another and check it',
  name_protected_infringement: (p) =>
    `An infringement: nobody may take this name until ${when(p.until)}; choose another`,
  name_needs_material: (p) =>
    `"${p.word}" in a name needs proof: the licence or ID, and a trademark paper or a letter of authority at least`,
  names_full: (p) => `This subject holds ${p.limit} names, which is the limit; give one up first`,
  name_cleared: () =>
    'The former name was cleared as an infringement; a released mini program needs 认证 before a new one',
  name_in_audit: () => 'A version is in review, so the name cannot change; wait for the result or withdraw',
  name_not_pending: () => 'No name is in review; it may just have been decided or withdrawn, reload the page',
  short_name_name_pending: (p) =>
    `The name${p.pending === '' ? '' : ` "${p.pending}"`} is still in review, and the short name is cut from it; wait for the result`,
  short_name_format: (p) => `A short name has ${p.min}–${p.max} units (a Chinese character counts 2)`,
  short_name_not_from_name: () => 'A short name takes its characters from the name, in order',
  intro_format: (p) => `An intro has ${p.min}–${p.max} units (a Chinese character counts 2)`,
  intro_forbidden: (p) => `The intro may not contain "${p.word}"; rewrite it`,
  avatar_missing: () => 'No avatar chosen; choose a picture',
  image_bad: () => 'This picture cannot be read; choose another',
  unchanged: () => 'Same as now; nothing to save',
  quota_used_up: (p) =>
    p.resetsAt === null
      ? `All ${p.limit} changes are used; they do not come back`
      : `All ${p.limit} changes of this period are used; resets ${when(p.resetsAt)}`,
  profile_done: () => 'The profile has been completed; later changes are made one by one in Settings',
  category_unknown: () => 'There is no such category; choose one from the list',
  category_limit: (p) => `At most ${p.limit} categories; remove one first`,
  category_month_limit: (p) => `Categories added: ${p.limit} a month, none left; resets ${when(p.resetsAt)}`,
  category_subject: () => 'This category is not open to your subject type; choose another',
  category_duplicate: () => 'This category was added before',
  category_in_review: () => 'This category is in review; it can be removed after the result',
  category_irreversible: () => 'An approved game category can neither be removed nor exchanged',
  category_by_mail: () =>
    'Closed-test categories are not given in the console: apply by e-mail, the answer takes about 7 working days',
  category_papers_missing: (p) =>
    p.needed === 1
      ? 'This category needs papers; upload at least 1'
      : `This category needs at least ${p.needed} papers`,
  category_papers_only: () => 'Only the papers can be changed; add another category separately',
  category_not_rejected: () => 'Only a category that was not approved can be changed',
  category_game_unconfirmed: () => 'A game category can never be removed or exchanged; tick that this is understood',
  category_not_in_review: () => 'This category is not in review',
  category_last: () => 'One category must remain; add another before removing this',

  person_not_found: (p) =>
    p.why === 'hidden'
      ? `WeChat ID ${p.wechatId} may not be searched for; its owner has to allow it first`
      : `WeChat ID ${p.wechatId} not found; it must be complete, check the spelling`,
  already_bound: (p) => `${p.wechatId} is on the list already`,
  members_full: (p) => `This list takes ${p.limit} people and is full; remove one first`,
  person_full: (p) => `${p.wechatId} is in ${p.limit} mini programs, the limit; choose somebody else`,
  is_administrator: (p) => `${p.wechatId} is the administrator and has every right already`,
  roles_missing: () => 'Tick at least one: operator, developer or data analyst',
  points_missing: () => 'Tick at least one of the 12 rights',
  rights_of_other_model: (p) =>
    p.model === 'points'
      ? 'In this sandbox 12 rights are ticked one by one (perm.model=points); there are no roles to give'
      : 'In this sandbox rights come with roles (perm.model=roles); they cannot be ticked one by one',
  grant_absent: () => 'Pack 2021 has no "see development version"; testers open the trial version only',
  already_granted: (p) => `${p.wechatId} may already see the development version`,
  not_granted: () => 'This tester may not see the development version anyway',
  not_a_member: () => 'This person is not on the list, perhaps just removed; reload',
  wechat_id_taken: (p) => `Somebody in this sandbox has the WeChat ID ${p.wechatId}; choose another`,

  file_missing: () => 'No file chosen, or it is empty; choose one',
  not_a_zip: () => 'This is not a .zip; zip the mini program project and try again',
  zip_damaged: (p) => `The zip is damaged: ${p.detail}. Zip it again`,
  zip_unsafe_path: (p) => `The zip holds a path that leads outside: ${p.file}. Zip it again`,
  zip_symlink: (p) => `The zip holds a symbolic link: ${p.file}. Put the real file in`,
  zip_encrypted: (p) => `The zip holds an encrypted file: ${p.file}. Remove the password`,
  zip_duplicate: (p) => `The zip holds the same path twice: ${p.file}. Zip it again`,
  zip_too_many_files: (p) => `The zip holds more than ${p.limit} files; leave out node_modules and the like`,
  zip_bomb: () => 'Unpacked, the zip is far beyond the limit; reading stopped. Check what is in it',
  zip_bad_name: () => 'The zip holds a file name that cannot be read; use UTF-8 names',
  app_json_missing: () => 'No app.json found; zip the root folder of the project',
  app_json_invalid: (p) => `The configuration cannot be read: ${p.detail}. Correct it and zip again`,
  file_too_large: (p) => `The file is larger than ${p.limitKB} KB; make it smaller`,
  package_main_too_large: (p) =>
    `The main package has ${p.sourceKB} KB, the limit is ${p.limitKB} KB; move pictures out or use subpackages`,
  package_sub_too_large: (p) => `Subpackage ${p.name} has ${p.sourceKB} KB, the limit is ${p.limitKB} KB; split it`,
  package_total_too_large: (p) => `All packages have ${p.sourceKB} KB, the limit is ${p.limitKB} KB; make them smaller`,
  image_format: () => 'Only png, bmp, jpeg, jpg and gif (judged by content)',
  paper_file_type: () => 'Papers are png, jpg, jpeg, bmp, gif or PDF files (judged by content)',
  paper_file_too_large: (p) => `The file is larger than ${p.limitKB} KB; compress it`,
  paper_file_damaged: () => 'This file cannot be read; choose another',
  paper_file_unknown: () => 'There is no such uploaded paper; upload it again',
  papers_too_many: (p) => `At most ${p.limit} files; take some out`,
  image_too_large: (p) => `The picture is larger than ${p.limitKB} KB; compress it`,
  app_id_wrong: (p) => `AppID ${p.appId} is not this mini program's; check it in Development settings`,

  not_trial: () => 'This version is not the trial version; choose it first',
  already_trial: () => 'This version is the trial version already',
  trial_path_unknown: (p) => `The package has no page ${p.path}; choose one from its list, a query goes after ?`,

  under_audit: () => 'A version is in review, and only one can be; wait for the result or withdraw',
  profile_incomplete: (p) =>
    `The profile lacks: ${domainWords.list(p.missing.map((field) => domainWords.missingProfile[field]))}. Fill it in before submitting`,
  no_category: () => 'No approved category yet; add one before submitting',
  privacy_guideline_absent: () => 'This rule pack has no privacy guideline; it was first demanded in November 2021',
  privacy_guideline_missing: () => 'There is no approved privacy guideline yet; write it at 设置 – 服务内容声明',
  privacy_guideline_in_review: () => 'The privacy guideline is under review; go on when its result is there',
  privacy_guideline_decided: () => 'This guideline has its result already; reload the page',
  privacy_contact_missing: () => 'Give at least one way to reach you: mail, phone or another',
  privacy_days_missing: () => 'A fixed storage period needs its number of days',
  privacy_supplement_too_large: (p) => `The supplementary document is larger than ${p.limitKB} KB; shorten it`,
  privacy_api_undeclared: (p) =>
    `The code calls ${domainWords.list(p.without_conf_list)}, and the privacy guideline does not name that information. Update the guideline of the next version, or take the code out`,
  private_info_unknown: (p) =>
    `requiredPrivateInfos in app.json names unknown interfaces: ${domainWords.list(p.names)}`,
  private_info_exclusive: (p) =>
    `requiredPrivateInfos in app.json may not name these together: ${domainWords.list(p.names)}`,
  private_info_undeclared: (p) =>
    `The code uses ${domainWords.list(p.names)}; name it in requiredPrivateInfos of app.json and upload again`,
  privacy_revocation_unconfirmed: (p) =>
    `With “collects no private data”, ${domainWords.list(p.apis)} will lose its permission after release. Tick that you agree, or choose the other answer`,
  location_tick_missing: () => 'The code uses location interfaces: read the notice on them and tick it',
  privacy_scan_running: (p) => `The privacy interfaces are being scanned; submit in about ${span(p.seconds)}`,
  rules_not_read: () => 'Read the review rules and tick the box first',
  feature_pages_missing: (p) => `Fill in 1–${p.max} function pages`,
  feature_page_unknown: (p) => `The package has no page ${p.path}; choose one from its list`,
  feature_category_unknown: () => 'The category of a function page must be one of your approved ones',
  description_missing: () => 'Enter a version description',
  test_account_closed: () => 'A test account can be given only after a first rejection; leave it empty',
  feedback_closed: () => 'Feedback can be given only after a first rejection; leave it empty',
  not_under_audit: () => 'No version is in review, perhaps it was just decided; reload',
  withdraw_day_limit: (p) => `Withdrawals: ${p.limit} a day, none left today; resets ${when(p.resetsAt)}`,
  withdraw_month_limit: (p) => `Withdrawals: ${p.limit} a month, none left; resets ${when(p.resetsAt)}`,
  audit_in_use: () => 'This entry was released or withdrawn and cannot be deleted',
  audit_with_regulator: () => 'Passed here already; the local regulator has it now, no other verdict is possible',
  reason_missing: () => 'A rejection needs at least one reason',
  reason_unknown: (p) => `There is no reason ${p.id}; choose one from the list`,

  no_audit: () => 'Nothing to release; submit a version for review first',
  audit_not_approved: () => 'The latest review is not approved; release needs an approval',
  audit_used: () => 'This approval was released once; submit again to release again',
  filing_missing: () => 'The mini program is not filed; release needs the filing first',
  release_closed: () =>
    'In the closed beta everything ends at "approved, not released"; release opens when the director ends it',
  name_missing: () => 'The mini program has no name; complete the profile first. After release renaming is limited',
  filing_absent: () => 'The era of this rule pack has no filing yet',
  filing_not_ready: (p) =>
    `Not ready to file; missing: ${domainWords.list(p.missing.map((need) => domainWords.filingNeeds[need]))}`,
  filing_in_progress: () => 'A filing is under way: wait for this step, or withdraw it before the regulator has it',
  filing_done: () => 'Already filed; to change what is filed, start a change',
  filing_none: () => 'There is no application to which this could be done',
  filing_incomplete: (p) =>
    `The form is not complete; missing: ${domainWords.list(p.missing.map((page) => domainWords.filingPages[page]))}`,
  filing_subject_differs: () => 'Differs from the subject of the account; fill it in as registered',
  filing_uscc_changed: () => 'Another code is another subject: cancel the filing and file anew',
  filing_owner_only: () => 'For a personal subject both roles are the owner; enter the number of the owner',
  filing_legal_person_only: (p) => `${p.province} wants the legal person in charge of the subject`,
  filing_certificate_expiring: (p) => `The certificate must be valid for more than ${p.months} months; renew it first`,
  filing_phone_shared: () => 'One phone, one person: it belongs to somebody else, or this person gave two',
  filing_email_shared: () => 'One e-mail, one person: it belongs to somebody else',
  filing_emergency_phone_same: () => 'The emergency phone must be another one',
  filing_face_check_impossible: () => 'Only a mainland ID card passes the face check; name another person',
  filing_name_personal: (p) => `A person cannot file a name with “${p.word}”; rename it first`,
  filing_name_national: (p) => `Only national units may file a name with “${p.word}”; rename it first`,
  filing_name_needs_approval: (p) => `The name has “${p.word}”: choose its approval and upload the paper`,
  filing_paper_missing: (p) => `Upload: ${domainWords.filingPapers[p.paper]}`,
  filing_paper_format: () => 'Materials are JPG, JPEG or PNG in colour (judged by content)',
  filing_services_count: (p) => `Choose ${p.min}–${p.max} services`,
  filing_not_withdrawable: () => 'The regulator has it, or it is a cancellation: it cannot be withdrawn',
  filing_not_filed: () => 'Not filed, so there is nothing to change or cancel',
  filing_nothing_to_reuse: () => 'No other mini program of this subject is filed',
  filing_reuse_organisation_only: () => 'Only enterprises may reuse a subject; fill it in',
  filing_sms_none: () => 'No code waits for this phone: not sent yet, over, or no tries left',
  filing_sms_wrong: (p) => (p.left > 0 ? `Wrong code; tries left: ${p.left}` : 'Wrong code; no tries left'),
  filing_not_in_review: () => 'This application is not in that review now; refresh',
  first_must_be_full: () => 'The first version must go to everyone; staging needs an online version',
  gray_not_approved: () => 'No approved, unreleased version; submit one for review first',
  percent_bad: () => 'Enter a whole number from 0 to 100',
  percent_not_higher: (p) => `The ratio can only rise: now ${p.now}%, enter ${p.now + 1}–100`,
  gray_scope_empty: () => 'With 0% tick members or testers, or give at least one WeChat ID',
  gray_list_too_long: (p) => `At most ${p.limit} WeChat IDs; remove some`,
  gray_list_unknown: (p) => `Nobody has these WeChat IDs: ${domainWords.list(p.wechatIds)}. Check them`,
  gray_list_same: () => 'The list is unchanged; nothing to submit',
  gray_running: () => 'A staged release is running; cancel or complete it before releasing again',
  gray_not_running: () => 'No staged release is running, perhaps it just ended; reload',
  rollback_gray_running: () => 'Cannot roll back during a staged release; cancel or complete it first',
  rollback_none: () => 'Nothing to roll back to: no released version before the online one',
  rollback_twice: () =>
    'The online version is itself a rollback, and twice in a row is not possible; release a new version',
  rollback_cancelled_gray: () =>
    'A cancelled staged release lies next to the online version, so it cannot be rolled back; release a new one',
  rollback_target_unknown: () => 'Cannot roll back to this version; choose one from the list',
  nothing_online: () => 'Nothing is online yet; release first',
  already_suspended: () => 'The service is suspended already',
  not_suspended: () => 'The service is not suspended',
  submit_banned: () => 'A banned account cannot submit; appeal under Violations first',
  release_banned: () => 'A banned account cannot release; appeal under Violations first',
  deregistration_open: () => 'A deregistration is under way; cancel it first',
  deregistration_none: () => 'No deregistration is under way',
  deregistration_cooling: (p) => `Not yet: the freeze lasts until ${when(p.until)}`,
  service_running: () => 'The service is still online; suspend it first',
  papers_government_only: () => 'Only a government without a bank account may hand in papers instead of paying',
  papers_missing: () => 'Add the papers that prove the subject',
  no_payment_awaited: () => 'No payment is awaited for a deregistration',
  migration_open: () => 'A migration is under way; let it end or cancel it',
  migration_none: () => 'No migration is cooling',
  migration_banned: () => 'A banned account can neither be migrated nor receive one',
  migration_game: () => 'Mini games cannot be migrated',
  migration_target_unknown: () => 'No mini program that could receive it; check the AppID',
  migration_subject_differs: () =>
    'The subjects differ; only related ones under the same open platform account may. Confirm that first',
  migration_target_full: (p) => `That account has received ${p.limit}; the next one only after ${when(p.until)}`,
  violation_over: () => 'This sanction is over',
  appeal_open: () => 'The appeal is filed; wait for the answer',
  appeal_closed: (p) => `${p.limit} appeals were turned down; no further one can be filed`,
  no_appeal: () => 'No appeal waits for an answer',
  feedback_replied: () => 'This feedback has its reply',

  verification_not_for_personal: () => 'Personal accounts cannot be verified',
  verification_open: () => 'An order is under way; finish or cancel it first',
  already_verified: (p) =>
    p.renewableFrom === null
      ? 'Verified for good; it is done again only to change the name'
      : `Verified already; the annual review opens on ${when(p.renewableFrom)}`,
  verification_name_first: () => 'There is no name yet: get verified first, then fill in the name under Profile',
  verification_name_closed: () => 'A personal account is not renamed by verification; change the name in Settings',
  trademark_missing: () => 'You chose a trade mark; enter its registration number',
  no_order_to_pay: () => 'No order waits for payment; an order not paid in time is closed, apply again',
  no_order_to_refill: () => 'No order waits to be filled in again',
  not_under_verification: () => 'This order is not in review',
  refill_limit: (p) => `This order was filled in again ${p.limit} times; it can only pass or fail now`,
  verification_overdue: (p) => `Verification ended on ${when(p.since)}; complete the annual review to release`,

  secret_exists: () => 'A secret exists; if it is lost, reset it',
  secret_missing: () => 'There is no secret yet; generate one first',
  secret_frozen: () => 'The secret is frozen already; unfreeze it to use it again',
  secret_not_frozen: () => 'The secret is not frozen',
  secret_freeze_absent: () => 'The platform of this era cannot freeze a secret; reset it instead',
  token_app_id_wrong: (p) => `AppID ${p.appId} is wrong; check it under developer IDs`,
  token_secret_bad: () => 'That is no AppSecret: 32 small hexadecimal characters',
  token_secret_wrong: () => 'The AppSecret is wrong or was reset; a lost one can only be reset',
  token_secret_frozen: () => 'The AppSecret is frozen: no access_token; unfrozen, the same value works again',
  token_ip_not_listed: (p) => `IP ${p.ip} is not in the API IP list; the administrator can add it`,
  ip_bad: (p) => `"${p.entry}" is no IP or block: write 203.0.113.10 or 203.0.113.0/24, without * or a port`,
  ip_too_many: (p) => `At most ${p.limit} entries; join them into blocks`,
  api_ip_list_absent: () => 'The platform of this era has no API IP list',
  upload_key_absent: () => 'The platform of this era has no upload key',
  upload_key_exists: () => 'There is an upload key; if it is lost, reset it',
  upload_key_missing: () => 'There is no upload key yet; generate one first',
  domain_scheme: (p) => `${p.domain} must begin with ${p.scheme}`,
  domain_bad: (p) => `${p.domain} is not a valid domain; check it`,
  domain_is_ip: (p) => `${p.domain} is an IP address; give a domain name`,
  domain_is_local: (p) => `${p.domain} is a local address; give a public domain name`,
  domain_is_platform: (p) => `${p.domain} belongs to the platform and cannot be set; call it from your server`,
  domain_too_many: (p) => `At most ${p.limit} ${kindName(p.kind)}; remove some`,
  domain_unchanged: () => 'The domains are unchanged; nothing to save',
  domain_month_limit: (p) => `Changes: ${p.limit} a month, none left; resets ${when(p.resetsAt)}`,
  domain_has_port: (p) => `${p.domain} goes without a port: a wss domain allows all of them`,
  domain_not_filed: (p) => `${p.domain} has no ICP filing; it can be set once it is filed`,
  domain_filed_lately: (p) => `${p.domain} was filed less than ${p.hours} hours ago; set it then`,
  business_personal: () => 'A personal subject cannot have business domains',
  business_game: () => 'A game cannot have business domains',
  business_too_many: (p) => `At most ${p.limit} business domains; remove some`,
  business_domain_full: (p) => `${p.domain} is bound by mini programs of ${p.limit} subjects already; no more can be`,
  business_file_missing: (p) => `No check file at ${p.place}; download it and put it at the root of the server`,
  business_unchanged: () => 'The business domains are unchanged; nothing to save',
  web_address_bad: () =>
    'Give the address of a simulated server, e.g. www.example.test or https://www.example.test/mp/',
  web_file_there: (p) => `The check file is at ${p.place} already`,
  push_url_bad: () => 'The URL must be a full http:// or https:// address',
  push_port: (p) =>
    `Port ${p.port} will not do: 80 for http, 443 for https. Only addresses of this machine (localhost) may have another, as the stand-in of the rehearsal`,
  push_not_here: (p) =>
    `${p.host} is not this machine. The rehearsal asks servers of this machine only; give a localhost address`,
  push_no_echo: (p) =>
    `The check failed: ${domainWords.pushAnswers[p.answer]}. The server must check the signature and send echostr back`,
  plain_link_personal: () => 'A personal subject cannot set plain-link rules',
  plain_link_bad: () => 'A rule is a full http:// or https:// link; its host is no IP',
  plain_link_duplicate: () => 'This rule exists; change that one',
  plain_link_taken: () => 'Another mini program holds this rule; choose another one or talk to them',
  plain_link_full: (p) => `At most ${p.limit} rules; delete one first`,
  plain_link_test_outside: (p) => `Test link ${p.link} does not fall under the rule; check it`,
  plain_link_file_missing: (p) => `No check file at ${p.place}; download it and put it on the server`,
  plain_link_not_released: () => 'The mini program is not released; release it before its rules',
  plain_link_page_unknown: (p) => `The online version has no page ${p.path}; choose a released page`,
  plain_link_month_limit: (p) => `Rule releases: ${p.limit} a month, none left; resets ${when(p.resetsAt)}`,

  preview_expired: (p) => `A preview code lives ${p.minutes} min and this one is over; make another in the devtool`,
  already_debugging: () => 'Debugging is on already',
  not_debugging: () => 'Debugging is not on',

  template_identity_missing: (p) =>
    `${p.person}'s WeChat is not real-name verified; somebody who is has to make the template`,
  template_exists: () => 'You have a template already, one for each person; choose it',
  template_not_approved: () => 'The real name is still being checked; a domain can be bought once it passed',
  domain_name_bad: (p) =>
    `${p.domain} is not on sale: letters, digits or hyphens and one of ${domainWords.list(p.endings.map((end) => `.${end}`))}`,
  domain_taken: (p) => `${p.domain} is bought in this sandbox already; choose another`,
  wallet_short: (p) =>
    `The wallet holds ${(p.leftCents / 100).toFixed(2)} yuan, this domain costs ${(p.priceCents / 100).toFixed(2)}`,
  server_limit: (p) => `A sandbox has at most ${p.limit} servers; use one of them`,
  host_bad: (p) => `${p.host} is no domain name; write the whole host, such as api.example.icu`,
  host_not_bought: (p) => `${p.host} lies under no domain that was bought here; buy the domain first`,
  record_exists: (p) => `${p.host} has a record; remove it to point elsewhere`,
  host_not_resolved: (p) =>
    `${p.host} does not lead to a server yet; the certificate is checked by DNS, so apply when the record works`,
  certificate_for_ip: (p) => `${p.host} is an IP. A free certificate is for one host name`,
  certificate_wildcard: (p) => `${p.host} is a wildcard. A free certificate is for one host name`,
  certificate_open: (p) => `A certificate for ${p.host} is being checked; wait for it`,
  certificate_not_issued: (p) => `The certificate for ${p.host} is not issued yet`,
  certificate_not_downloaded: (p) => `Download certificate and key of ${p.host} first, then deploy them`,
  certificate_is_lapsed: (p) => `The certificate for ${p.host} has lapsed; apply for a new one`,
  domain_filing_open: (p) => `The ICP filing of ${p.domain} is under way`,
  domain_filed: (p) => `${p.domain} is filed already`,

  no_trial_version: () => 'There is no trial version; an administrator, operator or developer can choose one',
  no_development_version: () => 'This development version was replaced or deleted; open the newest',

  time_backwards: () => 'Sandbox time only goes forward; choose a later moment',
  time_too_far: (p) => `At most ${p.days} days at once; go in several steps`,
  nothing_due: () => 'Nothing is due; move by hours or days',
  login_is_strict: () =>
    'This sandbox asks for real logins: e-mail, password and scan; the director can switch that off',
};

function kindName(kind: string): string {
  const names: { [kind: string]: string | undefined } = domainWords.domainKinds;
  return names[kind] ?? kind;
}

/**
 * The typed shape of a pack: one key per value of rulebook/packs.md, in its order. A key is the row's key, with the part
 * it names where a row holds several values. `null` means: this era does not have it.
 */
import type { SubjectKey } from '../registration';
import type { Entry } from './entry';
import type { FilingValues } from './filing';
import type { Formats } from './format';

/** A moment with its offset, or `now`: the real moment at which the sandbox is made. */
export type StartMoment = 'now' | `${number}-${number}-${number}T${number}:${number}:${number}+08:00`;
export type Range = { readonly min: number; readonly max: number };
export type Hours = { readonly from: number; readonly to: number };
/** What a name needs to be changed after the first release (C1-1). `verification`: what 微信认证 does to it. */
export type NameRule = { readonly perYear: number; readonly verification: 'none' | 'only_way' | 'refills' };
export type OverdueKey = 'publish' | 'search' | 'share' | 'newUsers' | 'pay';
export type DomainKind = 'request' | 'socket' | 'uploadFile' | 'downloadFile' | 'udp' | 'tcp' | 'dnsPrefetch';
export type SecretStep = 'generate' | 'reset' | 'enable' | 'freeze' | 'unfreeze';
/** Where a mini program runs, as far as the check of its server domains goes. */
export type RunPlace = 'devtool' | 'preview' | 'trial' | 'remoteDebug' | 'online';
export type NetCheck = 'unless_skipped' | 'unless_debugging' | 'certificate_only' | 'always';
export type LinkMode = 'none' | 'admin' | 'never';

type Time = {
  'time.zone': 'Asia/Shanghai';
  'time.workday': 'monday_to_friday';
  'time.start': StartMoment;
  'time.startLive': StartMoment;
  /** what lies before the start of a sandbox made from the template live, in seconds before it (seed 002) */
  'time.liveHistory': { readonly created: number; readonly released102: number; readonly uploaded103: number };
};
type Registration = {
  'reg.linkHours': number;
  'reg.resendSeconds': number;
  'reg.smsCooldownSeconds': number;
  'reg.smsLifeMinutes': number;
  'reg.captchaLength': number;
  'reg.perIdNumber': number;
  'reg.perPhone': number;
  'reg.perWechatAsAdmin': number;
  'reg.perSubject': Readonly<Record<SubjectKey, number>>;
  'reg.licence15Digits': boolean;
  'reg.transferDays': number;
  /** the amount to be paid, drawn per registration; min 0.01 yuan = 1 cent */
  'reg.transferYuan': Range;
  'reg.legalPersonFace': boolean;
  'reg.personalNote': { readonly mayVerify: boolean; readonly mayPay: boolean; readonly mayUseAdvanced: boolean };
  'reg.reuseVerificationFree': boolean;
  'reg.reusePerMonth': { readonly organisation: number; readonly individualBusiness: number };
  'oa.links': { readonly sameSubject: number; readonly otherSubject: number; readonly newPerMonth: number };
  'oa.linkModes': readonly LinkMode[];
  'login.defaultTab': 'password' | 'scan';
  'login.tries': number;
  'login.lockMinutes': number;
  'ticket.lifeMinutes': number;
  'ticket.autoRefreshes': number;
  'preview.lifeMinutes': number;
};
type Gates = {
  /** null: this subject cannot be verified */
  'verify.feeYuan': Readonly<Record<SubjectKey, number | null>>;
  'verify.personal': boolean;
  'verify.years': number | null;
  'verify.reminders': { readonly months: readonly number[]; readonly days: readonly number[] } | null;
  'verify.neededForSearchAndShare': boolean;
  /** how often an order that was sent back may be filled in again, and until when */
  'verify.refills': number;
  'verify.refillDays': number;
  'verify.payHours': number;
  'verify.reviewWorkdays': Range;
  /** days after a lapse from which these are gone (A6-5) */
  'verify.overdueDays': Readonly<Record<OverdueKey, number>>;
  'filing.enabled': boolean;
  'privacy.enabled': boolean;
  'privacy.scanSeconds': number | null;
  'privacy.requiredPrivateInfos': boolean;
  /** until the verdict on a guideline, in sandbox hours */
  'privacy.reviewHours': Range | null;
  /** from here on undeclared interfaces are disabled at run time (C5-4) */
  'privacy.enforcedFrom': StartMoment | null;
};
type Profile = {
  'name.beforeRelease': number;
  'name.firstCounts': boolean;
  'name.afterReleasePersonal': NameRule;
  'name.afterReleaseOrganisation': NameRule;
  'shortName.perYear': number;
  'avatar.perYear': number;
  'intro.perMonth': number;
  'category.addPerMonth': number;
  'category.max': number;
  'avatar.firstCounts': boolean;
  'shortName.firstCounts': boolean;
  'intro.firstCounts': boolean;
  'category.firstCounts': boolean;
  'code.beforeRelease': { readonly isDownloadable: boolean; readonly opens: boolean };
  /** keys of categories.json that this era does not offer */
  'category.list': { readonly excluded: readonly string[] };
  'category.reviewWorkdays': Range;
  'satisfaction.minRatings': number;
  'satisfaction.score': number;
};
type Members = {
  'members.caps': {
    readonly personal: number;
    readonly organisation: number;
    readonly organisationVerifiedOrReleased: number;
    readonly organisationVerifiedAndReleased: number;
  };
  'members.perPerson': { readonly member: number; readonly tester: number };
  'members.testerMaySeeDevelopment': boolean;
  'members.analystKinds': readonly { readonly kind: 'basic' | 'trade'; readonly isSimulated: boolean }[];
  'perm.model': 'roles' | 'points';
  'perm.submitBy': 'roles' | 'admin';
};
type Development = {
  'domain.kinds': readonly DomainKind[];
  'domain.perKind': number;
  'domain.dnsPrefetch': number;
  'domain.changesPerMonth': number;
  'domain.business': number;
  'domain.businessSubjects': number | null;
  'secret.states': readonly SecretStep[];
  'secret.freezeMinutes': number | null;
  'secret.overlapMinutes': number;
  'secret.apiIpList': boolean;
  'uploadKey.enabled': boolean;
  'uploadKey.ipList': boolean;
  'plainLink.releasesPerMonth': number;
  'versionSettings.enabled': boolean;
  /** versions of the base library that phones of this era have, oldest first */
  'baseLibrary.versions': readonly string[];
};
type Outside = {
  'registrar.icuYuan': number;
  'registrar.templateMinutes': number;
  'registrar.dnsMinutes': number;
  'registrar.sslMinutes': number;
  'ssl.free': { readonly hostNames: number; readonly mayBeIp: boolean; readonly mayBeWildcard: boolean };
  'ssl.freeDays': number;
  'ssl.needsDeploy': boolean;
  'ssl.minTls': '1.2';
  'icp.ofDomainWorkdays': Range;
  'icp.neededForServerDomain': boolean;
  'net.check': Readonly<Record<RunPlace, NetCheck>>;
  /** `name`: the host leads nowhere */
  'net.failText': {
    readonly domain: string;
    readonly errno: number;
    readonly console: string;
    readonly ssl: string;
    readonly name: string;
  };
};
type Upload = {
  'upload.mainKB': number;
  'upload.subKB': number;
  'upload.totalKB': number;
  'upload.totalByProviderKB': number;
  robots: Range;
  'upload.codeQualityAdvice': boolean;
};
type Audit = {
  'audit.ticks': readonly ('rulesRead' | 'readCarefully')[];
  'audit.safetyNotice': boolean;
  'audit.featurePages': Range | null;
  'audit.versionDescription': { readonly isRequired: boolean; readonly maxChars: number };
  'audit.media': { readonly images: number; readonly imageKB: number; readonly videoKB: number } | null;
  'audit.testAccount': 'after_rejection';
  'audit.privacyChoice': boolean;
  'audit.orderPath': 'never' | 'shops';
  'audit.locationTick': boolean;
  'audit.ugcDeclaration': boolean;
  'audit.expedite': { readonly organisation: number; readonly personal: number };
  'audit.expediteHours': number;
  'audit.feedback': { readonly maxChars: number; readonly files: number };
  'audit.withdrawPerDay': number;
  'audit.withdrawPerMonth': number;
  'audit.deleteEntryNeedsScan': boolean;
  /** sandbox hours until the verdict at the quantiles 10, 50, 90 and 100 % */
  'audit.hours': { readonly q10: number; readonly q50: number; readonly q90: number; readonly q100: number };
  'audit.firstSubmissionFactor': number;
  'audit.workingHours': { readonly personal: Hours; readonly organisation: Hours };
  'audit.regulatorDays': number;
  'audit.navigateList': boolean;
  'audit.failedWord': 'not_passed' | 'failed';
};
type Release = {
  'release.open': boolean;
  'release.modes': readonly ('full' | 'gray' | 'wechatIds')[];
  'release.nameGate': { readonly nameless: 'must_set' | 'refused'; readonly renamePending: 'warned' | 'notice' };
  'gray.days': number;
  'gray.wechatIds': number;
  'gray.percent': Range;
  'gray.raiseOnly': boolean;
  'rollback.kept': number;
  'rollback.inARow': number;
  'search.minutes': number;
  'search.verifiedOnly': boolean;
};
type Look = { 'home.cards': '2020b' | '2024'; menu: '2018' | '2021' | '2024' };

export type PackValues = Time &
  Registration &
  Gates &
  FilingValues &
  Profile &
  Members &
  Development &
  Outside &
  Upload &
  Audit &
  Release &
  Look;
export type PackKey = keyof PackValues;
/** A complete pack: every value of its era and the formats that no era changes. */
export type Pack = { readonly [K in PackKey]: Entry<PackValues[K]> } & Formats;

/** Pack 2024 (the default): today's rules, in force since 2024-04. Only what differs from 2021; the rest is the same entry. */
import { pack2021 } from './2021';
import { chosen, community, official, seen } from './entry';
import type { Pack } from './shape';

export const pack2024: Pack = {
  ...pack2021,

  'time.start': chosen('now', 'the real moment of creation'),
  'time.startLive': chosen('now', 'the history of live lies before the moment of creation'),

  'reg.licence15Digits': community(false, 'A3-10: since 2026-04-30'),
  'reg.personalNote': official({ mayVerify: true, mayPay: false, mayUseAdvanced: true }, 'A6-3'),
  'reg.reuseVerificationFree': community(false, 'A4-6: ended 2023-09-25'),
  'reg.reusePerMonth': official({ organisation: 5, individualBusiness: 1 }, 'A4-3'),
  'login.defaultTab': seen('scan', 'product §1.2'),

  'verify.feeYuan': community(
    { personal: 30, individual_business: 30, enterprise: 300, government: 0, media: 300, other: 300 },
    'A6-1, A6-3 official; 个体工商户: community post 2024',
  ),
  'verify.personal': official(true, 'A6-3'),
  'verify.years': official(1, 'A6-2'),
  'verify.reminders': official({ months: [3, 2, 1], days: [7] }, 'A6-2'),
  'verify.neededForSearchAndShare': official(true, 'A6-4, A11: accounts from 2023-12-25'),
  'filing.enabled': official(true, 'A8'),
  'privacy.enabled': official(true, 'C5-5'),
  'privacy.scanSeconds': official(60, 'U26 ("about a minute")'),
  'privacy.requiredPrivateInfos': official(true, 'U27: since 2022-07-14'),
  'privacy.reviewHours': chosen({ min: 1, max: 12 }, 'C5-3: reviewed; nobody says how long it takes'),
  'privacy.enforcedFrom': official('2023-10-17T00:00:00+08:00', 'C5-4: 2023-09-15, postponed'),

  'name.afterReleaseOrganisation': official({ perYear: 2, verification: 'refills' }, 'C1-1, doubt H3'),
  'category.list': seen(
    { excluded: ['教育服务/在线教育', '快递业与邮政/查件/查件'] },
    'categories.json: outside the official 37 + 386 + 110',
  ),

  'members.testerMaySeeDevelopment': official(true, 'D-8'),
  'members.analystKinds': official(
    [
      { kind: 'basic', isSimulated: true },
      { kind: 'trade', isSimulated: false },
    ],
    'D-1, helper page',
  ),

  'domain.kinds': official(['request', 'socket', 'uploadFile', 'downloadFile', 'udp', 'tcp', 'dnsPrefetch'], 'E-7'),
  'domain.perKind': official(200, 'E-8'),
  'domain.dnsPrefetch': official(5, 'E-7'),
  'domain.changesPerMonth': official(50, 'E-9'),
  'domain.business': official(300, 'E-12, F'),
  'domain.businessSubjects': official(100, 'E-12'),
  'secret.states': official(['generate', 'reset', 'enable', 'freeze', 'unfreeze'], 'E-2, E-4 (2025)'),
  'secret.freezeMinutes': official(10, 'E-4'),
  'secret.overlapMinutes': official(0, 'E-3'),
  'secret.apiIpList': official(true, 'E-5'),
  'baseLibrary.versions': chosen(['2.33.0', '3.0.0', '3.3.4', '3.5.8', '3.6.6'], 'R27'),
  'versionSettings.enabled': official(true, 'R28, update-mechanism page'),

  'ssl.freeDays': official(90, 'Tencent Cloud pages'),

  'upload.totalKB': official(30_720, 'U20: quoted 2024-12'),
  'upload.codeQualityAdvice': chosen(true, 'U24'),

  'audit.ticks': seen(['rulesRead', 'readCarefully'], 'B2-2'),
  'audit.safetyNotice': seen(true, 'B2-3'),
  'audit.featurePages': seen(null, 'F'),
  'audit.versionDescription': seen({ isRequired: true, maxChars: 200 }, 'B3'),
  'audit.media': seen({ images: 5, imageKB: 2048, videoKB: 10_240 }, 'B3'),
  'audit.privacyChoice': seen(true, 'B3, 3c'),
  'audit.orderPath': seen('shops', 'B3, 3c'),
  'audit.locationTick': seen(true, 'B3, 3c'),
  'audit.ugcDeclaration': seen(true, 'A13'),
  'audit.withdrawPerDay': official(5, 'A22'),
  'audit.withdrawPerMonth': official(10, 'A22'),
  'audit.deleteEntryNeedsScan': seen(true, 'A24'),
  'audit.hours': chosen({ q10: 1, q50: 4, q90: 24, q100: 168 }, 'A20'),
  'audit.firstSubmissionFactor': chosen(2, 'A20'),
  'audit.failedWord': seen('failed', 'product §1.5, B4'),

  'release.modes': chosen(['full', 'gray', 'wechatIds'], 'R05, R10: by WeChat ID is uncertain'),
  'release.nameGate': chosen({ nameless: 'refused', renamePending: 'notice' }, 'R03'),
  'search.verifiedOnly': official(true, 'R35'),

  'home.cards': chosen('2024', 'A9'),
  menu: chosen('2024', 'product §1.1'),
};

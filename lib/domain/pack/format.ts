/** Lengths and formats of account.md that no era and no switch changes. Part of every pack, so that /rules lists them. */
import { chosen, community, official, seen } from './entry';

export const formats = {
  'format.adultYears': official(18, 'A3-1, A3-8'),
  'format.passwordMinChars': seen(8, 'A1-5'),
  'format.smsDigits': seen(6, 'A3-11'),
  'format.realNameChars': chosen({ min: 2, max: 30 }, 'A3-7'),
  'format.organisationNameChars': chosen({ min: 2, max: 64 }, 'A3-2'),
  'format.nameUnits': seen({ min: 4, max: 30 }, 'C1-1'),
  'format.nameChecksPerMinute': chosen(10, 'C2: 53011'),
  'format.nameReviewWorkdays': chosen({ min: 1, max: 7 }, 'C2: at most 7 is official'),
  'format.nameExtraFiles': official(5, 'C2'),
  'format.namesPerSubject': chosen(50, 'C2: 91013'),
  'format.nameProtectionHours': community({ deregistered: 48, infringement: 168 }, 'C3-8; 91008: 7 days official'),
  'format.shortNameUnits': seen({ min: 4, max: 10 }, 'C1-3'),
  'format.introUnits': seen({ min: 4, max: 120 }, 'C1-5'),
  'format.paper': official({ types: ['png', 'jpg', 'jpeg', 'bmp', 'gif', 'pdf'], maxKB: 2048 }, 'A8-15'),
  'format.paperFiles': chosen(10, 'Caipai'),
  'format.codePixels': community([258, 344, 430, 860, 1280], 'C1-7: 8, 12, 15, 30, 50 cm'),
  'format.avatar': seen({ types: ['png', 'bmp', 'jpeg', 'jpg', 'gif'], maxKB: 2048, advisedPixels: 144 }, 'C1-4'),
  'format.ipListEntries': chosen(200, 'E-5, E-6'),
  'format.businessFilingHours': official(24, 'E-12'),
  'format.plainLinkRules': official(100, 'E-16, plain-link page'),
  'format.plainLinkTests': official(5, 'E-16'),
  'format.cloudWalletYuan': chosen(100, 'Caipai'),
  'format.cloudServers': chosen(5, 'Caipai'),
  'format.domainYuan': chosen({ top: 9, cn: 29, com: 69 }, 'Caipai; the price of .icu is seen (seed 004)'),
  'format.pushEchoSeconds': chosen(5, 'E-15'),
} as const;

export type Formats = typeof formats;

/** Times and limits of the filing (A8): the same wherever a pack has it, so they are part of every pack. */
import { chosen, official } from './entry';

export const filingRules = {
  'filing.platformWorkdays': official({ first: { min: 1, max: 2 }, again: { min: 1, max: 7 } }, 'A8-8'),
  'filing.regulatorWorkdays': official({ min: 1, max: 20 }, 'A8-8'),
  'filing.cancelWorkdays': official({ min: 0, max: 20 }, 'A8-8'),
  'filing.smsDelayMinutes': official({ min: 5, max: 10 }, 'A8-8'),
  'filing.smsHours': official({ life: 24, again: 12 }, 'A8-8'),
  'filing.smsTries': official(5, 'A8-8'),
  'filing.smsSender': official('12381', 'A8-8'),
  'filing.paperKB': official({ advisedMin: 100, max: 2048 }, 'A8-15: accept up to 2 MB, warn below 100 KB'),
  'filing.paperFormats': official(['png', 'jpeg'], 'A8-14'),
  'filing.validMonths': official({ usual: 3, 宁夏: 6 }, 'A8-16: the stricter of two pages'),
  'filing.services': chosen({ min: 1, max: 5 }, 'product §1.25'),
};

export type FilingValues = { [K in keyof typeof filingRules]: (typeof filingRules)[K]['value'] };

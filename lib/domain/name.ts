/** The account's name, short name and intro: length, characters, words, and whether a name is free (C1–C3). */
import { formats } from './pack/format';
import type { ProtectionReason } from './rows-name';
import { advertisingWords, firstWord, genericNames, illegalWords, impersonationWords, proofWords } from './name-words';

/** Length in units: a CJK character (and any other wide one) counts 2, an ASCII character 1 (C1-1). */
export function unitsOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 128 ? 1 : 2), 0);
}

/** The form under which two names are the same: no spaces, small letters. */
export const nameKey = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

/** Something that has a name; the subject is null where it is nobody's of this sandbox. */
export type NamedThing = {
  readonly kind: 'mini_program' | 'official_account' | 'wechat_id';
  readonly name: string;
  readonly subjectIdHash: string | null;
};

/** What else exists under this name (or its "+" twin) at the moment of the check. */
export type NameWorld = {
  /** too many checks in a short time */
  readonly isCheckedTooOften: boolean;
  readonly isWechatId: boolean;
  readonly takenByMiniProgram: boolean;
  /** "name+" belongs to another subject's mini program, or to its official account */
  readonly plusTwinOfMiniProgram: boolean;
  readonly plusTwinOfOfficialAccount: boolean;
  readonly takenByOwnSubjectOfficialAccount: boolean;
  readonly takenByOtherOfficialAccounts: number;
  /** its holder was deregistered, or it was taken from him as an infringement (C3-8) */
  readonly protection: { readonly until: Date; readonly reason: ProtectionReason } | null;
};

/** Nothing else in the world has this name. */
export const emptyNameWorld: NameWorld = {
  isCheckedTooOften: false,
  isWechatId: false,
  takenByMiniProgram: false,
  plusTwinOfMiniProgram: false,
  plusTwinOfOfficialAccount: false,
  takenByOwnSubjectOfficialAccount: false,
  takenByOtherOfficialAccounts: 0,
  protection: null,
};

export type NameFormatProblem = 'too_short' | 'too_long' | 'characters';

/** The result kinds of C2 with the platform's code; `name` is the name as it would be saved. */
export type NameVerdict =
  | { readonly kind: 'ok'; readonly errcode: 0; readonly name: string }
  | { readonly kind: 'ok_with_material'; readonly errcode: 0; readonly name: string; readonly word: string }
  | {
      readonly kind: 'bad_format';
      readonly errcode: 53010;
      readonly problem: NameFormatProblem;
      readonly units: number;
    }
  | { readonly kind: 'too_often'; readonly errcode: 53011 }
  | {
      readonly kind: 'forbidden';
      readonly errcode: 53012;
      readonly rule: 'C3-1' | 'C3-2' | 'C3-3';
      readonly word: string;
    }
  | { readonly kind: 'taken_by_mini_program'; readonly errcode: 53013 }
  | { readonly kind: 'plus_twin_of_mini_program'; readonly errcode: 53014 }
  | { readonly kind: 'taken_by_official_account'; readonly errcode: 53015 }
  | { readonly kind: 'taken_by_several_official_accounts'; readonly errcode: 53016; readonly count: number }
  | { readonly kind: 'plus_twin_of_official_account'; readonly errcode: 53017 }
  | { readonly kind: 'is_wechat_id'; readonly errcode: 53018 }
  | { readonly kind: 'protected'; readonly errcode: 53019; readonly until: Date; readonly reason: ProtectionReason };

function formatProblem(name: string): NameFormatProblem | null {
  const { min, max } = formats['format.nameUnits'].value;
  const units = unitsOf(name);
  if (units < min) return 'too_short';
  if (units > max) return 'too_long';
  return /^[\p{Script=Han}A-Za-z0-9 \-+&.]+$/u.test(name) ? null : 'characters';
}

/** Words no name may have, with the naming rule: C3-1 the platform's own, C3-2 advertising or illegal, C3-3 generic. */
function forbiddenWord(name: string): { rule: 'C3-1' | 'C3-2' | 'C3-3'; word: string } | null {
  const own = firstWord(impersonationWords, name);
  if (own) return { rule: 'C3-1', word: own };
  const advertising = firstWord(advertisingWords, name) ?? firstWord(illegalWords, name);
  if (advertising) return { rule: 'C3-2', word: advertising };
  return genericNames.includes(nameKey(name)) ? { rule: 'C3-3', word: name } : null;
}

/** 检测: whether the name could be set at `at`, in the order in which the platform answers (C2). */
export function checkName(text: string, world: NameWorld, at: Date): NameVerdict {
  const name = text.trim();
  if (world.isCheckedTooOften) return { kind: 'too_often', errcode: 53011 };
  const problem = formatProblem(name);
  if (problem) return { kind: 'bad_format', errcode: 53010, problem, units: unitsOf(name) };
  const forbidden = forbiddenWord(name);
  if (forbidden) return { kind: 'forbidden', errcode: 53012, ...forbidden };
  if (world.takenByMiniProgram) return { kind: 'taken_by_mini_program', errcode: 53013 };
  if (world.plusTwinOfMiniProgram) return { kind: 'plus_twin_of_mini_program', errcode: 53014 };
  const others = world.takenByOtherOfficialAccounts;
  // C3-7: the same subject's official account may share the name, but not with a third holder beside it
  const holders = others + (world.takenByOwnSubjectOfficialAccount ? 1 : 0);
  if (others > 0 && holders > 1) return { kind: 'taken_by_several_official_accounts', errcode: 53016, count: holders };
  if (others > 0) return { kind: 'taken_by_official_account', errcode: 53015 };
  if (world.plusTwinOfOfficialAccount) return { kind: 'plus_twin_of_official_account', errcode: 53017 };
  if (world.isWechatId) return { kind: 'is_wechat_id', errcode: 53018 };
  const { protection } = world;
  if (protection && at < protection.until) return { kind: 'protected', errcode: 53019, ...protection };
  const word = firstWord(proofWords, name);
  return word ? { kind: 'ok_with_material', errcode: 0, name, word } : { kind: 'ok', errcode: 0, name };
}

export type ShortNameVerdict =
  | { readonly kind: 'ok'; readonly shortName: string }
  | { readonly kind: 'too_short' | 'too_long'; readonly units: number }
  | { readonly kind: 'not_from_name' };

/** Characters taken in order from the name, 4–10 units; need not be unique (C1-3). */
export function checkShortName(text: string, name: string): ShortNameVerdict {
  const shortName = text.trim();
  const { min, max } = formats['format.shortNameUnits'].value;
  const units = unitsOf(shortName);
  if (units < min) return { kind: 'too_short', units };
  if (units > max) return { kind: 'too_long', units };
  const rest = [...name];
  const isTaken = [...shortName].every((c) => {
    const found = rest.indexOf(c);
    rest.splice(0, found + 1);
    return found >= 0;
  });
  return isTaken ? { kind: 'ok', shortName } : { kind: 'not_from_name' };
}

export type IntroVerdict =
  | { readonly kind: 'ok'; readonly intro: string }
  | { readonly kind: 'too_short' | 'too_long'; readonly units: number }
  | { readonly kind: 'forbidden'; readonly errcode: 53201; readonly word: string };

/** The intro: 4–120 units, no illegal content (C1-5). Slogans are for the reviewer to object to. */
export function checkIntro(text: string): IntroVerdict {
  const intro = text.trim();
  const { min, max } = formats['format.introUnits'].value;
  const units = unitsOf(intro);
  if (units < min) return { kind: 'too_short', units };
  if (units > max) return { kind: 'too_long', units };
  const word = firstWord(illegalWords, intro);
  return word ? { kind: 'forbidden', errcode: 53201, word } : { kind: 'ok', intro };
}

/**
 * The switches of a sandbox: older ways of the platform (packs.md, rows marked **switch**) and any single number or
 * yes/no of a pack. They are set when a sandbox is made (`--set key=value`), typed, shown on /rules, part of a snapshot.
 */
import { z } from 'zod';
import { pack2021 } from './2021';
import { pack2024 } from './2024';
import type { Entry } from './entry';
import type { Pack, PackKey, PackValues } from './shape';

/** Keys whose value is one number or one yes/no in every era; null where an era does not have it. */
type ScalarKey = { [K in PackKey]: NonNullable<PackValues[K]> extends number | boolean ? K : never }[PackKey];
type NamedKey = 'perm.model' | 'perm.submitBy' | 'release.open' | 'menu';
export type SwitchKey = ScalarKey | NamedKey;
/** What was set, by key, as plain JSON. */
export type Switches = { readonly [K in SwitchKey]?: PackValues[K] };

export type SwitchProblem =
  | { readonly key: string; readonly problem: 'unknown_key'; readonly similar: readonly string[] }
  | { readonly key: string; readonly problem: 'bad_value'; readonly given: string; readonly allowed: string };
export type ParsedSwitches = { ok: true; switches: Switches } | { ok: false; problems: SwitchProblem[] };

type Origin = Pick<Entry<unknown>, 'source' | 'certainty'>;
export type Scalar = string | number | boolean | null;
/** `words`: what may be written after `=` and what it means; undefined = leave the pack's value. */
type Kind =
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, Scalar | undefined>> }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; isWhole: boolean; mayBeNone: boolean };
export type SwitchKind = Kind;

const yesNo: Kind = { kind: 'words', words: { yes: true, no: false } };
const named: Record<NamedKey, Kind> = {
  'perm.model': { kind: 'words', words: { roles: 'roles', points: 'points' } },
  'perm.submitBy': { kind: 'words', words: { roles: 'roles', admin: 'admin' } },
  'release.open': yesNo,
  menu: { kind: 'words', words: { '2018': '2018', pack: undefined } },
};

/** Where the older value is known from; everything else that is set was set by the sandbox's maker. */
const origins: { readonly [setting: string]: Origin } = {
  'perm.model=points': { source: 'product §1.7', certainty: 'community' },
  'perm.submitBy=admin': { source: 'seed 000:93', certainty: 'seen' },
  'release.open=false': { source: 'seed 002:29, seed 003:37', certainty: 'seen' },
  'menu=2018': { source: 'seed 002:226', certainty: 'seen' },
};
const ownChoice: Origin = { source: 'set when the sandbox was made', certainty: 'chosen' };

/** The source and certainty of a value that a switch set. */
export const originOf = (key: string, set: Scalar): Origin => origins[`${key}=${String(set)}`] ?? ownChoice;

// A code, link or scan that lives for no time, or a word of no letters, would only lock everybody out.
const bounds: { readonly [K in ScalarKey]?: readonly [number, number] } = {
  'reg.linkHours': [1, 8760],
  'reg.smsLifeMinutes': [1, 1440],
  'reg.captchaLength': [1, 8],
  'reg.transferDays': [1, 365],
  'login.tries': [1, 1000],
  'ticket.lifeMinutes': [1, 1440],
  'preview.lifeMinutes': [1, 1440],
  'verify.years': [1, 100],
  'verify.refillDays': [1, 365],
  'verify.payHours': [1, 8760],
  'satisfaction.score': [1, 10],
  'ssl.freeDays': [1, 3650],
  'upload.mainKB': [1, 102_400],
  'upload.subKB': [1, 102_400],
  'upload.totalKB': [1, 102_400],
  'upload.totalByProviderKB': [1, 102_400],
  'audit.firstSubmissionFactor': [1, 100],
  'gray.days': [1, 365],
  'filing.smsTries': [1, 100],
};

function kindOf(key: PackKey): Kind | null {
  if (Object.hasOwn(named, key)) return named[key as NamedKey];
  const values = [pack2021, pack2024].map((pack): unknown => pack[key].value);
  if (values.every((v) => typeof v === 'boolean')) return yesNo;
  const numbers = values.filter((v) => typeof v === 'number');
  if (numbers.length === 0 || values.some((v) => v !== null && typeof v !== 'number')) return null;
  const [min, max] = bounds[key as ScalarKey] ?? [0, 100_000];
  return { kind: 'number', min, max, isWhole: numbers.every(Number.isInteger), mayBeNone: values.includes(null) };
}

const packKeys = (Object.keys(pack2024) as (keyof Pack)[]).filter((k): k is PackKey => !k.startsWith('format.'));

/** Every switch there is and what may be written after `=`. */
export const switchKinds: ReadonlyMap<string, SwitchKind> = new Map(
  packKeys.flatMap((key) => {
    const kind = kindOf(key);
    return kind ? [[key, kind] as const] : [];
  }),
);

/** The allowed values in one line, e.g. `yes | no` or `0–100000 | none`. */
export function allowedText(kind: SwitchKind): string {
  if (kind.kind === 'words') return Object.keys(kind.words).join(' | ');
  return `${kind.min}–${kind.max}${kind.mayBeNone ? ' | none' : ''}`;
}

type Read = { ok: true; value: Scalar | undefined } | { ok: false };

function readText(kind: Kind, text: string): Read {
  if (kind.kind === 'words') {
    return Object.hasOwn(kind.words, text) ? { ok: true, value: kind.words[text] } : { ok: false };
  }
  if (text === 'none') return kind.mayBeNone ? { ok: true, value: null } : { ok: false };
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return { ok: false };
  return readNumber(kind, Number(text));
}

function readNumber(kind: Kind & { kind: 'number' }, number: number): Read {
  const fits = number >= kind.min && number <= kind.max && (!kind.isWhole || Number.isInteger(number));
  return fits ? { ok: true, value: number } : { ok: false };
}

/** What `--set key=value` and the page's form say, or everything that is wrong with it. */
export function parseSwitches(raw: Readonly<Record<string, string>>): ParsedSwitches {
  const problems: SwitchProblem[] = [];
  const switches: Record<string, Scalar> = {};
  for (const [key, text] of Object.entries(raw)) {
    const kind = switchKinds.get(key);
    if (!kind) {
      const group = `${key.split('.')[0]}.`;
      problems.push({
        key,
        problem: 'unknown_key',
        similar: [...switchKinds.keys()].filter((k) => k.startsWith(group)),
      });
      continue;
    }
    const read = readText(kind, text.trim());
    if (!read.ok) problems.push({ key, problem: 'bad_value', given: text, allowed: allowedText(kind) });
    else if (read.value !== undefined) switches[key] = read.value;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, switches };
}

function isFitting(key: string, stored: Scalar): boolean {
  const kind = switchKinds.get(key);
  if (!kind) return false;
  if (kind.kind === 'words') return Object.values(kind.words).includes(stored);
  return stored === null ? kind.mayBeNone : typeof stored === 'number' && readNumber(kind, stored).ok;
}

/** Switches as a sandbox's row or a snapshot stores them; refuses unknown keys and values that do not fit. */
export const switchesSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .check((context) => {
    for (const [key, stored] of Object.entries(context.value)) {
      if (!isFitting(key, stored)) {
        context.issues.push({ code: 'custom', input: stored, path: [key], message: 'not a switch or not its value' });
      }
    }
  })
  .transform((stored) => stored as Switches);

/** Every value of the sandbox's rules with its source, how sure it is, what the other pack says and where it acts. */
import { certainties, type Certainty, type Entry } from '@/lib/domain/pack/entry';
import { packNames, packs, type Pack, type PackName } from '@/lib/domain/pack/index';
import { isRuleSection, ruleSections, sectionOf, type RuleSection } from '@/lib/domain/pack/sections';
import { placesOf, type RulePlace } from '@/lib/domain/rule-places';
import type { World } from '@/lib/store/world';

export type ShownRule = {
  key: string;
  section: RuleSection;
  value: string;
  source: string;
  certainty: Certainty;
  isSet: boolean;
  /** what the other pack says, where it says something else */
  other: string | null;
  places: readonly RulePlace[];
};
export type RuleFilter = { section: RuleSection | null; certainty: Certainty | null; isDifferent: boolean };
export type Rules = { otherPack: PackName; all: ShownRule[] };

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(text).join(' · ');
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${text(inner)}`)
    .join(' · ');
};

const entries = (pack: Pack): [keyof Pack, Entry<unknown>][] =>
  Object.entries(pack) as unknown as [keyof Pack, Entry<unknown>][];

/** All rules of the sandbox's pack, in the order of the rule book. */
export function showRules({ pack, packName, sandbox }: Pick<World, 'pack' | 'packName' | 'sandbox'>): Rules {
  const set = sandbox.switches as Record<string, unknown>;
  const otherPack = packNames.find((name) => name !== packName) ?? packName;
  const all = entries(pack).map(([key, { value, source, certainty }]) => {
    const other = text(packs[otherPack][key].value);
    return {
      key,
      section: sectionOf(key),
      value: text(value),
      source,
      certainty,
      isSet: Object.hasOwn(set, key),
      other: other === text(value) ? null : other,
      places: placesOf[key],
    };
  });
  return { otherPack, all };
}

/** The rules that a filter leaves, by chapter. */
export function ruleChapters(
  all: readonly ShownRule[],
  filter: RuleFilter,
): { section: RuleSection; rows: ShownRule[] }[] {
  return ruleSections
    .filter((section) => filter.section === null || filter.section === section)
    .map((section) => ({
      section,
      rows: all.filter(
        (rule) =>
          rule.section === section &&
          (filter.certainty === null || rule.certainty === filter.certainty) &&
          (!filter.isDifferent || rule.other !== null),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const isCertainty = (text: unknown): text is Certainty => certainties.some((known) => known === text);

/** The filter as it stands in the address; what is not understood filters nothing. */
export function readRuleFilter(query: Record<string, string | string[] | undefined>): RuleFilter {
  const { section, certainty, different } = query;
  return {
    section: typeof section === 'string' && isRuleSection(section) ? section : null,
    certainty: isCertainty(certainty) ? certainty : null,
    isDifferent: different === 'yes',
  };
}

import type { Certainty, Entry } from '@/lib/domain/pack/entry';
import type { World } from '@/lib/store/world';

export type ShownRule = { key: string; value: string; source: string; certainty: Certainty; isSet: boolean };

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(text).join(' · ');
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${text(inner)}`)
    .join(' · ');
};

/** Every value of the sandbox's pack with its source and certainty, in the order of the rule book. */
export function showRules({ pack, sandbox }: Pick<World, 'pack' | 'sandbox'>): ShownRule[] {
  const set = sandbox.switches as Record<string, unknown>;
  return Object.entries(pack as unknown as Record<string, Entry<unknown>>).map(
    ([key, { value, source, certainty }]) => ({
      key,
      value: text(value),
      source,
      certainty,
      isSet: Object.hasOwn(set, key),
    }),
  );
}

/** The rule packs by name. */
import { pack2021 } from './2021';
import { pack2024 } from './2024';
import type { Entry } from './entry';
import type { Pack } from './shape';
import { originOf, type Scalar, type SwitchKey, type Switches } from './switches';

export type { Pack } from './shape';

/** In the order in which they are offered: today's rules first. */
export const packNames = ['2024', '2021'] as const;
export type PackName = (typeof packNames)[number];
export const defaultPackName: PackName = '2024';

export const packs: Record<PackName, Pack> = { '2021': pack2021, '2024': pack2024 };

export const isPackName = (text: string): text is PackName => text === '2021' || text === '2024';

/** The bare value of one key, e.g. value(pack, 'gray.days'). */
export function value<K extends keyof Pack>(pack: Pack, key: K): Pack[K]['value'] {
  return pack[key].value;
}

/** The pack as a sandbox has it. A switch that says what the pack says changes nothing. */
export function applySwitches(pack: Pack, switches: Switches): Pack {
  const overrides: Record<string, Entry<Scalar>> = {};
  for (const [key, set] of Object.entries(switches) as [SwitchKey, Scalar | undefined][]) {
    if (set === undefined || pack[key].value === set) continue;
    overrides[key] = { value: set, ...originOf(key, set) };
  }
  return { ...pack, ...overrides };
}

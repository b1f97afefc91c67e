/** The list of everything that can be done: name, input, who may, source (docs/cli.md). */
import { z } from 'zod';
import { registry } from '@/lib/commands/index';
import { defaultPackName, packs } from '@/lib/domain/pack/index';
import { actions, policy, type Action } from '@/lib/domain/action-table';
import { whoMay } from '@/lib/domain/policy';

export const schemaSources = (): Action[] => actions;

/** One row of `caipai actions`, under the default pack. */
export function commandSchema(name: Action): object {
  const { $schema: _, ...input } = z.toJSONSchema(registry[name].input, { io: 'input', unrepresentable: 'any' });
  return {
    name,
    input,
    who: whoMay(name, packs[defaultPackName]),
    source: policy[name].source,
    certainty: policy[name].certainty,
  };
}

/** The names of an action's input fields; optional ones end in "?". */
export function inputFields(name: Action): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(registry[name].input, {
    io: 'input',
    unrepresentable: 'any',
  }) as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.keys(properties).map((field) => (required.includes(field) ? field : `${field}?`));
}

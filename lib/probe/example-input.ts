/** An input for any act: its own JSON schema filled with what the scratch copy holds, by the names of the fields. */
import { z } from 'zod';
import { registry } from '@/lib/commands/index';
import type { Json, JsonObject } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';

/** What there is to put into fields; a field that is not named here is filled by its type. */
export type Candidates = {
  /** by the name of a field */
  fields: Readonly<Record<string, Json>>;
  /** fields of one act that take something else, or that it needs though its schema does not say so */
  ofAction: { readonly [action in Action]?: Readonly<Record<string, Json | undefined>> };
  /** the id of the newest row that a field `<noun>Id` can mean, if there is one */
  idFor: (field: string) => number | undefined;
};

export type Example = { input: JsonObject; /** a field for which there is nothing */ missing: string | null };

type Schema = {
  type?: string;
  const?: Json;
  enum?: Json[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
};

const isId = (field: string): boolean => /[a-z]Id$/.test(field);

/** A value by type alone; undefined where only the sandbox could tell. */
function byType(schema: Schema, field: string, candidates: Candidates): Json | undefined {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return byType(schema.anyOf[0]!, field, candidates);
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return isId(field) ? candidates.idFor(field) : Math.max(1, schema.minimum ?? 1);
    case 'array': {
      const item = byType(schema.items ?? {}, field, candidates);
      return item === undefined && schema.minItems ? undefined : item === undefined ? [] : [item];
    }
    case 'object':
      return fill(schema, {}, candidates).input;
    default:
      return '探测示例';
  }
}

function fill(schema: Schema, own: Readonly<Record<string, Json | undefined>>, candidates: Candidates): Example {
  const { properties = {}, required = [] } = schema;
  const input: JsonObject = {};
  let missing: string | null = null;
  for (const field of new Set([...required, ...Object.keys(own)])) {
    const known = Object.hasOwn(own, field)
      ? own[field]
      : Object.hasOwn(candidates.fields, field)
        ? candidates.fields[field]
        : byType(properties[field] ?? {}, field, candidates);
    if (known === undefined) missing ??= field;
    else input[field] = known;
  }
  return { input, missing };
}

/** The example for an act. With a field missing the input is what there is: the table answers before it is read. */
export function exampleFor(action: Action, candidates: Candidates): Example {
  const { input: schema } = registry[action];
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const example = fill(shape, candidates.ofAction[action] ?? {}, candidates);
  if (example.missing) return example;
  const parsed = schema.safeParse(example.input);
  return parsed.success ? example : { ...example, missing: parsed.error.issues[0]!.path.join('.') || '(input)' };
}

/** A posted form as the plain input of a command: names with dots become objects, types follow the command's schema. */
import { z } from 'zod';
import type { Json, JsonObject } from '@/lib/domain/model';

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
};

const schemas = new WeakMap<z.ZodType, Schema>();

/** The JSON Schema of a command's input. */
export function inputSchema(type: z.ZodType): Schema {
  let schema = schemas.get(type);
  if (!schema) {
    schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema;
    schemas.set(type, schema);
  }
  return schema;
}

const kindOf = (schema: Schema): string | undefined => {
  if (schema.anyOf) return kindOf(schema.anyOf.find((s) => s.type !== 'null') ?? {});
  return Array.isArray(schema.type) ? schema.type.find((t) => t !== 'null') : schema.type;
};
const inner = (schema: Schema): Schema => schema.anyOf?.find((s) => s.type !== 'null') ?? schema;

/** Strings of a form as JSON: 'on' is true, digits a number where the schema says so, lines or repeats an array. */
export function formInput(form: FormData, type: z.ZodType): JsonObject {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    // with JavaScript on, FormData also holds React's own keys (stack.md 15); ours begin with _
    if (name.startsWith('$') || name.startsWith('_') || typeof value !== 'string') continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return readObject(inputSchema(type), '', fields);
}

function readObject(schema: Schema, prefix: string, fields: Map<string, string[]>): JsonObject {
  const object: JsonObject = {};
  for (const [key, property] of Object.entries(inner(schema).properties ?? {})) {
    const value = read(property, prefix + key, fields);
    if (value !== undefined) object[key] = value;
  }
  return object;
}

function read(schema: Schema, name: string, fields: Map<string, string[]>): Json | undefined {
  const kind = kindOf(schema);
  const values = fields.get(name);
  const under = [...fields.keys()].some((key) => key.startsWith(`${name}.`));
  switch (kind) {
    case 'boolean':
      // an unticked box is absent; the form says with `name.shown` that there was a box
      return values ? ['on', 'true', '1'].includes(values.at(-1)!) : fields.has(`${name}.shown`) ? false : undefined;
    case 'integer':
    case 'number': {
      const text = values?.at(-1)?.trim();
      if (text === undefined || text === '') return undefined;
      return Number.isNaN(Number(text)) ? text : Number(text);
    }
    case 'array':
      return readArray(inner(schema).items ?? {}, name, fields);
    case 'object':
      return under ? emptyLeftOut(readObject(schema, `${name}.`, fields)) : undefined;
    default:
      return values?.at(-1);
  }
}

/** A group of fields in which nothing was filled in was not meant. */
const emptyLeftOut = (object: JsonObject): JsonObject | undefined => (isEmpty(object) ? undefined : object);
const isEmpty = (object: JsonObject): boolean =>
  Object.values(object).every((value) => value === '' || (Array.isArray(value) && value.length === 0));

function readArray(items: Schema, name: string, fields: Map<string, string[]>): Json | undefined {
  const rows = new Set([...fields.keys()].flatMap((key) => new RegExp(`^${name}\\.(\\d+)\\.`).exec(key)?.[1] ?? []));
  if (rows.size > 0) {
    return [...rows].map((row) => readObject(items, `${name}.${row}.`, fields)).filter((row) => !isEmpty(row));
  }
  const values = fields.get(name);
  if (!values) return fields.has(`${name}.shown`) ? [] : undefined;
  // one text field that holds several values says so with `name.lines`
  const texts = (fields.has(`${name}.lines`) ? values.flatMap((value) => value.split(/[\n;；,，\s]+/)) : values).filter(
    (text) => text !== '',
  );
  return kindOf(items) === 'integer' ? texts.map(Number) : texts;
}

import type { ArgType, ColumnType } from '@prisma/driver-adapter-utils';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';

export type SqliteValue = null | number | bigint | string | Uint8Array;

const smallestInt = -2_147_483_648;
const largestInt = 2_147_483_647;
const declared: Readonly<Record<string, ColumnType>> = {
  TEXT: ColumnTypeEnum.Text,
  INTEGER: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
  JSONB: ColumnTypeEnum.Json,
  REAL: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  BLOB: ColumnTypeEnum.Bytes,
};

/** The Prisma type of a column by its declaration; undefined = an expression, whose type only its values tell. */
export function declaredType(declaration: string | null): ColumnType | undefined {
  return declaration === null ? undefined : declared[declaration.toUpperCase()];
}

/** The type of an expression column, told by its first value. */
export function observedType(value: unknown): ColumnType {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? ColumnTypeEnum.UnknownNumber : ColumnTypeEnum.Int64;
  }
  if (typeof value === 'number') return ColumnTypeEnum.UnknownNumber;
  return value instanceof Uint8Array ? ColumnTypeEnum.Bytes : ColumnTypeEnum.Text;
}

/** True when integers of the column must be read as bigint: beyond 2^53 the driver throws instead of rounding. */
export function mayBeLarge(type: ColumnType | undefined): boolean {
  return type === undefined || type === ColumnTypeEnum.Int64 || type === ColumnTypeEnum.Json;
}

/** One value on its way from SQLite to Prisma. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
  if (value === null) return null;
  switch (type) {
    case ColumnTypeEnum.Boolean:
      return Boolean(value);
    case ColumnTypeEnum.Int64:
    case ColumnTypeEnum.Numeric:
      return String(value);
    case ColumnTypeEnum.Json:
      // The declared type JSONB has numeric affinity: a bare number in it lies there as a number.
      return typeof value === 'string' ? value : String(value);
    default:
      return typeof value === 'bigint' ? Number(value) : value;
  }
}

/** ISO text of constant width in UTC: text order is time order. */
function isoText(date: Date): string {
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new DriverAdapterError({ kind: 'ValueOutOfRange', cause: `no date from year 0 to 9999: ${String(date)}` });
  }
  return date.toISOString().replace('Z', '+00:00');
}

/**
 * One argument on its way from Prisma to SQLite. Integers are held to 32 bits, as PostgreSQL holds every Int: the
 * schema has no BigInt (Prisma announces an Int that is too large as `bigint`, so the two cannot be told apart here).
 */
export function toSqlite(value: unknown, type: ArgType | undefined): SqliteValue {
  if (value === null || value === undefined) return null;
  const scalar = type?.scalarType;
  if (value instanceof Date) return isoText(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') {
    if (scalar === 'datetime') return isoText(new Date(value));
    if (scalar === 'int' || scalar === 'bigint') return toSqlite(BigInt(value), type);
    if (scalar === 'float' || scalar === 'decimal') return Number(value);
    if (scalar === 'bytes') return Buffer.from(value, 'base64');
    return value;
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    if ((scalar === 'int' || scalar === 'bigint') && (value < smallestInt || value > largestInt)) {
      throw new DriverAdapterError({ kind: 'ValueOutOfRange', cause: `${value} is out of range for type integer` });
    }
    return value;
  }
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new DriverAdapterError({ kind: 'InvalidInputValue', message: `SQLite has no value for ${typeof value}` });
}

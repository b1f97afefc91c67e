import type { Error as AdapterError } from '@prisma/driver-adapter-utils';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';

/** 'Table.a, Table.b' → ['a', 'b'] */
function fieldsOf(columns: string): { fields: string[] } {
  return { fields: columns.split(', ').map((column) => column.slice(column.indexOf('.') + 1)) };
}

function mapped(message: string, extendedCode: number): AdapterError {
  // By message first: a prepared statement of this driver often fails without a code.
  const [, constraint, columns] = /^(UNIQUE|NOT NULL|FOREIGN KEY) constraint failed(?:: (.*))?$/.exec(message) ?? [];
  if (constraint === 'UNIQUE') return { kind: 'UniqueConstraintViolation', constraint: fieldsOf(columns ?? '') };
  if (constraint === 'NOT NULL') return { kind: 'NullConstraintViolation', constraint: fieldsOf(columns ?? '') };
  if (constraint === 'FOREIGN KEY') return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } };
  const [, table] = /^no such table: (?:main\.)?(.*)$/.exec(message) ?? [];
  if (table) return { kind: 'TableDoesNotExist', table };
  const [, column] = /^no such column: (.*)$/.exec(message) ?? [];
  if (column) return { kind: 'ColumnNotFound', column };
  if (isLocked(message)) return { kind: 'SocketTimeout' };
  // A trigger's RAISE(ABORT) is 1811, and so is a foreign key's RESTRICT: the latter was told by its message above.
  return { kind: 'sqlite', extendedCode, message };
}

function isLocked(message: string): boolean {
  return /^database (table |schema )?is locked/.test(message);
}

/** True for SQLITE_BUSY and SQLITE_LOCKED: another connection holds the lock; trying again may help. */
export function isLockedError(error: unknown): boolean {
  return error instanceof Error && isLocked(error.message);
}

/** An error of the SQLite driver as Prisma understands it; what is no error of the driver is thrown as it is. */
export function adapterError(error: unknown): Error {
  if (!(error instanceof Error) || error instanceof DriverAdapterError) return error as Error;
  if (!('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return error;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 1;
  return new DriverAdapterError({
    ...mapped(error.message, code),
    originalCode: `${code}`,
    originalMessage: error.message,
  });
}

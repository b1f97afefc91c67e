import { now } from '@/lib/clock';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ColumnType, SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import { DatabaseSync } from '@photostructure/sqlite';
import type { StatementSyncInstance } from '@photostructure/sqlite';
import { adapterError, isLockedError } from './sqlite-errors';
import { declaredType, fromSqlite, mayBeLarge, observedType, toSqlite } from './sqlite-values';

type Prepared = { statement: StatementSyncInstance; names: string[]; types: (ColumnType | undefined)[] };

const openMillis = 10_000;
const maxStatements = 500;

/** One connection to the file. Every call is synchronous: between BEGIN and COMMIT only the caller's order counts. */
export class SqliteConnection {
  private readonly database;
  private readonly statements = new Map<string, Prepared>();

  private readonly isReadOnly: boolean;

  constructor(file: string, { isReadOnly }: { isReadOnly: boolean }) {
    this.isReadOnly = isReadOnly;
    this.database = new DatabaseSync(file, { readOnly: isReadOnly, timeout: openMillis });
    // synchronous=FULL: what was acknowledged survives a power cut.
    if (!isReadOnly) this.database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON');
    // From here a lock is waited for in whenFree(): SQLite's own waiting would stop the whole process.
    this.database.exec('PRAGMA busy_timeout=0');
  }

  query({ sql, args, argTypes }: SqlQuery): SqlResultSet {
    return this.mapped(() => {
      const { statement, names, types } = this.prepared(sql);
      const raw = statement.all(...args.map((value, index) => toSqlite(value, argTypes[index]))) as unknown[][];
      const known = types.map(
        (type, column) => type ?? observedType(raw.find((row) => row[column] !== null)?.[column]),
      );
      const rows = raw.map((row) => row.map((value, column) => fromSqlite(value, known[column] as ColumnType)));
      return { columnNames: names, columnTypes: known, rows };
    });
  }

  /** Returns the number of rows changed. */
  run({ sql, args, argTypes }: SqlQuery): number {
    return this.mapped(() => {
      const { statement } = this.prepared(sql);
      return statement.run(...args.map((value, index) => toSqlite(value, argTypes[index]))).changes;
    });
  }

  exec(sql: string): void {
    this.mapped(() => this.database.exec(sql));
  }

  get isInTransaction(): boolean {
    return this.database.isTransaction;
  }

  /** The driver cannot finalize statements, so the file stays open until they are collected as garbage. */
  close(): void {
    if (!this.database.isOpen) return;
    this.statements.clear();
    // Therefore not left to the last close: everything moves from the -wal file into the database.
    if (!this.isReadOnly) this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.database.close();
  }

  private prepared(sql: string): Prepared {
    const cached = this.statements.get(sql);
    if (cached) return cached;
    const statement = this.database.prepare(sql);
    const columns = statement.columns();
    const types = columns.map((column) => declaredType(column.type));
    statement.setReturnArrays(true);
    statement.setReadBigInts(types.some(mayBeLarge));
    const prepared = { statement, names: columns.map((column) => column.name), types };
    const [oldest] = this.statements.keys();
    if (this.statements.size >= maxStatements && oldest !== undefined) this.statements.delete(oldest);
    this.statements.set(sql, prepared);
    return prepared;
  }

  private mapped<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      throw isLockedError(error) ? error : adapterError(error);
    }
  }
}

/** Does `act`, again and again while another process holds the lock, for at most waitMillis; then busy (P1008). */
export async function whenFree<Result>(waitMillis: number, act: () => Result): Promise<Result> {
  const until = now().getTime() + waitMillis;
  for (let pause = 1; ; pause = Math.min(pause + 1, 8)) {
    try {
      return act();
    } catch (error) {
      if (!isLockedError(error) || now().getTime() + pause > until) throw adapterError(error);
    }
    await sleep(pause);
  }
}

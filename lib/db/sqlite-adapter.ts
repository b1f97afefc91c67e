import type {
  ConnectionInfo,
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
  TransactionOptions,
} from '@prisma/driver-adapter-utils';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { SqliteConnection, whenFree } from './sqlite-connection';
import { adapterError } from './sqlite-errors';
import type { Release } from './turn';
import { Turn } from './turn';

// Why our own: the official adapter lets statements of other requests slip into an open transaction and loses them
// when it rolls back. Here an open transaction holds the one writer, and everything else waits for its turn.

export type SqliteAdapterOptions = {
  file: string;
  /** a reader never waits for the writer and sees only what is committed */
  isReadOnly: boolean;
  /** how long a transaction or a statement waits for its turn before it is refused as busy */
  waitMillis: number;
};

const identity = { provider: 'sqlite', adapterName: 'caipai-sqlite' } as const;

function refuseIsolation(level: IsolationLevel | undefined): void {
  if (level && level !== 'SERIALIZABLE') throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level });
}

function settled<Result>(act: () => Result): Promise<Result> {
  try {
    return Promise.resolve(act());
  } catch (error) {
    return Promise.reject(adapterError(error));
  }
}

/** An open transaction: it has the connection to itself until it ends. */
class SqliteTransaction implements Transaction {
  readonly provider = identity.provider;
  readonly adapterName = identity.adapterName;
  // The adapter itself says COMMIT and ROLLBACK.
  readonly options: TransactionOptions = { usePhantomQuery: true };

  constructor(
    private readonly connection: SqliteConnection,
    private readonly release: Release,
  ) {}

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return settled(() => this.connection.query(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return settled(() => this.connection.run(query));
  }

  commit(): Promise<void> {
    return this.end('COMMIT');
  }

  rollback(): Promise<void> {
    return this.end('ROLLBACK');
  }

  createSavepoint(name: string): Promise<void> {
    return settled(() => this.connection.exec(`SAVEPOINT ${name}`));
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return settled(() => this.connection.exec(`ROLLBACK TO ${name}`));
  }

  releaseSavepoint(name: string): Promise<void> {
    return settled(() => this.connection.exec(`RELEASE ${name}`));
  }

  private end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    return settled(() => {
      try {
        // An error such as a full disk may have ended it already; then a commit must fail and a rollback is done.
        if (how === 'COMMIT' || this.connection.isInTransaction) this.connection.exec(how);
      } finally {
        if (this.connection.isInTransaction) this.connection.exec('ROLLBACK');
        this.release();
      }
    });
  }
}

class SqliteWriter implements SqlDriverAdapter {
  readonly provider = identity.provider;
  readonly adapterName = identity.adapterName;
  private readonly turn = new Turn();

  constructor(
    private readonly connection: SqliteConnection,
    private readonly waitMillis: number,
  ) {}

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.inTurn(() => this.connection.query(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.inTurn(() => this.connection.run(query));
  }

  executeScript(script: string): Promise<void> {
    return this.inTurn(() => this.connection.exec(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    refuseIsolation(isolationLevel);
    const release = await this.turn.take(this.waitMillis);
    try {
      // IMMEDIATE takes the lock now: a transaction that reads first and writes later can then never fail as busy.
      await whenFree(this.waitMillis, () => this.connection.exec('BEGIN IMMEDIATE'));
      return new SqliteTransaction(this.connection, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  getConnectionInfo(): ConnectionInfo {
    return connectionInfo;
  }

  async dispose(): Promise<void> {
    const release = await this.turn.take(this.waitMillis);
    this.connection.close();
    release();
  }

  private async inTurn<Result>(act: () => Result): Promise<Result> {
    const release = await this.turn.take(this.waitMillis);
    try {
      return await whenFree(this.waitMillis, act);
    } finally {
      release();
    }
  }
}

class SqliteReader implements SqlDriverAdapter {
  readonly provider = identity.provider;
  readonly adapterName = identity.adapterName;
  /** connections of ended transactions, for the next ones */
  private readonly idle: SqliteConnection[] = [];

  constructor(
    private readonly connection: SqliteConnection,
    private readonly options: SqliteAdapterOptions,
  ) {}

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return whenFree(this.options.waitMillis, () => this.connection.query(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return whenFree(this.options.waitMillis, () => this.connection.run(query));
  }

  executeScript(script: string): Promise<void> {
    return whenFree(this.options.waitMillis, () => this.connection.exec(script));
  }

  /** A transaction of reads has a connection of its own, or it would hold everybody else at its moment in time. */
  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    refuseIsolation(isolationLevel);
    const connection = this.idle.pop() ?? new SqliteConnection(this.options.file, this.options);
    connection.exec('BEGIN');
    return new SqliteTransaction(connection, () => this.idle.push(connection));
  }

  getConnectionInfo(): ConnectionInfo {
    return connectionInfo;
  }

  dispose(): Promise<void> {
    for (const connection of [this.connection, ...this.idle]) connection.close();
    return Promise.resolve();
  }
}

// SQLite's own limit is 32,766 parameters per statement.
const connectionInfo: ConnectionInfo = { maxBindValues: 32_000, supportsRelationJoins: false };

/** The Prisma driver adapter for one SQLite file, to write or to read only. */
export function sqliteAdapter(options: SqliteAdapterOptions): SqlDriverAdapterFactory {
  return {
    ...identity,
    connect: () =>
      settled(() => {
        const connection = new SqliteConnection(options.file, options);
        return options.isReadOnly
          ? new SqliteReader(connection, options)
          : new SqliteWriter(connection, options.waitMillis);
      }),
  };
}

import { existsSync } from 'node:fs';
import { databaseFile, makeDataDir, readEnvironment } from '@/lib/env';
import type { Prisma, PrismaClient } from './generated/sqlite/client';
import { migrate } from './migrate';
import { sqliteAdapter } from './sqlite-adapter';

/** The Prisma client, whichever database is below: one schema makes both clients. */
export type Database = PrismaClient;
/** The client inside a transaction. Inside it use nothing else: the outer client would wait for itself. */
export type Tx = Prisma.TransactionClient;
/** Writes NULL into an optional Json column; `null` alone would be ambiguous. */
export { DbNull as dbNull } from '@prisma/client/runtime/client';

export type Provider = 'sqlite' | 'postgresql';
export type DatabaseOptions = { url?: string; dataDir: string };

export type OpenDatabase = {
  /** transactions, and reads that must see them */
  write: Database;
  /** reads of what is committed; neither waits for an open transaction nor sees into it, and cannot write */
  read: Database;
  provider: Provider;
  close(): Promise<void>;
};

// One slow transaction must not turn into P2028 for everybody else (Prisma's own: 2 s and 5 s).
const transactionOptions = { maxWait: 15_000, timeout: 30_000 };
// Shorter than maxWait: the adapter gives up first, and no transaction opens that nobody waits for.
const waitMillis = 14_000;
const poolSize = 10;

// Next loads this module several times in one process; there must be one writer.
const processWide = globalThis as { caipaiDatabase?: Promise<OpenDatabase> };

async function openSqlite(file: string): Promise<OpenDatabase> {
  const { PrismaClient } = await import('./generated/sqlite/client');
  const connect = (isReadOnly: boolean) =>
    new PrismaClient({
      adapter: sqliteAdapter({ file, isReadOnly, waitMillis }),
      transactionOptions,
      errorFormat: 'minimal',
    });
  const write = connect(false);
  const read = connect(true);
  await write.$connect();
  await read.$connect();
  return { write, read, provider: 'sqlite', close: () => closeAll(read, write) };
}

async function openPostgresql(connectionString: string): Promise<OpenDatabase> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
    import('./generated/postgresql/client'),
    import('@prisma/adapter-pg'),
  ]);
  const connect = (options?: string) =>
    new PrismaClient({
      adapter: new PrismaPg({ connectionString, options, max: poolSize, connectionTimeoutMillis: waitMillis }),
      transactionOptions,
      errorFormat: 'minimal',
    }) as unknown as Database; // the one cast: same schema, same shape, other provider
  const write = connect();
  const read = connect('-c default_transaction_read_only=on');
  return { write, read, provider: 'postgresql', close: () => closeAll(read, write) };
}

async function closeAll(...clients: Database[]): Promise<void> {
  for (const client of clients) await client.$disconnect();
}

/** Opens the database at `url`, or the SQLite file of `dataDir` when url is empty. It must have been migrated. */
export async function openDatabase({ url, dataDir }: DatabaseOptions): Promise<OpenDatabase> {
  if (url) return openPostgresql(url);
  const file = databaseFile(dataDir);
  if (!existsSync(file)) throw new Error(`there is no database ${file}: migrate() makes it`);
  return openSqlite(file);
}

async function openOwn(): Promise<OpenDatabase> {
  const { databaseUrl: url, dataDir } = readEnvironment();
  const options = { url, dataDir: makeDataDir(dataDir) };
  await migrate(options);
  return openDatabase(options);
}

/** The process's one database, migrated and opened at the first call: never while a module is loaded. */
export function database(): Promise<OpenDatabase> {
  return (processWide.caipaiDatabase ??= openOwn().catch((error: unknown) => {
    processWide.caipaiDatabase = undefined;
    throw error;
  }));
}

/** Makes `opened` the process's database, for tests and scripts; undefined forgets it (it is not closed). */
export function setDatabase(opened: OpenDatabase | undefined): void {
  processWide.caipaiDatabase = opened && Promise.resolve(opened);
}

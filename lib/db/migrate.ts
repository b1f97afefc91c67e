import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile, makeDataDir } from '@/lib/env';
import { whenFree } from './sqlite-connection';

// Prisma's own `migrate deploy` needs an engine that is downloaded. This applies the same committed SQL and keeps the
// same table, so that Prisma's command can take over wherever it is present.

type Applied = { migration_name: string; checksum: string; is_finished: number | boolean };
type Migration = { name: string; sql: string; checksum: string };
type Session = {
  exec(sql: string): Promise<void>;
  query(sql: string): Promise<Applied[]>;
  insert(sql: string, values: string[]): Promise<void>;
};

const lockNumber = 72_707_369; // the advisory lock that Prisma itself takes
const waitMillis = 60_000;

const tables = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL,
    "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ, "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ, "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
};
const rows = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")`;
const inserts = {
  sqlite: `${rows} SELECT ?, ?, ?, at, at, 1 FROM (SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS at)`,
  postgresql: `${rows} VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
};

function committed(folder: string): Migration[] {
  if (!existsSync(folder))
    throw new Error(`the folder ${folder} is missing: start Caipai from its own folder, complete`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The migrations still to come; an Error with cause and remedy when the database and the program do not fit. */
function pending(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const row of applied) {
    const migration = migrations.find(({ name }) => name === row.migration_name);
    if (!row.is_finished) {
      throw new Error(
        `migration ${row.migration_name} was left half done: restore the backup made before it, then start again`,
      );
    }
    if (!migration) {
      throw new Error(
        `the database knows migration ${row.migration_name}, this program does not: start the newer program that made it`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new Error(
        `migration ${row.migration_name} was edited after it was applied: restore its migration.sql, or begin with an empty database`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.some((row) => row.migration_name === name));
}

async function apply(provider: 'sqlite' | 'postgresql', session: Session, migrations: Migration[]): Promise<string[]> {
  await session.exec(tables[provider]);
  const applied = await session.query(
    `SELECT "migration_name", "checksum", "finished_at" IS NOT NULL AS "is_finished" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  const missing = pending(migrations, applied);
  for (const { name, sql, checksum } of missing) {
    try {
      await session.exec(sql);
    } catch (error) {
      throw new Error(`migration ${name} failed and nothing was changed: ${(error as Error).message}`, {
        cause: error,
      });
    }
    await session.insert(inserts[provider], [randomUUID(), checksum, name]);
  }
  return missing.map(({ name }) => name);
}

async function migrateSqlite(file: string, migrations: Migration[]): Promise<string[]> {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  closeSync(openSync(file, 'a', 0o600));
  // foreign_keys cannot be switched within a transaction, and with them on, a table made anew (DROP TABLE) would take
  // all its children along. legacy_alter_table lets it be renamed although triggers and keys name a table just dropped.
  const database = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA legacy_alter_table=ON; PRAGMA synchronous=FULL');
    await whenFree(waitMillis, () => database.exec('PRAGMA journal_mode=WAL'));
    await whenFree(waitMillis, () => database.exec('BEGIN IMMEDIATE'));
    const names = await apply(
      'sqlite',
      {
        exec: async (sql) => database.exec(sql),
        query: async (sql) => database.prepare(sql).all() as Applied[],
        insert: async (sql, values) => void database.prepare(sql).run(...values),
      },
      migrations,
    );
    const broken = names.length > 0 ? database.prepare('PRAGMA foreign_key_check').all() : [];
    if (broken.length > 0)
      throw new Error(
        `${names.join(', ')} would leave ${broken.length} rows without their parents: nothing was changed`,
      );
    database.exec('COMMIT');
    if (names.length > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // all of it in the one file
    return names;
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
    database.close();
  }
}

async function migratePostgresql(connectionString: string, migrations: Migration[]): Promise<string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: Error & { code?: string }) => {
    const reason = error.message || error.code;
    throw new Error(`the database of DATABASE_URL does not answer (${reason}): start it, or correct the address`, {
      cause: error,
    });
  });
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lockNumber})`);
    const names = await apply(
      'postgresql',
      {
        exec: async (sql) => void (await client.query(sql)),
        query: async (sql) => (await client.query<Applied>(sql)).rows,
        insert: async (sql, values) => void (await client.query(sql, values)),
      },
      migrations,
    );
    await client.query('COMMIT');
    return names;
  } finally {
    await client.end();
  }
}

/** Brings the database to this program's schema and returns the names of what was applied; safe to call at any start. */
export async function migrate({
  url,
  dataDir,
  folder = join(process.cwd(), 'prisma', 'migrations'),
}: {
  url?: string;
  dataDir: string;
  /** holds one folder per database; tests give their own */
  folder?: string;
}): Promise<string[]> {
  if (url) return migratePostgresql(url, committed(join(folder, 'postgresql')));
  return migrateSqlite(databaseFile(makeDataDir(dataDir)), committed(join(folder, 'sqlite')));
}

import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '@/lib/db/client';
import type { DatabaseOptions, OpenDatabase, Provider } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { databaseFile } from '@/lib/env';

export const templateName = 'caipai_migrated';

export type FreshDatabase = OpenDatabase & {
  /** where it is, for a second process or openDatabase() */
  at: DatabaseOptions;
  /** closes and removes it */
  drop(): Promise<void>;
};

/** The database that this run tests on: CAIPAI_TEST_DB, sqlite unless told. */
export function testProvider(): Provider {
  const wanted = process.env.CAIPAI_TEST_DB || 'sqlite';
  if (wanted === 'sqlite' || wanted === 'postgresql') return wanted;
  throw new Error(`CAIPAI_TEST_DB is "${wanted}": set it to sqlite or postgresql`);
}

/** The address of another database on the same server. */
export function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs statements outside of the product's clients. */
export async function sql(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

/** A place for a database that does not exist yet (SQLite) or is empty (PostgreSQL); `from` names a template. */
export async function place(
  provider: Provider = testProvider(),
  from = 'template1',
): Promise<{ at: DatabaseOptions; remove(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'caipai-test-'));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (provider === 'sqlite') return { at: { dataDir }, remove: async () => removeFolder() };
  const server = process.env.CAIPAI_TEST_POSTGRES_URL;
  if (!server) throw new Error('no PostgreSQL was started: run the tests with CAIPAI_TEST_DB=postgresql');
  const name = `caipai_${randomBytes(6).toString('hex')}`;
  await sql(server, `CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  const remove = async () => {
    await sql(server, `DROP DATABASE "${name}" WITH (FORCE)`);
    removeFolder();
  };
  return { at: { url: addressOf(server, name), dataDir }, remove };
}

/** A migrated, empty database of the test's own. */
export async function freshDatabase(provider: Provider = testProvider()): Promise<FreshDatabase> {
  const { at, remove } = await place(provider, templateName);
  const template = process.env.CAIPAI_TEST_SQLITE_TEMPLATE;
  if (provider === 'sqlite' && template) copyFileSync(template, databaseFile(at.dataDir));
  else if (provider === 'sqlite') await migrate(at);
  const opened = await openDatabase(at);
  const drop = async () => {
    await opened.close();
    await remove();
  };
  return { ...opened, at, drop };
}

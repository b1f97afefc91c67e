import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/lib/db/migrate';
import { databaseFile } from '@/lib/env';
import { addressOf, sql, templateName, testProvider } from './database';
import { startPostgres } from './postgres';

// Worker processes inherit what is set here: the migrated, empty database that every test's own is a copy of.

async function prepareSqlite(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'caipai-template-'));
  await migrate({ dataDir });
  process.env.CAIPAI_TEST_SQLITE_TEMPLATE = databaseFile(dataDir);
  return async () => rmSync(dataDir, { recursive: true, force: true });
}

async function preparePostgresql(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    await sql(server.url, `CREATE DATABASE "${templateName}"`);
    await migrate({ url: addressOf(server.url, templateName), dataDir: '' });
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.CAIPAI_TEST_POSTGRES_URL = server.url;
  return () => server.stop();
}

/** Once per test run, for the database that CAIPAI_TEST_DB names. */
export default async function testRun(): Promise<(() => Promise<void>) | void> {
  // Each vitest project comes by here; the first one prepares for all.
  if (process.env.CAIPAI_TEST_SQLITE_TEMPLATE || process.env.CAIPAI_TEST_POSTGRES_URL) return;
  return testProvider() === 'sqlite' ? prepareSqlite() : preparePostgresql();
}

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the installation is told from outside; nothing else reads process.env for it. */
export type Environment = {
  /** absolute path; holds the SQLite file, packages and secrets */
  dataDir: string;
  /** '' = the SQLite file in dataDir, else postgresql://… */
  databaseUrl: string;
  host: string;
  port: number;
};

/** Reads CAIPAI_DATA, DATABASE_URL, HOST and PORT; throws a one-line Error when one of them makes no sense. */
export function readEnvironment(from: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const databaseUrl = from.DATABASE_URL?.trim() ?? '';
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Error(
      'DATABASE_URL is not a postgresql:// address: correct it, or leave it empty for the built-in SQLite file',
    );
  }
  const port = Number(from.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${from.PORT}": set it to a number from 0 to 65535`);
  }
  return {
    dataDir: resolve(/* turbopackIgnore: true */ from.CAIPAI_DATA || '.data'),
    databaseUrl,
    host: from.HOST || '127.0.0.1',
    port,
  };
}

/** Makes the data directory, readable for its owner only, and returns its path. An existing one keeps its mode. */
export function makeDataDir(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return dataDir;
}

/** The SQLite file of a data directory. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'caipai.db');
}

import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDataDir, readEnvironment } from '@/lib/env';

/** The CLI's token: CAIPAI_DATA/cli-token, made at first start, readable for its owner. */
export async function cliToken(): Promise<string> {
  const path = join(makeDataDir(readEnvironment().dataDir), 'cli-token');
  const read = (): Promise<string> => readFile(path, 'utf8').then((text) => text.trim());
  try {
    return await read();
  } catch {
    try {
      await writeFile(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    return read();
  }
}

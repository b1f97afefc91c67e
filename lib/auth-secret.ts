import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDataDir, readEnvironment } from '@/lib/env';

// Pages and route handlers load this module as separate copies: the secret read once hangs on globalThis.
const store = globalThis as typeof globalThis & { caipaiAuthSecret?: Promise<string> };

/** The secret that signs sessions: 32 bytes in CAIPAI_DATA/auth-secret, made at first use, readable for its owner. */
export function authSecret(): Promise<string> {
  store.caipaiAuthSecret ??= readOrMake(join(makeDataDir(readEnvironment().dataDir), 'auth-secret')).catch(
    (error: unknown) => {
      store.caipaiAuthSecret = undefined;
      throw error;
    },
  );
  return store.caipaiAuthSecret;
}

async function readOrMake(path: string): Promise<string> {
  const kept = await readIfThere(path);
  if (kept) return kept;
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(randomBytes(32).toString('hex'));
  await file.sync();
  await file.close();
  try {
    // link, not rename: of two processes that start together the first one wins, whole
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(path, 'utf8');
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

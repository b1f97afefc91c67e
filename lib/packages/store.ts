import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment } from '@/lib/env';

export type StoredBytes = { sha256: string; bytes: number; path: string };
/** Bytes that have arrived and lie in a temporary file until they are kept (durable, named by hash) or dropped. */
export type Received = StoredBytes & { keep: () => Promise<StoredBytes>; drop: () => Promise<void> };

/** Thrown at the first byte beyond the limit; nothing is left on the disk. */
export class FileTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
  }
}

/** CAIPAI_DATA/packages: every file once, under the first two digits of its sha256. */
function packagesDir(): string {
  return join(readEnvironment().dataDir, 'packages');
}

/** Where the bytes of a hash lie; throws on anything that is not a sha256. */
export function storedPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a sha256');
  return join(packagesDir(), sha256.slice(0, 2), sha256);
}

/** Streams bytes into a temporary file while hashing them; cuts off over the limit. */
export async function receive(
  stream: AsyncIterable<Uint8Array>,
  { maxBytes }: { maxBytes: number },
): Promise<Received> {
  const tempDir = join(packagesDir(), 'tmp');
  await mkdir(tempDir, { recursive: true });
  const temp = join(tempDir, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(temp, 'wx', 0o600);
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new FileTooLarge(maxBytes);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temp, { force: true });
    throw error;
  }
  const sha256 = hash.digest('hex');
  return {
    sha256,
    bytes,
    path: temp,
    keep: async () => ({ sha256, bytes, path: await keep(temp, sha256) }),
    drop: () => rm(temp, { force: true }),
  };
}

/** Streams bytes into the store; durable when it returns. */
export async function takeIn(stream: AsyncIterable<Uint8Array>, limits: { maxBytes: number }): Promise<StoredBytes> {
  return (await receive(stream, limits)).keep();
}

async function keep(temp: string, sha256: string): Promise<string> {
  const path = storedPath(sha256);
  const folder = join(packagesDir(), sha256.slice(0, 2));
  await mkdir(folder, { recursive: true });
  try {
    // Also over bytes that are there already: the new date keeps sweep() away until the row is committed.
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    // Windows refuses to replace a file that is being read; the same bytes are there then.
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (!isThere) throw error;
  }
  await syncFolder(folder);
  await syncFolder(packagesDir());
  return path;
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads stored bytes. Opened before it returns: rejects with ENOENT when they are gone. */
export async function openStored(sha256: string): Promise<{ stream: ReadStream; bytes: number }> {
  const handle = await open(storedPath(sha256), 'r');
  const { size } = await handle.stat();
  return { stream: createReadStream('', { fd: handle, autoClose: true }), bytes: size };
}

/**
 * Deletes bytes that no row names, and abandoned temporary files. What is younger than `olderThan` stays: its row may
 * be about to be committed, by another process too. Returns how many files went.
 */
export async function sweep(knownHashes: ReadonlySet<string>, olderThan: Date): Promise<number> {
  let deleted = 0;
  for (const folder of await readdir(packagesDir()).catch(() => [])) {
    if (folder !== 'tmp' && !/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const name of await readdir(join(packagesDir(), folder))) {
      if (knownHashes.has(name)) continue;
      const path = join(packagesDir(), folder, name);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile() || found.mtimeMs >= olderThan.getTime()) continue;
      await unlink(path).then(
        () => deleted++,
        () => undefined,
      );
    }
  }
  return deleted;
}

import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { cleanText } from '@/lib/domain/json-text';
import { type Refusal, refuse } from '@/lib/domain/refusal';
import { decodeName, isIgnoredPath, safePath } from './entry-name';

export const zipLimits = {
  entries: 20_000,
  /** unpacked bytes of everything that is not ignored */
  totalBytes: 64 * 1024 * 1024,
  /** a single file above `ratioFromBytes` may not unpack to more than this many times its packed size */
  ratio: 200,
  ratioFromBytes: 8 * 1024 * 1024,
};

/** Thrown inside the readers only; readPackage and takeInFile turn it into a result. */
export class ZipRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The refusals that name the file they are about. */
export function refuseFile(
  code: 'zip_unsafe_path' | 'zip_symlink' | 'zip_encrypted' | 'zip_duplicate',
  file: string,
): ZipRefused {
  return new ZipRefused(refuse(code, { file: cleanText(file, 200) }));
}

function damaged(detail: string): ZipRefused {
  return new ZipRefused(refuse('zip_damaged', { detail: cleanText(detail, 200) }));
}

export function tooManyFiles(): ZipRefused {
  return new ZipRefused(refuse('zip_too_many_files', { limit: zipLimits.entries }));
}

/** Lists the files by path from the central directory alone: whatever is refused here is refused before anything is unpacked. */
export async function listEntries(zip: ZipFile, signal: AbortSignal): Promise<Map<string, Entry>> {
  if (zip.entryCount > zipLimits.entries) throw tooManyFiles();
  const files = new Map<string, Entry>();
  const folders = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    signal.throwIfAborted();
    const name = decodeName(entry.fileNameRaw, (entry.generalPurposeBitFlag & 0x800) !== 0);
    if (name === null) throw new ZipRefused(refuse('zip_bad_name'));
    const path = safePath(name);
    if (path === null) throw refuseFile('zip_unsafe_path', name);
    if (isIgnoredPath(path)) continue;
    refuseSpecial(entry, path);
    if (path.endsWith('/')) {
      folders.add(path.slice(0, -1));
      continue;
    }
    if (files.has(path)) throw refuseFile('zip_duplicate', path);
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    // More packed bytes than the file has: entries that share their data, as the classic bombs do.
    if (unpacked > zipLimits.totalBytes || packed > zip.fileSize || isAbsurdRatio(entry))
      throw new ZipRefused(refuse('zip_bomb'));
    files.set(path, entry);
  }
  for (const path of files.keys()) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash));
  }
  for (const folder of folders) if (files.has(folder)) throw refuseFile('zip_duplicate', folder);
  return files;
}

function refuseSpecial(entry: Entry, path: string): void {
  if (entry.isEncrypted()) throw refuseFile('zip_encrypted', path);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw damaged(`${path}: compression ${entry.compressionMethod}`);
  }
  // Unix file type in the high bits: none, regular file and folder pass; symbolic links and devices do not.
  const type = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (type !== 0 && type !== 0x8000 && type !== 0x4000) throw refuseFile('zip_symlink', path);
}

function isAbsurdRatio(entry: Entry): boolean {
  return (
    entry.uncompressedSize > zipLimits.ratioFromBytes &&
    entry.uncompressedSize > Math.max(1, entry.compressedSize) * zipLimits.ratio
  );
}

/**
 * Unpacks one entry without storing it, stops at the first byte beyond the declared size, and checks length and
 * checksum. Returns the first `keepBytes` bytes.
 */
export async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  keepBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const overrun = new ZipRefused(refuse('zip_bomb'));
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let bytes = 0;
  let checksum = 0;
  const sink = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) throw overrun;
      checksum = crc32(chunk, checksum);
      if (keptBytes < keepBytes) {
        const part = chunk.subarray(0, keepBytes - keptBytes);
        kept.push(part);
        keptBytes += part.length;
      }
    }
  };
  let raw: Readable;
  try {
    raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === 8) await pipeline(raw, createInflateRaw(), sink, { signal });
    else await pipeline(raw, sink, { signal });
  } catch (error) {
    // Not by the error: the inflater closing early may be reported in place of ours.
    if (bytes > entry.uncompressedSize) throw overrun;
    if (signal.aborted) throw error;
    throw damaged(path);
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(path);
  return Buffer.concat(kept);
}

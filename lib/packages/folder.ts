import { Zip, ZipDeflate } from 'fflate';
import { isIgnoredPath, safePath } from './entry-name';
import { FileTooLarge } from './store';
import { refuseFile, tooManyFiles, zipLimits } from './zip-entries';

export type FolderPart = { path: string; stream: AsyncIterable<Uint8Array> };

/** A fixed local date: the same folder gives the same bytes, hence the same hash. */
const entryDate = new Date(2000, 0, 1);

/**
 * Turns the files of a folder upload into a zip while they arrive, holding one chunk at a time. What no devtool packs
 * is left out; names that lead elsewhere, too many files and too many bytes end it (ZipRefused, FileTooLarge).
 * Everything else is checked by readPackage, as for any zip.
 */
export async function* zipFolder(parts: AsyncIterable<FolderPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  let count = 0;
  let bytes = 0;
  for await (const part of parts) {
    const path = safePath(part.path);
    if (path === null || path.endsWith('/')) throw refuseFile('zip_unsafe_path', part.path);
    if (++count > zipLimits.entries) throw tooManyFiles();
    const isIgnored = isIgnoredPath(path);
    const entry = isIgnored ? null : new ZipDeflate(path, { level: 1 });
    if (entry) {
      entry.mtime = entryDate;
      zip.add(entry);
    }
    for await (const chunk of part.stream) {
      if (!entry) continue;
      bytes += chunk.length;
      if (bytes > zipLimits.totalBytes) throw new FileTooLarge(zipLimits.totalBytes);
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry?.push(new Uint8Array(0), true);
    yield* ready.splice(0);
    if (failure) throw failure;
  }
  zip.end();
  yield* ready.splice(0);
}

import { open } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { isPlainPath } from '@/lib/domain/app-json';
import { cleanText, parseJson } from '@/lib/domain/json-text';
import { describePackage, type PackageFacts, pageFilesToRead } from '@/lib/domain/package';
import { isScanned, privacyApisIn, type PrivacyApiUse } from '@/lib/domain/privacy-kind';
import { requestsIn, type FoundInScript } from '@/lib/domain/request-use';
import { type Refusal, refuse } from '@/lib/domain/refusal';
import { listEntries, unpackEntry, ZipRefused } from './zip-entries';

export type PackageReading = { ok: true; facts: PackageFacts } | { ok: false; refusal: Refusal };

const maxConfigBytes = 1024 * 1024;
const maxPageFileBytes = 256 * 1024;
/** Page texts held in memory at once; what lies beyond is counted but not looked at. */
const maxHeldBytes = 16 * 1024 * 1024;
/** Code that is scanned for privacy interfaces, per file and in all; held for one file at a time. */
const maxScannedFileBytes = 2 * 1024 * 1024;
const maxScannedBytes = 32 * 1024 * 1024;
const timeLimitMs = 30_000;
/** Files of the project that describe it to the devtool and are not packed. */
const notPacked = new Set(['project.config.json', 'project.private.config.json']);

/** Reads a zipped project. Never throws on bad input, never writes, holds a few megabytes, ends within 30 real seconds. */
export async function readPackage(path: string): Promise<PackageReading> {
  const signal = AbortSignal.timeout(timeLimitMs);
  let zip: ZipFile | undefined;
  try {
    await refuseOtherFormats(path);
    zip = await openPromise(path, { decodeStrings: false, autoClose: false });
    // An error event that nobody hears would end the process.
    zip.on('error', () => undefined);
    return { ok: true, facts: await readProject(zip, signal) };
  } catch (error) {
    if (error instanceof ZipRefused) return { ok: false, refusal: error.refusal };
    if (signal.aborted) return { ok: false, refusal: refuse('busy') };
    if (isSystemError(error)) throw error;
    const detail = error instanceof Error ? cleanText(error.message, 200) : '';
    return { ok: false, refusal: refuse('zip_damaged', { detail }) };
  } finally {
    zip?.close();
  }
}

/** A disk that fails is our bug, not the uploader's. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

async function refuseOtherFormats(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const mark = buffer.toString('latin1', 0, bytesRead);
    if (mark !== 'PK\x03\x04' && mark !== 'PK\x05\x06') throw new ZipRefused(refuse('not_a_zip'));
  } finally {
    await handle.close();
  }
}

async function readProject(zip: ZipFile, signal: AbortSignal): Promise<PackageFacts> {
  const files = await listEntries(zip, signal);
  const base = topFolder(files);
  const projectConfig = await readJson(zip, files, `${base}project.config.json`, signal);
  const root = base + miniprogramRoot(projectConfig);
  if (!files.has(`${root}app.json`)) throw new ZipRefused(refuse('app_json_missing'));
  const appJson = await readJson(zip, files, `${root}app.json`, signal);

  const wanted = pageFilesToRead(appJson);
  const sizes = new Map<string, number>();
  const texts = new Map<string, string>();
  const privacyApis: PrivacyApiUse[] = [];
  const scripts: FoundInScript[] = [];
  let heldBytes = 0;
  let scannedBytes = 0;
  for (const [fullPath, entry] of files) {
    if (!fullPath.startsWith(root)) continue;
    const path = fullPath.slice(root.length);
    if (notPacked.has(path)) continue;
    const keep = wanted.has(path) ? Math.min(maxPageFileBytes, maxHeldBytes - heldBytes) : 0;
    const scan = isScanned(path) ? Math.min(maxScannedFileBytes, maxScannedBytes - scannedBytes) : 0;
    const unpacked = await unpackEntry(zip, entry, fullPath, Math.max(keep, scan), signal);
    sizes.set(path, entry.uncompressedSize);
    if (scan > 0) {
      scannedBytes += Math.min(unpacked.length, scan);
      const text = unpacked.toString('utf8', 0, scan);
      privacyApis.push(...privacyApisIn(path, text));
      if (!path.endsWith('.wxml')) scripts.push(requestsIn(path, text));
    }
    const bytes = unpacked.subarray(0, keep);
    // A json file that is cut off would look broken, so it is not judged.
    if (keep === 0 || (path.endsWith('.json') && bytes.length < entry.uncompressedSize)) continue;
    heldBytes += bytes.length;
    texts.set(path, bytes.toString('utf8'));
  }
  return describePackage({ appJson, projectConfig, sizes, texts, privacyApis, scripts });
}

/** 'folder/' when everything lies in one top folder, as zips made by file managers do; else ''. */
function topFolder(files: ReadonlyMap<string, Entry>): string {
  if (files.has('app.json') || files.has('project.config.json')) return '';
  const tops = new Set<string>();
  for (const path of files.keys()) tops.add(path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : '');
  const [top] = tops;
  return tops.size === 1 && top ? top : '';
}

/** miniprogramRoot of project.config.json as '' or 'folder/'. */
function miniprogramRoot(projectConfig: unknown): string {
  if (typeof projectConfig !== 'object' || projectConfig === null) return '';
  const value: unknown = Reflect.get(projectConfig, 'miniprogramRoot');
  if (typeof value !== 'string') return '';
  const path = value.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  if (path === '' || path === '.') return '';
  if (!isPlainPath(path)) throw brokenConfig('project.config.json', 'miniprogramRoot');
  return `${path}/`;
}

async function readJson(
  zip: ZipFile,
  files: ReadonlyMap<string, Entry>,
  path: string,
  signal: AbortSignal,
): Promise<unknown> {
  const entry = files.get(path);
  if (!entry) return undefined;
  if (entry.uncompressedSize > maxConfigBytes) throw brokenConfig(path, '> 1 MB');
  const parsed = parseJson((await unpackEntry(zip, entry, path, maxConfigBytes, signal)).toString('utf8'));
  if (!parsed.ok) throw brokenConfig(path, parsed.detail);
  return parsed.value;
}

function brokenConfig(path: string, detail: string): ZipRefused {
  return new ZipRefused(refuse('app_json_invalid', { detail: cleanText(`${path}: ${detail}`, 200) }));
}

import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { cleanText } from '@/lib/domain/json-text';
import { type FolderPart, zipFolder } from './folder';
import { type FilePart, readMultipart, UploadBroken } from './multipart';

export type UploadedFile = { name: string; stream: AsyncIterable<Uint8Array> };

/** What is read and thrown away after a refusal, so that the browser gets the answer instead of a broken connection. */
const maxDrainBytes = 160 * 1024 * 1024;

/**
 * Gives `take` the one file of a request, as it arrives: a raw body, or a multipart form whose field `folder` holds the
 * files of a folder (they become a zip) or any other field one file. Null: there is none. Reads the body to its end.
 */
export async function withUploadedFile<T>(
  request: Request,
  rawName: string,
  take: (file: UploadedFile | null) => Promise<T>,
): Promise<T> {
  if (!request.body) return take(null);
  const body = Readable.fromWeb(request.body as WebStream<Uint8Array>);
  body.on('error', () => undefined);
  try {
    const type = request.headers.get('content-type') ?? '';
    if (!/^multipart\/form-data/i.test(type)) return await take({ name: baseName(rawName), stream: orBroken(body) });
    const parts = readMultipart(body, type);
    try {
      const first = await parts.next();
      return await take(first.done ? null : fileOf(first.value, parts));
    } finally {
      await parts.return(undefined);
    }
  } finally {
    await drain(body);
  }
}

function fileOf(first: FilePart, rest: AsyncGenerator<FilePart>): UploadedFile {
  if (first.field !== 'folder') return { name: baseName(first.filename), stream: first.stream };
  const top = first.filename.includes('/') ? first.filename.slice(0, first.filename.indexOf('/')) : 'folder';
  return { name: baseName(`${top}.zip`), stream: zipFolder(folderParts(first, rest)) };
}

async function* folderParts(first: FilePart, rest: AsyncGenerator<FilePart>): AsyncGenerator<FolderPart> {
  yield { path: first.filename, stream: first.stream };
  for await (const part of rest) yield { path: part.filename, stream: part.stream };
}

function baseName(name: string): string {
  return cleanText(name.split(/[\\/]/).at(-1) ?? '', 120) || 'file';
}

async function* orBroken(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    // The body itself stays open when the reader stops early: drain() reads on.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
  } catch {
    throw new UploadBroken('body ended early');
  }
}

async function drain(body: Readable): Promise<void> {
  let bytes = 0;
  if (body.destroyed || body.readableEnded) return;
  try {
    for await (const chunk of body) {
      bytes += (chunk as Uint8Array).length;
      if (bytes > maxDrainBytes) break;
    }
  } catch {
    // The sender has gone; there is nobody to answer.
  }
}

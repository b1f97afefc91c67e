import type { StoredFile } from '@/lib/domain/model';
import { type Refusal, refuse } from '@/lib/domain/refusal';
import { UploadBroken } from './multipart';
import { type Crop, imageTooLarge, maxImageBytes, readImage, squareAvatar } from './read-image';
import { maxPaperBytes, paperTooLarge, readPaper } from './read-paper';
import { readPackage } from './read-zip';
import { FileTooLarge, type Received, receive } from './store';
import { ZipRefused } from './zip-entries';

/** avatar: an image that is kept as the square of 144 × 144 that the platform shows. paper: a picture or PDF handed in. */
export const uploadKinds = ['package', 'image', 'avatar', 'paper'] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** Bytes of an upload: a zip may be larger than what the platform lets pass, so that the refusal can name the sizes. */
export const maxPackageBytes = 40 * 1024 * 1024;

const maxBytesOf: Record<UploadKind, number> = {
  package: maxPackageBytes,
  image: maxImageBytes,
  avatar: maxImageBytes,
  paper: maxPaperBytes,
};

export type NewStoredFile = Pick<StoredFile, 'kind' | 'name' | 'sha256' | 'bytes' | 'facts'> & {
  sandboxId: string;
  accountId?: StoredFile['accountId'];
  byUserId: string | null;
};
export type TakenIn =
  | { ok: true; file: { id: number; name: string; bytes: number; facts: StoredFile['facts'] } }
  | { ok: false; refusal: Refusal };

export type Upload = {
  sandboxId: string;
  userId: string | null;
  /** whose paper it is, when that is known */
  accountId?: number | null;
  kind: UploadKind;
  name: string;
  crop?: Crop;
  stream: AsyncIterable<Uint8Array>;
  save: (row: NewStoredFile) => Promise<{ id: number }>;
};

/** Takes in one file: cut off over the limit, read, kept durably, and only then saved as a row. Refused files leave nothing. */
export async function takeInFile(upload: Upload): Promise<TakenIn> {
  let received: Received | undefined;
  try {
    received = await receive(upload.stream, { maxBytes: maxBytesOf[upload.kind] });
    if (received.bytes === 0) return { ok: false, refusal: refuse('file_missing') };
    const read = await takeKind(received, upload);
    if (!read.ok) return read;
    const { sha256, bytes } = await read.bytes.keep();
    const kind = upload.kind === 'avatar' ? 'image' : upload.kind;
    const file = { name: upload.name, bytes, facts: read.facts };
    const { sandboxId, userId: byUserId, accountId = null } = upload;
    const { id } = await upload.save({ ...file, sandboxId, kind, sha256, byUserId, accountId });
    return { ok: true, file: { id, ...file } };
  } catch (error) {
    const refusal = refusalOf(error, upload.kind);
    if (!refusal) throw error;
    return { ok: false, refusal };
  } finally {
    // Removes the temporary file when it was not kept; kept bytes have moved on.
    await received?.drop();
  }
}

type Read = { ok: true; bytes: Received; facts: StoredFile['facts'] } | { ok: false; refusal: Refusal };

async function takeKind(received: Received, { kind, crop }: Upload): Promise<Read> {
  if (kind === 'package') return takePackage(received);
  if (kind !== 'paper') return takeImage(received, kind, crop);
  const reading = await readPaper(received.path);
  return reading.ok ? { ok: true, bytes: received, facts: reading.facts } : reading;
}

async function takePackage(received: Received): Promise<Read> {
  const reading = await readPackage(received.path);
  return reading.ok ? { ok: true, bytes: received, facts: reading.facts } : reading;
}

async function takeImage(received: Received, kind: 'image' | 'avatar', crop: Crop | undefined): Promise<Read> {
  const reading = await readImage(received.path);
  if (!reading.ok) return reading;
  if (kind === 'image') return { ok: true, bytes: received, facts: reading.facts };
  const square = await receive(once(await squareAvatar(received.path, crop)), { maxBytes: maxImageBytes });
  const facts = await readImage(square.path);
  if (facts.ok) return { ok: true, bytes: square, facts: crop ? { ...facts.facts, crop } : facts.facts };
  await square.drop();
  return facts;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What the upload itself did wrong, as a refusal; null for bugs. */
function refusalOf(error: unknown, kind: UploadKind): Refusal | null {
  if (error instanceof FileTooLarge) {
    if (kind === 'paper') return paperTooLarge();
    return kind === 'package' ? refuse('file_too_large', { limitKB: error.maxBytes / 1024 }) : imageTooLarge();
  }
  if (error instanceof UploadBroken) return refuse('bad_input');
  return error instanceof ZipRefused ? error.refusal : null;
}

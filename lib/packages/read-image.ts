import { open } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { ImageFacts } from '@/lib/domain/model';
import { type Refusal, refuse } from '@/lib/domain/refusal';
import { bmpSize, decodeBmp } from './decode-bmp';

export type ImageFormat = 'png' | 'bmp' | 'jpeg' | 'gif';
export type ImageReading = { ok: true; facts: ImageFacts & { format: ImageFormat } } | { ok: false; refusal: Refusal };
/** A box in shares of width and height, 0..1, as the platform's crop box (C1-4). */
export type Crop = { x1: number; y1: number; x2: number; y2: number };

/** C1-4: 2 MB. */
export const maxImageBytes = 2 * 1024 * 1024;
/** The side of a stored avatar in pixels (C1-4). */
export const avatarSide = 144;
const maxPixels = 16 * 1024 * 1024;

/** Reads a picture by content, never by name: png, bmp, jpeg and gif up to 2 MB that really decode (C1-4). */
export async function readImage(source: string | Buffer): Promise<ImageReading> {
  const file = typeof source === 'string' ? await readStart(source) : source;
  if (file.length > maxImageBytes) return { ok: false, refusal: imageTooLarge() };
  const format = formatOf(file);
  if (!format) return { ok: false, refusal: refuse('image_format') };
  const size = await sizeOf(file, format);
  if (!size || size.width * size.height > maxPixels) return { ok: false, refusal: refuse('image_bad') };
  const pixels = await decoded(file, format)
    ?.resize(1, 1)
    .raw()
    .toBuffer()
    .catch(() => null);
  return pixels ? { ok: true, facts: { ...size, format } } : { ok: false, refusal: refuse('image_bad') };
}

/**
 * The avatar as the platform keeps it: a png of 144 × 144. `crop` is cut to a square from its middle; without one the
 * middle of the picture. For pictures that readImage accepted; of a moving gif the first frame.
 */
export async function squareAvatar(
  source: string | Buffer,
  crop: Crop = { x1: 0, y1: 0, x2: 1, y2: 1 },
): Promise<Buffer> {
  const file = typeof source === 'string' ? await readStart(source) : source;
  const format = formatOf(file);
  const size = format && (await sizeOf(file, format));
  const picture = format && decoded(file, format);
  if (!size || !picture) throw new Error('squareAvatar: not a picture that readImage accepts');
  return picture.extract(squareBox(size, crop)).resize(avatarSide, avatarSide, { fit: 'fill' }).png().toBuffer();
}

function squareBox({ width, height }: { width: number; height: number }, crop: Crop) {
  const span = (from: number, to: number, length: number) => {
    const start = Math.round(Math.min(Math.max(Math.min(from, to), 0), 1) * length);
    const end = Math.round(Math.min(Math.max(Math.max(from, to), 0), 1) * length);
    const first = Math.min(start, length - 1);
    return { start: first, length: Math.max(1, end - first) };
  };
  const across = span(crop.x1, crop.x2, width);
  const down = span(crop.y1, crop.y2, height);
  const side = Math.min(across.length, down.length);
  return {
    left: across.start + Math.floor((across.length - side) / 2),
    top: down.start + Math.floor((down.length - side) / 2),
    width: side,
    height: side,
  };
}

/** The refusal of a picture over 2 MB. */
export function imageTooLarge(): Refusal {
  return refuse('image_too_large', { limitKB: maxImageBytes / 1024 });
}

/** One byte more than allowed is enough to know that it is too much. */
async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(maxImageBytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

function formatOf(file: Buffer): ImageFormat | null {
  const start = file.toString('latin1', 0, 8);
  if (start === '\x89PNG\r\n\x1a\n') return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif';
  return start.startsWith('BM') ? 'bmp' : null;
}

/** The size as seen, that is after the turning a camera asks for. */
async function sizeOf(file: Buffer, format: ImageFormat): Promise<{ width: number; height: number } | null> {
  if (format === 'bmp') return bmpSize(file);
  try {
    const found = await sharp(file, { limitInputPixels: false }).metadata();
    return found.format === format ? { width: found.autoOrient.width, height: found.autoOrient.height } : null;
  } catch {
    return null;
  }
}

function decoded(file: Buffer, format: ImageFormat): Sharp | null {
  if (format !== 'bmp') return sharp(file, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient();
  const bitmap = decodeBmp(file);
  return bitmap && sharp(bitmap.data, { raw: { width: bitmap.width, height: bitmap.height, channels: 4 } });
}

import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { decodeBmp } from '@/lib/packages/decode-bmp';
import { readImage, squareAvatar } from '@/lib/packages/read-image';

const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 10 } } });

/** A BMP of one colour per row, written by hand: 24 bits, or 4 bits with a palette. */
function bmp(width: number, rows: [number, number, number][], bits: 24 | 4 = 24): Buffer {
  const palette = bits === 4 ? 16 * 4 : 0;
  const stride = Math.floor((bits * width + 31) / 32) * 4;
  const start = 54 + palette;
  const file = Buffer.alloc(start + stride * rows.length);
  file.write('BM', 0, 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(rows.length, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  rows.forEach(([r, g, b], y) => {
    const row = start + (rows.length - 1 - y) * stride;
    if (bits === 4) {
      file.set([b, g, r, 0], 54 + y * 4);
      file.fill(y * 17, row, row + stride);
    } else for (let x = 0; x < width; x++) file.set([b, g, r], row + x * 3);
  });
  return file;
}

const rows: [number, number, number][] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
];

async function answer(file: Buffer) {
  const reading = await readImage(file);
  return reading.ok ? reading.facts : reading.refusal.code;
}

describe('readImage (C1-4)', () => {
  it('takes png, jpeg, gif and bmp by content', async () => {
    expect(await answer(await solid(30, 20).png().toBuffer())).toEqual({ width: 30, height: 20, format: 'png' });
    expect(await answer(await solid(30, 20).jpeg().toBuffer())).toEqual({ width: 30, height: 20, format: 'jpeg' });
    expect(await answer(await solid(30, 20).gif().toBuffer())).toEqual({ width: 30, height: 20, format: 'gif' });
    expect(await answer(bmp(5, rows))).toEqual({ width: 5, height: 3, format: 'bmp' });
  });

  it('gives the size as seen when the camera was turned', async () => {
    const turned = await solid(30, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await answer(turned)).toEqual({ width: 20, height: 30, format: 'jpeg' });
  });

  it('refuses what is something else', async () => {
    expect(await answer(await solid(9, 9).webp().toBuffer())).toBe('image_format');
    expect(await answer(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image_format');
    expect(await answer(Buffer.alloc(0))).toBe('image_format');
  });

  it('refuses damaged and oversized pictures', async () => {
    const png = await solid(300, 300).png({ compressionLevel: 0 }).toBuffer();
    expect(await answer(png.subarray(0, 2000))).toBe('image_bad');
    expect(await answer(Buffer.from('\x89PNG\r\n\x1a\nxxxx', 'latin1'))).toBe('image_bad');
    expect(await answer(bmp(5, rows).subarray(0, 60))).toBe('image_bad');
    expect(await answer(await solid(5000, 5000).png().toBuffer())).toBe('image_bad');
    expect(await answer(Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)]))).toBe('image_too_large');
  });

  it('survives any bmp header', async () => {
    for (let at = 2; at < 54; at++) {
      for (const byte of [0, 1, 127, 255]) {
        const file = bmp(5, rows, 4);
        file[at] = byte;
        expect(await answer(file)).toBeDefined();
      }
    }
  });
});

describe('decodeBmp', () => {
  it.each([24, 4] as const)('reads %i bits, odd width, bottom up', (bits) => {
    const picture = decodeBmp(bmp(5, rows, bits));
    expect(picture).toMatchObject({ width: 5, height: 3 });
    rows.forEach(([r, g, b], y) =>
      expect([...(picture?.data.subarray((y * 5 + 4) * 4, (y * 5 + 5) * 4) ?? [])]).toEqual([r, g, b, 255]),
    );
  });
});

describe('squareAvatar', () => {
  it('keeps 144 × 144 of the middle, or of the box', async () => {
    const left = await solid(100, 100).png().toBuffer();
    const wide = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#00f' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const pixel = async (file: Buffer) => [...(await sharp(file).removeAlpha().resize(1, 1).raw().toBuffer())];
    const middle = await squareAvatar(wide);
    expect(await answer(middle)).toEqual({ width: 144, height: 144, format: 'png' });
    expect(await pixel(middle)).toEqual([0, 0, 255]);
    expect(await pixel(await squareAvatar(wide, { x1: 0, y1: 0, x2: 1 / 3, y2: 1 }))).toEqual([200, 30, 10]);
  });

  it('takes bmp, and boxes of any kind', async () => {
    expect(await answer(await squareAvatar(bmp(5, rows)))).toMatchObject({ width: 144, height: 144 });
    const png = await solid(3, 7).png().toBuffer();
    for (const crop of [
      { x1: 1, y1: 1, x2: 1, y2: 1 },
      { x1: 9, y1: -9, x2: 2, y2: 5 },
      { x1: 1, y1: 1, x2: 0, y2: 0 },
    ]) {
      expect(await answer(await squareAvatar(png, crop))).toMatchObject({ width: 144 });
    }
  });
});

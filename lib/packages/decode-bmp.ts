export type Bitmap = { width: number; height: number; data: Buffer };

/** Width and height of a BMP from its header, or null when it is none that we read. */
export function bmpSize(file: Buffer): { width: number; height: number } | null {
  if (file.length < 54 || file.toString('latin1', 0, 2) !== 'BM' || file.readUInt32LE(14) < 40) return null;
  const width = file.readInt32LE(18);
  const height = Math.abs(file.readInt32LE(22));
  return width > 0 && height > 0 ? { width, height } : null;
}

/**
 * Decodes an uncompressed BMP (1, 4, 8, 16, 24, 32 bits, with or without channel masks) to RGBA, or null when it is
 * damaged or run-length packed. The caller limits the number of pixels. (sharp reads no BMP; bmp-ts 1.0.9 stops after
 * the first row of a 4-bit picture of odd width and believes any palette length.)
 */
export function decodeBmp(file: Buffer): Bitmap | null {
  const size = bmpSize(file);
  if (!size) return null;
  const { width, height } = size;
  const headerBytes = file.readUInt32LE(14);
  const bits = file.readUInt16LE(28);
  const compression = file.readUInt32LE(30);
  const hasMasks = (compression === 3 || compression === 6) && (bits === 16 || bits === 32);
  if (![1, 4, 8, 16, 24, 32].includes(bits) || (compression !== 0 && !hasMasks)) return null;
  const start = file.readUInt32LE(10);
  const stride = ((bits * width + 31) >>> 5) * 4;
  if (start < 54 || start + stride * height > file.length) return null;

  const hasAlphaMask = hasMasks && (headerBytes >= 56 || compression === 6);
  const masksEnd = hasAlphaMask ? 70 : 66;
  if (hasMasks && file.length < masksEnd) return null;
  const mask = (index: number, plain: number) => channel(hasMasks ? file.readUInt32LE(54 + index * 4) : plain);
  const [red, green, blue] =
    bits === 16
      ? [mask(0, 0x7c00), mask(1, 0x3e0), mask(2, 0x1f)]
      : [mask(0, 0xff0000), mask(1, 0xff00), mask(2, 0xff)];
  const alpha = channel(hasAlphaMask ? file.readUInt32LE(66) : 0);

  const paletteStart = 14 + headerBytes;
  const data = Buffer.alloc(width * height * 4);
  const isBottomUp = file.readInt32LE(22) > 0;
  for (let y = 0; y < height; y++) {
    const row = start + (isBottomUp ? height - 1 - y : y) * stride;
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      if (bits <= 8) {
        const bit = x * bits;
        const index = (file.readUInt8(row + (bit >>> 3)) >>> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
        const color = paletteStart + index * 4;
        // An index beyond the palette shows as black.
        if (color + 3 <= start) {
          data[to] = file.readUInt8(color + 2);
          data[to + 1] = file.readUInt8(color + 1);
          data[to + 2] = file.readUInt8(color);
        }
        data[to + 3] = 255;
      } else {
        const at = row + (x * bits) / 8;
        const pixel =
          bits === 16 ? file.readUInt16LE(at) : bits === 24 ? file.readUIntLE(at, 3) : file.readUInt32LE(at);
        data[to] = red(pixel);
        data[to + 1] = green(pixel);
        data[to + 2] = blue(pixel);
        data[to + 3] = hasAlphaMask ? alpha(pixel) : 255;
      }
    }
  }
  return { width, height, data };
}

/** A reader of one channel of a pixel, scaled to 0–255; a channel without bits is opaque. */
function channel(mask: number): (pixel: number) => number {
  if (mask === 0) return () => 255;
  const shift = 31 - Math.clz32(mask & -mask);
  const top = mask >>> shift;
  return (pixel) => Math.round((((pixel & mask) >>> shift) * 255) / top);
}

import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/domain/pack/format';
import { codePng, searchBoxSvg } from '@/lib/web/mini-program-code';

const link = 'https://caipai.example.test/s/3f6c1e9a2b7d4850/phone/app/wx1234567890abcdef?kind=release';

describe('小程序码 (C1-7)', () => {
  it.each(formats['format.codePixels'].value)('%i pixels: reads back as the link', async (pixels) => {
    const png = await codePng(link, pixels);
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: pixels, height: pixels });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);
  });

  it('its frame is round: the corners are white, the edge in the middle is not', async () => {
    const { data, info } = await sharp(await codePng(link, 430))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number => data[(y * info.width + x) * 3]!;
    expect(at(3, 3)).toBe(255);
    expect(at(215, 7)).toBeLessThan(120);
  });

  it('a name cannot break out of the search box picture', () => {
    expect(searchBoxSvg('A&B')).toContain('A&#38;B');
    expect(searchBoxSvg('<script>')).not.toContain('<script>');
  });
});

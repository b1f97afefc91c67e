import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isCaptchaRight, newCaptcha } from '@/lib/web/captcha';

describe('captcha (A1-7)', () => {
  beforeAll(() => {
    process.env['CAIPAI_DATA'] = mkdtempSync(join(tmpdir(), 'caipai-captcha-'));
  });

  it('accepts its own text, whatever the capitals', async () => {
    const { token, text } = await newCaptcha(4);
    expect(text).toHaveLength(4);
    expect(await isCaptchaRight(token, ` ${text.toLowerCase()} `, 4)).toBe(true);
  });

  it('refuses another text, another token and no token at all', async () => {
    const [first, second] = [await newCaptcha(4), await newCaptcha(4)];
    expect(await isCaptchaRight(first.token, '', 4)).toBe(false);
    expect(await isCaptchaRight(first.token.replace(/^\d+/, '9999999999'), first.text, 4)).toBe(false);
    expect(await isCaptchaRight(null, second.text, 4)).toBe(false);
    expect(await isCaptchaRight('a.b', second.text, 4)).toBe(false);
  });
});

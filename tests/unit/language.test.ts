import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatDateTime, formatDuration, formatTime } from '@/lib/i18n/format';
import { chooseLocale } from '@/lib/i18n/language';
import { safeReturnPath } from '@/lib/web/return-path';

describe('language', () => {
  it.each([
    ['en', 'zh-CN,zh;q=0.9', 'en'],
    ['zh-CN', 'en', 'zh-CN'],
    [undefined, 'en-US,en;q=0.9,zh;q=0.8', 'en'],
    [undefined, 'en;q=0.3, zh-CN', 'zh-CN'],
    [undefined, 'zh;q=0, en', 'en'],
    [undefined, 'fr', 'zh-CN'],
    [undefined, null, 'zh-CN'],
    ['fr', 'en', 'en'],
  ])('cookie %s and Accept-Language %s choose %s', (cookie, header, locale) => {
    expect(chooseLocale(cookie, header)).toBe(locale);
  });
});

describe('format: Beijing time in both languages', () => {
  const at = new Date('2026-04-30T16:05:00Z');

  it('writes dates and times', () => {
    expect(formatDate(at, 'zh-CN')).toBe('2026-05-01');
    expect(formatTime(at, 'en')).toBe('00:05');
    expect(formatDateTime(at, 'zh-CN')).toBe('2026-05-01 00:05');
    expect(formatDateTime(at, 'en')).toBe('01 May 2026, 00:05');
  });

  it('writes spans in their two largest units and sizes', () => {
    expect(formatDuration(2 * 86_400 + 4 * 3600 + 59, 'zh-CN')).toBe('2 天 4 小时');
    expect(formatDuration(86_400 + 59, 'en')).toBe('1 d');
    expect(formatDuration(-1, 'en')).toBe('0 s');
    expect(formatBytes(2048 * 1024)).toBe('2.0 MB');
  });
});

describe('return path', () => {
  it('keeps a path of this site with its query', () => {
    expect(safeReturnPath('/s/a?as=2#x')).toBe('/s/a?as=2');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:0',
    '',
    undefined,
    ['/'],
  ])('refuses %j', (value) => {
    expect(safeReturnPath(value)).toBeNull();
  });
});
